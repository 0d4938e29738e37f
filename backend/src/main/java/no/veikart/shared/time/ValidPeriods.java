package no.veikart.shared.time;

import java.util.List;
import no.veikart.shared.problem.Faults;

/** Rules on the periods that a request states. */
public final class ValidPeriods {

    private ValidPeriods() {}

    /** The period if it can stand; faults where neither start nor attestation is told, or it ends before it begins. */
    public static ValidPeriod check(ValidPeriod stated, Faults faults) {
        if (stated == null) {
            if (!faults.has("/validFrom") && !faults.has("/attestedOn")) {
                faults.at("/validFrom", "start-or-attestation");
            }
            return null;
        }
        if (!stated.isInOrder()) {
            faults.at("/validTo", "ends-before-it-begins", stated.from().toString());
            return null;
        }
        return stated;
    }

    /** Whether periods that follow each other, in order, leave no day of {@code inner} out. */
    public static boolean cover(List<ValidPeriod> periods, ValidPeriod inner) {
        var reached = inner.from();
        for (ValidPeriod period : periods) {
            if (period.contains(reached)) {
                if (period.to() == null) {
                    return true;
                }
                reached = period.to();
            }
        }
        return inner.to() != null && !reached.isBefore(inner.to());
    }
}
