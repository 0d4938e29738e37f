package no.veikart.organisation.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/**
 * What the caller may keep: an administrator and a machine with the right scope everything, an editor the own unit and those below it.
 * What no unit is accountable for belongs to the top of the administration, so it is kept by editors of the root.
 */
@RequestScoped
public class EditorScope {

    private final EntityManager entities;
    private final Caller caller;
    private final Map<LocalDate, Kept> byDay = new HashMap<>();
    /** Null until asked for. */
    private Map<UUID, LocalDate> planned;

    EditorScope(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * What is only planned hangs nowhere today: it is kept by those who keep it on its first day.
     *
     * @param unit the accountable unit, or null
     * @param machineScope the scope with which a machine may do the same
     */
    public boolean covers(UUID unit, String machineScope) {
        if (coversOn(Days.today(), unit, machineScope)) {
            return true;
        }
        var first = unit != null && caller.hasAny(Role.EDITOR) ? planned().get(unit) : null;
        return first != null && coversOn(first, unit, machineScope);
    }

    /** As {@link #covers}, by the tree of a day: for what is not there today, and hangs where it will hang or hung. */
    public boolean coversOn(LocalDate day, UUID unit, String machineScope) {
        if (coversAll(machineScope)) {
            return true;
        }
        if (!caller.hasAny(Role.EDITOR)) {
            return false;
        }
        var kept = byDay.computeIfAbsent(day, this::kept);
        return unit == null ? kept.theTop : kept.units.contains(unit);
    }

    /** Whether the caller keeps all units, whatever they are. */
    public boolean coversAll(String machineScope) {
        return caller.hasAny(Role.ADMINISTRATOR, machineScope);
    }

    /** @throws ProblemException 403 */
    public void require(UUID unit, String machineScope) {
        if (!covers(unit, machineScope)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "outside-unit");
        }
    }

    /** A unit made in this request is not among those read before it. */
    public void forget() {
        byDay.clear();
        planned = null;
    }

    /** The first days of all units that are yet to come. */
    private Map<UUID, LocalDate> planned() {
        if (planned == null) {
            planned = entities.createQuery("""
                            select e.unit.id, min(e.from) from OrganisationUnitEdge e
                            group by e.unit.id having min(e.from) > :today""", Object[].class)
                    .setParameter("today", Days.today())
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
        }
        return planned;
    }

    /** An editor's own unit and those below it; the top where that is the root. */
    private record Kept(Set<UUID> units, boolean theTop) {}

    @SuppressWarnings("unchecked")
    private Kept kept(LocalDate day) {
        String own = caller.unit().orElse(null);
        if (own == null) {
            return new Kept(Set.of(), false);
        }
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        WITH RECURSIVE below (unit_id, is_root) AS (
                            SELECT e.unit_id, e.parent_id IS NULL AND e.hierarchy_code = 'administration' FROM organisation_unit_edge e JOIN organisation_unit u ON u.id = e.unit_id
                            WHERE u.code = :own AND e.valid @> CAST(:day AS date)
                            UNION
                            SELECT e.unit_id, false FROM organisation_unit_edge e JOIN below b ON e.parent_id = b.unit_id
                            WHERE e.valid @> CAST(:day AS date)
                        ) SELECT unit_id, is_root FROM below""")
                .setParameter("own", own)
                .setParameter("day", day)
                .getResultList();
        return new Kept(
                rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet()),
                rows.stream().anyMatch(row -> (Boolean) row[1]));
    }
}
