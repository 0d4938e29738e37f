package no.veikart.indicators;

import static no.veikart.indicators.Attainment.Reason.AT_LEAST;
import static no.veikart.indicators.Attainment.Reason.CONTEXT_ONLY;
import static no.veikart.indicators.Attainment.Reason.FORECAST;
import static no.veikart.indicators.Attainment.Reason.NOT_DUE;
import static no.veikart.indicators.Attainment.Reason.NO_BASELINE;
import static no.veikart.indicators.Attainment.Reason.NO_OBSERVATION;
import static no.veikart.indicators.Attainment.Reason.NO_TARGET;
import static no.veikart.indicators.Attainment.Reason.NO_VALUE;
import static no.veikart.indicators.Attainment.State.ATTAINED;
import static no.veikart.indicators.Attainment.State.NOT_ASSESSED;
import static no.veikart.indicators.Attainment.State.NOT_ATTAINED;
import static no.veikart.indicators.Attainment.Trend.UNCHANGED;
import static no.veikart.indicators.Attainment.Trend.WORSENED;
import static no.veikart.indicators.Indicator.Direction.HIGHER_BETTER;
import static no.veikart.indicators.Indicator.Direction.LOWER_BETTER;
import static no.veikart.indicators.Indicator.Direction.WITHIN_RANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import no.veikart.indicators.Attainment.Aim;
import no.veikart.indicators.Attainment.Measured;
import no.veikart.indicators.Attainment.Start;
import no.veikart.indicators.Indicator.Direction;
import no.veikart.indicators.Observation.Status;
import no.veikart.indicators.Target.Kind;
import no.veikart.indicators.Target.Path;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentTest {

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Period period(String code) {
        return code == null ? null : Period.parse(code).orElseThrow();
    }

    private static Measured measured(String period, String value) {
        return new Measured(period(period), number(value), Status.NORMAL, Qualifier.EXACT);
    }

    private static Aim aim(Kind kind, String value, String upper, String period) {
        return new Aim(kind, number(value), number(upper), period(period), Path.NONE, null);
    }

    private static Aim point(String value) {
        return aim(Kind.POINT, value, null, null);
    }

    private static Start start(String value) {
        return new Start(number(value), null);
    }

    private static void assertNumber(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " ≠ " + actual);
    }

    /** Sick leave of Bærum (annual report 2017): 7.5 % against 7.0 %, from 7.5 − 0.3 the year before. */
    @Test
    void theExampleOfTheSource() {
        var result = Attainment.of(
                LOWER_BETTER,
                measured("2017", "7.5"),
                aim(Kind.POINT, "7.0", null, "2017"),
                new Start(number("7.2"), period("2016")));
        assertEquals(NOT_ATTAINED, result.state());
        assertEquals(WORSENED, result.trend());
        assertEquals("-1.5000", result.progress().toPlainString());
        assertNumber("0.5", result.distance());
        assertNull(result.expected());
        assertNull(result.onTrack());
        assertEquals(
                List.of(
                        "7.2 → 7.5 = WORSENED",
                        "7.5 − 7.0 = 0.5",
                        "7.5 ≤ 7.0 = false",
                        "(7.5 − 7.2) / (7.0 − 7.2) = -1.5000"),
                result.working());
    }

    @Nested
    class ByKind {

        @ParameterizedTest
        @CsvSource({
            "HIGHER_BETTER, 7.0, ATTAINED",
            "HIGHER_BETTER, 6.9, NOT_ATTAINED",
            "LOWER_BETTER,  7.0, ATTAINED",
            "LOWER_BETTER,  7.1, NOT_ATTAINED",
            "WITHIN_RANGE,  7.0, ATTAINED",
            "WITHIN_RANGE,  7.1, NOT_ATTAINED"
        })
        void aPoint_isMetOnTheBetterSide(Direction direction, String value, Attainment.State state) {
            assertEquals(
                    state,
                    Attainment.of(direction, measured("2017", value), point("7"), null)
                            .state());
        }

        @Test
        void aPointWithinARange_isMetWithinItsTolerance() {
            var aim = new Aim(Kind.POINT, number("7"), null, null, Path.NONE, number("0.2"));
            assertEquals(
                    ATTAINED,
                    Attainment.of(WITHIN_RANGE, measured("2017", "7.2"), aim, null)
                            .state());
            assertEquals(
                    NOT_ATTAINED,
                    Attainment.of(WITHIN_RANGE, measured("2017", "7.3"), aim, null)
                            .state());
        }

        @Test
        void toleranceIsOfThePath_andNotOfTheTarget() {
            var aim = new Aim(Kind.POINT, number("7"), null, null, Path.NONE, number("1"));
            assertEquals(
                    NOT_ATTAINED,
                    Attainment.of(LOWER_BETTER, measured("2017", "7.1"), aim, null)
                            .state());
        }

        @ParameterizedTest
        @CsvSource({
            "MINIMUM, 5, ATTAINED",
            "MINIMUM, 4, NOT_ATTAINED",
            "MAXIMUM, 5, ATTAINED",
            "MAXIMUM, 6, NOT_ATTAINED"
        })
        void aBound_isMetWhateverTheDirection(Kind kind, String value, Attainment.State state) {
            for (var direction : List.of(HIGHER_BETTER, LOWER_BETTER, WITHIN_RANGE)) {
                assertEquals(
                        state,
                        Attainment.of(direction, measured("2017", value), aim(kind, "5", null, null), null)
                                .state());
            }
        }

        @ParameterizedTest
        @CsvSource({
            "9,  NOT_ATTAINED, -1",
            "10, ATTAINED, 0",
            "15, ATTAINED, 0",
            "20, ATTAINED, 0",
            "23, NOT_ATTAINED, 3"
        })
        void aRange_tellsTheDistanceToItsNearestBound_andNoProgress(
                String value, Attainment.State state, String distance) {
            var result =
                    Attainment.of(WITHIN_RANGE, measured("2017", value), aim(Kind.RANGE, "10", "20", null), start("0"));
            assertEquals(state, result.state());
            assertNumber(distance, result.distance());
            assertNull(result.progress());
        }

        @Test
        void aTrend_isMetByBeingBetterThanTheBaseline() {
            var trend = aim(Kind.TREND_ONLY, null, null, null);
            assertEquals(
                    ATTAINED,
                    Attainment.of(LOWER_BETTER, measured("2017", "6"), trend, start("7"))
                            .state());
            assertEquals(
                    NOT_ATTAINED,
                    Attainment.of(LOWER_BETTER, measured("2017", "7"), trend, start("7"))
                            .state());
            assertEquals(
                    UNCHANGED,
                    Attainment.of(LOWER_BETTER, measured("2017", "7"), trend, start("7.0"))
                            .trend());
            var without = Attainment.of(LOWER_BETTER, measured("2017", "6"), trend, null);
            assertEquals(NOT_ASSESSED, without.state());
            assertEquals(List.of(NO_BASELINE), without.reasons());
        }
    }

    @Nested
    class NotAssessed {

        @Test
        void everyReasonIsTold() {
            assertEquals(
                    List.of(NO_OBSERVATION, NO_TARGET, CONTEXT_ONLY),
                    Attainment.of(Direction.CONTEXT_ONLY, null, null, null).reasons());
        }

        @ParameterizedTest
        @EnumSource(names = {"MISSING", "SUPPRESSED", "NOT_APPLICABLE"})
        void withoutAValue(Status status) {
            var measured = new Measured(period("2017"), null, status, Qualifier.EXACT);
            var result = Attainment.of(LOWER_BETTER, measured, point("7"), start("8"));
            assertEquals(NOT_ASSESSED, result.state());
            assertEquals(List.of(NO_VALUE), result.reasons());
            assertNull(result.progress());
        }

        @Test
        void aForecast_isNoOutcome_butShowsTheWay() {
            var measured = new Measured(period("2017"), number("6"), Status.FORECAST, Qualifier.EXACT);
            var result = Attainment.of(LOWER_BETTER, measured, point("7"), start("8"));
            assertEquals(List.of(FORECAST), result.reasons());
            assertNumber("2", result.progress());
        }

        @Test
        void beforeItIsDue_progressIsTold() {
            var result = Attainment.of(
                    LOWER_BETTER, measured("2018", "7.5"), aim(Kind.POINT, "7", null, "2020"), start("8"));
            assertEquals(NOT_ASSESSED, result.state());
            assertEquals(List.of(NOT_DUE), result.reasons());
            assertNumber("0.5", result.progress());
        }

        @ParameterizedTest
        @CsvSource({
            "HIGHER_BETTER, 6, ATTAINED",
            "HIGHER_BETTER, 4, NOT_ASSESSED",
            "LOWER_BETTER,  6, NOT_ATTAINED",
            "LOWER_BETTER,  4, NOT_ASSESSED",
            "WITHIN_RANGE,  5, NOT_ASSESSED"
        })
        void atLeastSoMuch_decidesOnlyWhereMoreChangesNothing(
                Direction direction, String value, Attainment.State state) {
            var measured = new Measured(period("2017"), number(value), Status.NORMAL, Qualifier.AT_LEAST);
            var result = Attainment.of(direction, measured, point("5"), null);
            assertEquals(state, result.state());
            assertEquals(state == NOT_ASSESSED ? List.of(AT_LEAST) : List.of(), result.reasons());
        }
    }

    @Nested
    class OnTheWay {

        private final Start start = new Start(number("10"), period("2015"));

        private Attainment at(Path path, String year, String value, String tolerance) {
            return Attainment.of(
                    LOWER_BETTER,
                    measured(year, value),
                    new Aim(Kind.POINT, number("6"), null, period("2019"), path, number(tolerance)),
                    start);
        }

        @Test
        void linear_sharesTheWayByDays() {
            var result = at(Path.LINEAR, "2017", "8.0", null);
            assertEquals("7.9986", result.expected().toPlainString()); // 731 of 1461 days: 2016 was a leap year
            assertFalse(result.onTrack());
            assertTrue(at(Path.LINEAR, "2017", "8.0", "0.01").onTrack());
        }

        @Test
        void step_expectsTheBaselineUntilThePeriodOfTheTarget() {
            assertNumber("10", at(Path.STEP, "2018", "9", null).expected());
            assertTrue(at(Path.STEP, "2018", "9", null).onTrack());
            assertNumber("6", at(Path.STEP, "2019", "9", null).expected());
            assertFalse(at(Path.STEP, "2019", "9", null).onTrack());
        }

        @Test
        void none_expectsNothing() {
            assertNull(at(Path.NONE, "2017", "8", null).expected());
            assertNull(at(Path.NONE, "2017", "8", null).onTrack());
        }

        @Test
        void beforeTheBaseline_theBaselineIsExpected() {
            assertNumber("10", at(Path.LINEAR, "2014", "11", null).expected());
        }
    }

    @Test
    void baseThatIsTheTarget_hasNoProgress_andIsStillAssessed() {
        var result = Attainment.of(LOWER_BETTER, measured("2017", "7"), point("7.0"), start("7.00"));
        assertNull(result.progress());
        assertEquals(ATTAINED, result.state());
    }

    @ParameterizedTest
    @CsvSource({"0, -5, 5, 2.0", "-10, -15, 0, 1.5", "0, 10, 10, 0.0", "-3, 0, -6, 2.0"})
    void zeroAndNegativeTargets_areLegal(String target, String value, String base, String progress) {
        assertNumber(
                progress,
                Attainment.of(LOWER_BETTER, measured("2017", value), point(target), start(base))
                        .progress());
    }
}
