package no.veikart.shared.text;

import com.fasterxml.jackson.core.io.SerializedString;

/**
 * JSON of ours that is passed on as it is, unread: for answers so large that taking every text apart and together again is felt.
 * {@link SerializedString} keeps the bytes that it was written as once.
 */
public record StoredJson(SerializedString json) {

    public static StoredJson of(String json) {
        return new StoredJson(new SerializedString(json));
    }
}
