package no.veikart.politics.activities;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as it is written. */
@Schema(name = "BodyActivityRequest", additionalProperties = Schema.False.class)
public record BodyActivityRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "studietur-oslo-2017")
        String code,

        @NotNull BodyActivity.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text", description = "Its purpose or subject")
        LanguageMap description,

        @Size(min = 1, max = 200) @Pattern(regexp = "\\S") @Schema(examples = "Oslo")
        String place,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_BODIES)
        @Schema(description = "Codes of the political bodies whose it was")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> bodies,

        @Schema(
                ref = "#/components/schemas/Title",
                description = "Those who took part and are no bodies; needed where there are no bodies")
        LanguageMap participants,

        @NotNull @Min(1800) @Max(2200) @Schema(examples = "2017")
        Integer year,

        @Schema(description = "First day; absent where no source tells")
        LocalDate startsOn,

        @Schema(description = "Last day, where it lasted several")
        LocalDate endsOn,

        @Schema(
                ref = "#/components/schemas/Title",
                description = "What the source says of when it was, where it tells no day")
        LanguageMap timing,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_BODIES = 20;

    public BodyActivityRequest {
        bodies = Codes.of(bodies);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static BodyActivityRequest of(BodyActivity activity) {
        return new BodyActivityRequest(
                activity.code(),
                activity.kind(),
                activity.title(),
                activity.description(),
                activity.place(),
                Codes.of(activity.bodies(), PoliticalBody::code),
                activity.participants(),
                activity.year(),
                activity.startsOn(),
                activity.endsOn(),
                activity.timing(),
                CitationRequest.of(activity.citation()),
                activity.externalIds());
    }

    /** What is wrong whatever it names. */
    void check(Faults faults) {
        if (bodies.isEmpty() && participants == null && !faults.has("/bodies") && !faults.has("/participants")) {
            faults.at("/bodies", "someone-needed");
        }
        if (startsOn == null) {
            if (endsOn != null && !faults.has("/startsOn")) {
                faults.at("/startsOn", "required-with", "endsOn");
            }
            return;
        }
        if (year != null && startsOn.getYear() != year) {
            faults.at("/startsOn", "outside-year", year.toString());
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            faults.at("/endsOn", "ends-before-it-begins", startsOn.toString());
        } else if (endsOn != null && year != null && endsOn.getYear() != year) {
            faults.at("/endsOn", "outside-year", year.toString());
        }
    }
}
