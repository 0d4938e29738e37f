package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.source.CitationResponse;

/** Reads a whole report with a fixed number of queries, whatever its size, and puts it together. */
@ApplicationScoped
class ReportDocuments {

    private static final UUID TOP = new UUID(0, 0);

    private final AnnualReports reports;
    private final ReportChapter.Repository chapters;
    private final ReportSection.Repository sections;
    private final ReportStatement.Repository statements;
    private final ReportStatements mentions;
    private final ReportTables tables;

    ReportDocuments(
            AnnualReports reports,
            ReportChapter.Repository chapters,
            ReportSection.Repository sections,
            ReportStatement.Repository statements,
            ReportStatements mentions,
            ReportTables tables) {
        this.reports = reports;
        this.chapters = chapters;
        this.sections = sections;
        this.statements = statements;
        this.mentions = mentions;
        this.tables = tables;
    }

    ReportDocument read(AnnualReport report) {
        var allChapters = chapters.of(report, ReportDocument.MOST_CHAPTERS);
        var allSections = sections.of(report, ReportDocument.MOST_SECTIONS);
        var allStatements = statements.of(report, ReportDocument.MOST_STATEMENTS);
        return new Reading(
                        allChapters.stream()
                                .collect(Collectors.groupingBy(chapter -> chapter.parent() == null
                                        ? TOP
                                        : chapter.parent().id())),
                        allSections.stream().collect(Collectors.groupingBy(section -> section.chapter()
                                .id())),
                        allStatements.stream()
                                .collect(Collectors.groupingBy(
                                        statement -> statement.section().id())),
                        mentions.mentions(allStatements),
                        tables.responses(allSections))
                .document(AnnualReportResponse.from(report, reports.allowedActions(report)));
    }

    /** All parts of one report by what they stand in, each in the order of reading. */
    private record Reading(
            Map<UUID, List<ReportChapter>> chapters,
            Map<UUID, List<ReportSection>> sections,
            Map<UUID, List<ReportStatement>> statements,
            Map<UUID, List<ReportMentionResponse>> mentions,
            Map<UUID, ReportTableResponse> tables) {

        ReportDocument document(AnnualReportResponse report) {
            return new ReportDocument(report, under(TOP));
        }

        private List<ReportDocument.Chapter> under(UUID parent) {
            return chapters.getOrDefault(parent, List.of()).stream()
                    .map(chapter -> new ReportDocument.Chapter(
                            chapter.id(),
                            chapter.code(),
                            chapter.ordinal(),
                            chapter.title(),
                            CitationResponse.from(chapter.citation()),
                            sections.getOrDefault(chapter.id(), List.of()).stream()
                                    .map(this::section)
                                    .toList(),
                            under(chapter.id())))
                    .toList();
        }

        private ReportDocument.Section section(ReportSection section) {
            return new ReportDocument.Section(
                    section.id(),
                    section.code(),
                    section.ordinal(),
                    section.kind(),
                    section.title(),
                    section.missing(),
                    tables.get(section.id()),
                    CitationResponse.from(section.citation()),
                    statements.getOrDefault(section.id(), List.of()).stream()
                            .map(this::statement)
                            .toList());
        }

        private ReportDocument.Statement statement(ReportStatement statement) {
            return new ReportDocument.Statement(
                    statement.id(),
                    statement.code(),
                    statement.ordinal(),
                    statement.text(),
                    mentions.getOrDefault(statement.id(), List.of()),
                    CitationResponse.from(statement.citation()));
        }
    }
}
