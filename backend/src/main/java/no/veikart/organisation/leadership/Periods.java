package no.veikart.organisation.leadership;

import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** How the time of one fact must lie within that of another. */
final class Periods {

    private Periods() {}

    /** The day itself where the period holds it, else the day of the period that is nearest. */
    static LocalDate nearest(ValidPeriod period, LocalDate day) {
        if (period.contains(day)) {
            return day;
        }
        return period.from().isAfter(day) ? period.from() : period.to().minusDays(1);
    }

    /** Where a request states the start of a period. */
    static String start(ValidPeriod stated) {
        return stated.startKnown() ? "/validFrom" : "/attestedOn";
    }

    /** Tells at which end a stated period lies outside that of the thing of that code. */
    static void checkWithin(ValidPeriod outer, ValidPeriod stated, String code, Faults faults) {
        if (!outer.contains(stated.from())) {
            faults.at(start(stated), "outside-life", code);
        } else if (!ValidPeriods.cover(List.of(outer), stated)) {
            faults.at("/validTo", "outside-life", code);
        }
    }

    /** Tells at which end a stated period would leave something out that lies within the present one. */
    static void checkLeaves(ValidPeriod stated, ValidPeriod inner, String code, Faults faults) {
        if (inner.from().isBefore(stated.from())) {
            faults.at(start(stated), "leaves-inner", code);
        } else if (!ValidPeriods.cover(List.of(stated), inner)) {
            faults.at("/validTo", "leaves-inner", code);
        }
    }
}
