package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes annual reports, publishes and withdraws them, and tells of all their parts who may see and change them. */
@ApplicationScoped
public class AnnualReports {

    private final AnnualReport.Repository reports;
    private final ReportChapter.Repository chapters;
    private final ReportPins pins;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Caller caller;

    AnnualReports(
            AnnualReport.Repository reports,
            ReportChapter.Repository chapters,
            ReportPins pins,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            Caller caller) {
        this.reports = reports;
        this.chapters = chapters;
        this.pins = pins;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.caller = caller;
    }

    AnnualReport create(AnnualReportRequest request, Faults faults) {
        var report = new AnnualReport(request.code());
        if (request.code() != null
                && reports.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        set(report, request, faults);
        reports.persistAndFlush(report);
        audit.record(Action.CREATED, report, null, request, faults);
        return report;
    }

    /** @throws ProblemException 409 for a change while it is published */
    AnnualReport correct(AnnualReport report, AnnualReportRequest request, Faults faults) {
        var before = AnnualReportRequest.of(report);
        if (before.equals(request)) {
            faults.check();
            return report;
        }
        report.requireOpen();
        if (request.code() != null && !request.code().equals(report.code())) {
            faults.at("/code", "unchangeable");
        }
        set(report, request, faults);
        reports.flush();
        audit.record(Action.CHANGED, report, before, request, faults);
        return report;
    }

    /** Freezes the report with all that is in it: every figure is kept as it is shown now. */
    void publish(AnnualReport report) {
        if (!report.isPublished()) {
            pins.pin(report); // before the database refuses changes of what is published
        }
        report.publish(reports.now());
        reports.flush();
        audit.record(
                Action.PUBLISHED, report, AnnualReportRequest.of(report), AnnualReportRequest.of(report), new Faults());
    }

    /** Opens it again: it can be changed, and shows the present figures. */
    void withdraw(AnnualReport report) {
        report.withdraw();
        reports.flush();
        pins.unpin(report);
        audit.record(
                Action.WITHDRAWN, report, AnnualReportRequest.of(report), AnnualReportRequest.of(report), new Faults());
    }

    /** @throws ProblemException 409 while it is published or has chapters */
    void delete(AnnualReport report) {
        report.requireOpen();
        if (chapters.countIn(report) > 0) {
            throw new ProblemException(ProblemType.CONFLICT, "report-in-use", report.code());
        }
        var before = AnnualReportRequest.of(report);
        report.externalIds().clear();
        report.delete();
        reports.flush();
        audit.record(Action.DELETED, report, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(AnnualReportRequest request, Faults faults) {
        reports.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(report -> correct(report, request, faults), () -> create(request, faults));
    }

    /** Publishes a report unless it is published: the last step of an import. */
    public void upsertPublication(ReportPublicationPart request, Faults faults) {
        var report = find(request.report(), "/report", faults);
        faults.check();
        claim(report);
        if (!report.isPublished()) {
            publish(report);
        }
    }

    /** All reports as requests, by code. */
    public List<AnnualReportRequest> all(boolean drafts) {
        return reports.all(drafts).stream().map(AnnualReportRequest::of).toList();
    }

    /** Which reports are published, by code. */
    public List<ReportPublicationPart> allPublications(boolean drafts) {
        return reports.all(false).stream()
                .map(report -> new ReportPublicationPart(report.code()))
                .toList();
    }

    /** The report of that code, for those that stand in it; a fault when there is none. */
    AnnualReport find(String code, String pointer, Faults faults) {
        if (code == null) {
            return null;
        }
        var report = reports.findByCode(code);
        if (report.isEmpty()) {
            faults.at(pointer, "unknown-code", code);
        }
        return report.orElse(null);
    }

    /**
     * As {@link #find}, for what is new in the report: claims it, so that no publication comes between.
     *
     * @throws ProblemException 409 while it is published
     */
    AnnualReport findOpen(String code, String pointer, Faults faults) {
        var report = find(code, pointer, faults);
        if (report != null) {
            claim(report);
            report.requireOpen();
        }
        return report;
    }

    /**
     * Lets one writer at a time at a report with all that is in it, so that no change slips in beside a publication.
     *
     * @throws ProblemException 410 when it was deleted meanwhile
     */
    void claim(AnnualReport report) {
        reports.getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
        report.requireNotDeleted();
    }

    /** Hides a report, and all in it, from those who may not read drafts. */
    void requireReadable(AnnualReport report) {
        if (!report.isPublished() && !mayReadDrafts()) {
            throw ProblemException.notFound();
        }
    }

    boolean mayReadDrafts() {
        return caller.mayReadDrafts();
    }

    /** What the caller may do to the report itself. */
    List<AllowedAction> allowedActions(AnnualReport report) {
        var actions = new ArrayList<>(allowedInside(report));
        if (caller.hasAny(Role.APPROVER, Role.ADMINISTRATOR)) {
            actions.add(report.isPublished() ? AllowedAction.WITHDRAW : AllowedAction.PUBLISH);
        }
        return actions;
    }

    /** What the caller may do to anything that stands in the report: nothing while it is published. */
    List<AllowedAction> allowedInside(AnnualReport report) {
        return !report.isPublished() && caller.hasAny(Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE)
                ? List.of(AllowedAction.EDIT, AllowedAction.DELETE)
                : List.of();
    }

    private void set(AnnualReport report, AnnualReportRequest request, Faults faults) {
        externalIds.check(AnnualReport.class, report, request.externalIds(), faults);
        if (request.year() != null) {
            reports.findByYear(request.year())
                    .filter(other -> other != report)
                    .ifPresent(other -> faults.at("/year", "year-taken", other.code()));
        }
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        report.set(request, citation);
    }
}
