package no.veikart.politics.elections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Seats shared among lists in proportion to their votes: one after the other, each to the list whose votes, divided by the divisor of its
 * next seat, are most. What only a lot can decide is not decided here; it is told.
 *
 * @param votes of each list
 * @param won seats of each list, as far as they are decided
 * @param steps one for each seat, in the order in which seats are given; none for seats that no list has votes for
 * @param tie that is left to a lot, or seats that no list has votes for; null where all is decided
 */
record Allocation(AllocationMethod method, int seats, List<Long> votes, List<Integer> won, List<Step> steps, Tie tie) {

    /** What gave a list its seat. */
    @Schema(name = "SeatDecision")
    public enum Decision {
        /** Its quotient was the largest, or there were seats enough for all that had the same. */
        QUOTIENT,
        /** Another list had the same quotient, and fewer votes. */
        MOST_VOTES,
        /** Several lists have the same quotient and as many votes, and seats are too few for them: not decided here. */
        LOT
    }

    /** Why seats are not decided. */
    @Schema(name = "SeatTieReason")
    public enum Reason {
        SAME_QUOTIENT_AND_VOTES,
        /** No list has any votes: zero never wins a seat. */
        NO_VOTES
    }

    /**
     * @param seat from 1
     * @param list index; null where a lot decides
     */
    record Step(int seat, Integer list, Quotient quotient, Decision decidedBy) {}

    /** @param lists indices of those that the seats are among */
    record Tie(int seats, List<Integer> lists, Quotient quotient, Reason reason) {}

    static Allocation of(AllocationMethod method, int seats, List<Long> votes) {
        var won = new ArrayList<>(Collections.nCopies(votes.size(), 0));
        var steps = new ArrayList<Step>();
        Tie tie = null;
        while (steps.size() < seats && tie == null) {
            var nexts = IntStream.range(0, votes.size())
                    .mapToObj(list -> new Quotient(votes.get(list), method.tenths(won.get(list))))
                    .toList();
            Quotient largest = nexts.stream().max(Comparator.naturalOrder()).orElse(new Quotient(0, method.tenths(0)));
            int left = seats - steps.size();
            if (largest.votes() == 0) {
                tie = new Tie(left, List.of(), largest, Reason.NO_VOTES);
            } else {
                var equals = IntStream.range(0, votes.size())
                        .filter(list -> nexts.get(list).isSameAs(largest))
                        .boxed()
                        .sorted(Comparator.comparing(votes::get, Comparator.reverseOrder()))
                        .toList();
                tie = give(equals, left, nexts, votes, won, steps);
            }
        }
        return new Allocation(method, seats, List.copyOf(votes), List.copyOf(won), List.copyOf(steps), tie);
    }

    int decided() {
        return seats - undecided();
    }

    int undecided() {
        return tie == null ? 0 : tie.seats();
    }

    /** Whether a lot may yet give the list a seat; never more than one, since its next quotient is smaller. */
    boolean isDrawn(int list) {
        return tie != null && tie.lists().contains(list);
    }

    /** The quotients of a list as far as they count: those that won it seats, and the next one. */
    List<Quotient> quotients(int list) {
        return IntStream.rangeClosed(0, won.get(list))
                .mapToObj(before -> new Quotient(votes.get(list), method.tenths(before)))
                .toList();
    }

    /**
     * Gives a seat to each of the lists whose next quotients are the same, those with most votes first, as far as there are seats.
     *
     * @return what is left to a lot, or null
     */
    private static Tie give(
            List<Integer> equals,
            int left,
            List<Quotient> nexts,
            List<Long> votes,
            List<Integer> won,
            List<Step> steps) {
        int given = 0;
        while (given < equals.size() && given < left) {
            long most = votes.get(equals.get(given));
            var alike = equals.stream().filter(list -> votes.get(list) == most).toList();
            Quotient quotient = nexts.get(alike.getFirst());
            if (alike.size() > left - given) {
                IntStream.range(given, left)
                        .forEach(i -> steps.add(new Step(steps.size() + 1, null, quotient, Decision.LOT)));
                return new Tie(left - given, alike, quotient, Reason.SAME_QUOTIENT_AND_VOTES);
            }
            boolean hasFewerBehind = given + alike.size() < equals.size();
            for (int list : alike) {
                won.set(list, won.get(list) + 1);
                steps.add(new Step(
                        steps.size() + 1,
                        list,
                        nexts.get(list),
                        hasFewerBehind ? Decision.MOST_VOTES : Decision.QUOTIENT));
            }
            given += alike.size();
        }
        return null;
    }
}
