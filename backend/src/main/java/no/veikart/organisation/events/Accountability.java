package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.UnitResponsibilities.Held;
import no.veikart.organisation.events.UnitResponsibilities.Type;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.UnitRef;

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

    /** Something, and the unit that answers for it; figures are the unit's that they are about. */
    record Holding(Held held, UUID by) {}

    /** What the units answer for on a day, whichever unit it was stated for. */
    List<Holding> heldBy(Set<UUID> some, LocalDate day) {
        var stated = statedOf(some, day).stream()
                .filter(held -> held.isStatedOn(day))
                .toList();
        return holding(stated, day).stream()
                .filter(one -> some.contains(one.by))
                .toList();
    }

    /** What the units will answer for by what is stated from a later day on; each as of its own first day. */
    List<Holding> heldLaterBy(Set<UUID> some, LocalDate day) {
        return statedOf(some, day).stream()
                .filter(held -> held.since().isAfter(day))
                .collect(Collectors.groupingBy(Held::since))
                .entrySet()
                .stream()
                .flatMap(later -> holding(later.getValue(), later.getKey()).stream())
                .filter(one -> some.contains(one.by))
                .toList();
    }

    /** What is stated to begin in one of the units on a day or later and can begin nowhere else, in the order of codes. */
    List<Held> beginningIn(Set<UUID> some, LocalDate day) {
        return some.isEmpty()
                ? List.of()
                : responsibilities.stream()
                        .flatMap(room -> room.of(some, day).stream())
                        .filter(held ->
                                held.type().beginsInItsUnit() && !held.since().isBefore(day))
                        .sorted(Comparator.comparing(Held::code))
                        .toList();
    }

    /** Who answers for each of the things on a day. */
    List<Holding> holding(List<Held> things, LocalDate day) {
        var following = on(day, statements(things, true));
        var named = on(day, statements(things, false), false);
        return things.stream()
                .map(held -> new Holding(
                        held,
                        held.type() == Type.FIGURES
                                ? held.unit()
                                : (held.type().followsItsUnit() ? following : named).get(held.statement())))
                .toList();
    }

    private static List<Statement> statements(List<Held> things, boolean followingTheirUnit) {
        return things.stream()
                .filter(held -> held.type().followsItsUnit() == followingTheirUnit)
                .map(Held::statement)
                .toList();
    }

    /** What is stated for the units, or for one that they have taken over from, on a day or later. */
    private List<Held> statedOf(Set<UUID> some, LocalDate day) {
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
        return responsibilities.stream()
                .flatMap(room -> room.of(candidates, day).stream())
                .toList();
    }

    /** The thing of that code, whichever domain it is in. */
    Optional<UUID> find(ThingType type, String code) {
        return responsibilities.stream()
                .flatMap(room -> room.find(type, code).stream())
                .findFirst();
    }

    /** The codes of single things. */
    Map<UUID, String> codes(ThingType type, Collection<UUID> things) {
        var codes = new HashMap<UUID, String>();
        responsibilities.forEach(room -> codes.putAll(room.codes(type, things)));
        return codes;
    }

    private UnitRef named(LocalDate day, UUID unit) {
        return units.on(day, List.of(unit)).get(unit);
    }
}
