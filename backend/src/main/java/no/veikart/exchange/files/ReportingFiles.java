package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.reporting.AnnualReportRequest;
import no.veikart.reporting.AnnualReports;
import no.veikart.reporting.ReportCellPart;
import no.veikart.reporting.ReportChapterRequest;
import no.veikart.reporting.ReportChapters;
import no.veikart.reporting.ReportColumnPart;
import no.veikart.reporting.ReportFootnotePart;
import no.veikart.reporting.ReportPublicationPart;
import no.veikart.reporting.ReportRowPart;
import no.veikart.reporting.ReportSectionRequest;
import no.veikart.reporting.ReportSections;
import no.veikart.reporting.ReportStatementRequest;
import no.veikart.reporting.ReportStatements;
import no.veikart.reporting.ReportTableParts;
import no.veikart.shared.security.Role;

/** Annual reports from the outside in; which of them are published comes last, since that freezes them. */
@Singleton
class ReportingFiles implements AreaFiles {

    private static final String[] WRITERS = {Role.CONTROLLER, Role.REPORTS_WRITE};

    private final AnnualReports reports;
    private final ReportChapters chapters;
    private final ReportSections sections;
    private final ReportStatements statements;
    private final ReportTableParts parts;

    ReportingFiles(
            AnnualReports reports,
            ReportChapters chapters,
            ReportSections sections,
            ReportStatements statements,
            ReportTableParts parts) {
        this.reports = reports;
        this.chapters = chapters;
        this.sections = sections;
        this.statements = statements;
        this.parts = parts;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("annual-reports.csv", AnnualReportRequest.class)
                        .titled("Årsrapporter", "Årsrapportar", "Annual reports")
                        .columns("code", "year:int", "title:map", "preface:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(reports::upsert)
                        .readFrom(reports::all),
                DataFile.of("report-chapters.csv", ReportChapterRequest.class)
                        .titled("Kapitler i årsrapporter", "Kapittel i årsrapportar", "Chapters of annual reports")
                        .columns("code", "report", "parent", "ordinal:int", "title:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(chapters::upsert)
                        .readFrom(chapters::all),
                DataFile.of("report-sections.csv", ReportSectionRequest.class)
                        .titled("Avsnitt i årsrapporter", "Avsnitt i årsrapportar", "Sections of annual reports")
                        .columns("code", "chapter", "ordinal:int", "kind", "title:map", "missing:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(sections::upsert)
                        .readFrom(sections::all),
                DataFile.of("report-statements.csv", ReportStatementRequest.class)
                        .titled("Utsagn i årsrapporter", "Utsegner i årsrapportar", "Statements of annual reports")
                        .columns(
                                "code",
                                "section",
                                "ordinal:int",
                                "text:map",
                                "goals:list",
                                "plans:list",
                                "units:list",
                                "bodies:list",
                                "indicators:list")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(statements::upsert)
                        .readFrom(statements::all),
                DataFile.of("report-table-columns.csv", ReportColumnPart.class)
                        .titled("Kolonner i tabeller", "Kolonnar i tabellar", "Columns of tables")
                        .columns("section", "key", "ordinal:int", "title:map")
                        .keyedBy("section", "key")
                        .writtenBy(WRITERS)
                        .storedBy(parts::upsertColumn)
                        .readFrom(parts::allColumns),
                DataFile.of("report-table-rows.csv", ReportRowPart.class)
                        .titled("Rader i tabeller", "Rader i tabellar", "Rows of tables")
                        .columns("section", "key", "ordinal:int", "title:map")
                        .keyedBy("section", "key")
                        .writtenBy(WRITERS)
                        .storedBy(parts::upsertRow)
                        .readFrom(parts::allRows),
                DataFile.of("report-footnotes.csv", ReportFootnotePart.class)
                        .titled("Fotnoter i tabeller", "Fotnotar i tabellar", "Footnotes of tables")
                        .columns("section", "mark", "ordinal:int", "text:map")
                        .keyedBy("section", "mark")
                        .writtenBy(WRITERS)
                        .storedBy(parts::upsertFootnote)
                        .readFrom(parts::allFootnotes),
                DataFile.of("report-cells.csv", ReportCellPart.class)
                        .titled("Celler i tabeller", "Celler i tabellar", "Cells of tables")
                        .columns(
                                "section",
                                "row",
                                "column",
                                "indicator=/observation/indicator",
                                "unit=/observation/unit",
                                "period=/observation/period",
                                "members:list=/observation/members",
                                "number:num",
                                "text:map",
                                "reason:map",
                                "footnotes:list")
                        .keyedBy("section", "row", "column")
                        .writtenBy(WRITERS)
                        .storedBy(parts::upsertCell)
                        .readFrom(parts::allCells),
                // Only administrators: it publishes.
                DataFile.of("annual-report-publications.csv", ReportPublicationPart.class)
                        .titled("Publiserte årsrapporter", "Publiserte årsrapportar", "Published annual reports")
                        .columns("report")
                        .keyedBy("report")
                        .storedBy(reports::upsertPublication)
                        .readFrom(reports::allPublications));
    }
}
