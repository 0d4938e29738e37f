package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import no.veikart.organisation.UnitsThroughTime.Span;
import no.veikart.shared.problem.Faults;

/** Lets a unit have only a number that can be one, and that no other unit has at the same time. */
@ApplicationScoped
class OrganisationNumbers {

    private final OrganisationUnitVersion.Repository versions;

    OrganisationNumbers(OrganisationUnitVersion.Repository versions) {
        this.versions = versions;
    }

    /** @param ending codes of units that will have ended by then */
    void check(String number, String pointer, String unit, Span during, Collection<String> ending, Faults faults) {
        if (number == null) {
            return;
        }
        if (!OrganisationNumber.isValid(number)) {
            faults.at(pointer, "check-digit", number);
        } else if (versions.isNumberTaken(number, unit, during.from(), during.to(), ending)) {
            faults.at(pointer, "number-taken", number);
        }
    }
}
