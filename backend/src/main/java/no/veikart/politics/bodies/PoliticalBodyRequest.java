package no.veikart.politics.bodies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A political body as it is written. */
@Schema(name = "PoliticalBodyRequest", additionalProperties = Schema.False.class)
public record PoliticalBodyRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "kommunestyret")
        String code,

        @NotNull PoliticalBody.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public PoliticalBodyRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static PoliticalBodyRequest of(PoliticalBody body) {
        return new PoliticalBodyRequest(
                body.code(),
                body.kind(),
                body.name(),
                body.description(),
                body.valid().statedFrom(),
                body.valid().to(),
                body.valid().attestedOn(),
                CitationRequest.of(body.citation()),
                body.externalIds().stream().sorted().toList());
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
