package no.veikart.politics.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for whatever votes. Few votes make ties likely, many make them rare: both are tried. */
class AllocationPropertiesTest {

    @Property
    void everySeat_isWonOrToldAsUndecided(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 120) int seats,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 1_000_000_000) Long> votes) {
        holdTogether(Allocation.of(method, seats, votes));
    }

    @Property
    void withTies_too(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 20) int seats,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 6) Long> votes) {
        holdTogether(Allocation.of(method, seats, votes));
    }

    private static void holdTogether(Allocation allocation) {
        var won = allocation.won();
        assertEquals(
                allocation.decided(), won.stream().mapToInt(Integer::intValue).sum());
        assertEquals(allocation.seats(), allocation.decided() + allocation.undecided());
        for (int list = 0; list < won.size(); list++) {
            int index = list;
            assertEquals(
                    (long) won.get(list),
                    allocation.steps().stream()
                            .filter(step -> step.list() != null && step.list() == index)
                            .count());
            assertTrue(allocation.votes().get(list) > 0 || won.get(list) == 0);
        }
        var quotients =
                allocation.steps().stream().map(Allocation.Step::quotient).toList();
        for (int i = 1; i < quotients.size(); i++) {
            assertTrue(quotients.get(i - 1).compareTo(quotients.get(i)) >= 0);
        }
        // No list that is next in line has a larger quotient than any that won.
        IntStream.range(0, won.size())
                .mapToObj(list -> allocation.quotients(list).getLast())
                .forEach(next ->
                        assertTrue(quotients.isEmpty() || quotients.getLast().compareTo(next) >= 0));
    }

    @Property
    void oneSeatMore_takesNoneFromAnyone(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 30) int seats,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 40) Long> votes) {
        var fewer = Allocation.of(method, seats, votes).won();
        var more = Allocation.of(method, seats + 1, votes).won();
        for (int list = 0; list < fewer.size(); list++) {
            assertTrue(more.get(list) >= fewer.get(list));
        }
    }

    @Property
    void theOrderOfTheLists_changesNothing(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 30) int seats,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 20) Long> votes,
            @ForAll Random random) {
        var places = new ArrayList<>(IntStream.range(0, votes.size()).boxed().toList());
        Collections.shuffle(places, random);
        var straight = Allocation.of(method, seats, votes);
        var shuffled =
                Allocation.of(method, seats, places.stream().map(votes::get).toList());
        assertEquals(places.stream().map(straight.won()::get).toList(), shuffled.won());
        assertEquals(straight.undecided(), shuffled.undecided());
        if (straight.tie() != null) {
            assertEquals(
                    straight.tie().lists().stream().sorted().toList(),
                    shuffled.tie().lists().stream().map(places::get).sorted().toList());
        }
    }

    @Property
    void moreVotes_neverMeanFewerSeats(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 30) int seats,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 50) Long> votes,
            @ForAll @LongRange(min = 1, max = 50) long gained) {
        var richer = new ArrayList<>(votes);
        richer.set(0, votes.getFirst() + gained);
        var before = Allocation.of(method, seats, votes);
        var after = Allocation.of(method, seats, richer);
        assertTrue(after.won().getFirst() >= before.won().getFirst());
    }

    @Property
    void moreVotesThanAnother_neverMeanFewerSeats(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 30) int seats,
            @ForAll @Size(min = 2, max = 8) List<@LongRange(max = 50) Long> votes) {
        var won = Allocation.of(method, seats, votes).won();
        for (int one = 0; one < votes.size(); one++) {
            for (int other = 0; other < votes.size(); other++) {
                if (votes.get(one) > votes.get(other)) {
                    assertTrue(won.get(one) >= won.get(other));
                }
            }
        }
    }

    @Property
    void twiceTheVotesOfAll_areTheSameSeats(
            @ForAll AllocationMethod method,
            @ForAll @IntRange(min = 1, max = 30) int seats,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 400_000_000) Long> votes) {
        assertEquals(
                Allocation.of(method, seats, votes).won(),
                Allocation.of(method, seats, votes.stream().map(v -> 2 * v).toList())
                        .won());
    }
}
