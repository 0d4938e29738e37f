package no.veikart.organisation.leadership;

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
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Position", description = "A role in a unit, with its holder, on the day read")
public record PositionResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(description = "The unit that it is in on the day read")
        UnitRef unit,

        @NotNull Position.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @Schema(
                description =
                        "Day on which it ends because its unit does; absent where it ends before, or nothing ends it")
        LocalDate endsWithUnit,

        @Schema(
                description =
                        "Absent where none is registered on the day read, which does not mean that the position is vacant")
        Holder holder,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** Who holds a position, in brief. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PositionHolderBrief", description = "Who holds a position, in brief")
    public record Holder(
            @NotNull PersonRef person,

            @NotNull @Schema(description = "Whether for the time being, in place of another")
            Boolean acting,

            LocalDate validFrom,
            LocalDate validTo,
            LocalDate attestedOn) {

        static Holder from(PositionHolder holder) {
            return new Holder(
                    PersonRef.from(holder.person()),
                    holder.isActing(),
                    holder.valid().statedFrom(),
                    holder.valid().to(),
                    holder.valid().attestedOn());
        }
    }

    /** @param holder null where none is registered */
    static PositionResponse from(
            Position position,
            UnitRef unit,
            LocalDate endsWithUnit,
            PositionHolder holder,
            List<AllowedAction> allowedActions) {
        return new PositionResponse(
                position.id(),
                position.code(),
                unit,
                position.kind(),
                position.title(),
                position.description(),
                position.valid().statedFrom(),
                position.valid().to(),
                position.valid().attestedOn(),
                endsWithUnit,
                holder == null ? null : Holder.from(holder),
                CitationResponse.from(position.citation()),
                position.externalIds(),
                position.version(),
                position.recordedAt(),
                allowedActions,
                Links.self("positions", position.id())
                        .to("unit", "organisation-units/" + unit.id())
                        .to("holders", "position-holders?position=" + position.code())
                        .to("responsibilities", "responsibilities?position=" + position.code())
                        .to("groups", "leadership-group-members?position=" + position.code()));
    }
}
