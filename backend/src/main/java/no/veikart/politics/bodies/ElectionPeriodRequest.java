package no.veikart.politics.bodies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election period as it is written. */
@Schema(name = "ElectionPeriodRequest", additionalProperties = Schema.False.class)
public record ElectionPeriodRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "2015-2019")
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Min(1800) @Max(2200) @Schema(description = "Year of the election that it begins with")
        Integer startYear,

        @NotNull @Min(1800) @Max(2200) @Schema(description = "Year of the election that it ends with")
        Integer endYear,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public ElectionPeriodRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ElectionPeriodRequest of(ElectionPeriod period) {
        return new ElectionPeriodRequest(
                period.code(),
                period.title(),
                period.startYear(),
                period.endYear(),
                CitationRequest.of(period.citation()),
                period.externalIds().stream().sorted().toList());
    }

    void checkYears(Faults faults) {
        if (startYear != null && endYear != null && endYear <= startYear) {
            faults.at("/endYear", "ends-before-it-begins", startYear.toString());
        }
    }
}
