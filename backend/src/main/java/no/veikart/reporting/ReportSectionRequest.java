package no.veikart.reporting;

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

/** A section as it is written. */
@Schema(name = "ReportSectionRequest", additionalProperties = Schema.False.class)
public record ReportSectionRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the chapter")
        String chapter,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place in the chapter")
        Integer ordinal,

        @NotNull ReportSection.Kind kind,
        @Schema(ref = "#/components/schemas/Title") LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap missing,

        ReportTableRequest table,
        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public ReportSectionRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        table = table == null || table.isEmpty() ? null : table;
    }

    /** @param table null where the section has none */
    static ReportSectionRequest of(ReportSection section, ReportTableRequest table) {
        return new ReportSectionRequest(
                section.code(),
                section.chapter().code(),
                section.ordinal(),
                section.kind(),
                section.title(),
                section.missing(),
                table,
                CitationRequest.of(section.citation()),
                section.externalIds().stream().sorted().toList());
    }

    ReportSectionRequest with(ReportTableRequest otherTable) {
        return new ReportSectionRequest(code, chapter, ordinal, kind, title, missing, otherTable, source, externalIds);
    }

    /**
     * What a section may hold follows from its kind: a table where figures speak, statements where words do.
     *
     * @param hasStatements whether statements stand in it already
     */
    void checkKind(boolean hasStatements, Faults faults) {
        if (kind == null) {
            return;
        }
        if (table != null && !kind.hasFigures()) {
            faults.at("/table", "not-in-kind", kind);
        }
        if (hasStatements && !ReportSection.takesStatements(kind, missing)) {
            faults.at("/kind", "holds-statements", kind);
        }
    }

    /** Whether it says the same; the order in which cells are listed says nothing. */
    boolean saysTheSameAs(ReportSectionRequest other) {
        return with(table == null ? null : table.sorted())
                .equals(other.with(other.table == null ? null : other.table.sorted()));
    }
}
