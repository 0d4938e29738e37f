package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes units. A unit's place is set when it is made; only change events move it afterwards. */
@ApplicationScoped
public class OrganisationUnits {

    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final OrganisationHierarchy.Repository hierarchies;
    private final OrganisationLevel.Repository levels;
    private final OrganisationNumbers numbers;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Instance<UnitDependants> dependants;
    private final UnitEvents events;
    private final UnitsWithoutEvents withoutEvents;

    OrganisationUnits(
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            OrganisationHierarchy.Repository hierarchies,
            OrganisationLevel.Repository levels,
            OrganisationNumbers numbers,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            @Any Instance<UnitDependants> dependants,
            UnitEvents events,
            UnitsWithoutEvents withoutEvents) {
        this.units = units;
        this.versions = versions;
        this.edges = edges;
        this.hierarchies = hierarchies;
        this.levels = levels;
        this.numbers = numbers;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.dependants = dependants;
        this.events = events;
        this.withoutEvents = withoutEvents;
    }

    OrganisationUnitVersion create(OrganisationUnitRequest request, Faults faults) {
        if (request.hierarchy() != null) {
            units.lockTree(request.hierarchy());
        }
        var level = level(request, faults);
        var citation = sources.cite(request.source(), "/source", faults);
        var valid = valid(request, faults);
        checkCode(request, faults);
        checkNumber(request, valid, faults);
        externalIds.check(OrganisationUnit.class, null, request.externalIds(), faults);
        var parent = place(request, valid, faults);
        faults.check();

        var unit = new OrganisationUnit(request.code(), request.hierarchy());
        unit.setExternalIds(request.externalIds());
        units.persist(unit);
        var version = new OrganisationUnitVersion(unit, valid);
        version.set(request, level, citation);
        versions.persist(version);
        edges.persist(new OrganisationUnitEdge(unit, parent, valid.from(), valid.to()));
        versions.flush();
        audit.record(Action.CREATED, unit, null, request, faults);
        return version;
    }

    /**
     * Corrects a version, or from a day on begins a new one.
     *
     * @param base the version that the request was made from: that of {@code effectiveFrom}, else the present one
     * @param effectiveFrom null for a correction
     * @return the version that the request describes
     */
    OrganisationUnitVersion change(
            OrganisationUnitVersion base, OrganisationUnitRequest request, LocalDate effectiveFrom, Faults faults) {
        OrganisationUnit unit = base.unit();
        units.lockTree(unit.hierarchy());
        var before = request(base);
        var level = level(request, faults);
        var citation = sources.cite(request.source(), "/source", faults);
        checkUnchanged(before, request, faults);
        externalIds.check(OrganisationUnit.class, unit, request.externalIds(), faults);
        var valid = valid(request, faults);
        checkNumber(request, valid, faults);
        boolean begins =
                effectiveFrom != null && !effectiveFrom.equals(base.valid().from());
        if (valid != null && !valid.equals(base.valid())) {
            checkPeriod(base, valid, begins, faults);
        }
        if (before.equals(request)) {
            faults.check();
            return base;
        }
        if (begins && before.statement().equals(request.statement())) {
            faults.parameter("effectiveFrom", "nothing-changes", unit.code());
        }
        if (!begins && !before.statement().equals(request.statement())) {
            checkEventsStillSaySomething(base, request.statement(), faults);
        }
        faults.check();
        var version = begins ? begin(base, effectiveFrom) : base;
        if (!begins && !valid.equals(base.valid())) {
            version.setValid(valid);
            edges.all(unit.id()).getFirst().setPeriod(valid.from(), valid.to());
        }
        version.set(request, level, citation);
        if (begins) {
            version.setEvent(events.recordRenaming(version));
        }
        store(version, request);
        audit.record(Action.CHANGED, unit, before, request, faults);
        if (begins) {
            events.tellOfRecorded(version, faults);
        }
        return version;
    }

