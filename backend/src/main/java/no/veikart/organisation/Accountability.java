package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.veikart.organisation.UnitResponsibilities.Held;

/**
 * Who answers for what on a day. A thing names the unit that its source states; from there on responsibility follows the change events,
 * until it is stated anew (ADR 0027).
 */
@ApplicationScoped
public class Accountability {

    /** What has no valid time of its own is stated since ever. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final EntityManager entities;
    private final UnitRef.Lookup units;
    private final Instance<UnitResponsibilities> responsibilities;

    Accountability(EntityManager entities, UnitRef.Lookup units, @Any Instance<UnitResponsibilities> responsibilities) {
        this.entities = entities;
        this.units = units;
        this.responsibilities = responsibilities;
    }

    /**
     * That a unit answers for a thing.
     *
     * @param unit null where none is stated
     * @param since first day of which it is stated
     */
    public record Statement(UUID thing, UUID unit, LocalDate since) {

        public static Statement of(UUID thing, OrganisationUnit unit, LocalDate since) {
            return new Statement(thing, unit == null ? null : unit.id(), since);
        }
    }

    /** The unit that answers on a day, by what is stated; without those that no unit is stated for. */
    public Map<Statement, UUID> on(LocalDate day, Collection<Statement> statements) {
        return on(day, statements, true);
    }

    /** @param everything whether a thing follows where its unit as a whole is taken over, or only where it is named itself */
    @SuppressWarnings("unchecked")
    Map<Statement, UUID> on(LocalDate day, Collection<Statement> statements, boolean everything) {
        var stated =
                statements.stream().filter(one -> one.unit != null).distinct().toList();
        var found = new HashMap<Statement, UUID>();
        if (stated.isEmpty()) {
            return found;
        }
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        SELECT s.position, accountable_unit_on(s.unit, s.since, s.thing, :day, :everything)
                        FROM unnest(CAST(:things AS uuid[]), CAST(:units AS uuid[]), CAST(:since AS date[]))
                            WITH ORDINALITY AS s (thing, unit, since, position)""")
                .setParameter("things", stated.stream().map(Statement::thing).toArray(UUID[]::new))
                .setParameter("units", stated.stream().map(Statement::unit).toArray(UUID[]::new))
                .setParameter("since", stated.stream().map(Statement::since).toArray(LocalDate[]::new))
                .setParameter("day", day)
                .setParameter("everything", everything)
                .getResultList();
        rows.forEach(row -> found.put(stated.get(((Number) row[0]).intValue() - 1), (UUID) row[1]));
        return found;
    }

    /** As {@link #on}, each unit by its name on that day. */
    public Map<Statement, UnitRef> named(LocalDate day, Collection<Statement> statements) {
        var answering = on(day, statements);
        var refs = units.on(day, Set.copyOf(answering.values()));
        var named = new HashMap<Statement, UnitRef>();
        answering.forEach((statement, unit) -> named.put(statement, refs.get(unit)));
        return named;
    }

    /** How responsibility went from unit to unit up to a day, in order; the first {@link Handover#MOST} of them. */
    @SuppressWarnings("unchecked")
    public List<Handover> handovers(Statement statement, LocalDate until) {
        if (statement.unit == null) {
            return List.of();
        }
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        SELECT h.effective_on, h.from_unit_id, h.to_unit_id, e.id, e.code
                        FROM handovers_of(:unit, :since, :thing, :until) WITH ORDINALITY AS h JOIN organisation_change_event e ON e.id = h.event_id
                        ORDER BY h.ordinality LIMIT :most""")
                .setParameter("unit", statement.unit)
                .setParameter("since", statement.since)
                .setParameter("thing", statement.thing)
                .setParameter("until", until)
                .setParameter("most", Handover.MOST)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    var day = row[0] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[0];
                    return new Handover(
                            day,
                            named(day.minusDays(1), (UUID) row[1]),
                            named(day, (UUID) row[2]),
                            new Handover.Event((UUID) row[3], (String) row[4]));
                })
                .toList();
    }

    /** What the units answer for on a day, whichever unit it was stated for. */
    public List<Held> heldBy(Set<UUID> some, LocalDate day) {
        if (some.isEmpty()) {
            return List.of();
        }
        var candidates = new HashSet<>(some);
        entities.createNativeQuery("""
                        WITH RECURSIVE before (unit_id) AS (
                            SELECT unnest(CAST(:units AS uuid[]))
                            UNION SELECT t.from_unit_id FROM organisation_takeover t JOIN before b ON t.to_unit_id = b.unit_id
                        ) SELECT unit_id FROM before""", UUID.class)
                .setParameter("units", some.toArray(UUID[]::new))
                .getResultStream()
                .forEach(unit -> candidates.add((UUID) unit));
        var held = responsibilities.stream()
                .flatMap(room -> room.of(candidates, day).stream())
                .toList();
        var following = on(
                day,
                held.stream()
                        .filter(one -> one.type().followsItsUnit())
                        .map(Held::statement)
                        .toList());
        var named = on(
                day,
                held.stream()
                        .filter(one -> !one.type().followsItsUnit())
                        .map(Held::statement)
                        .toList(),
                false);
        return held.stream()
                .filter(one -> one.type() == UnitResponsibilities.Type.FIGURES
                        ? some.contains(one.unit())
                        : some.contains((one.type().followsItsUnit() ? following : named).get(one.statement())))
                .toList();
    }

    private UnitRef named(LocalDate day, UUID unit) {
        return units.on(day, List.of(unit)).get(unit);
    }
}
