package no.veikart.shared.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Finds, stores, corrects and deletes facts, whatever their kind: codes, sources, external ids, audit. */
@ApplicationScoped
public class Facts {

    private final EntityManager entities;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Preconditions preconditions;
    private final Audit audit;

    Facts(
            EntityManager entities,
            Source.Repository sources,
            ExternalIds externalIds,
            Preconditions preconditions,
            Audit audit) {
        this.entities = entities;
        this.sources = sources;
        this.externalIds = externalIds;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    /** @throws ProblemException 404 where there is none, 410 where it was deleted */
    public <F extends Fact> F find(Class<F> kind, UUID id) {
        F fact = entities.find(kind, id);
        if (fact == null) {
            throw ProblemException.notFound();
        }
        fact.requireNotDeleted();
        return fact;
    }

    /** As {@link #find}, for a caller that must have seen the present state. */
    public <F extends Fact> F claim(Class<F> kind, UUID id) {
        F fact = find(kind, id);
        preconditions.claim(fact);
        return fact;
    }

    /** The one of that code; null where there is none. */
    public <F extends Fact> F named(Class<F> kind, String code) {
        return ofCode(kind, code).filter(fact -> !fact.isDeleted()).orElse(null);
    }

    /** The one that a request names, null where it names none; a fault where there is none of that code. */
    public <F extends Fact> F named(Class<F> kind, String code, String pointer, Faults faults) {
        F fact = code == null ? null : named(kind, code);
        if (code != null && fact == null) {
            faults.at(pointer, "unknown-code", code);
        }
        return fact;
    }

    /** @param fact that is nothing but its code as yet */
    public <F extends Fact, R extends FactRequest> F create(F fact, R request, FactRules<F, R> rules, Faults faults) {
        if (request.code() != null && ofCode(fact.getClass(), request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        set(fact, request, rules, faults);
        entities.persist(fact);
        entities.flush();
        audit.record(Action.CREATED, fact, null, request, faults);
        return fact;
    }

    public <F extends Fact, R extends FactRequest> F correct(F fact, R request, FactRules<F, R> rules, Faults faults) {
        var before = rules.request(fact);
        if (request.code() != null && !request.code().equals(fact.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return fact;
        }
        set(fact, request, rules, faults);
        entities.flush();
        audit.record(Action.CHANGED, fact, before, request, faults);
        return fact;
    }

    /** @throws ProblemException 409 while something stands on it */
    public <F extends Fact, R extends FactRequest> void delete(F fact, FactRules<F, R> rules) {
        rules.requireUnused(fact);
        var before = rules.request(fact);
        fact.delete();
        entities.flush();
        audit.record(Action.DELETED, fact, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    @SuppressWarnings("unchecked")
    public <F extends Fact, R extends FactRequest> void upsert(
            F blank, R request, FactRules<F, R> rules, Faults faults) {
        F known = (F) named(blank.getClass(), request.code());
        if (known == null) {
            create(blank, request, rules, faults);
        } else {
            correct(known, request, rules, faults);
        }
    }

    private <F extends Fact, R extends FactRequest> void set(F fact, R request, FactRules<F, R> rules, Faults faults) {
        externalIds.check(fact.getClass(), fact, request.externalIds(), faults);
        rules.set(fact, request, sources.cite(request.source(), "/source", faults), faults);
    }

    private <F extends Fact> Optional<F> ofCode(Class<F> kind, String code) {
        return entities.createQuery("select f from " + kind.getSimpleName() + " f where f.code = :code", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
