package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes the terms of bodies. What was known before is kept by the database. */
@ApplicationScoped
public class BodyTerms {

    private final BodyTerm.Repository terms;
    private final PoliticalBody.Repository bodies;
    private final ElectionPeriod.Repository periods;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Instance<BodyTermDependants> dependants;

    BodyTerms(
            BodyTerm.Repository terms,
            PoliticalBody.Repository bodies,
            ElectionPeriod.Repository periods,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            @Any Instance<BodyTermDependants> dependants) {
        this.terms = terms;
        this.bodies = bodies;
        this.periods = periods;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.dependants = dependants;
    }

    BodyTerm create(BodyTermRequest request, Faults faults) {
        terms.lock();
        if (request.code() != null
                && terms.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var term = new BodyTerm(request.code());
        set(term, request, faults);
        terms.persistAndFlush(term);
        audit.record(Action.CREATED, term, null, request, faults);
        return term;
    }

    BodyTerm correct(BodyTerm term, BodyTermRequest request, Faults faults) {
        terms.lock();
        var before = BodyTermRequest.of(term);
        if (request.code() != null && !request.code().equals(term.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.body() != null && !request.body().equals(before.body())) {
            faults.at("/body", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return term;
        }
        set(term, request, faults);
        dependants.forEach(dependant -> dependant.follow(term));
        terms.flush();
        audit.record(Action.CHANGED, term, before, request, faults);
        return term;
    }

    /** @throws ProblemException 409 while members or anything of the rooms above stand in it */
    void delete(BodyTerm term) {
        terms.lock();
        if (dependants.stream().anyMatch(dependant -> dependant.dependOnTerm(term.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "body-term-in-use", term.code());
        }
        var before = BodyTermRequest.of(term);
        term.externalIds().clear();
        term.delete();
        terms.flush();
        audit.record(Action.DELETED, term, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(BodyTermRequest request, Faults faults) {
        terms.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(term -> correct(term, request, faults), () -> create(request, faults));
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<BodyTermRequest> all() {
        return terms.all().stream().map(BodyTermRequest::of).toList();
    }

    /**
     * Lets terms whose end is unknown follow the end of their period or body, after either has changed.
     *
     * @param pointer of the change, where a term that can no longer stand is told
     */
    void follow(List<BodyTerm> followers, String pointer, Faults faults) {
        for (BodyTerm term : followers) {
            var request = BodyTermRequest.of(term);
            var valid = request.valid(term.period(), term.body());
            var misfits = new Faults();
            checkPlace(term, request, term.neighbours(), misfits);
            checkFit(term, valid, request, misfits);
            if (!misfits.isEmpty()) {
                faults.at(pointer, "leaves-term", term.code());
            } else if (!valid.equals(term.valid())) {
                term.setValid(valid);
                dependants.forEach(dependant -> dependant.follow(term));
                audit.record(Action.CHANGED, term, request, request, new Faults());
            }
        }
        faults.check();
    }

    private void set(BodyTerm term, BodyTermRequest request, Faults faults) {
        externalIds.check(BodyTerm.class, term, request.externalIds(), faults);
        var stated = ValidPeriods.check(request.stated(), faults);
        var neighbours = new BodyTerm.Neighbours(
                bodies.named(request.body(), "/body", faults),
                periods.named(request.period(), "/period", faults),
                bodies.named(request.reportsTo(), "/reportsTo", faults),
                sources.cite(request.source(), "/source", faults));
        if (neighbours.body() != null && neighbours.period() != null && stated != null) {
            checkPlace(term, request, neighbours, faults);
            checkFit(term, request.valid(neighbours.period(), neighbours.body()), request, faults);
        }
        faults.check();
        term.set(request, neighbours);
    }

    private void checkFit(BodyTerm term, ValidPeriod valid, BodyTermRequest request, Faults faults) {
        if (term.id() != null) {
            dependants.forEach(
                    dependant -> dependant.checkFit(term, valid, request.seats(), request.deputySeats(), faults));
        }
    }

    /**
     * A term holds on some day of its period, within the life of its body, beside no other term of that body, and reports in no
     * circle.
     */
    private void checkPlace(BodyTerm term, BodyTermRequest request, BodyTerm.Neighbours neighbours, Faults faults) {
        var body = neighbours.body();
        var period = neighbours.period();
        var reportsTo = neighbours.reportsTo();
        ValidPeriod valid = request.valid(period, body);
        if (!body.valid().contains(valid.from())) {
            faults.at(request.start(), "outside-life", body.code());
        } else if (!request.isIn(period)) {
            faults.at(request.start(), "outside-election-period", period.code());
        } else if (!ValidPeriods.cover(List.of(body.valid()), valid)) {
            faults.at("/validTo", "outside-life", body.code());
        }
        terms.ofBody(body).stream()
                .filter(other -> other != term && other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at(request.start(), "overlapping-term", other.code()));
        if (reportsTo != null
                && new ReportingLine(body.id(), reportsTo.id(), valid).closesCircle(terms.linesBeside(term))) {
            faults.at("/reportsTo", "reports-in-circle", reportsTo.code());
        }
    }
}
