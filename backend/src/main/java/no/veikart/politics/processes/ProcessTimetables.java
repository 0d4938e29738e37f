package no.veikart.politics.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.Period;

/** Puts processes into timetables: a query each for processes, phases, bodies and plans, whatever their number. */
@ApplicationScoped
class ProcessTimetables {

    private static final int A_YEAR = 4;

    private final DecisionProcess.Repository processes;
    private final ProcessPhase.Repository phases;
    private final ProcessAnswers answers;

    ProcessTimetables(DecisionProcess.Repository processes, ProcessPhase.Repository phases, ProcessAnswers answers) {
        this.processes = processes;
        this.phases = phases;
        this.answers = answers;
    }

    /**
     * @param from first quarter; null for the first of the present year
     * @param to last quarter; null for the end of a year
     * @throws ProblemException 400 where the time is too long, or ends before it begins
     */
    ProcessTimetable between(Period from, Period to) {
        var quarters = quarters(from == null ? firstOfThisYear() : from, to);
        var first = quarters.getFirst().firstDay();
        var last = quarters.getLast().lastDay();
        var shown = processes.between(first, last, ProcessTimetable.MOST_PROCESSES + 1);
        var steps = phases.between(shown, first, last, ProcessTimetable.MOST_PHASES + 1);
        var faults = new Faults();
        if (shown.size() > ProcessTimetable.MOST_PROCESSES || steps.size() > ProcessTimetable.MOST_PHASES) {
            faults.parameter("to", "too-many-phases", ProcessTimetable.MOST_PROCESSES, ProcessTimetable.MOST_PHASES);
        }
        faults.check();
        return ProcessTimetable.of(quarters, shown, steps, answers.plansOf(shown));
    }

    private static List<Period> quarters(Period from, Period to) {
        var faults = new Faults();
        if (to != null && to.compareTo(from) < 0) {
            faults.parameter("to", "ends-before-it-begins", from.code());
        }
        Predicate<Period> within = quarter -> to == null || quarter.compareTo(to) <= 0;
        var quarters = Stream.iterate(from, within, Period::next)
                .limit(to == null ? A_YEAR : ProcessTimetable.MOST_QUARTERS + 1L)
                .toList();
        if (quarters.size() > ProcessTimetable.MOST_QUARTERS) {
            faults.parameter("to", "too-many-quarters", ProcessTimetable.MOST_QUARTERS);
        }
        faults.check();
        return quarters;
    }

    private static Period firstOfThisYear() {
        return Period.parse("%04d-Q1".formatted(Days.today().getYear())).orElseThrow();
    }
}
