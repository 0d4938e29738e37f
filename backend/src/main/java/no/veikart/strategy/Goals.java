package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
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

/** Writes goals: made, corrected, changed from a day on, deleted. What was known before is kept by the database. */
@ApplicationScoped
public class Goals {

    private final Goal.Repository goals;
    private final GoalVersion.Repository versions;
    private final Plans plans;
    private final AccountableUnits units;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Instance<GoalDependants> dependants;

    Goals(
            Goal.Repository goals,
            GoalVersion.Repository versions,
            Plans plans,
            AccountableUnits units,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            @Any Instance<GoalDependants> dependants) {
        this.goals = goals;
        this.versions = versions;
        this.plans = plans;
        this.units = units;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.dependants = dependants;
    }

    GoalVersion create(GoalRequest request, Faults faults) {
        goals.lockTrees();
        if (request.code() != null
                && goals.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var plan = plans.find(request.plan(), "/plan", faults);
        var valid = ValidPeriods.check(request.valid(), faults);
        var goal = new Goal(request.code(), plan);
        var neighbours = neighbours(goal, request, valid, faults);
        faults.check();

        goal.setExternalIds(request.externalIds());
        goals.persist(goal);
        var version = new GoalVersion(goal, valid);
        neighbours.set(version, request);
        versions.persistAndFlush(version);
        audit.record(Action.CREATED, goal, null, request, faults);
        return version;
    }

    /**
     * Corrects a version, or from a day on begins a new one.
     *
     * @param base the version that the request was made from: that of {@code effectiveFrom}, else the present one
     * @param effectiveFrom null for a correction
     * @return the version that the request describes
     */
    GoalVersion change(GoalVersion base, GoalRequest request, LocalDate effectiveFrom, Faults faults) {
        goals.lockTrees();
        Goal goal = base.goal();
        var before = asRead(base, effectiveFrom);
        boolean begins =
                effectiveFrom != null && !effectiveFrom.equals(base.valid().from());
        checkUnchanged(before, request, faults);
        var stated = ValidPeriods.check(request.valid(), faults);
        var valid = begins ? base.valid().startingOn(effectiveFrom) : stated;
        if (stated != null && !stated.equals(base.valid())) {
            checkPeriod(base, stated, begins, faults);
        }
        var neighbours = neighbours(goal, request, valid, faults);
        faults.check();
        if (before.equals(request)) {
            return base;
        }
        if (begins) {
            base.setValid(base.valid().endingOn(effectiveFrom));
            versions.flush(); // the old version must end before the new one begins, and Hibernate inserts first
        }
        var version = begins ? new GoalVersion(goal, valid) : base;
        version.setValid(valid);
        neighbours.set(version, request);
        goal.setExternalIds(request.externalIds());
        goal.touch();
        versions.persistAndFlush(version);
        audit.record(Action.CHANGED, goal, before, request, faults);
        return version;
    }

    /**
     * A version as a request would state it. One that begins on a day states the unit that answers then: what is said anew must not
     * name a unit that has handed it over.
     */
    GoalRequest asRead(GoalVersion base, LocalDate effectiveFrom) {
        var stated = GoalRequest.of(base);
        return effectiveFrom == null
                ? stated
                : stated.accountableTo(units.answering(AccountableUnits.stated(base), effectiveFrom));
    }

    /** A correction that repeats the unit that a reader sees today leaves the one that is stated. */
    GoalRequest restated(GoalVersion base, GoalRequest patched, LocalDate effectiveFrom) {
        boolean repeats = effectiveFrom == null
                && patched.accountableUnit() != null
                && patched.accountableUnit().equals(units.answering(AccountableUnits.stated(base), Days.today()));
        return repeats ? patched.accountableTo(GoalRequest.of(base).accountableUnit()) : patched;
    }

    /** @throws ProblemException 409 while it has sub-goals, or something speaks of it */
    void delete(Goal goal) {
        goals.lockTrees();
        if (versions.hasChildren(goal)) {
            throw new ProblemException(ProblemType.CONFLICT, "goal-in-use", goal.code());
        }
        if (dependants.stream().anyMatch(dependant -> dependant.dependOn(goal.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "mentioned", goal.code());
        }
        var before =
                versions.present(goal.id(), Days.today()).map(GoalRequest::of).orElse(null);
        versions.delete("goal", goal);
        goal.externalIds().clear(); // the other system may point at the one that takes its place
        goal.delete();
        goals.flush();
        audit.record(Action.DELETED, goal, before, null, new Faults());
    }

    /** Every version of every goal, as it would be written; those of unpublished plans only where {@code drafts}. */
    public List<GoalRequest> all(boolean drafts) {
        return versions.ofAll(drafts).stream().map(GoalRequest::of).toList();
    }

    /**
     * Creates what is new, corrects what differs, leaves the rest: the way of an import. A row that states the start of no version that
     * is there, and overlaps none, adds one.
     */
    public void upsert(GoalRequest request, Faults faults) {
        var goal = goals.findByCode(request.code() == null ? "" : request.code());
        if (goal.isEmpty()) {
            create(request, faults);
            return;
        }
        var valid = request.valid();
        var all = versions.all(goal.get().id());
        var same = all.stream()
                .filter(version -> valid != null && version.valid().from().equals(valid.from()))
                .findFirst();
        boolean further = valid != null
                && all.stream().noneMatch(version -> version.valid().overlaps(valid));
        if (same.isEmpty() && further) {
            add(goal.get(), request, faults);
        } else {
            change(
                    same.or(() -> versions.present(goal.get().id(), Days.today()))
                            .orElseThrow(),
                    request,
                    null,
                    faults);
        }
    }

    private void add(Goal goal, GoalRequest request, Faults faults) {
        goals.lockTrees();
        checkUnchanged(GoalRequest.of(versions.all(goal.id()).getFirst()), request, faults);
        var valid = ValidPeriods.check(request.valid(), faults);
        var neighbours = neighbours(goal, request, valid, faults);
        faults.check();
        var version = new GoalVersion(goal, valid);
        neighbours.set(version, request);
        goal.touch();
        versions.persistAndFlush(version);
        audit.record(Action.CHANGED, goal, null, request, faults);
    }

    /** What a version hangs on, found by the codes of its request. */
    private record Neighbours(
            Goal parent, no.veikart.organisation.units.OrganisationUnit accountableUnit, Citation citation) {
        void set(GoalVersion version, GoalRequest request) {
            version.set(request, parent, accountableUnit, citation);
        }
    }

    private Neighbours neighbours(Goal goal, GoalRequest request, ValidPeriod valid, Faults faults) {
        request.checkKind(faults);
        externalIds.check(Goal.class, goal, request.externalIds(), faults);
        return new Neighbours(
                parent(goal, request, valid, faults),
                units.find(request.accountableUnit(), faults),
                sources.cite(request.source(), "/source", faults));
    }

    private Goal parent(Goal goal, GoalRequest request, ValidPeriod valid, Faults faults) {
        if (request.parent() == null) {
            return null;
        }
        var parent = goals.findByCode(request.parent()).orElse(null);
        if (parent == null) {
            faults.at("/parent", "unknown-code", request.parent());
        } else if (!parent.plan().equals(goal.plan())) {
            faults.at("/parent", "other-plan", parent.plan().code());
        } else if (isAbove(goal, parent)) {
            faults.at("/parent", "circle", request.parent());
        } else if (valid != null && !ValidPeriods.cover(periods(parent), valid)) {
            faults.at("/parent", "outside-life", request.parent());
        }
        return parent;
    }

    /** Whether the goal is the other one, or stands above it on any day. */
    private boolean isAbove(Goal goal, Goal other) {
        return goal.equals(other)
                || versions.all(other.id()).stream()
                        .map(GoalVersion::parent)
                        .anyMatch(parent -> parent != null && isAbove(goal, parent));
    }

    private java.util.List<ValidPeriod> periods(Goal goal) {
        return versions.all(goal.id()).stream().map(GoalVersion::valid).toList();
    }

    private static void checkUnchanged(GoalRequest before, GoalRequest request, Faults faults) {
        if (request.code() != null && !request.code().equals(before.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.plan() != null && !request.plan().equals(before.plan())) {
            faults.at("/plan", "unchangeable");
        }
    }

    private void checkPeriod(GoalVersion base, ValidPeriod valid, boolean begins, Faults faults) {
        if (begins) {
            boolean sameStart = valid.from().equals(base.valid().from());
            faults.at(sameStart ? "/validTo" : "/validFrom", "not-with-effective-from");
            return;
        }
        boolean overlaps = versions.all(base.goal().id()).stream()
                .filter(other -> other != base)
                .anyMatch(other -> other.valid().overlaps(valid));
        if (overlaps) {
            faults.at("/validFrom", "overlaps");
        }
        var periods = versions.all(base.goal().id()).stream()
                .map(version -> version == base ? valid : version.valid())
                .toList();
        boolean leavesChildren = versions.list("parent", base.goal()).stream()
                .anyMatch(child -> child.valid().overlaps(base.valid()) && !ValidPeriods.cover(periods, child.valid()));
        if (leavesChildren) {
            faults.at("/validTo", "leaves-sub-goals");
        }
    }
}
