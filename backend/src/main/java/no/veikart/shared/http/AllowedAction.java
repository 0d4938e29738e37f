package no.veikart.shared.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the caller may do to a thing now; the client follows this and decides nothing itself. */
public enum AllowedAction {
    EDIT,
    DELETE,
    PUBLISH,
    WITHDRAW;

    @JsonValue
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
