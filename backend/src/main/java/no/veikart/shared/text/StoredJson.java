package no.veikart.shared.text;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;

/**
 * JSON of ours that is passed on as it is, unread: for answers so large that taking every text apart and together again is felt, and
 * even writing out its letters.
 */
public final class StoredJson extends SerializedString {

    private StoredJson(String json, byte[] utf8) {
        super(json);
        _unquotedUTF8Ref = utf8;
    }

    /** As the database sends it. */
    public static StoredJson of(byte[] utf8) {
        return new StoredJson(new String(utf8, StandardCharsets.UTF_8), utf8);
    }

    public static StoredJson of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }
}
