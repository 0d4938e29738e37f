package no.veikart.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual report as its parts mention it. */
@Schema(name = "AnnualReportRef")
public record AnnualReportRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Min(1800) @Max(2200) Integer year,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static AnnualReportRef from(AnnualReport report) {
        return new AnnualReportRef(report.id(), report.code(), report.year(), report.title());
    }
}
