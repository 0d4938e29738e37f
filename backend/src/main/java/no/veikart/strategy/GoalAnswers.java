package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.Handover;
import no.veikart.shared.paging.Page;
import no.veikart.shared.time.Days;

/** Gathers what an answer shows beside the state itself: neighbours by their names of the day, and what the caller may do. */
@ApplicationScoped
class GoalAnswers {

    private final EntityManager entities;
    private final AccountableUnits units;

    GoalAnswers(EntityManager entities, AccountableUnits units) {
        this.entities = entities;
        this.units = units;
    }

    /** @param day null for the present, or the nearest day on which the state holds */
    GoalResponse of(GoalState state, LocalDate day) {
        LocalDate today = Days.today();
        LocalDate read = day != null
                ? day
                : state.valid().contains(today) ? today : state.valid().from();
        var handovers = units.handovers(AccountableUnits.stated(state), read);
        return of(List.of(state), read, handovers).getFirst();
    }

    Page<GoalResponse> of(Page<? extends GoalState> page, LocalDate day) {
        return new Page<>(of(page.items(), day, List.of()), page.page());
    }

    /** Everything a goal said, each with the unit that was stated then. */
    Page<GoalResponse> ofVersions(Page<? extends GoalState> page) {
        return page.map(
                state -> of(List.of(state), state.valid().from(), List.of()).getFirst());
    }

    private List<GoalResponse> of(List<? extends GoalState> states, LocalDate day, List<Handover> handovers) {
        var accountable =
                units.named(day, states.stream().map(AccountableUnits::stated).toList());
        var editable = units.mayWriteFor(states.stream()
                .filter(GoalVersion.class::isInstance) // what was once known is nobody's to change
                .map(AccountableUnits::keeping)
                .collect(Collectors.toSet()));
        var parents = parents(
                states.stream()
                        .map(GoalState::parent)
                        .filter(Objects::nonNull)
                        .map(Goal::id)
                        .distinct()
                        .toList(),
                day);
        return states.stream()
                .map(state -> GoalResponse.from(
                        state,
                        state.parent() == null
                                ? null
                                : parents.get(state.parent().id()),
                        accountable.get(AccountableUnits.stated(state)),
                        handovers,
                        state instanceof GoalVersion && editable.get(AccountableUnits.keeping(state))))
                .toList();
    }

    private Map<UUID, GoalRef> parents(Collection<UUID> ids, LocalDate day) {
        var found = new HashMap<UUID, GoalRef>();
        if (!ids.isEmpty()) {
            entities.createQuery("""
                            select v from GoalVersion v join fetch v.goal g where g.id in :ids
                            order by case when v.valid.from <= :day and (v.valid.to is null or v.valid.to > :day) then 0 else 1 end,
                                v.valid.from desc""", GoalVersion.class)
                    .setParameter("ids", ids)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(version -> found.putIfAbsent(version.goal().id(), GoalRef.from(version)));
        }
        return found;
    }
}
