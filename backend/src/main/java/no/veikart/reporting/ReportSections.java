package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.indicators.ObservationKey;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes sections with their tables. */
@ApplicationScoped
public class ReportSections {

    private final ReportSection.Repository sections;
    private final ReportStatement.Repository statements;
    private final ReportTables tables;
    private final ReportTableStore store;
    private final ReportChapters chapters;
    private final AnnualReports reports;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    ReportSections(
            ReportSection.Repository sections,
            ReportStatement.Repository statements,
            ReportTables tables,
            ReportTableStore store,
            ReportChapters chapters,
            AnnualReports reports,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.sections = sections;
        this.statements = statements;
        this.tables = tables;
        this.store = store;
        this.chapters = chapters;
        this.reports = reports;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    /** @throws ProblemException 409 while the report is published */
    ReportSection create(ReportSectionRequest request, Faults faults) {
        var chapter = chapters.find(request.chapter(), "/chapter", faults);
        if (chapter != null) {
            reports.claim(chapter.report());
            chapter.report().requireOpen();
            if (sections.countIn(chapter.report()) >= ReportDocument.MOST_SECTIONS) {
                faults.at("/chapter", "report-full", ReportDocument.MOST_SECTIONS);
            }
        }
        if (request.code() != null
                && sections.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var section = new ReportSection(request.code(), chapter == null ? null : chapter.report());
        set(section, request, faults);
        audit.record(Action.CREATED, section, null, request, faults);
        return section;
    }

    /** @throws ProblemException 409 for a change while the report is published */
    ReportSection correct(ReportSection section, ReportSectionRequest request, Faults faults) {
        var before = request(section);
        if (before.saysTheSameAs(request)) {
            faults.check();
            return section;
        }
        section.report().requireOpen();
        if (request.code() != null && !request.code().equals(section.code())) {
            faults.at("/code", "unchangeable");
        }
        set(section, request, faults);
        audit.record(Action.CHANGED, section, before, request, faults);
        return section;
    }

    /** @throws ProblemException 409 while the report is published, or the section holds statements */
    void delete(ReportSection section) {
        section.report().requireOpen();
        if (statements.standIn(section)) {
            throw new ProblemException(ProblemType.CONFLICT, "section-in-use", section.code());
        }
        var before = request(section);
        store.store(section, null, Map.of());
        section.externalIds().clear();
        section.delete();
        sections.flush();
        audit.record(Action.DELETED, section, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest. The table is brought in by files of its own and stays. */
    public void upsert(ReportSectionRequest request, Faults faults) {
        sections.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(
                        section -> correct(section, request.with(tables.request(section)), faults),
                        () -> create(request, faults));
    }

    /** All sections as requests, by code, without their tables, which have files of their own. */
    public List<ReportSectionRequest> all(boolean drafts) {
        return sections.all(drafts).stream()
                .map(section -> ReportSectionRequest.of(section, null))
                .toList();
    }

    ReportSectionRequest request(ReportSection section) {
        return ReportSectionRequest.of(section, tables.request(section));
    }

    /** The section of that code, for those that stand in it; a fault when there is none. */
    ReportSection find(String code, String pointer, Faults faults) {
        if (code == null) {
            return null;
        }
        var section = sections.findByCode(code);
        if (section.isEmpty()) {
            faults.at(pointer, "unknown-code", code);
        }
        return section.orElse(null);
    }

    private void set(ReportSection section, ReportSectionRequest request, Faults faults) {
        externalIds.check(ReportSection.class, section, request.externalIds(), faults);
        var chapter = chapters.find(request.chapter(), "/chapter", faults);
        if (chapter != null && section.report() != null && !chapter.isIn(section.report())) {
            faults.at("/chapter", "other-report", chapter.report().code());
        }
        request.checkKind(section.id() != null && statements.standIn(section), faults);
        Map<ObservationKey, UUID> observations = Map.of();
        if (request.table() != null) {
            request.table().check("/table", faults);
            observations = store.observations(request.table(), "/table", faults);
        }
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        section.set(request, chapter, citation);
        sections.persistAndFlush(section);
        store.store(section, request.table(), observations);
    }
}
