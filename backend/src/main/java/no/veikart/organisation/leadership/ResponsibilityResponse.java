package no.veikart.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Responsibility",
        description = "What comes with one position, or with the role of everyone who leads a unit of a level")
public record ResponsibilityResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @Schema(description = "Absent where it comes with a level")
        PositionRef position,

        @Schema(description = "Absent where it comes with one position")
        LevelRef level,

        @Schema(description = "Absent where no source tells kinds apart")
        Responsibility.Kind kind,

        @Schema(ref = "#/components/schemas/Title") LanguageMap heading,

        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap statement,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ResponsibilityResponse from(Responsibility responsibility, List<AllowedAction> allowedActions) {
        var position = responsibility.position();
        var level = responsibility.level();
        return new ResponsibilityResponse(
                responsibility.id(),
                responsibility.code(),
                PositionRef.from(position),
                level == null ? null : LevelRef.from(level),
                responsibility.kind(),
                responsibility.heading(),
                responsibility.ordinal(),
                responsibility.statement(),
                CitationResponse.from(responsibility.citation()),
                responsibility.externalIds(),
                responsibility.version(),
                responsibility.recordedAt(),
                allowedActions,
                Links.self("responsibilities", responsibility.id())
                        .to("position", position == null ? null : "positions/" + position.id())
                        .to("level", level == null ? null : "organisation-levels/" + level.id()));
    }
}
