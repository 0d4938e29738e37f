package no.veikart.organisation.units;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.problem.Faults;

/** What change events tell of units, and how a correction from a day on becomes one; the room above keeps them. */
public interface UnitEvents {

    /** Code of an event that a unit takes part in, or by which it has something to answer for. */
    Optional<String> touching(UUID unit);

    String code(UUID event);

    /** By unit, and by the day on which an event ended it: when it would have ended without; null for never. */
    Map<UUID, Map<LocalDate, LocalDate>> endsWithoutEvents();

    /**
     * Registers the event behind a version that begins by a correction of its unit from a day on, so that every later version has one.
     *
     * @param version not stored yet
     * @return id of the event
     */
    UUID recordRenaming(OrganisationUnitVersion version);

    /** Tells which unit took part in such an event, and leaves its audit entry, once the version is stored too. */
    void tellOfRecorded(OrganisationUnitVersion version, Faults faults);
}
