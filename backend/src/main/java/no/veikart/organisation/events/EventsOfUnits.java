package no.veikart.organisation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEvent.Part;
import no.veikart.organisation.events.OrganisationChangeEvent.Participant;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitEvents;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.Code;

/** Tells the room of units what it must know of events, and leaves one where it begins a version by itself. */
@ApplicationScoped
class EventsOfUnits implements UnitEvents {

    private final OrganisationChangeEvent.Repository events;
    private final ChangeEventRequests requests;
    private final Audit audit;

    EventsOfUnits(OrganisationChangeEvent.Repository events, ChangeEventRequests requests, Audit audit) {
        this.events = events;
        this.requests = requests;
        this.audit = audit;
    }

    @Override
    public Optional<String> touching(UUID unit) {
        return events.touching(unit).map(OrganisationChangeEvent::code);
    }

    @Override
    public String code(UUID event) {
        return events.findById(event).code();
    }

    @Override
    public Map<UUID, Map<LocalDate, LocalDate>> endsWithoutEvents() {
        var ends = new HashMap<UUID, Map<LocalDate, LocalDate>>();
        events.ends().forEach(end -> ends.computeIfAbsent(end.unit(), unit -> new HashMap<>())
                .put(end.on(), end.formerly()));
        return ends;
    }

    @Override
    public UUID recordRenaming(OrganisationUnitVersion version) {
        var unit = version.unit();
        var day = version.valid().from();
        var event = new OrganisationChangeEvent(freeCode(unit.code() + "-" + day), unit.hierarchy(), Kind.RENAMED, day);
        event.cite(version.citation());
        events.persistAndFlush(event);
        return event.id();
    }

    @Override
    public void tellOfRecorded(OrganisationUnitVersion version, Faults faults) {
        var event = events.findById(version.event());
        event.add(new Participant(Part.TO, 0, version.unit().id(), null, false, false, null, true, false));
        events.flush(); // after the version: the search calls an event what its units are called
        audit.record(Action.CREATED, event, null, requests.of(event), faults);
    }

    private String freeCode(String wanted) {
        String code = wanted.length() <= Code.LONGEST ? wanted : wanted.substring(wanted.length() - Code.LONGEST);
        code = code.replaceFirst("^-+", "");
        String free = code;
        for (int i = 2; events.findByCodeEvenDeleted(free).isPresent(); i++) {
            String suffix = "-" + i;
            int from = Math.max(0, code.length() + suffix.length() - Code.LONGEST);
            free = (code.substring(from) + suffix).replaceFirst("^-+", "");
        }
        return free;
    }
}
