package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes statements. */
@ApplicationScoped
public class ReportStatements {

    private final ReportStatement.Repository statements;
    private final ReportMentions mentions;
    private final ReportSections sections;
    private final AnnualReports reports;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    ReportStatements(
            ReportStatement.Repository statements,
            ReportMentions mentions,
            ReportSections sections,
            AnnualReports reports,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.statements = statements;
        this.mentions = mentions;
        this.sections = sections;
        this.reports = reports;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    /** @throws ProblemException 409 while the report is published */
    ReportStatement create(ReportStatementRequest request, Faults faults) {
        var section = sections.find(request.section(), "/section", faults);
        if (section != null) {
            reports.claim(section.report());
            section.report().requireOpen();
            if (statements.countIn(section.report()) >= ReportDocument.MOST_STATEMENTS) {
                faults.at("/section", "report-full", ReportDocument.MOST_STATEMENTS);
            }
        }
        if (request.code() != null
                && statements.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var statement = new ReportStatement(request.code(), section == null ? null : section.report());
        set(statement, request, faults);
        statements.persistAndFlush(statement);
        audit.record(Action.CREATED, statement, null, request, faults);
        return statement;
    }

    /** @throws ProblemException 409 for a change while the report is published */
    ReportStatement correct(ReportStatement statement, ReportStatementRequest request, Faults faults) {
        var before = request(statement);
        if (before.saysTheSameAs(request)) {
            faults.check();
            return statement;
        }
        statement.report().requireOpen();
        if (request.code() != null && !request.code().equals(statement.code())) {
            faults.at("/code", "unchangeable");
        }
        set(statement, request, faults);
        statements.flush();
        audit.record(Action.CHANGED, statement, before, request, faults);
        return statement;
    }

    /** @throws ProblemException 409 while the report is published */
    void delete(ReportStatement statement) {
        statement.report().requireOpen();
        var before = request(statement);
        statement.mentions().clear();
        statement.externalIds().clear();
        statement.delete();
        statements.flush();
        audit.record(Action.DELETED, statement, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ReportStatementRequest request, Faults faults) {
        statements
                .findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(statement -> correct(statement, request, faults), () -> create(request, faults));
    }

    /** All statements as requests, by code. */
    public List<ReportStatementRequest> all(boolean drafts) {
        var all = statements.all(drafts);
        var mentioned = mentions.of(all, drafts);
        return all.stream()
                .map(statement ->
                        ReportStatementRequest.of(statement, mentioned.getOrDefault(statement.id(), List.of())))
                .toList();
    }

    ReportStatementRequest request(ReportStatement statement) {
        return ReportStatementRequest.of(
                statement, mentions.of(List.of(statement), true).getOrDefault(statement.id(), List.of()));
    }

    /** What the statements mention, as far as the caller may know of it. */
    Map<UUID, List<ReportMentionResponse>> mentions(Collection<ReportStatement> ofThem) {
        return mentions.of(ofThem, reports.mayReadDrafts());
    }

    private void set(ReportStatement statement, ReportStatementRequest request, Faults faults) {
        externalIds.check(ReportStatement.class, statement, request.externalIds(), faults);
        var section = sections.find(request.section(), "/section", faults);
        if (section != null && statement.report() != null && !section.isIn(statement.report())) {
            faults.at("/section", "other-report", section.report().code());
        } else if (section != null && !section.takesStatements()) {
            faults.at("/section", "takes-no-statements", section.kind());
        }
        var mentioned = mentions.find(request, faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        statement.set(request, section, mentioned, citation);
    }
}
