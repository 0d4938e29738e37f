package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes the yearly figures of bodies. */
@ApplicationScoped
public class BodyYears {

    private final BodyYear.Repository years;
    private final PoliticalBody.Repository bodies;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    BodyYears(
            BodyYear.Repository years,
            PoliticalBody.Repository bodies,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.years = years;
        this.bodies = bodies;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    BodyYear create(BodyYearRequest request, Faults faults) {
        if (request.code() != null
                && years.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var year = new BodyYear(request.code());
        set(year, request, faults);
        years.persistAndFlush(year);
        audit.record(Action.CREATED, year, null, request, faults);
        return year;
    }

    BodyYear correct(BodyYear year, BodyYearRequest request, Faults faults) {
        var before = BodyYearRequest.of(year);
        if (request.code() != null && !request.code().equals(year.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.body() != null && !request.body().equals(before.body())) {
            faults.at("/body", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return year;
        }
        set(year, request, faults);
        years.flush();
        audit.record(Action.CHANGED, year, before, request, faults);
        return year;
    }

    void delete(BodyYear year) {
        var before = BodyYearRequest.of(year);
        year.externalIds().clear();
        year.delete();
        years.flush();
        audit.record(Action.DELETED, year, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(BodyYearRequest request, Faults faults) {
        years.findByCodeEvenDeleted(request.code() == null ? "" : request.code())
                .filter(year -> !year.isDeleted())
                .ifPresentOrElse(year -> correct(year, request, faults), () -> create(request, faults));
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<BodyYearRequest> all() {
        return years.all().stream().map(BodyYearRequest::of).toList();
    }

    private void set(BodyYear year, BodyYearRequest request, Faults faults) {
        request.checkFigures(faults);
        externalIds.check(BodyYear.class, year, request.externalIds(), faults);
        var body = bodies.named(request.body(), "/body", faults);
        if (body != null && request.year() != null) {
            years.of(body, request.year())
                    .filter(other -> other != year)
                    .ifPresent(other -> faults.at("/year", "year-taken", other.code()));
        }
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        year.set(request, body, citation);
    }
}
