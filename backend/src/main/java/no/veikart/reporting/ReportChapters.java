package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes chapters. */
@ApplicationScoped
public class ReportChapters {

    private final ReportChapter.Repository chapters;
    private final ReportSection.Repository sections;
    private final AnnualReports reports;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    ReportChapters(
            ReportChapter.Repository chapters,
            ReportSection.Repository sections,
            AnnualReports reports,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.chapters = chapters;
        this.sections = sections;
        this.reports = reports;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    /** @throws ProblemException 409 while the report is published */
    ReportChapter create(ReportChapterRequest request, Faults faults) {
        var report = reports.findOpen(request.report(), "/report", faults);
        if (report != null && chapters.countIn(report) >= ReportDocument.MOST_CHAPTERS) {
            faults.at("/report", "report-full", ReportDocument.MOST_CHAPTERS);
        }
        if (request.code() != null
                && chapters.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var chapter = new ReportChapter(request.code(), report);
        set(chapter, request, faults);
        chapters.persistAndFlush(chapter);
        audit.record(Action.CREATED, chapter, null, request, faults);
        return chapter;
    }

    /** @throws ProblemException 409 for a change while the report is published */
    ReportChapter correct(ReportChapter chapter, ReportChapterRequest request, Faults faults) {
        var before = ReportChapterRequest.of(chapter);
        if (before.equals(request)) {
            faults.check();
            return chapter;
        }
        chapter.report().requireOpen();
        if (request.code() != null && !request.code().equals(chapter.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.report() != null && !request.report().equals(before.report())) {
            faults.at("/report", "unchangeable");
        }
        set(chapter, request, faults);
        chapters.flush();
        audit.record(Action.CHANGED, chapter, before, request, faults);
        return chapter;
    }

    /** @throws ProblemException 409 while the report is published, or the chapter holds chapters or sections */
    void delete(ReportChapter chapter) {
        chapter.report().requireOpen();
        if (chapters.hasChapters(chapter) || sections.count("chapter = ?1 and deletedAt is null", chapter) > 0) {
            throw new ProblemException(ProblemType.CONFLICT, "chapter-in-use", chapter.code());
        }
        var before = ReportChapterRequest.of(chapter);
        chapter.externalIds().clear();
        chapter.delete();
        chapters.flush();
        audit.record(Action.DELETED, chapter, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ReportChapterRequest request, Faults faults) {
        chapters.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(chapter -> correct(chapter, request, faults), () -> create(request, faults));
    }

    /** All chapters as requests, by code, each after the one that it stands in. */
    public List<ReportChapterRequest> all(boolean drafts) {
        var inOrder = new LinkedHashMap<String, ReportChapterRequest>();
        chapters.all(drafts).forEach(chapter -> {
            var way = new ArrayList<ReportChapter>();
            for (ReportChapter up = chapter; up != null && !inOrder.containsKey(up.code()); up = up.parent()) {
                way.addFirst(up);
            }
            way.forEach(up -> inOrder.put(up.code(), ReportChapterRequest.of(up)));
        });
        return List.copyOf(inOrder.values());
    }

    /** The chapter of that code, for those that stand in it; a fault when there is none. */
    ReportChapter find(String code, String pointer, Faults faults) {
        if (code == null) {
            return null;
        }
        var chapter = chapters.findByCode(code);
        if (chapter.isEmpty()) {
            faults.at(pointer, "unknown-code", code);
        }
        return chapter.orElse(null);
    }

    private void set(ReportChapter chapter, ReportChapterRequest request, Faults faults) {
        externalIds.check(ReportChapter.class, chapter, request.externalIds(), faults);
        var parent = find(request.parent(), "/parent", faults);
        if (parent != null && chapter.report() != null && !parent.isIn(chapter.report())) {
            faults.at("/parent", "other-report", parent.report().code());
        } else if (parent != null && chapter.isAbove(parent)) {
            faults.at("/parent", "circle", request.parent());
        }
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        chapter.set(request, parent, citation);
    }
}
