package no.veikart.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of {@code annual-report-publications.csv}: a report that stands published. */
@Schema(
        name = "ReportPublicationPart",
        description = "A row of annual-report-publications.csv: a report that stands published",
        additionalProperties = Schema.False.class)
public record ReportPublicationPart(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the annual report")
        String report)
        implements ContractBody {}
