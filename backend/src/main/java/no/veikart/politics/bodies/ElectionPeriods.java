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

/** Writes election periods. */
@ApplicationScoped
public class ElectionPeriods {

    private final ElectionPeriod.Repository periods;
    private final BodyTerm.Repository termRepository;
    private final BodyTerms terms;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Instance<ElectionPeriodDependants> dependants;

    ElectionPeriods(
            ElectionPeriod.Repository periods,
            BodyTerm.Repository termRepository,
            BodyTerms terms,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            @Any Instance<ElectionPeriodDependants> dependants) {
        this.periods = periods;
        this.termRepository = termRepository;
        this.terms = terms;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.dependants = dependants;
    }

    ElectionPeriod create(ElectionPeriodRequest request, Faults faults) {
        if (request.code() != null
                && periods.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var period = new ElectionPeriod(request.code());
        set(period, request, faults);
        periods.persistAndFlush(period);
        audit.record(Action.CREATED, period, null, request, faults);
        return period;
    }

    /** Corrects a period; terms whose end is unknown follow its years. */
    ElectionPeriod correct(ElectionPeriod period, ElectionPeriodRequest request, Faults faults) {
        termRepository.lock();
        var before = ElectionPeriodRequest.of(period);
        if (request.code() != null && !request.code().equals(period.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return period;
        }
        set(period, request, faults);
        boolean begunLater = period.startYear() > before.startYear();
        String pointer = begunLater ? "/startYear" : "/endYear";
        dependants.forEach(dependant -> dependant.follow(period, pointer, faults));
        terms.follow(termRepository.inPeriod(period), pointer, faults);
        periods.flush();
        audit.record(Action.CHANGED, period, before, request, faults);
        return period;
    }

    /** @throws ProblemException 409 while terms or anything of the rooms above stand in it */
    void delete(ElectionPeriod period) {
        termRepository.lock();
        if (!termRepository.inPeriod(period).isEmpty()
                || dependants.stream().anyMatch(dependant -> dependant.dependOnPeriod(period.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "election-period-in-use", period.code());
        }
        var before = ElectionPeriodRequest.of(period);
        period.externalIds().clear();
        period.delete();
        periods.flush();
        audit.record(Action.DELETED, period, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ElectionPeriodRequest request, Faults faults) {
        periods.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(period -> correct(period, request, faults), () -> create(request, faults));
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<ElectionPeriodRequest> all() {
        return periods.all().stream().map(ElectionPeriodRequest::of).toList();
    }

    private void set(ElectionPeriod period, ElectionPeriodRequest request, Faults faults) {
        request.checkYears(faults);
        externalIds.check(ElectionPeriod.class, period, request.externalIds(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        period.set(request, citation);
    }
}
