package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes indicators: made, corrected, defined anew from a day on, deleted. What was known before is kept by the database. */
@ApplicationScoped
public class Indicators {

    private final Indicator.Repository indicators;
    private final IndicatorVersion.Repository versions;
    private final UnitOfMeasure.Repository unitsOfMeasure;
    private final Dimension.Repository dimensions;
    private final Series.Repository series;
    private final OrganisationUnit.Repository units;
    private final Accountability accountability;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Instance<IndicatorDependants> dependants;

    Indicators(
            Indicator.Repository indicators,
            IndicatorVersion.Repository versions,
            UnitOfMeasure.Repository unitsOfMeasure,
            Dimension.Repository dimensions,
            Series.Repository series,
            OrganisationUnit.Repository units,
            Accountability accountability,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            @Any Instance<IndicatorDependants> dependants) {
        this.indicators = indicators;
        this.versions = versions;
        this.unitsOfMeasure = unitsOfMeasure;
        this.dimensions = dimensions;
        this.series = series;
        this.units = units;
        this.accountability = accountability;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.dependants = dependants;
    }

    IndicatorVersion create(IndicatorRequest request, Faults faults) {
        if (request.code() != null
                && indicators.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var valid = ValidPeriods.check(request.valid(), faults);
        var indicator = new Indicator(request.code());
        var neighbours = neighbours(indicator, request, faults);
        faults.check();

        neighbours.set(indicator, request);
        indicators.persist(indicator);
        var version = new IndicatorVersion(indicator, valid);
        neighbours.set(version, request);
        versions.persistAndFlush(version);
        audit.record(Action.CREATED, indicator, null, request, faults);
        return version;
    }

    /**
     * Corrects a definition, or from a day on begins a new one, which is a break in the series.
     *
     * @param base the version that the request was made from: that of {@code effectiveFrom}, else the present one
     * @param effectiveFrom null for a correction
     * @return the version that the request describes
     */
    IndicatorVersion change(IndicatorVersion base, IndicatorRequest request, LocalDate effectiveFrom, Faults faults) {
        Indicator indicator = base.indicator();
        var before = asRead(base, effectiveFrom);
        boolean begins =
                effectiveFrom != null && !effectiveFrom.equals(base.valid().from());
        checkUnchanged(indicator, before, request, faults);
        var stated = ValidPeriods.check(request.valid(), faults);
        var valid = begins ? base.valid().startingOn(effectiveFrom) : stated;
        if (stated != null && !stated.equals(base.valid())) {
            checkPeriod(base, stated, begins, faults);
        }
        var neighbours = neighbours(indicator, request, faults);
        faults.check();
        if (before.equals(request)) {
            return base;
        }
        if (begins) {
            base.setValid(base.valid().endingOn(effectiveFrom));
            versions.flush(); // the old version must end before the new one begins, and Hibernate inserts first
        }
        var version = begins ? new IndicatorVersion(indicator, valid) : base;
        version.setValid(valid);
        neighbours.set(version, request);
        neighbours.set(indicator, request);
        indicator.touch();
        versions.persistAndFlush(version);
        audit.record(Action.CHANGED, indicator, before, request, faults);
        return version;
    }

    /**
     * A version as a request would state it. One that begins on a day states the unit that answers then: what is said anew must not
     * name a unit that has handed it over.
     */
    IndicatorRequest asRead(IndicatorVersion base, LocalDate effectiveFrom) {
        var stated = IndicatorRequest.of(base);
        return effectiveFrom == null ? stated : stated.ownedBy(answering(base, effectiveFrom));
    }

    /** A correction that repeats the unit that a reader sees today leaves the one that is stated. */
    IndicatorRequest restated(IndicatorVersion base, IndicatorRequest patched, LocalDate effectiveFrom) {
        boolean repeats = effectiveFrom == null
                && patched.ownerUnit() != null
                && patched.ownerUnit().equals(answering(base, Days.today()));
        return repeats ? patched.ownedBy(IndicatorRequest.of(base).ownerUnit()) : patched;
    }

    private String answering(IndicatorVersion version, LocalDate day) {
        var ref = accountability.named(day, List.of(version.owned())).get(version.owned());
        return ref == null ? null : ref.code();
    }

    /** @throws ProblemException 409 while it has figures or targets, or something shows it */
    void delete(Indicator indicator) {
        if (series.areOf(indicator)
                || dependants.stream().anyMatch(dependant -> dependant.dependOnIndicator(indicator.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "indicator-in-use", indicator.code());
        }
        var before = versions.nearest(indicator.id(), Days.today())
                .map(IndicatorRequest::of)
                .orElse(null);
        versions.delete("indicator", indicator);
        indicator.externalIds().clear(); // the other system may point at the one that takes its place
        indicator.delete();
        indicators.flush();
        audit.record(Action.DELETED, indicator, before, null, new Faults());
    }

    /**
     * Creates what is new, corrects what differs, leaves the rest: the way of an import. A row that states the start of no version that
     * is there, and overlaps none, adds one.
     */
    public void upsert(IndicatorRequest request, Faults faults) {
        var indicator = indicators.findByCode(request.code() == null ? "" : request.code());
        if (indicator.isEmpty()) {
            create(request, faults);
            return;
        }
        var valid = request.valid();
        var all = versions.all(indicator.get().id());
        var same = all.stream()
                .filter(version -> valid != null && version.valid().from().equals(valid.from()))
                .findFirst();
        boolean isFurther = valid != null
                && all.stream().noneMatch(version -> version.valid().overlaps(valid));
        if (same.isEmpty() && isFurther) {
            add(indicator.get(), all.getFirst(), request, faults);
        } else {
            change(
                    same.or(() -> versions.nearest(indicator.get().id(), Days.today()))
                            .orElseThrow(),
                    request,
                    null,
                    faults);
        }
    }

    /** Every version of every indicator, as it would be written. */
    public List<IndicatorRequest> all() {
        return versions.ofAll().stream().map(IndicatorRequest::of).toList();
    }

    private void add(Indicator indicator, IndicatorVersion first, IndicatorRequest request, Faults faults) {
        checkUnchanged(indicator, IndicatorRequest.of(first), request, faults);
        var valid = ValidPeriods.check(request.valid(), faults);
        var neighbours = neighbours(indicator, request, faults);
        faults.check();
        var version = new IndicatorVersion(indicator, valid);
        neighbours.set(version, request);
        neighbours.set(indicator, request);
        indicator.touch();
        versions.persistAndFlush(version);
        audit.record(Action.CHANGED, indicator, null, request, faults);
    }

    /** What a version hangs on, found by the codes of its request. */
    private record Neighbours(
            UnitOfMeasure unitOfMeasure, List<Dimension> dimensions, OrganisationUnit ownerUnit, Citation citation) {

        void set(IndicatorVersion version, IndicatorRequest request) {
            version.set(request, unitOfMeasure, ownerUnit, citation);
        }

        void set(Indicator indicator, IndicatorRequest request) {
            indicator.setDimensions(dimensions);
            indicator.setExternalIds(request.externalIds());
        }
    }

    private Neighbours neighbours(Indicator indicator, IndicatorRequest request, Faults faults) {
        request.checkBounds(faults);
        externalIds.check(Indicator.class, indicator, request.externalIds(), faults);
        return new Neighbours(
                unitOfMeasure(request.unitOfMeasure(), faults),
                dimensions(request.dimensions(), faults),
                ownerUnit(request.ownerUnit(), faults),
                sources.cite(request.source(), "/source", faults));
    }

    private UnitOfMeasure unitOfMeasure(String code, Faults faults) {
        if (code == null) {
            return null;
        }
        var found = unitsOfMeasure.findByCode(code);
        if (found.isEmpty()) {
            faults.at("/unitOfMeasure", "unknown-code", code);
        }
        return found.orElse(null);
    }

    private List<Dimension> dimensions(List<String> codes, Faults faults) {
        var found = new ArrayList<Dimension>();
        for (int i = 0; i < codes.size(); i++) {
            var dimension = dimensions.findByCode(codes.get(i));
            if (dimension.isEmpty()) {
                faults.at("/dimensions/" + i, "unknown-code", codes.get(i));
            }
            dimension.ifPresent(found::add);
        }
        return found;
    }

    private OrganisationUnit ownerUnit(String code, Faults faults) {
        if (code == null) {
            return null;
        }
        var found = units.findByCode(code);
        if (found.isEmpty()) {
            faults.at("/ownerUnit", "unknown-code", code);
        }
        return found.orElse(null);
    }

    /** Figures that are counted in something else, or for other periods, are figures of another indicator. */
    private void checkUnchanged(Indicator indicator, IndicatorRequest before, IndicatorRequest request, Faults faults) {
        if (request.code() != null && !request.code().equals(before.code())) {
            faults.at("/code", "unchangeable");
        }
        boolean counts =
                request.unitOfMeasure() != null && !request.unitOfMeasure().equals(before.unitOfMeasure());
        boolean times = request.frequency() != null && request.frequency() != before.frequency();
        if ((counts || times) && series.areOf(indicator)) {
            faults.at(counts ? "/unitOfMeasure" : "/frequency", "has-figures", indicator.code());
        }
        indicator.dimensions().stream()
                .filter(dimension -> !request.dimensions().contains(dimension.code()))
                .filter(dimension -> series.areBrokenDown(indicator, dimension))
                .forEach(dimension -> faults.at("/dimensions", "has-breakdowns", dimension.code()));
    }

    private void checkPeriod(IndicatorVersion base, ValidPeriod valid, boolean begins, Faults faults) {
        if (begins) {
            boolean sameStart = valid.from().equals(base.valid().from());
            faults.at(sameStart ? "/validTo" : "/validFrom", "not-with-effective-from");
            return;
        }
        boolean overlaps = versions.all(base.indicator().id()).stream()
                .filter(other -> other != base)
                .anyMatch(other -> other.valid().overlaps(valid));
        if (overlaps) {
            faults.at("/validFrom", "overlaps");
        }
    }
}
