package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportStatement", description = "One result, challenge or paragraph of a section")
public record ReportStatementResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull AnnualReportRef report,
        @NotNull ReportSectionRef section,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap text,

        @NotNull @Size(max = ReportStatementResponse.MOST_MENTIONS)
        List<ReportMentionResponse> mentions,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static final int MOST_MENTIONS = 50;

    static ReportStatementResponse from(
            ReportStatement statement, List<ReportMentionResponse> mentions, List<AllowedAction> allowedActions) {
        return new ReportStatementResponse(
                statement.id(),
                statement.code(),
                AnnualReportRef.from(statement.report()),
                ReportSectionRef.from(statement.section()),
                statement.ordinal(),
                statement.text(),
                mentions,
                CitationResponse.from(statement.citation()),
                statement.externalIds().stream().sorted().toList(),
                statement.version(),
                statement.recordedAt(),
                allowedActions,
                Links.self("report-statements", statement.id())
                        .to("report", "annual-reports/" + statement.report().id())
                        .to("section", "report-sections/" + statement.section().id()));
    }
}
