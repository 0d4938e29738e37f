package no.veikart.politics.members;

import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.time.ValidPeriod;

/**
 * A place in a term and who has it for a time, apart from how it is stored.
 *
 * @param person null where the seat is vacant
 * @param name of the person; null where the seat is vacant
 * @param seat of a member, null of a deputy
 * @param rank of a deputy, null of a member
 * @param list elected on; null where not registered
 */
record Place(UUID id, String code, UUID person, String name, Integer seat, Integer rank, UUID list, ValidPeriod valid) {

    static Place of(Membership membership) {
        var person = membership.person();
        return new Place(
                membership.id(),
                membership.code(),
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                membership.seat(),
                membership.rank(),
                membership.list() == null ? null : membership.list().id(),
                membership.valid());
    }

    boolean isSeat() {
        return seat != null;
    }

    boolean isDeputy() {
        return rank != null;
    }

    boolean isVacant() {
        return person == null;
    }

    boolean holdsOn(LocalDate day) {
        return valid.contains(day);
    }
}
