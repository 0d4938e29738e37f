package no.veikart.shared.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import no.veikart.shared.problem.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time that something is about. Its type stands in its code, so that a month is never taken for a year.
 *
 * @param code such as {@code 2017}, {@code 2017-T1}, {@code 2017-11-06} or {@code 2017/2020} (years, ISO 8601 interval, both within)
 * @param firstDay of the period
 * @param lastDay of the period, within it
 */
@Embeddable
public record Period(
        @Column(name = "period") String code,
        @Column(name = "period_start") LocalDate firstDay,
        @Column(name = "period_end") LocalDate lastDay)
        implements Comparable<Period> {

    /** What sorts of periods there are; the frequency of an indicator is one of them. */
    @Schema(name = "PeriodType")
    public enum Type {
        YEAR,
        HALF,
        /** Four months, as Norwegian municipalities report. */
        TERTIAL,
        QUARTER,
        MONTH,
        /** From 1 August, named by the year in which it begins. */
        SCHOOL_YEAR,
        DATE,
        YEAR_SPAN
    }

    /** What the contract lets through; days that no calendar has are refused by {@link #parse}. */
    public static final String PATTERN =
            "^\\d{4}(-(H[12]|T[123]|Q[1-4]|SY|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)|/\\d{4})?$";

    public static final int LONGEST = 10;

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;
    private static final Pattern CODE = Pattern.compile(PATTERN);
    private static final Month SCHOOL_STARTS = Month.AUGUST;

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay)
            .thenComparing(Period::code);

    /** The period of that code; empty where it names none. */
    public static Optional<Period> parse(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(code)).filter(Period::isWithinReach);
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February
        }
    }

    /** The period that a request names; a fault at {@code pointer} where its code names none. */
    public static Period parse(String code, String pointer, Faults faults) {
        if (code == null) {
            return null;
        }
        var period = parse(code);
        if (period.isEmpty()) {
            faults.at(pointer, "not-a-period", code);
        }
        return period.orElse(null);
    }

    /** The period that a query names; a fault of the parameter where its code names none. */
    public static Period parameter(String name, String code) {
        if (code == null) {
            return null;
        }
        var faults = new Faults();
        var period = parse(code);
        if (period.isEmpty()) {
            faults.parameter(name, "not-a-period", code);
        }
        faults.check();
        return period.orElseThrow();
    }

    public Type type() {
        if (code.length() == 4) {
            return Type.YEAR;
        }
        return switch (code.charAt(4) == '/' ? '/' : code.charAt(5)) {
            case 'H' -> Type.HALF;
            case 'T' -> Type.TERTIAL;
            case 'Q' -> Type.QUARTER;
            case 'S' -> Type.SCHOOL_YEAR;
            case '/' -> Type.YEAR_SPAN;
            default -> code.length() == 7 ? Type.MONTH : Type.DATE;
        };
    }

    /** The one after this, as long as this. */
    public Period next() {
        return moved(1);
    }

    /** The one before this, as long as this. */
    public Period previous() {
        return moved(-1);
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    private Period moved(int steps) {
        int year = firstDay.getYear();
        return switch (type()) {
            case YEAR -> year(year + steps);
            case HALF -> part(firstDay.plusMonths(6L * steps), 6, 'H');
            case TERTIAL -> part(firstDay.plusMonths(4L * steps), 4, 'T');
            case QUARTER -> part(firstDay.plusMonths(3L * steps), 3, 'Q');
            case MONTH -> month(YearMonth.from(firstDay).plusMonths(steps));
            case SCHOOL_YEAR -> schoolYear(year + steps);
            case DATE -> date(firstDay.plusDays(steps));
            case YEAR_SPAN -> {
                int years = (lastDay.getYear() - year + 1) * steps;
                yield span(year + years, lastDay.getYear() + years);
            }
        };
    }

    private boolean isWithinReach() {
        return firstDay.getYear() >= EARLIEST
                && lastDay.getYear() <= LATEST
                && (type() != Type.YEAR_SPAN || firstDay.getYear() < lastDay.getYear());
    }

    private static Period of(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        String rest = code.substring(4);
        if (rest.isEmpty()) {
            return year(year);
        }
        if (rest.startsWith("/")) {
            return span(year, Integer.parseInt(rest.substring(1)));
        }
        int last = Character.digit(code.charAt(code.length() - 1), 10);
        return switch (code.charAt(5)) {
            case 'H' -> part(LocalDate.of(year, 6 * last - 5, 1), 6, 'H');
            case 'T' -> part(LocalDate.of(year, 4 * last - 3, 1), 4, 'T');
            case 'Q' -> part(LocalDate.of(year, 3 * last - 2, 1), 3, 'Q');
            case 'S' -> schoolYear(year);
            default -> code.length() == 7 ? month(YearMonth.parse(code)) : date(LocalDate.parse(code));
        };
    }

    private static Period year(int year) {
        return new Period(year(LocalDate.of(year, 1, 1)), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Period part(LocalDate first, int months, char letter) {
        int number = (first.getMonthValue() - 1) / months + 1;
        return new Period(
                year(first) + "-" + letter + number,
                first,
                first.plusMonths(months).minusDays(1));
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static Period schoolYear(int year) {
        var first = LocalDate.of(year, SCHOOL_STARTS, 1);
        return new Period(year(first) + "-SY", first, first.plusYears(1).minusDays(1));
    }

    private static Period date(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    private static Period span(int first, int last) {
        var start = LocalDate.of(first, 1, 1);
        var end = LocalDate.of(last, 12, 31);
        return new Period(year(start) + "/" + year(end), start, end);
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }
}
