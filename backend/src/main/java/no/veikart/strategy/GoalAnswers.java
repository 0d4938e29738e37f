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
        return of(List.of(state), read).getFirst();
    }

    Page<GoalResponse> of(Page<? extends GoalState> page, LocalDate day) {
        return new Page<>(of(page.items(), day), page.page());
    }

    private List<GoalResponse> of(List<? extends GoalState> states, LocalDate day) {
        var accountable = units.named(states.stream().map(GoalState::accountableUnit), day);
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
                        state.accountableUnit() == null
                                ? null
                                : accountable.get(state.accountableUnit().id()),
                        mayEdit(state)))
                .toList();
    }

    /** A goal is kept by its own accountable unit; where it has none, by its plan's. What was once known is nobody's to change. */
    boolean mayEdit(GoalState state) {
        return state instanceof GoalVersion
                && units.mayWriteFor(
                        state.accountableUnit() == null
                                ? state.goal().plan().accountableUnit()
                                : state.accountableUnit());
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
