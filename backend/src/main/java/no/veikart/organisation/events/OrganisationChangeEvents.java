package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.organisation.units.OrganisationHierarchy;
import no.veikart.organisation.units.OrganisationLevel;
import no.veikart.organisation.units.OrganisationNumbers;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.ValidPeriod;

/** Writes change events: registers one and does what it says, corrects what is told of it, undoes it. */
@ApplicationScoped
public class OrganisationChangeEvents {

    private final OrganisationChangeEvent.Repository events;
    private final OrganisationUnit.Repository units;
    private final OrganisationHierarchy.Repository hierarchies;
    private final OrganisationLevel.Repository levels;
    private final OrganisationNumbers numbers;
    private final ChangeEventSituations situations;
    private final ChangeEventTakeovers takeovers;
    private final ChangeEventWork work;
    private final ChangeEventUndo undo;
    private final ChangeEventRequests requests;
    private final StatedDecisions decisions;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    OrganisationChangeEvents(
            OrganisationChangeEvent.Repository events,
            OrganisationUnit.Repository units,
            OrganisationHierarchy.Repository hierarchies,
            OrganisationLevel.Repository levels,
            OrganisationNumbers numbers,
            ChangeEventSituations situations,
            ChangeEventTakeovers takeovers,
            ChangeEventWork work,
            ChangeEventUndo undo,
            ChangeEventRequests requests,
            StatedDecisions decisions,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.events = events;
        this.units = units;
        this.hierarchies = hierarchies;
        this.levels = levels;
        this.numbers = numbers;
        this.situations = situations;
        this.takeovers = takeovers;
        this.work = work;
        this.undo = undo;
        this.requests = requests;
        this.decisions = decisions;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    /** Waits until no one else changes the tree; before anything of it is read, so that what is judged is what is changed. */
    void lock(String hierarchy) {
        if (hierarchy != null) {
            units.lockTree(hierarchy);
        }
    }

    OrganisationChangeEvent create(OrganisationChangeEventRequest request, Faults faults) {
        lock(request.hierarchy());
        checkCode(request, faults);
        checkLevels(request, faults);
        var decision = decisions.stated(request.decision(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        externalIds.check(OrganisationChangeEvent.class, null, request.externalIds(), faults);
        var plan = ChangePlanner.plan(request, situations.before(request), faults);
        checkNumbers(request, plan, faults);
        checkExternalIds(request, faults);
        var citations = citations(request, faults);
        var takeOvers = takeovers.plan(request, plan, faults);
        faults.check();

        var event = new OrganisationChangeEvent(request.code(), request.hierarchy(), request.kind(), request.date());
        event.tell(request, decision, citation);
        work.carryOut(event, plan, takeOvers, request, citations);
        audit.record(Action.CREATED, event, null, request, faults);
        return event;
    }

    /** Corrects what is told of an event; what it did is changed only by undoing it. */
    OrganisationChangeEvent correct(
            OrganisationChangeEvent event, OrganisationChangeEventRequest request, Faults faults) {
        var before = requests.of(event);
        before.checkUnchanged(request, faults);
        var decision = decisions.stated(request.decision(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        externalIds.check(OrganisationChangeEvent.class, event, request.externalIds(), faults);
        if (request.kind() == Kind.REORGANISED && request.title() == null && !faults.has("/title")) {
            faults.at("/title", "required");
        }
        faults.check();
        if (!before.tellsTheSame(request)) {
            event.tell(request, decision, citation);
            events.flush();
            audit.record(Action.CHANGED, event, before, request, faults);
        }
        return event;
    }

    /** Takes back all that an event did. */
    void undo(OrganisationChangeEvent event) {
        lock(event.hierarchy());
        var before = requests.of(event);
        undo.undo(event);
        audit.record(Action.DELETED, event, before, null, new Faults());
    }

    /** Registers what is new, corrects what is told otherwise, leaves the rest: the way of an import. */
    public void upsert(OrganisationChangeEventRequest request, Faults faults) {
        events.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(event -> correct(event, request, faults), () -> create(request, faults));
    }

    /** All that are not undone, in the order in which they were registered: the way of an export. */
    public List<OrganisationChangeEventRequest> all() {
        return requests.of(events.all());
    }

    /** Whether a political body is said to have decided on an event. */
    public boolean areDecidedBy(UUID body) {
        return events.count("decision.body = ?1 and deletedAt is null", body) > 0;
    }

    private void checkCode(OrganisationChangeEventRequest request, Faults faults) {
        if (request.code() != null
                && events.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        if (request.hierarchy() != null
                && hierarchies.findByIdOptional(request.hierarchy()).isEmpty()) {
            faults.at("/hierarchy", "unknown-code", request.hierarchy());
        }
    }

    private void checkLevels(OrganisationChangeEventRequest request, Faults faults) {
        Set<String> known =
                levels.fromTheTop().stream().map(OrganisationLevel::code).collect(Collectors.toSet());
        for (int i = 0; i < request.to().size(); i++) {
            String level = request.to().get(i).level();
            if (level != null && !known.contains(level)) {
                faults.at("/to/" + i + "/level", "unknown-code", level);
            }
        }
    }

    private void checkNumbers(OrganisationChangeEventRequest request, ChangePlan plan, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < request.to().size(); i++) {
            To to = request.to().get(i);
            String pointer = "/to/" + i + "/organisationNumber";
            if (to.organisationNumber() != null && !seen.add(to.organisationNumber())) {
                faults.at(pointer, "twice", to.organisationNumber());
            } else if (to.unit() != null && request.date() != null) {
                var fromThenOn = new ValidPeriod(request.date(), null, true, null);
                numbers.check(to.organisationNumber(), pointer, to.unit(), fromThenOn, plan.ending(), faults);
            }
        }
    }

    private void checkExternalIds(OrganisationChangeEventRequest request, Faults faults) {
        var seen = new HashSet<ExternalId>();
        for (int i = 0; i < request.to().size(); i++) {
            var ids = request.to().get(i).externalIds();
            String pointer = "/to/" + i;
            externalIds.check(OrganisationUnit.class, null, ids, pointer, faults);
            for (int j = 0; j < ids.size(); j++) {
                if (!seen.add(ids.get(j))) {
                    faults.at(pointer + "/externalIds/" + j, "twice", ids.get(j).toString());
                }
            }
        }
    }

    /** By the code of the unit, where another source than the event's tells of it. */
    private Map<String, Citation> citations(OrganisationChangeEventRequest request, Faults faults) {
        var citations = new HashMap<String, Citation>();
        for (int i = 0; i < request.to().size(); i++) {
            To to = request.to().get(i);
            var citation = sources.cite(to.source(), "/to/" + i + "/source", faults);
            if (citation != null) {
                citations.put(to.unit(), citation);
            }
        }
        return citations;
    }
}
