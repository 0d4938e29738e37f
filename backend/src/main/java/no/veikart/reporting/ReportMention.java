package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a statement speaks of something: what sort of thing, and which. */
@Embeddable
public record ReportMention(
        @Enumerated(EnumType.STRING) @Column(name = "type") Type type,

        @Column(name = "thing_id") UUID thing) {

    /** What a report can mention, called as in search. */
    @Schema(name = "ReportMentionType")
    public enum Type {
        GOAL,
        PLAN,
        ORGANISATION_UNIT,
        POLITICAL_BODY,
        INDICATOR;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
