package no.veikart.shared.time;

import java.util.List;
import no.veikart.shared.problem.Faults;

/** Rules on the periods that a request states, and on how the time of one fact must lie within that of another. */
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

    /** Where a request states the start of a period. */
    public static String start(ValidPeriod stated) {
        return stated.startKnown() ? "/validFrom" : "/attestedOn";
    }

    /** Tells at which end a stated period lies outside that of the thing of that code. */
    public static void checkWithin(ValidPeriod outer, ValidPeriod stated, String code, Faults faults) {
        if (!outer.contains(stated.from())) {
            faults.at(start(stated), "outside-life", code);
        } else if (!cover(List.of(outer), stated)) {
            faults.at("/validTo", "outside-life", code);
        }
    }

    /** Tells at which end a stated period would leave something out that lies within the present one. */
    public static void checkLeaves(ValidPeriod stated, ValidPeriod inner, String code, Faults faults) {
        if (inner.from().isBefore(stated.from())) {
            faults.at(start(stated), "leaves-inner", code);
        } else if (!cover(List.of(stated), inner)) {
            faults.at("/validTo", "leaves-inner", code);
        }
    }
}
