package no.veikart.politics.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes governance principles. */
@ApplicationScoped
public class GovernancePrinciples {

    private final GovernancePrinciple.Repository principles;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    GovernancePrinciples(
            GovernancePrinciple.Repository principles,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.principles = principles;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    GovernancePrinciple create(GovernancePrincipleRequest request, Faults faults) {
        if (request.code() != null
                && principles.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var principle = new GovernancePrinciple(request.code());
        set(principle, request, faults);
        principles.persistAndFlush(principle);
        audit.record(Action.CREATED, principle, null, request, faults);
        return principle;
    }

    GovernancePrinciple correct(GovernancePrinciple principle, GovernancePrincipleRequest request, Faults faults) {
        var before = GovernancePrincipleRequest.of(principle);
        if (request.code() != null && !request.code().equals(principle.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return principle;
        }
        set(principle, request, faults);
        principles.flush();
        audit.record(Action.CHANGED, principle, before, request, faults);
        return principle;
    }

    void delete(GovernancePrinciple principle) {
        var before = GovernancePrincipleRequest.of(principle);
        principle.externalIds().clear();
        principle.delete();
        principles.flush();
        audit.record(Action.DELETED, principle, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(GovernancePrincipleRequest request, Faults faults) {
        principles
                .findByCodeEvenDeleted(request.code() == null ? "" : request.code())
                .filter(principle -> !principle.isDeleted())
                .ifPresentOrElse(principle -> correct(principle, request, faults), () -> create(request, faults));
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<GovernancePrincipleRequest> all() {
        return principles.all().stream().map(GovernancePrincipleRequest::of).toList();
    }

    private void set(GovernancePrinciple principle, GovernancePrincipleRequest request, Faults faults) {
        externalIds.check(GovernancePrinciple.class, principle, request.externalIds(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        principle.set(request, citation);
    }
}