    /** @throws ProblemException 409 while units, goals or anything else hang on it */
    void delete(OrganisationUnit unit) {
        units.lockTree(unit.hierarchy());
        events.touching(unit.id()).ifPresent(event -> {
            throw new ProblemException(ProblemType.CONFLICT, "unit-in-events", unit.code(), event);
        });
        boolean used = edges.hasChildren(unit.id())
                || dependants.stream().anyMatch(dependant -> dependant.dependOn(unit.id()));
        if (used) {
            throw new ProblemException(ProblemType.CONFLICT, "unit-in-use", unit.code());
        }
        var before = request(versions.present(unit.id(), Days.today()).orElseThrow());
        edges.delete("unit", unit);
        versions.delete("unit", unit);
        unit.externalIds().clear();
        unit.delete();
        units.flush();
        audit.record(Action.DELETED, unit, before, null, new Faults());
    }

    /** Every version of every unit that no event began, as it would be written had no event happened; the events tell the rest. */
    public List<OrganisationUnitRequest> all() {
        return withoutEvents.all();
    }

    /**
     * Creates what is new, corrects what differs, leaves the rest: the way of an import. A row that states the start of no version that
     * is there, and overlaps none, adds one. A row ends where its version would have without events, which may have cut it since.
     */
    public void upsert(OrganisationUnitRequest request, Faults faults) {
        var unit = units.findByCode(request.code() == null ? "" : request.code());
        if (unit.isEmpty()) {
            create(request, faults);
            return;
        }
        var valid = request.valid();
        var all = versions.all(unit.get().id());
        var same = all.stream()
                .filter(version -> valid != null && version.valid().from().equals(valid.from()))
                .findFirst();
        boolean further = valid != null
                && all.stream().noneMatch(version -> version.valid().overlaps(valid));
        if (same.isEmpty() && further) {
            add(unit.get(), request, faults);
        } else {
            var version = same.or(() -> versions.present(unit.get().id(), Days.today()))
                    .orElseThrow();
            boolean isUncut = Objects.equals(request.validTo(), withoutEvents.end(version));
            change(version, isUncut ? request.until(version.valid().to()) : request, null, faults);
        }
    }

    /** Another version of a unit, at the place that its row states. */
    private void add(OrganisationUnit unit, OrganisationUnitRequest request, Faults faults) {
        units.lockTree(unit.hierarchy());
        var level = level(request, faults);
        var citation = sources.cite(request.source(), "/source", faults);
        if (request.hierarchy() != null && !request.hierarchy().equals(unit.hierarchy())) {
            faults.at("/hierarchy", "unchangeable");
        }
        externalIds.check(OrganisationUnit.class, unit, request.externalIds(), faults);
        var valid = valid(request, faults);
        checkNumber(request, valid, faults);
        var parent = place(request, valid, faults);
        faults.check();
        edges.persist(new OrganisationUnitEdge(unit, parent, valid.from(), valid.to()));
        var version = new OrganisationUnitVersion(unit, valid);
        version.set(request, level, citation);
        store(version, request);
        audit.record(Action.CHANGED, unit, null, request, faults);
    }

    /** A version as a request would state it. */
    OrganisationUnitRequest request(OrganisationUnitVersion version) {
        var parent = edges.on(version.unit().id(), version.valid().from())
                .map(OrganisationUnitEdge::parent)
                .orElse(null);
        return OrganisationUnitRequest.of(version, parent);
    }

    private OrganisationUnitVersion begin(OrganisationUnitVersion base, LocalDate day) {
        var version = new OrganisationUnitVersion(base.unit(), base.valid().startingOn(day));
        base.setValid(base.valid().endingOn(day));
        versions.flush(); // the old version must end before the new one begins, and Hibernate inserts first
        return version;
    }

    private void store(OrganisationUnitVersion version, OrganisationUnitRequest request) {
        version.unit().setExternalIds(request.externalIds());
        version.unit().touch();
        if (!versions.isPersistent(version)) {
            versions.persist(version);
        }
        versions.flush();
    }

