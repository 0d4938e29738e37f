package no.veikart.indicators;

import static no.veikart.indicators.Attainment.State.ATTAINED;
import static no.veikart.indicators.Attainment.State.NOT_ATTAINED;
import static no.veikart.indicators.Attainment.Trend.IMPROVED;
import static no.veikart.indicators.Attainment.Trend.UNCHANGED;
import static no.veikart.indicators.Indicator.Direction.HIGHER_BETTER;
import static no.veikart.indicators.Indicator.Direction.LOWER_BETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.veikart.indicators.Attainment.Aim;
import no.veikart.indicators.Attainment.Measured;
import no.veikart.indicators.Attainment.Start;
import no.veikart.indicators.Indicator.Direction;
import no.veikart.indicators.Observation.Status;
import no.veikart.indicators.Target.Kind;
import no.veikart.indicators.Target.Path;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.time.Period;

/** What holds for every figure, target and baseline there can be. */
class AttainmentPropertiesTest {

    private static Measured measured(BigDecimal value) {
        return new Measured(Period.parse("2017").orElseThrow(), value, Status.NORMAL, Qualifier.EXACT);
    }

    private static Aim point(BigDecimal value) {
        return aim(Kind.POINT, value);
    }

    private static Aim aim(Kind kind, BigDecimal value) {
        return new Aim(kind, value, null, null, Path.NONE, null);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000000"), new BigDecimal("1000000000000000"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<Aim> aims() {
        var bounds = numbers();
        return Arbitraries.of(Kind.POINT, Kind.MINIMUM, Kind.MAXIMUM)
                .flatMap(kind -> bounds.map(value -> aim(kind, value)));
    }

    @Property
    void progress_isTheShareOfTheWay_neverClamped(
            @ForAll("numbers") BigDecimal base,
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal value) {
        Assume.that(base.compareTo(target) != 0);
        var result = Attainment.of(HIGHER_BETTER, measured(value), point(target), new Start(base, null));
        assertEquals(value.subtract(base).divide(target.subtract(base), 4, RoundingMode.HALF_UP), result.progress());
    }

    @Property
    void mirrored_everythingIsTheSame(
            @ForAll("aims") Aim aim, @ForAll("numbers") BigDecimal base, @ForAll("numbers") BigDecimal value) {
        var mirror = new Aim(
                switch (aim.kind()) {
                    case MINIMUM -> Kind.MAXIMUM;
                    case MAXIMUM -> Kind.MINIMUM;
                    default -> aim.kind();
                },
                aim.value().negate(),
                null,
                null,
                Path.NONE,
                null);
        var one = Attainment.of(HIGHER_BETTER, measured(value), aim, new Start(base, null));
        var other = Attainment.of(LOWER_BETTER, measured(value.negate()), mirror, new Start(base.negate(), null));
        assertEquals(one.state(), other.state());
        assertEquals(one.trend(), other.trend());
        assertEquals(one.progress(), other.progress());
        assertEquals(one.distance(), other.distance().negate());
    }

    @Property
    void atTheTarget_itIsAttained_andTheWayIsDone(
            @ForAll("aims") Aim aim, @ForAll("numbers") BigDecimal base, @ForAll Direction direction) {
        Assume.that(direction != Direction.CONTEXT_ONLY && base.compareTo(aim.value()) != 0);
        var result = Attainment.of(direction, measured(aim.value()), aim, new Start(base, null));
        assertEquals(ATTAINED, result.state());
        assertEquals(0, BigDecimal.ONE.compareTo(result.progress()));
        assertEquals(0, result.distance().signum());
    }

    @Property
    void betterThanWhatMeetsIt_meetsIt(
            @ForAll("numbers") BigDecimal target,
            @ForAll("numbers") BigDecimal value,
            @ForAll("numbers") BigDecimal other) {
        var lower = value.min(other);
        var higher = value.max(other);
        var aim = point(target);
        var less = Attainment.of(LOWER_BETTER, measured(lower), aim, null);
        var more = Attainment.of(LOWER_BETTER, measured(higher), aim, null);
        assertTrue(more.state() == NOT_ATTAINED || less.state() == ATTAINED);
        var improved = Attainment.of(LOWER_BETTER, measured(lower), aim, new Start(higher, null));
        assertEquals(lower.compareTo(higher) == 0 ? UNCHANGED : IMPROVED, improved.trend());
    }
}
