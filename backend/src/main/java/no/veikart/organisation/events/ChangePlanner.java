package no.veikart.organisation.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.veikart.organisation.events.ChangePlan.Change;
import no.veikart.organisation.events.ChangePlan.Succession;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEvent.Part;
import no.veikart.organisation.events.OrganisationChangeEventRequest.From;
import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.shared.problem.Faults;

/**
 * Works out what a stated event does to each unit, or what is wrong with it. Everything is tried on values: the units as they are,
 * changed step by step, and then asked whether what has come out of it is a tree on every day.
 */
final class ChangePlanner {

    /**
     * The units as they are before the event.
     *
     * @param said what is said on the event's day of the units that it names
     * @param endedByEvent when units end that a registered event ends
     * @param neverAgain codes among those named that belonged to a unit that was deleted
     */
    record Situation(
            UnitsThroughTime units,
            Map<String, UnitStatement> said,
            Map<String, LocalDate> endedByEvent,
            Set<String> neverAgain) {}

    private final OrganisationChangeEventRequest request;
    private final UnitsThroughTime units;
    private final Situation situation;
    private final Faults faults;
    private final LocalDate day;
    private final Set<String> ending;
    private final Set<String> leadsTo;
    private final List<Change> changes = new ArrayList<>();
    /** Where each new place was asked for, for faults that show only when all is in its place. */
    private final Map<String, String> placedAt = new HashMap<>();

