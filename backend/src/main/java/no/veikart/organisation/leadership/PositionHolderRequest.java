package no.veikart.organisation.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A holder of a position as it is written. */
@Schema(name = "PositionHolderRequest", additionalProperties = Schema.False.class)
public record PositionHolderRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunaldirektor-velferd-2024")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the position", examples = "kommunaldirektor-velferd")
        String position,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the person")
        String person,

        @Schema(description = "Whether for the time being, in place of another", defaultValue = "false")
        Boolean acting,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the person no longer holds it; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public PositionHolderRequest {
        acting = acting != null && acting;
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PositionHolderRequest of(PositionHolder holder) {
        return new PositionHolderRequest(
                holder.code(),
                holder.position().code(),
                holder.person().code(),
                holder.isActing(),
                holder.valid().statedFrom(),
                holder.valid().to(),
                holder.valid().attestedOn(),
                CitationRequest.of(holder.citation()),
                holder.externalIds());
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
