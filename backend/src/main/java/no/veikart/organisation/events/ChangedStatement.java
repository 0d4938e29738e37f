package no.veikart.organisation.events;

import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.shared.problem.Faults;

/** What an event says of a unit: of a new one for the first time, of a living one otherwise than before. */
final class ChangedStatement {

    private ChangedStatement() {}

    static void checkNew(To to, String pointer, Faults faults) {
        require(to.name(), pointer + "/name", faults);
        require(to.level(), pointer + "/level", faults);
        if (!to.removes().isEmpty()) {
            faults.at(pointer + "/removes", "nothing-changes", to.unit());
        }
    }

    /** @return null where that is what is said of it already */
    static UnitStatement of(To to, UnitStatement before, String pointer, Faults faults) {
        for (int i = 0; i < to.removes().size(); i++) {
            if (!before.has(to.removes().get(i))) {
                faults.at(pointer + "/removes/" + i, "nothing-changes", to.unit());
            }
        }
        if (!to.externalIds().isEmpty()) {
            faults.at(pointer + "/externalIds", "only-of-new-unit", to.unit());
        }
        var after = to.statement().over(before).without(to.removes());
        if (!after.equals(before)) {
            return after;
        }
        if (to.source() != null) {
            faults.at(pointer + "/source", "nothing-changes", to.unit());
        }
        return null;
    }

    private static void require(Object value, String pointer, Faults faults) {
        if (value == null && !faults.has(pointer)) {
            faults.at(pointer, "required");
        }
    }
}