    private OrganisationLevel level(OrganisationUnitRequest request, Faults faults) {
        if (request.level() == null) {
            return null;
        }
        var level = levels.findByCode(request.level());
        if (level.isEmpty()) {
            faults.at("/level", "unknown-code", request.level());
        }
        return level.orElse(null);
    }

    private static ValidPeriod valid(OrganisationUnitRequest request, Faults faults) {
        return ValidPeriods.check(request.valid(), faults);
    }

    private void checkCode(OrganisationUnitRequest request, Faults faults) {
        if (request.code() != null
                && units.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        if (request.hierarchy() != null
                && hierarchies.findByIdOptional(request.hierarchy()).isEmpty()) {
            faults.at("/hierarchy", "unknown-code", request.hierarchy());
        }
    }

    private void checkNumber(OrganisationUnitRequest request, ValidPeriod valid, Faults faults) {
        if (valid != null && request.code() != null) {
            numbers.check(
                    request.organisationNumber(), "/organisationNumber", request.code(), valid, List.of(), faults);
        }
    }

    private OrganisationUnit place(OrganisationUnitRequest request, ValidPeriod valid, Faults faults) {
        if (request.parent() == null) {
            if (valid != null
                    && !faults.has("/parent")
                    && edges.hasRoot(request.hierarchy(), valid.from(), valid.to())) {
                faults.at("/parent", "second-root", request.hierarchy());
            }
            return null;
        }
        var parent = units.findByCode(request.parent()).orElse(null);
        if (parent == null) {
            faults.at("/parent", "unknown-code", request.parent());
        } else if (!parent.hierarchy().equals(request.hierarchy())) {
            faults.at("/parent", "other-hierarchy", parent.hierarchy());
        } else if (valid != null
                && !ValidPeriods.cover(
                        versions.all(parent.id()).stream()
                                .map(OrganisationUnitVersion::valid)
                                .toList(),
                        valid)) {
            faults.at("/parent", "outside-life", request.parent());
        }
        return parent;
    }

    private static void checkUnchanged(OrganisationUnitRequest before, OrganisationUnitRequest request, Faults faults) {
        if (request.code() != null && !request.code().equals(before.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.hierarchy() != null && !request.hierarchy().equals(before.hierarchy())) {
            faults.at("/hierarchy", "unchangeable");
        }
        if (!Objects.equals(request.parent(), before.parent()) && !faults.has("/parent")) {
            faults.at("/parent", "moved-by-event");
        }
    }

    /** A version that came to say the same as its neighbour would leave the event between them nothing to have said. */
    private void checkEventsStillSaySomething(OrganisationUnitVersion base, UnitStatement corrected, Faults faults) {
        var all = versions.all(base.unit().id());
        for (int i = 1; i < all.size(); i++) {
            var earlier = all.get(i - 1);
            var later = all.get(i);
            if (later.event() != null
                    && later.valid().from().equals(earlier.valid().to())
                    && (later == base && corrected.equals(UnitStatement.of(earlier))
                            || earlier == base && corrected.equals(UnitStatement.of(later)))) {
                faults.at("/name", "event-says-nothing", events.code(later.event()));
            }
        }
    }

    /** A life can be corrected while it is one version at one place; longer histories are told by events. */
    private void checkPeriod(OrganisationUnitVersion base, ValidPeriod valid, boolean begins, Faults faults) {
        if (begins) {
            faults.at("/validFrom", "not-with-effective-from");
        } else if (versions.all(base.unit().id()).size() > 1
                || edges.all(base.unit().id()).size() > 1) {
            faults.at("/validFrom", "several-versions");
        } else if (events.touching(base.unit().id()).isPresent()) {
            faults.at("/validFrom", "told-by-events", base.unit().code());
        } else {
            var parent = edges.all(base.unit().id()).getFirst().parent();
            if (parent != null
                    && !ValidPeriods.cover(
                            versions.all(parent.id()).stream()
                                    .map(OrganisationUnitVersion::valid)
                                    .toList(),
                            valid)) {
                faults.at("/validFrom", "outside-life", parent.code());
            }
        }
    }
}
