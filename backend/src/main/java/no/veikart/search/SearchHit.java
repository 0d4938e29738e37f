package no.veikart.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.Links;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was found, with the piece of its text that tells why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchHit", description = "One thing that was found, with the piece of its text that tells why")
public record SearchHit(
        @NotNull Type type,
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull
        @Schema(
                ref = "#/components/schemas/Title",
                description = "Its title or name; of what has none, that of what it stands in",
                required = true)
        LanguageMap title,

        @NotNull
        @Size(max = 200)
        @Schema(
                description =
                        "Text in reading order, cut where what matched begins and ends; empty where it has no text")
        List<Piece> snippet,

        @Schema(
                description =
                        "The plan or report that it stands in; of a position or what comes with one, the unit of today")
        Within within,

        @Min(1800)
        @Max(2200)
        @Schema(
                description =
                        "Year of the annual report that it is, or stands in; that of an activity or a disposition account; of a process the one in which it begins")
        Integer year,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    /** What sort of thing it is, by the name of one. */
    @Schema(name = "SearchType")
    public enum Type {
        GOAL("goal", "goals"),
        PLAN("plan", "plans"),
        PREMISE("premise", "premises"),
        ORGANISATION_UNIT("organisation-unit", "organisation-units"),
        POSITION("position", "positions"),
        RESPONSIBILITY("responsibility", "responsibilities"),
        LEADERSHIP_GROUP("leadership-group", "leadership-groups"),
        OWNED_COMPANY("owned-company", "owned-companies"),
        ORGANISATION_CHANGE_EVENT("organisation-change-event", "organisation-change-events"),
        PERSON("person", "persons"),
        POLITICAL_BODY("political-body", "political-bodies"),
        ELECTION("election", "elections"),
        BODY_ACTIVITY("body-activity", "body-activities"),
        DISPOSITION_ACCOUNT("disposition-account", "disposition-accounts"),
        PROCESS("process", "processes"),
        PARTY("party", "parties"),
        PARLIAMENTARY_GROUP("parliamentary-group", "parliamentary-groups"),
        GOVERNANCE_PRINCIPLE("governance-principle", "governance-principles"),
        INDICATOR("indicator", "indicators"),
        ANNUAL_REPORT("annual-report", "annual-reports"),
        REPORT_CHAPTER("report-chapter", "report-chapters"),
        REPORT_SECTION("report-section", "report-sections"),
        REPORT_STATEMENT("report-statement", "report-statements"),
        SOURCE("source", "sources");

        private final String code;
        private final String collection;

        Type(String code, String collection) {
            this.code = code;
            this.collection = collection;
        }

        @JsonValue
        public String code() {
            return code;
        }

        String collection() {
            return collection;
        }

        /** Named as JAX-RS looks for it. */
        public static Type fromString(String code) {
            for (Type type : values()) {
                if (type.code.equals(code)) {
                    return type;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    /** A run of text, and whether it is what was searched for. */
    @Schema(name = "SearchPiece")
    public record Piece(
            @NotNull @Size(max = 10_000) String text,
            @NotNull Boolean match) {}

    /** What a thing stands in. */
    @Schema(name = "SearchWithin")
    public record Within(
            @NotNull Type type,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title) {}
}
