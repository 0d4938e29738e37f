package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.veikart.organisation.events.ChangeEventTakeovers.Planned;
import no.veikart.organisation.events.ChangePlan.Change;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.events.OrganisationChangeEvent.Succession;
import no.veikart.organisation.events.OrganisationChangeEvent.Takeover;
import no.veikart.organisation.units.OrganisationLevel;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;

/** Carries a planned event out on versions and edges: what holds is cut, then what follows begins. */
@ApplicationScoped
class ChangeEventWork {

    private final OrganisationChangeEvent.Repository events;
    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final OrganisationUnitEdge.Repository edges;
    private final OrganisationLevel.Repository levels;

    ChangeEventWork(
            OrganisationChangeEvent.Repository events,
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            OrganisationUnitEdge.Repository edges,
            OrganisationLevel.Repository levels) {
        this.events = events;
        this.units = units;
        this.versions = versions;
        this.edges = edges;
        this.levels = levels;
    }

    /** @param citations by the code of the unit, where another source than the event's tells of it */
    void carryOut(
            OrganisationChangeEvent event,
            ChangePlan plan,
            List<Planned> takeovers,
            OrganisationChangeEventRequest request,
            Map<String, Citation> citations) {
        Map<String, OrganisationUnit> byCode = units(event, plan, takeovers);
        request.to().stream().filter(to -> !to.externalIds().isEmpty()).forEach(to -> byCode.get(to.unit())
                .setExternalIds(to.externalIds()));
        Map<UUID, LocalDate> versionEnds = cutVersions(event.date(), plan, byCode);
        Map<UUID, LocalDate> edgeEnds = cutEdges(event.date(), plan, byCode);
        versions.flush(); // what was must end before what follows begins, and Hibernate inserts first

        event.setTakenOverBy(
                request.takenOverBy() == null
                        ? null
                        : byCode.get(request.takenOverBy()).id());
        tellWhoTookPart(event, plan, takeovers, byCode);
        events.persist(event);
        for (Change change : plan.changes()) {
            OrganisationUnit unit = byCode.get(change.unit());
            if (change.statement() != null) {
                var citation = citations.getOrDefault(change.unit(), event.citation());
                versions.persist(version(event, unit, change.statement(), citation, versionEnds.get(unit.id())));
            }
            if (change.begins() || change.moves()) {
                var parent = change.parent() == null ? null : byCode.get(change.parent());
                edges.persist(
                        new OrganisationUnitEdge(unit, parent, event.date(), edgeEnds.get(unit.id()), event.id()));
            }
            if (change.ends() || change.isRestated() || change.moves()) {
                unit.touch();
            }
        }
        versions.flush();
    }

    /** Every unit that is named; those that begin are made. */
    private Map<String, OrganisationUnit> units(
            OrganisationChangeEvent event, ChangePlan plan, Collection<Planned> takeovers) {
        var codes = new HashSet<String>();
        plan.changes().forEach(change -> {
            codes.add(change.unit());
            codes.add(change.parent());
        });
        takeovers.forEach(takeover -> codes.add(takeover.to()));
        codes.remove(null);
        var byCode = new HashMap<String, OrganisationUnit>();
        units.withCodes(codes).forEach(unit -> byCode.put(unit.code(), unit));
        plan.changes().stream().filter(Change::begins).forEach(change -> {
            var unit = new OrganisationUnit(change.unit(), event.hierarchy());
            units.persist(unit);
            byCode.put(unit.code(), unit);
        });
        return byCode;
    }

    /** By unit, when what was cut would have ended; null where it was open. */
    private Map<UUID, LocalDate> cutVersions(LocalDate day, ChangePlan plan, Map<String, OrganisationUnit> byCode) {
        var ends = new HashMap<UUID, LocalDate>();
        for (var version : versions.on(ids(plan, byCode, change -> change.ends() || change.isRestated()), day)) {
            ends.put(version.unit().id(), version.valid().to());
            version.setValid(version.valid().endingOn(day));
        }
        return ends;
    }

    private Map<UUID, LocalDate> cutEdges(LocalDate day, ChangePlan plan, Map<String, OrganisationUnit> byCode) {
        var ends = new HashMap<UUID, LocalDate>();
        for (var edge : edges.on(ids(plan, byCode, change -> change.ends() || change.moves()), day)) {
            ends.put(edge.unit().id(), edge.to());
            edge.setPeriod(edge.from(), day);
        }
        return ends;
    }

    private static List<UUID> ids(ChangePlan plan, Map<String, OrganisationUnit> byCode, Predicate<Change> which) {
        return plan.changes().stream()
                .filter(which)
                .map(change -> byCode.get(change.unit()).id())
                .toList();
    }

    /** A version that begins with the event and lasts to where the one before would have ended. */
    private OrganisationUnitVersion version(
            OrganisationChangeEvent event,
            OrganisationUnit unit,
            UnitStatement statement,
            Citation citation,
            LocalDate to) {
        var version = new OrganisationUnitVersion(unit, new ValidPeriod(event.date(), to, true, null));
        var level = levels.findByCode(statement.level()).orElseThrow();
        version.set(statement, level, citation, event.id());
        return version;
    }

    private static void tellWhoTookPart(
            OrganisationChangeEvent event,
            ChangePlan plan,
            Collection<Planned> takeovers,
            Map<String, OrganisationUnit> byCode) {
        plan.changes()
                .forEach(change -> event.add(new Participant(
                        change.part(),
                        change.ordinal(),
                        byCode.get(change.unit()).id(),
                        change.weight(),
                        change.begins(),
                        change.ends(),
                        change.endsFormerly(),
                        change.isRestated(),
                        change.moves())));
        plan.successions()
                .forEach(succession -> event.add(new Succession(
                        byCode.get(succession.from()).id(),
                        byCode.get(succession.to()).id(),
                        succession.weight())));
        takeovers.forEach(takeover -> event.add(new Takeover(
                byCode.get(takeover.from()).id(), byCode.get(takeover.to()).id(), takeover.type(), takeover.thing())));
    }
}
