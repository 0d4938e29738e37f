package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.Accountability.Holding;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEventRequest.From;
import no.veikart.organisation.events.OrganisationChangeEventRequest.Thing;
import no.veikart.organisation.events.UnitResponsibilities.Type;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.problem.Faults;

/** Works out who answers, after an event, for what its units answered for; refuses an event that would leave something to nobody. */
@ApplicationScoped
class ChangeEventTakeovers {

    /** More names than these help nobody. */
    private static final int MOST_NAMED = 20;

    private final OrganisationUnit.Repository units;
    private final Accountability accountability;

    ChangeEventTakeovers(OrganisationUnit.Repository units, Accountability accountability) {
        this.units = units;
        this.accountability = accountability;
    }

    /**
     * A takeover that is not stored yet; units by their codes, since some are not made yet.
     *
     * @param thing null for everything
     */
    record Planned(String from, String to, ThingType type, UUID thing) {

        private boolean covers(Holding one, Map<UUID, String> codes) {
            return from.equals(codes.get(one.by()))
                    && (thing == null || thing.equals(one.held().id()));
        }
    }

    List<Planned> plan(OrganisationChangeEventRequest request, ChangePlan plan, Faults faults) {
        var takeovers = new ArrayList<Planned>();
        if (request.from().isEmpty() || request.date() == null || request.kind() == null) {
            return takeovers;
        }
        Map<UUID, String> from = units.codesOf(
                request.from().stream().map(From::unit).filter(Objects::nonNull).toList());
        takeovers.addAll(ofEverything(request, plan));
        takeovers.addAll(ofSingleThings(request, from, faults));
        checkNothingIsLeft(request.date(), from, plan.ending(), takeovers, faults);
        checkNothingBeginsLater(request, from, plan.ending(), faults);
        return takeovers;
    }

    private static List<Planned> ofEverything(OrganisationChangeEventRequest request, ChangePlan plan) {
        String to = request.kind() == Kind.MERGED && !request.to().isEmpty()
                ? request.to().getFirst().unit()
                : request.takenOverBy();
        if (to == null) {
            return List.of();
        }
        return plan.ending().stream()
                .map(from -> new Planned(from, to, null, null))
                .toList();
    }

    private List<Planned> ofSingleThings(
            OrganisationChangeEventRequest request, Map<UUID, String> from, Faults faults) {
        var takeovers = new ArrayList<Planned>();
        Map<Thing, Holding> held = new HashMap<>();
        accountability.heldBy(from.keySet(), request.date().minusDays(1)).stream()
                .filter(one -> one.held().type() != Type.FIGURES)
                .forEach(one -> held.put(
                        new Thing(
                                ThingType.valueOf(one.held().type().name()),
                                one.held().code()),
                        one));
        for (int i = 0; i < request.to().size(); i++) {
            var to = request.to().get(i);
            for (int j = 0; j < to.takesOver().size(); j++) {
                Thing thing = to.takesOver().get(j);
                String pointer = "/to/" + i + "/takesOver/" + j;
                if (thing.type() == null || thing.code() == null) {
                    continue;
                }
                var one = held.get(thing);
                if (one != null) {
                    String giver = from.get(one.by());
                    if (!giver.equals(to.unit())) {
                        takeovers.add(new Planned(
                                giver, to.unit(), thing.type(), one.held().id()));
                    }
                } else if (accountability.find(thing.type(), thing.code()).isEmpty()) {
                    faults.at(pointer + "/code", "unknown-code", thing.code());
                } else {
                    faults.at(pointer + "/code", "not-answered-for", thing.code(), String.join(", ", from.values()));
                }
            }
        }
        return takeovers;
    }

    /** What would begin in a unit that is no more, told where that unit is named. */
    private void checkNothingBeginsLater(
            OrganisationChangeEventRequest request, Map<UUID, String> from, List<String> ending, Faults faults) {
        var later = new HashMap<String, List<String>>();
        accountability.beginningIn(ended(from, ending), request.date()).forEach(held -> later.computeIfAbsent(
                        from.get(held.unit()), unit -> new ArrayList<>())
                .add(held.code()));
        for (int i = 0; i < request.from().size(); i++) {
            String unit = request.from().get(i).unit();
            if (later.containsKey(unit)) {
                faults.at(
                        "/from/" + i + "/unit",
                        "positions-begin-later",
                        unit,
                        request.date().toString(),
                        later.get(unit).stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
            }
        }
    }

    private static Set<UUID> ended(Map<UUID, String> from, List<String> ending) {
        return from.keySet().stream()
                .filter(unit -> ending.contains(from.get(unit)))
                .collect(Collectors.toSet());
    }

    /** A position may end with its unit, and figures stay with it; goals, plans and indicators must have somebody. */
    private void checkNothingIsLeft(
            LocalDate day, Map<UUID, String> from, List<String> ending, List<Planned> takeovers, Faults faults) {
        Set<UUID> ended = ended(from, ending);
        long left = Stream.of(accountability.heldBy(ended, day), accountability.heldLaterBy(ended, day))
                .flatMap(List::stream)
                .filter(one -> one.held().type().followsItsUnit())
                .filter(one -> takeovers.stream().noneMatch(takeover -> takeover.covers(one, from)))
                .map(one -> one.held().id())
                .distinct()
                .count();
        if (left > 0) {
            faults.at("/takenOverBy", "not-taken-over", left);
        }
    }
}
