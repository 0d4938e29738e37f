package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.Accountability.Holding;
import no.veikart.organisation.events.OrganisationChangeEvent.Part;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.events.OrganisationChangeEvent.Takeover;
import no.veikart.organisation.events.OrganisationChangeEventResponse.Affected;
import no.veikart.organisation.events.OrganisationChangeEventResponse.AffectedThing;
import no.veikart.organisation.events.OrganisationChangeEventResponse.From;
import no.veikart.organisation.events.OrganisationChangeEventResponse.To;
import no.veikart.organisation.events.OrganisationChangeEventResponse.UnitEffect;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.organisation.events.UnitResponsibilities.Held;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.paging.Page;
import no.veikart.shared.security.Caller;
import no.veikart.shared.source.CitationResponse;

/** Gathers what an event tells: its units by the names they had, what it did to each, and what that meant for what they answer for. */
@ApplicationScoped
class ChangeEventAnswers {

    private final UnitStandings.Lookup standings;
    private final Accountability accountability;
    private final StatedDecisions decisions;
    private final ChangeEventScope scope;
    private final ChangeEventUndo undo;
    private final Caller caller;

    ChangeEventAnswers(
            UnitStandings.Lookup standings,
            Accountability accountability,
            StatedDecisions decisions,
            ChangeEventScope scope,
            ChangeEventUndo undo,
            Caller caller) {
        this.standings = standings;
        this.accountability = accountability;
        this.decisions = decisions;
        this.scope = scope;
        this.undo = undo;
        this.caller = caller;
    }

    /** Events in brief: without what they did and affected, and without what may be done to them. */
    Page<OrganisationChangeEventResponse> of(Page<OrganisationChangeEvent> page) {
        var named = standings.named(units(page.items(), Part.FROM, Part.TO));
        var deciding = decisions.bodiesOf(page.items().stream().map(OrganisationChangeEvent::decision));
        return new Page<>(
                page.items().stream()
                        .map(event -> answer(event, named, deciding, null, null, List.of()))
                        .toList(),
                page.page());
    }

    OrganisationChangeEventResponse of(OrganisationChangeEvent event) {
        var things = affected(event);
        Set<UUID> units = units(List.of(event), Part.values());
        things.forEach(thing -> units.addAll(thing.units()));
        var known = standings.of(units);
        return answer(
                event,
                known,
                decisions.bodiesOf(Stream.of(event.decision())),
                effects(event, known),
                affected(event.date(), things, known),
                allowedActions(event));
    }

    private static Set<UUID> units(List<OrganisationChangeEvent> events, Part... parts) {
        Set<UUID> units = new HashSet<>();
        for (var event : events) {
            Stream.of(parts).flatMap(part -> event.participants(part).stream()).forEach(one -> units.add(one.unit()));
            units.add(event.takenOverBy());
        }
        units.remove(null);
        return units;
    }

    private List<AllowedAction> allowedActions(OrganisationChangeEvent event) {
        if (!scope.covers(event)) {
            return List.of();
        }
        return undo.isPossible(event) ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(AllowedAction.EDIT);
    }

    private static OrganisationChangeEventResponse answer(
            OrganisationChangeEvent event,
            UnitStandings units,
            Map<UUID, DecisionBody> deciding,
            List<UnitEffect> effects,
            Affected affected,
            List<AllowedAction> allowedActions) {
        LocalDate before = event.date().minusDays(1);
        return new OrganisationChangeEventResponse(
                event.id(),
                event.code(),
                event.hierarchy(),
                event.kind(),
                event.date(),
                event.isPlanned(),
                event.title(),
                event.description(),
                StatedDecisionResponse.from(event.decision(), deciding),
                event.participants(Part.FROM).stream()
                        .map(from -> new From(units.ref(from.unit(), before), from.weight(), from.ended()))
                        .toList(),
                event.participants(Part.TO).stream()
                        .map(to -> new To(units.ref(to.unit(), event.date()), to.weight(), to.began()))
                        .toList(),
                units.ref(event.takenOverBy(), event.date()),
                effects,
                affected,
                CitationResponse.from(event.citation()),
                event.externalIds().stream().sorted().toList(),
                event.version(),
                event.recordedAt(),
                allowedActions,
                links(event, before));
    }

