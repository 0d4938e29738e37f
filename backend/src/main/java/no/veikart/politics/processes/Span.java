package no.veikart.politics.processes;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.Period;

/**
 * A period, or from the beginning of one to the end of another, as a source tells it.
 *
 * @param from code of the period, or of the first one
 * @param to code of the last one; null where there is one only
 * @param lastDay within it
 */
@Embeddable
record Span(String from, String to, LocalDate firstDay, LocalDate lastDay) {

    /** What a request states; a fault where a code names no period, or the last ends before the first does. */
    static Span stated(String from, String to, String fromPointer, String toPointer, Faults faults) {
        var first = Period.parse(from, fromPointer, faults);
        var last = Period.parse(to, toPointer, faults);
        if (first == null) {
            if (to != null && from == null && !faults.has(fromPointer)) {
                faults.at(fromPointer, "required-with", toPointer.substring(1));
            }
            return null;
        }
        if (last == null) {
            return new Span(first.code(), null, first.firstDay(), first.lastDay());
        }
        if (last.firstDay().isBefore(first.firstDay()) || last.lastDay().isBefore(first.lastDay())) {
            faults.at(toPointer, "ends-before-it-begins", from);
            return null;
        }
        return new Span(first.code(), last.code(), first.firstDay(), last.lastDay());
    }

    boolean overlaps(Period period) {
        return !firstDay.isAfter(period.lastDay()) && !lastDay.isBefore(period.firstDay());
    }

    boolean beginsBefore(Period period) {
        return firstDay.isBefore(period.firstDay());
    }
}
