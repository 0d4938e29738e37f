package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import no.veikart.organisation.events.OrganisationChangeEvents;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.ValidPeriods;

/** Writes political bodies. What was known before is kept by the database. */
@ApplicationScoped
public class PoliticalBodies {

    private final PoliticalBody.Repository bodies;
    private final BodyTerm.Repository termRepository;
    private final BodyTerms terms;
    private final BodyYear.Repository years;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final OrganisationChangeEvents events;
    private final Instance<PoliticalBodyDependants> dependants;

    PoliticalBodies(
            PoliticalBody.Repository bodies,
            BodyTerm.Repository termRepository,
            BodyTerms terms,
            BodyYear.Repository years,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            OrganisationChangeEvents events,
            @Any Instance<PoliticalBodyDependants> dependants) {
        this.bodies = bodies;
        this.termRepository = termRepository;
        this.terms = terms;
        this.years = years;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.events = events;
        this.dependants = dependants;
    }

    PoliticalBody create(PoliticalBodyRequest request, Faults faults) {
        if (request.code() != null
                && bodies.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var body = new PoliticalBody(request.code());
        set(body, request, faults);
        bodies.persistAndFlush(body);
        audit.record(Action.CREATED, body, null, request, faults);
        return body;
    }

    /** Corrects a body; terms whose end is unknown follow its end. */
    PoliticalBody correct(PoliticalBody body, PoliticalBodyRequest request, Faults faults) {
        termRepository.lock();
        var before = PoliticalBodyRequest.of(body);
        var life = body.valid();
        if (request.code() != null && !request.code().equals(body.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return body;
        }
        set(body, request, faults);
        boolean begunLater = body.valid().from().isAfter(life.from());
        terms.follow(termRepository.ofBody(body), begunLater ? "/validFrom" : "/validTo", faults);
        bodies.flush();
        audit.record(Action.CHANGED, body, before, request, faults);
        return body;
    }

    /** @throws ProblemException 409 while terms, figures, other bodies or reports lean on it */
    void delete(PoliticalBody body) {
        termRepository.lock();
        if (termRepository.leanOn(body)
                || years.count("body = ?1 and deletedAt is null", body) > 0
                || events.areDecidedBy(body.id())
                || dependants.stream().anyMatch(dependant -> dependant.dependOnBody(body.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "political-body-in-use", body.code());
        }
        var before = PoliticalBodyRequest.of(body);
        body.externalIds().clear();
        body.delete();
        bodies.flush();
        audit.record(Action.DELETED, body, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PoliticalBodyRequest request, Faults faults) {
        bodies.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(body -> correct(body, request, faults), () -> create(request, faults));
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<PoliticalBodyRequest> all() {
        return bodies.all().stream().map(PoliticalBodyRequest::of).toList();
    }

    private void set(PoliticalBody body, PoliticalBodyRequest request, Faults faults) {
        ValidPeriods.check(request.valid(), faults);
        externalIds.check(PoliticalBody.class, body, request.externalIds(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        body.set(request, citation);
    }
}
