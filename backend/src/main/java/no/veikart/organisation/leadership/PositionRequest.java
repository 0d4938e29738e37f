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
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position as it is written. */
@Schema(name = "PositionRequest", additionalProperties = Schema.False.class)
public record PositionRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunaldirektor-velferd")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the unit that it is in on its first day", examples = "velferd")
        String unit,

        @NotNull Position.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public PositionRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PositionRequest of(Position position) {
        return new PositionRequest(
                position.code(),
                position.unit().code(),
                position.kind(),
                position.title(),
                position.description(),
                position.valid().statedFrom(),
                position.valid().to(),
                position.valid().attestedOn(),
                CitationRequest.of(position.citation()),
                position.externalIds());
    }

    /** The same in another unit. */
    PositionRequest in(String otherUnit) {
        return new PositionRequest(
                code, otherUnit, kind, title, description, validFrom, validTo, attestedOn, source, externalIds);
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
