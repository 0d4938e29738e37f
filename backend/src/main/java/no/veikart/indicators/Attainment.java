package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a figure meets a target, how far it has come, and whether it is on its way: the one rule, {@value #RULE} (docs/adr/0026). It
 * knows no database: the same input gives the same answer for ever.
 *
 * @param reasons why it was not assessed; empty where it was
 * @param trend against the baseline; null where there is none, or where no direction is better
 * @param progress from the baseline to the target, unclamped: negative is regression, above 1 overshoot; null where a term is missing
 * @param distance the figure less the target; for a range less its nearest bound, 0 inside
 * @param expected on the path by the figure's period; null without a path
 * @param onTrack against what is expected, give or take the tolerance; null where nothing is
 * @param working each step, in numbers and signs that need no translation
 */
public record Attainment(
        State state,
        List<Reason> reasons,
        Trend trend,
        BigDecimal progress,
        BigDecimal distance,
        BigDecimal expected,
        Boolean onTrack,
        List<String> working) {

    public static final String RULE = "attainment-1";

    /** Decimals of progress and of what is expected. */
    static final int DECIMALS = 4;

    /** Whether the target is met. */
    @Schema(name = "AttainmentState")
    public enum State {
        ATTAINED,
        NOT_ATTAINED,
        NOT_ASSESSED
    }

    /** Why nothing was assessed. */
    @Schema(name = "AttainmentReason")
    public enum Reason {
        /** No target is registered for the series. */
        NO_TARGET,
        /** No figure is registered for the series, or for the period that was asked for. */
        NO_OBSERVATION,
        /** The figure is registered as missing, suppressed or not applicable. */
        NO_VALUE,
        /** The indicator only gives context: no direction is better. */
        CONTEXT_ONLY,
        /** A forecast is no outcome. */
        FORECAST,
        /** The target is for a later period. */
        NOT_DUE,
        /** A target of trend alone needs a baseline. */
        NO_BASELINE,
        /** “At least” so much does not tell which side of the target it is. */
        AT_LEAST;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which way it has gone since the baseline. */
    @Schema(name = "AttainmentTrend")
    public enum Trend {
        IMPROVED,
        WORSENED,
        UNCHANGED
    }

    /** A figure; the value is null where there is none. */
    public record Measured(Period period, BigDecimal value, Observation.Status status, Qualifier qualifier) {}

    /** What is aimed for; period, upper value and tolerance may be null, and the value where only the trend counts. */
    public record Aim(
            Target.Kind kind,
            BigDecimal value,
            BigDecimal upper,
            Period period,
            Target.Path path,
            BigDecimal tolerance) {}

    /** Where it began; the period may be null. */
    public record Start(BigDecimal value, Period period) {}

    /**
     * @param measured null where nothing is registered
     * @param aim null where there is none
     * @param start null where there is none
     */
    public static Attainment of(Indicator.Direction direction, Measured measured, Aim aim, Start start) {
        var reasons = new ArrayList<Reason>();
        if (measured == null) {
            reasons.add(Reason.NO_OBSERVATION);
        }
        if (aim == null) {
            reasons.add(Reason.NO_TARGET);
        }
        if (direction == Indicator.Direction.CONTEXT_ONLY) {
            reasons.add(Reason.CONTEXT_ONLY);
        }
        if (measured != null && measured.value == null) {
            reasons.add(Reason.NO_VALUE);
        }
        if (!reasons.isEmpty()) {
            return new Attainment(State.NOT_ASSESSED, List.copyOf(reasons), null, null, null, null, null, List.of());
        }
        return new Rule(direction, measured, aim, start).assess();
    }

    /** Which way is better: by the target's kind where it says so, else by the indicator's direction. */
    private enum Better {
        HIGHER,
        LOWER,
        NEARER;

        static Better of(Target.Kind kind, Indicator.Direction direction) {
            return switch (kind) {
                case MINIMUM -> HIGHER;
                case MAXIMUM -> LOWER;
                case RANGE -> NEARER;
                case POINT, TREND_ONLY ->
                    switch (direction) {
                        case HIGHER_BETTER -> HIGHER;
                        case LOWER_BETTER -> LOWER;
                        case WITHIN_RANGE, CONTEXT_ONLY -> NEARER;
                    };
            };
        }
    }

    /** One assessment under way. */
    private static final class Rule {

        private final Indicator.Direction direction;
        private final Measured measured;
        private final BigDecimal value;
        private final Aim aim;
        private final Start start;
        private final BigDecimal tolerance;
        private final Better better;
        private final List<String> working = new ArrayList<>();

        private Rule(Indicator.Direction direction, Measured measured, Aim aim, Start start) {
            this.direction = direction;
            this.measured = measured;
            this.value = measured.value;
            this.aim = aim;
            this.start = start;
            this.tolerance = aim.tolerance == null ? BigDecimal.ZERO : aim.tolerance;
            this.better = Better.of(aim.kind, direction);
        }

        private Attainment assess() {
            Trend trend = trend();
            var distance = distance();
            Boolean met = met(trend);
            var reasons = reasons(met);
            var progress = progress();
            var expected = expected();
            return new Attainment(
                    reasons.isEmpty() ? met ? State.ATTAINED : State.NOT_ATTAINED : State.NOT_ASSESSED,
                    reasons,
                    trend,
                    progress,
                    distance,
                    expected,
                    expected == null ? null : onTrack(expected),
                    List.copyOf(working));
        }

        private List<Reason> reasons(Boolean met) {
            var reasons = new ArrayList<Reason>();
            if (measured.status == Observation.Status.FORECAST) {
                reasons.add(Reason.FORECAST);
            }
            if (aim.period != null && aim.period.lastDay().isAfter(measured.period.lastDay())) {
                reasons.add(Reason.NOT_DUE);
            }
            if (met == null) {
                reasons.add(Reason.NO_BASELINE);
            } else if (measured.qualifier == Qualifier.AT_LEAST
                    && !(better == Better.HIGHER && met)
                    && !(better == Better.LOWER && !met)) {
                reasons.add(Reason.AT_LEAST); // a lower bound decides only where more changes nothing
            }
            return List.copyOf(reasons);
        }

        /** Null where a trend is asked for and there is nothing to compare with. */
        private Boolean met(Trend trend) {
            return switch (aim.kind) {
                case TREND_ONLY -> trend == null ? null : trend == Trend.IMPROVED;
                case RANGE ->
                    told(
                            aim.value.toPlainString() + " ≤ " + value.toPlainString() + " ≤ "
                                    + aim.upper.toPlainString(),
                            value.compareTo(aim.value) >= 0 && value.compareTo(aim.upper) <= 0);
                default -> within(aim.value, better == Better.NEARER ? tolerance : BigDecimal.ZERO);
            };
        }

        private Trend trend() {
            if (start == null || start.value == null) {
                return null;
            }
            Better improves = directionOfTrend();
            if (improves == Better.NEARER && aim.value == null) {
                return null; // nothing to come nearer to
            }
            int towards =
                    switch (improves) {
                        case HIGHER -> value.compareTo(start.value);
                        case LOWER -> start.value.compareTo(value);
                        case NEARER -> away(start.value).compareTo(away(value));
                    };
            Trend trend = towards > 0 ? Trend.IMPROVED : towards < 0 ? Trend.WORSENED : Trend.UNCHANGED;
            told(start.value.toPlainString() + " → " + value.toPlainString(), trend);
            return trend;
        }

        /** What has become better is the indicator's to say; only where it wants a range does the target decide. */
        private Better directionOfTrend() {
            return switch (direction) {
                case HIGHER_BETTER -> Better.HIGHER;
                case LOWER_BETTER -> Better.LOWER;
                case WITHIN_RANGE, CONTEXT_ONLY -> better;
            };
        }

        private BigDecimal distance() {
            if (aim.value == null) {
                return null;
            }
            if (aim.kind != Target.Kind.RANGE) {
                var distance = value.subtract(aim.value);
                told(value.toPlainString() + " − " + bracketed(aim.value), distance.toPlainString());
                return distance;
            }
            return value.compareTo(aim.value) < 0
                    ? value.subtract(aim.value)
                    : value.compareTo(aim.upper) > 0 ? value.subtract(aim.upper) : BigDecimal.ZERO;
        }

        private BigDecimal away(BigDecimal number) {
            if (aim.kind == Target.Kind.RANGE) {
                return aim.value
                        .subtract(number)
                        .max(number.subtract(aim.upper))
                        .max(BigDecimal.ZERO);
            }
            return number.subtract(aim.value).abs();
        }

        private BigDecimal progress() {
            if (!hasOnePoint() || start == null || start.value == null || start.value.compareTo(aim.value) == 0) {
                return null;
            }
            var progress =
                    value.subtract(start.value).divide(aim.value.subtract(start.value), DECIMALS, RoundingMode.HALF_UP);
            told(
                    "(" + value.toPlainString() + " − " + bracketed(start.value) + ") / (" + aim.value.toPlainString()
                            + " − " + bracketed(start.value) + ")",
                    progress.toPlainString());
            return progress;
        }

        /** By when a share of the way should be behind: by days, since periods differ in length. */
        private BigDecimal expected() {
            if (!hasOnePoint() || aim.path == Target.Path.NONE || aim.period == null) {
                return null;
            }
            if (!measured.period.lastDay().isBefore(aim.period.lastDay())) {
                return aim.value;
            }
            if (start == null || start.value == null) {
                return null;
            }
            if (aim.path == Target.Path.STEP) {
                return start.value;
            }
            if (start.period == null || !start.period.lastDay().isBefore(aim.period.lastDay())) {
                return null;
            }
            var from = start.period.lastDay();
            long whole = ChronoUnit.DAYS.between(from, aim.period.lastDay());
            long gone = Math.max(0, ChronoUnit.DAYS.between(from, measured.period.lastDay()));
            var expected = Decimals.rounded(
                    start.value.add(aim.value
                            .subtract(start.value)
                            .multiply(BigDecimal.valueOf(gone))
                            .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)),
                    DECIMALS);
            told(
                    start.value.toPlainString() + " + (" + aim.value.toPlainString() + " − " + bracketed(start.value)
                            + ") × " + gone + " / " + whole,
                    expected.toPlainString());
            return expected;
        }

        private boolean onTrack(BigDecimal expected) {
            return within(expected, tolerance);
        }

        /** Whether the value is on the right side of a bound, or beyond it by no more than is tolerated. */
        private boolean within(BigDecimal bound, BigDecimal tolerated) {
            return switch (better) {
                case HIGHER -> {
                    var least = bound.subtract(tolerated);
                    yield told(value.toPlainString() + " ≥ " + least.toPlainString(), value.compareTo(least) >= 0);
                }
                case LOWER -> {
                    var most = bound.add(tolerated);
                    yield told(value.toPlainString() + " ≤ " + most.toPlainString(), value.compareTo(most) <= 0);
                }
                case NEARER -> {
                    var away = value.subtract(bound).abs();
                    yield told(
                            "|" + value.toPlainString() + " − " + bracketed(bound) + "| ≤ " + tolerated.toPlainString(),
                            away.compareTo(tolerated) <= 0);
                }
            };
        }

        private boolean hasOnePoint() {
            return aim.value != null && aim.kind != Target.Kind.RANGE;
        }

        private <T> T told(String expression, T result) {
            working.add(expression + " = " + result);
            return result;
        }

        private static String bracketed(BigDecimal number) {
            return number.signum() < 0 ? "(" + number.toPlainString() + ")" : number.toPlainString();
        }
    }
}
