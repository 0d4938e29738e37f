package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes units of measure. */
@ApplicationScoped
public class UnitsOfMeasure {

    private final UnitOfMeasure.Repository units;
    private final IndicatorVersion.Repository versions;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    UnitsOfMeasure(
            UnitOfMeasure.Repository units,
            IndicatorVersion.Repository versions,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.units = units;
        this.versions = versions;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    UnitOfMeasure create(UnitOfMeasureRequest request, Faults faults) {
        if (request.code() != null
                && units.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var unit = new UnitOfMeasure(request.code());
        set(unit, request, faults);
        units.persistAndFlush(unit);
        audit.record(Action.CREATED, unit, null, request, faults);
        return unit;
    }

    /** Corrects it; unchanged, it stays at its version. */
    UnitOfMeasure correct(UnitOfMeasure unit, UnitOfMeasureRequest request, Faults faults) {
        var before = UnitOfMeasureRequest.of(unit);
        if (request.code() != null && !request.code().equals(unit.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.decimals() != null && request.decimals() < unit.decimals() && versions.areCountedIn(unit)) {
            faults.at("/decimals", "fewer-decimals", unit.decimals()); // figures would have to be rounded
        }
        if (before.equals(request)) {
            faults.check();
            return unit;
        }
        set(unit, request, faults);
        units.flush();
        audit.record(Action.CHANGED, unit, before, request, faults);
        return unit;
    }

    /** @throws ProblemException 409 while it is in use */
    void delete(UnitOfMeasure unit) {
        if (versions.areCountedIn(unit)) {
            throw new ProblemException(ProblemType.CONFLICT, "unit-of-measure-in-use", unit.code());
        }
        var before = UnitOfMeasureRequest.of(unit);
        unit.externalIds().clear();
        unit.delete();
        units.flush();
        audit.record(Action.DELETED, unit, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(UnitOfMeasureRequest request, Faults faults) {
        units.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(unit -> correct(unit, request, faults), () -> create(request, faults));
    }

    /** All there are, as they would be written. */
    public List<UnitOfMeasureRequest> all() {
        return units.all().stream().map(UnitOfMeasureRequest::of).toList();
    }

    private void set(UnitOfMeasure unit, UnitOfMeasureRequest request, Faults faults) {
        externalIds.check(UnitOfMeasure.class, unit, request.externalIds(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        unit.set(request, citation);
    }
}