    private static Links links(OrganisationChangeEvent event, LocalDate before) {
        String hierarchy = "organisation-hierarchies/" + event.hierarchy();
        return Links.self("organisation-change-events", event.id())
                .to("before", hierarchy + "/tree?asOf=" + before)
                .to("after", hierarchy + "/tree?asOf=" + event.date())
                .to("difference", hierarchy + "/difference?from=" + before + "&to=" + event.date())
                .to("source", "sources/" + event.citation().source().id());
    }

    private static List<UnitEffect> effects(OrganisationChangeEvent event, UnitStandings units) {
        var effects = new ArrayList<UnitEffect>();
        Stream.of(Part.values())
                .flatMap(part -> event.participants(part).stream())
                .forEach(participant -> effectsOn(participant)
                        .forEach(effect -> effects.add(effect(event, participant.unit(), effect, units))));
        return effects.stream()
                .limit(OrganisationChangeEventResponse.MOST_EFFECTS)
                .toList();
    }

    private static Stream<OrganisationUnitEffect> effectsOn(Participant participant) {
        return Stream.of(
                        participant.began() ? OrganisationUnitEffect.BEGAN : null,
                        participant.ended() ? OrganisationUnitEffect.ENDED : null,
                        participant.restated() ? OrganisationUnitEffect.RENAMED : null,
                        participant.moved() ? OrganisationUnitEffect.MOVED : null)
                .filter(Objects::nonNull);
    }

    private static UnitEffect effect(
            OrganisationChangeEvent event, UUID unit, OrganisationUnitEffect effect, UnitStandings units) {
        LocalDate before = event.date().minusDays(1);
        return new UnitEffect(
                units.ref(unit, effect == OrganisationUnitEffect.ENDED ? before : event.date()),
                effect,
                effect == OrganisationUnitEffect.BEGAN ? null : units.on(unit, before),
                effect == OrganisationUnitEffect.ENDED ? null : units.on(unit, event.date()));
    }

    /** @param to null where nobody takes over */
    private record Passed(Held thing, UUID from, UUID to) {

        List<UUID> units() {
            return Stream.of(from, to).filter(Objects::nonNull).toList();
        }
    }

    /** What the units that ended or gave something away answered for on the day before, without drafts for those who may not read them. */
    private List<Passed> affected(OrganisationChangeEvent event) {
        Set<UUID> ended = event.participants().stream()
                .filter(Participant::ended)
                .map(Participant::unit)
                .collect(Collectors.toSet());
        Set<UUID> giving = new HashSet<>(ended);
        event.takeovers().stream().map(Takeover::from).forEach(giving::add);
        var before = accountability.heldBy(giving, event.date().minusDays(1)).stream()
                .filter(one -> one.held().isPublic() || caller.mayReadDrafts())
                .toList();
        var things = before.stream().map(Holding::held).toList();
        Map<Held, UUID> since = new HashMap<>();
        accountability.holding(things, event.date()).forEach(one -> since.put(one.held(), one.by()));
        return before.stream()
                .map(one -> passed(one, since.get(one.held()), event.date()))
                .filter(one -> one.to != null || ended.contains(one.from))
                .sorted(Comparator.comparing((Passed one) -> one.thing.type()).thenComparing(one -> one.thing.code()))
                .toList();
    }

    private static Passed passed(Holding before, UUID since, LocalDate day) {
        boolean isPassedOn = before.held().isStatedOn(day) && !Objects.equals(since, before.by());
        return new Passed(before.held(), before.by(), isPassedOn ? since : null);
    }

    private static Affected affected(LocalDate day, List<Passed> things, UnitStandings units) {
        Map<List<Object>, AffectedThing> once = new LinkedHashMap<>();
        for (Passed one : things) {
            var thing = one.thing;
            once.putIfAbsent(
                    List.of(thing.type(), thing.id(), one.from),
                    new AffectedThing(
                            thing.type(),
                            thing.id(),
                            thing.code(),
                            thing.title(),
                            units.ref(one.from, day.minusDays(1)),
                            units.ref(one.to, day)));
        }
        return new Affected(
                once.size(),
                once.values().stream()
                        .limit(OrganisationChangeEventResponse.MOST_AFFECTED)
                        .toList());
    }
}
