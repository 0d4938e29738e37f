package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes premises. */
@ApplicationScoped
public class Premises {

    private final Premise.Repository premises;
    private final Plans plans;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    Premises(
            Premise.Repository premises, Plans plans, Source.Repository sources, ExternalIds externalIds, Audit audit) {
        this.premises = premises;
        this.plans = plans;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    Premise create(PremiseRequest request, Faults faults) {
        if (request.code() != null
                && premises.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var premise = new Premise(request.code());
        set(premise, request, faults);
        premises.persistAndFlush(premise);
        audit.record(Action.CREATED, premise, null, request, faults);
        return premise;
    }

    Premise correct(Premise premise, PremiseRequest request, Faults faults) {
        var before = PremiseRequest.of(premise);
        if (request.code() != null && !request.code().equals(premise.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.plan() != null && !request.plan().equals(before.plan())) {
            faults.at("/plan", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return premise;
        }
        set(premise, request, faults);
        premises.flush();
        audit.record(Action.CHANGED, premise, before, request, faults);
        return premise;
    }

    void delete(Premise premise) {
        var before = PremiseRequest.of(premise);
        premise.externalIds().clear();
        premise.delete();
        premises.flush();
        audit.record(Action.DELETED, premise, before, null, new Faults());
    }

    /** All there are, as they would be written; those of unpublished plans only where {@code drafts}. */
    public List<PremiseRequest> all(boolean drafts) {
        return premises.all(drafts).stream().map(PremiseRequest::of).toList();
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PremiseRequest request, Faults faults) {
        premises.findByCodeEvenDeleted(request.code() == null ? "" : request.code())
                .filter(premise -> !premise.isDeleted())
                .ifPresentOrElse(premise -> correct(premise, request, faults), () -> create(request, faults));
    }

    private void set(Premise premise, PremiseRequest request, Faults faults) {
        externalIds.check(Premise.class, premise, request.externalIds(), faults);
        var plan = plans.find(request.plan(), "/plan", faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        premise.set(request, plan, citation);
    }
}
