package no.veikart.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual report as it is written. It begins as a draft. */
@Schema(name = "AnnualReportRequest", additionalProperties = Schema.False.class)
public record AnnualReportRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "arsrapport-2017")
        String code,

        @NotNull @Min(1800) @Max(2200) @Schema(description = "The year that it tells of; one report a year")
        Integer year,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap preface,
        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public AnnualReportRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static AnnualReportRequest of(AnnualReport report) {
        return new AnnualReportRequest(
                report.code(),
                report.year(),
                report.title(),
                report.preface(),
                CitationRequest.of(report.citation()),
                report.externalIds().stream().sorted().toList());
    }
}
