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
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A holder of a position as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PositionHolder", description = "That a person holds a position for a time")
public record PositionHolderResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PositionRef position,
        @NotNull PersonRef person,

        @NotNull @Schema(description = "Whether for the time being, in place of another")
        Boolean acting,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the person no longer holds it; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static PositionHolderResponse from(PositionHolder holder, List<AllowedAction> allowedActions) {
        return new PositionHolderResponse(
                holder.id(),
                holder.code(),
                PositionRef.from(holder.position()),
                PersonRef.from(holder.person()),
                holder.isActing(),
                holder.valid().statedFrom(),
                holder.valid().to(),
                holder.valid().attestedOn(),
                CitationResponse.from(holder.citation()),
                holder.externalIds(),
                holder.version(),
                holder.recordedAt(),
                allowedActions,
                Links.self("position-holders", holder.id())
                        .to("position", "positions/" + holder.position().id())
                        .to("person", "persons/" + holder.person().id()));
    }
}
