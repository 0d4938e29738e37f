package no.veikart.politics.activities;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BodyActivity", description = "A seminar, a trip, a visit: what politicians did beside their meetings")
public record BodyActivityResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull BodyActivity.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        @Size(max = 200) String place,

        @NotNull
        @Size(max = BodyActivityRequest.MOST_BODIES)
        @Schema(description = "Whose it was, together where they are several")
        List<PoliticalBodyRef> bodies,

        @Schema(ref = "#/components/schemas/Title", description = "Those who took part and are no bodies")
        LanguageMap participants,

        @NotNull @Min(1800) @Max(2200) Integer year,

        @Schema(description = "First day; absent where not registered")
        LocalDate startsOn,

        @Schema(description = "Last day, where it lasted several")
        LocalDate endsOn,

        @Schema(ref = "#/components/schemas/Title", description = "What the source says of when it was")
        LanguageMap timing,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static BodyActivityResponse from(BodyActivity activity, List<AllowedAction> allowedActions) {
        return new BodyActivityResponse(
                activity.id(),
                activity.code(),
                activity.kind(),
                activity.title(),
                activity.description(),
                activity.place(),
                activity.bodies().stream().map(PoliticalBodyRef::from).toList(),
                activity.participants(),
                activity.year(),
                activity.startsOn(),
                activity.endsOn(),
                activity.timing(),
                CitationResponse.from(activity.citation()),
                activity.externalIds(),
                activity.version(),
                activity.recordedAt(),
                allowedActions,
                Links.self("body-activities", activity.id()));
    }
}