    private ChangePlanner(OrganisationChangeEventRequest request, Situation situation, Faults faults) {
        this.request = request;
        this.situation = situation;
        this.units = situation.units;
        this.faults = faults;
        this.day = request.date();
        leadsTo = request.to().stream().map(To::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        ending = request.from().stream()
                .map(From::unit)
                .filter(unit -> unit != null && !leadsTo.contains(unit))
                .collect(Collectors.toSet());
    }

    /** The plan; only as good as the faults are none. */
    static ChangePlan plan(OrganisationChangeEventRequest request, Situation situation, Faults faults) {
        ChangeEventForm.check(request, faults);
        if (request.kind() == null || request.date() == null || request.hierarchy() == null) {
            return new ChangePlan(List.of(), List.of());
        }
        var planner = new ChangePlanner(request, situation, faults);
        planner.planFrom();
        planner.planTo();
        planner.planSubUnits();
        planner.checkTakenOverBy();
        planner.tryOut();
        return new ChangePlan(planner.changes, planner.successions());
    }

    private void planFrom() {
        for (int i = 0; i < request.from().size(); i++) {
            From from = request.from().get(i);
            String pointer = "/from/" + i + "/unit";
            if (from.unit() == null || !isThere(from.unit(), pointer, true)) {
                continue;
            }
            boolean ends = ending.contains(from.unit());
            if (ends) {
                checkNothingLater(from.unit(), pointer);
            }
            changes.add(new Change(
                    Part.FROM,
                    i,
                    from.unit(),
                    request.kind() == Kind.MERGED ? shareOf(from) : null,
                    false,
                    ends,
                    ends ? units.life(from.unit(), day).orElseThrow().to() : null,
                    null,
                    false,
                    null));
        }
    }

    /** A life that ends must have nothing registered after it. */
    private void checkNothingLater(String unit, String pointer) {
        var planned = situation.endedByEvent.get(unit);
        units.beginsLater(unit, day)
                .or(() -> java.util.Optional.ofNullable(planned).filter(end -> end.isAfter(day)))
                .ifPresent(later -> faults.at(pointer, "later-change", unit, later.toString()));
    }

    private void planTo() {
        for (int i = 0; i < request.to().size(); i++) {
            To to = request.to().get(i);
            if (to.unit() == null) {
                continue;
            }
            boolean isLiving = units.has(to.unit());
            if (situation.neverAgain.contains(to.unit()) || isLiving && request.kind() == Kind.CREATED) {
                faults.at("/to/" + i + "/unit", "taken", to.unit());
            } else if (isLiving) {
                planLiving(to, i);
            } else if (request.kind() == Kind.RENAMED || request.kind() == Kind.MOVED) {
                faults.at("/to/" + i + "/unit", "unknown-code", to.unit());
            } else {
                planNew(to, i);
            }
        }
    }

    private void planNew(To to, int i) {
        String pointer = "/to/" + i;
        ChangedStatement.checkNew(to, pointer, faults);
        if (to.parent() == null || isParent(to.unit(), to.parent(), pointer + "/parent")) {
            placedAt.put(to.unit(), pointer + "/parent");
        }
        changes.add(
                new Change(Part.TO, i, to.unit(), to.weight(), true, false, null, to.statement(), false, to.parent()));
    }

    private void planLiving(To to, int i) {
        String pointer = "/to/" + i;
        boolean onTheDayBefore = request.kind() == Kind.RENAMED || request.kind() == Kind.MOVED;
        if (!isThere(to.unit(), pointer + "/unit", onTheDayBefore)) {
            return;
        }
        var statement = restatement(to, pointer);
        String present = units.parent(to.unit(), day);
        String parent = to.parent() == null ? firstThatGoesOn(present) : to.parent();
        boolean moves = !Objects.equals(parent, present);
        if (moves && (to.parent() == null || isParent(to.unit(), parent, pointer + "/parent"))) {
            placedAt.put(to.unit(), pointer + "/parent");
        }
        if (moves && units.isMovedOn(to.unit(), day)) {
            faults.at(pointer + "/unit", "already-changed", to.unit(), day.toString());
        }
        if (!moves && request.kind() == Kind.MOVED && to.parent() != null) {
            faults.at(pointer + "/parent", "nothing-changes", to.unit());
        }
        changes.add(new Change(
                Part.TO, i, to.unit(), to.weight(), false, false, null, statement, moves, moves ? parent : null));
    }

    /** What is said of a living unit from then on; null where that is what is said of it already. */
    private UnitStatement restatement(To to, String pointer) {
        var after = ChangedStatement.of(to, situation.said.get(to.unit()), pointer, faults);
        if (after == null && request.kind() == Kind.RENAMED) {
            faults.at(pointer, "nothing-changes", to.unit());
        }
        if (after != null && units.isRestatedOn(to.unit(), day)) {
            faults.at(pointer + "/unit", "already-changed", to.unit(), day.toString());
        }
        return after;
    }

    private void planSubUnits() {
        int ordinal = 0;
        for (int i = 0; i < request.from().size(); i++) {
            String from = request.from().get(i).unit();
            if (from == null || !units.has(from) || !isThereOn(from, day)) {
                continue;
            }
            var below = units.subUnits(from, day).stream()
                    .filter(unit -> !ending.contains(unit) && !leadsTo.contains(unit))
                    .toList();
            if (request.kind() == Kind.CLOSED && !below.isEmpty()) {
                faults.at("/from/" + i + "/unit", "has-sub-units", from, String.join(", ", below));
            } else if (request.kind() == Kind.MERGED && ending.contains(from) && !leadsTo.isEmpty()) {
                String to = request.to().getFirst().unit();
                for (String unit : below) {
                    follow(unit, to, ordinal++, "/to/0/parent");
                }
            } else if (request.kind() == Kind.SPLIT) {
                ordinal = placeSubUnits(from, below, ordinal);
            }
        }
    }

    private int placeSubUnits(String from, List<String> below, int first) {
        int ordinal = first;
        var unplaced = new ArrayList<>(below);
        for (int i = 0; i < request.to().size(); i++) {
            To to = request.to().get(i);
            if (from.equals(to.unit()) && !to.subUnits().isEmpty()) {
                faults.at("/to/" + i + "/subUnits", "keeps-sub-units", from);
                continue;
            }
            for (int j = 0; j < to.subUnits().size(); j++) {
                String unit = to.subUnits().get(j);
                String pointer = "/to/" + i + "/subUnits/" + j;
                if (!units.has(unit)) {
                    faults.at(pointer, "unknown-code", unit);
                } else if (!below.contains(unit)) {
                    faults.at(pointer, "not-a-sub-unit", unit, from);
                } else if (unplaced.remove(unit) && to.unit() != null) {
                    follow(unit, to.unit(), ordinal++, pointer);
                }
            }
        }
        if (ending.contains(from) && !unplaced.isEmpty()) {
            faults.at("/to", "sub-unit-unplaced", String.join(", ", unplaced));
        }
        return ordinal;
    }

    private void follow(String unit, String to, int ordinal, String pointer) {
        if (units.isMovedOn(unit, day)) {
            faults.at(pointer, "already-changed", unit, day.toString());
            return;
        }
        placedAt.put(unit, pointer);
        changes.add(new Change(Part.SUB_UNIT, ordinal, unit, null, false, false, null, null, true, to));
    }

    private void checkTakenOverBy() {
        String unit = request.takenOverBy();
        if (unit == null || faults.has("/takenOverBy")) {
            return;
        }
        if (request.kind() == Kind.SPLIT) {
            if (!leadsTo.contains(unit)) {
                faults.at(
                        "/takenOverBy",
                        "not-allowed-value",
                        leadsTo.stream().sorted().collect(Collectors.joining(", ")));
            }
        } else if (ending.contains(unit)) {
            faults.at("/takenOverBy", "already-ended", unit, day.toString());
        } else {
            isThere(unit, "/takenOverBy", false);
        }
    }

    /** Does it on the values, and asks whether what has come out of it is a tree on every day. */
    private void tryOut() {
        for (Change change : changes) {
            if (change.begins()) {
                units.begin(change.unit(), request.hierarchy(), change.parent(), day);
            } else if (change.moves() && placedAt.containsKey(change.unit()) && !units.isMovedOn(change.unit(), day)) {
                units.move(change.unit(), change.parent(), day);
            }
        }
        changes.stream()
                .filter(change -> change.ends() && !faults.has("/from/" + change.ordinal()))
                .forEach(change -> units.end(change.unit(), day));
        changes.stream()
                .filter(change -> placedAt.containsKey(change.unit()) && (change.begins() || change.moves()))
                .forEach(change -> checkPlace(change.unit(), change.parent(), placedAt.get(change.unit())));
    }

    private void checkPlace(String unit, String parent, String pointer) {
        if (units.isInCircle(unit, day)) {
            faults.at(pointer, "circle", parent);
        } else if (!units.isWithinParentsLife(unit, day)) {
            faults.at(pointer, "outside-life", parent);
        } else if (units.isSecondRoot(unit, day)) {
            faults.at(pointer, "second-root", request.hierarchy());
        }
    }

    private List<Succession> successions() {
        var successions = new ArrayList<Succession>();
        if (request.kind() == Kind.MERGED) {
            request.from().forEach(from -> request.to()
                    .forEach(to -> successions.add(new Succession(from.unit(), to.unit(), shareOf(from)))));
        } else if (request.kind() == Kind.SPLIT) {
            request.from().forEach(from -> request.to()
                    .forEach(to -> successions.add(new Succession(from.unit(), to.unit(), to.weight()))));
        }
        return successions;
    }

    private static BigDecimal shareOf(From from) {
        return from.weight() == null ? BigDecimal.ONE : from.weight();
    }

    /** The first one upwards that the event does not end; null for the top. */
    private String firstThatGoesOn(String unit) {
        String up = unit;
        var passed = new HashSet<String>();
        while (up != null && ending.contains(up) && passed.add(up)) {
            up = units.parent(up, day);
        }
        return up;
    }

    /** Whether a unit is there on the event's day, and where {@code before} on the day before it; a fault where not. */
    private boolean isThere(String unit, String pointer, boolean before) {
        if (situation.neverAgain.contains(unit) || !units.has(unit)) {
            faults.at(pointer, "unknown-code", unit);
        } else if (!units.isIn(unit, request.hierarchy()) && !pointer.equals("/takenOverBy")) {
            faults.at(pointer, "other-hierarchy", unit);
        } else if (!isThereOn(unit, day)) {
            units.endedBy(unit, day)
                    .ifPresentOrElse(
                            end -> faults.at(pointer, "already-ended", unit, end.toString()),
                            () -> faults.at(pointer, "not-yet", unit, day.toString()));
        } else if (before && !isThereOn(unit, day.minusDays(1))) {
            faults.at(pointer, "not-yet", unit, day.toString());
        } else {
            return true;
        }
        return false;
    }

    private boolean isThereOn(String unit, LocalDate on) {
        return units.life(unit, on).isPresent();
    }

    /** Whether a unit, there already or made by the event, may have others below it in this tree; a fault where not. */
    private boolean isParent(String unit, String parent, String pointer) {
        boolean isNew = leadsTo.contains(parent) && !units.has(parent) && request.kind() != Kind.MOVED;
        if (parent.equals(unit)) {
            faults.at(pointer, "circle", parent);
        } else if (!isNew && (situation.neverAgain.contains(parent) || !units.has(parent))) {
            faults.at(pointer, "unknown-code", parent);
        } else if (!isNew && !units.isIn(parent, request.hierarchy())) {
            faults.at(pointer, "other-hierarchy", parent);
        } else {
            return true;
        }
        return false;
    }
}
