package no.veikart.organisation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.events.OrganisationChangeEvent;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.time.Successions.Direction;
import no.veikart.organisation.time.Successions.Step;
import org.junit.jupiter.api.Test;

class SuccessionsTest {

    private final List<Step> steps = new ArrayList<>();

    @Test
    void ways_followEveryBranchAndMultiplyTheWeights() {
        step(2010, "a", "b", "0.6");
        step(2010, "a", "c", "0.4");
        step(2015, "b", "d", "0.5");
        assertEquals(List.of("a-b 0.6", "a-c 0.4", "a-b-d 0.3"), later("a"));
        assertEquals(List.of("b-d 0.5", "a-b-d 0.3"), earlier("d"));
    }

    @Test
    void ways_ofAUnitThatNothingHappenedTo_areNone() {
        step(2010, "a", "b", "1");
        assertEquals(List.of(), later("b"));
        assertEquals(List.of(), earlier("a"));
        assertEquals(List.of(), later("stranger"));
    }

    @Test
    void weight_isNoneWhereOneStepHasNone() {
        step(2010, "a", "b", "0.5");
        step(2015, "b", "c", null);
        step(2020, "c", "d", "0.5");
        assertEquals(List.of("a-b 0.5", "a-b-c ?", "a-b-c-d ?"), later("a"));
    }

    @Test
    void weight_isRoundedAndHasNoTrailingZeros() {
        step(2010, "a", "b", "0.50");
        step(2015, "b", "c", "0.33333333");
        assertEquals(List.of("a-b 0.5", "a-b-c 0.166667"), later("a"));
    }

    @Test
    void ways_ofAUnitMergedIntoALivingOne_leaveOutWhatThatOneGaveAwayBefore() {
        step(2010, "b", "c", "0.3");
        step(2015, "a", "b", "1");
        assertEquals(List.of("a-b 1"), later("a"));
        assertEquals(List.of("b-c 0.3"), earlier("c"));
    }

    @Test
    void ways_onOneDay_followTheOrderOfTheEvents() {
        step(2010, "a", "b", "1");
        step(2010, "b", "c", "1");
        assertEquals(List.of("a-b 1", "a-b-c 1"), later("a"));
        steps.clear();
        step(2010, "b", "c", "1");
        step(2010, "a", "b", "1");
        assertEquals(List.of("a-b 1"), later("a"));
    }

    @Test
    void ways_throughAUnitThatGoesOnAfterASplit_holdWhatItKept() {
        step(2010, "a", "b", "1");
        split(2015, "b", "b", "0.7", "c", "0.3");
        split(2020, "b", "b", "0.5", "d", "0.5");
        assertEquals(List.of("a-b-c 0.3", "a-b-b-d 0.35", "a-b-b-b 0.35"), later("a"));
        assertEquals(List.of("b-b-d 0.35", "a-b-b-d 0.35"), earlier("d"));
        assertEquals(List.of("b-c 0.3", "b-b-d 0.35", "b-b-b 0.35"), later("b"));
    }

    @Test
    void ways_inACircleOfRegistrations_end() {
        step(2010, "a", "b", "1");
        step(2011, "b", "a", "1");
        step(2012, "a", "b", "1");
        assertEquals(List.of("a-b 1", "a-b 1", "a-b-a 1", "a-b-a-b 1"), later("a"));
    }

    @Test
    void ways_areBounded() {
        for (int year = 2000; year < 2040; year++) {
            for (String to : new String[] {"x", "y"}) {
                for (String from : new String[] {"x", "y"}) {
                    step(year, from + year, to + (year + 1), "0.5");
                }
            }
        }
        assertTrue(later("x2000").size() <= Successions.MOST_WAYS);
    }

    private void split(int year, String from, String one, String share, String other, String otherShare) {
        step(year, from, one, share);
        steps.add(new Step(
                steps.getLast().event(), steps.getLast().ordinal(), id(from), id(other), new BigDecimal(otherShare)));
        names.put(id(other), other);
    }

    private void step(int year, String from, String to, String weight) {
        var event = new OrganisationChangeEventSummary(
                UUID.randomUUID(), "e", OrganisationChangeEvent.Kind.MERGED, LocalDate.of(year, 1, 1), null, false);
        names.put(id(from), from);
        names.put(id(to), to);
        steps.add(new Step(event, steps.size(), id(from), id(to), weight == null ? null : new BigDecimal(weight)));
    }

    private final java.util.Map<UUID, String> names = new java.util.HashMap<>();

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> later(String unit) {
        return told(unit, Direction.LATER);
    }

    private List<String> earlier(String unit) {
        return told(unit, Direction.EARLIER);
    }

    private List<String> told(String unit, Direction direction) {
        return new Successions(steps)
                .ways(id(unit), direction).stream()
                        .map(way -> {
                            var told = new StringBuilder(
                                    names.get(way.steps().getFirst().from()));
                            way.steps().forEach(step -> told.append('-').append(names.get(step.to())));
                            return told + " "
                                    + (way.weight() == null ? "?" : way.weight().toPlainString());
                        })
                        .toList();
    }
}
