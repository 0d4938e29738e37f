package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;

/** Lets a unit have only a number that can be one, and that no other unit has at the same time. */
@ApplicationScoped
public class OrganisationNumbers {

    private final OrganisationUnitVersion.Repository versions;

    OrganisationNumbers(OrganisationUnitVersion.Repository versions) {
        this.versions = versions;
    }

    /** @param ending codes of units that will have ended by then */
    public void check(
            String number, String pointer, String unit, ValidPeriod during, Collection<String> ending, Faults faults) {
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
