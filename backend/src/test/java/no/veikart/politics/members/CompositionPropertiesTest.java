package no.veikart.politics.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.veikart.politics.members.Composition.Affiliation;
import no.veikart.politics.members.Composition.History;
import no.veikart.politics.members.Composition.Leave;
import no.veikart.politics.members.Composition.State;
import no.veikart.politics.members.Composition.Term;
import no.veikart.shared.time.ValidPeriod;

/** What holds on every day of every history that the database would let in. */
class CompositionPropertiesTest {

    private static final LocalDate BEGINS = LocalDate.of(2019, 10, 1);
    private static final int DAYS = 60;

    /** What becomes of a seat from a day on, until the next turn. */
    private enum Turn {
        MEMBER,
        MEMBER_AWAY,
        MEMBER_SUBSTITUTED,
        VACANT,
        NOTHING
    }

    /** On each seat one thing after the other; each member of a group for a while, each substitute a deputy of their own. */
    @Provide
    Arbitrary<History> histories() {
        var turn = Arbitraries.of(Turn.class);
        var length = Arbitraries.integers().between(1, 25);
        var seat = turn.flatMap(what -> length.map(days -> new Stretch(what, days)))
                .list()
                .ofMaxSize(8);
        return seat.list().ofMinSize(1).ofMaxSize(6).flatMap(seats -> Arbitraries.integers()
                .between(0, 3)
                .map(unknown -> history(seats, seats.size() + unknown)));
    }

    private record Stretch(Turn turn, int days) {}

    private static History history(List<List<Stretch>> seats, int stated) {
        var places = new ArrayList<Place>();
        var leaves = new ArrayList<Leave>();
        var affiliations = new ArrayList<Affiliation>();
        var groups = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (int number = 1; number <= seats.size(); number++) {
            int at = 0;
            for (Stretch stretch : seats.get(number - 1)) {
                int to = Math.min(DAYS, at + stretch.days);
                if (at < to && stretch.turn != Turn.NOTHING) {
                    add(number, stretch.turn, span(at, to), places, leaves, affiliations, groups);
                }
                at = to;
            }
        }
        return new History(new Term(span(0, DAYS), stated, null), places, List.of(), leaves, affiliations);
    }

    private static void add(
            int number,
            Turn turn,
            ValidPeriod valid,
            List<Place> places,
            List<Leave> leaves,
            List<Affiliation> affiliations,
            List<UUID> groups) {
        if (turn == Turn.VACANT) {
            places.add(new Place(UUID.randomUUID(), "v", null, null, number, null, null, valid));
            return;
        }
        var member = new Place(UUID.randomUUID(), "m", UUID.randomUUID(), "M", number, null, null, valid);
        places.add(member);
        affiliations.add(new Affiliation(member.person(), groups.get(number % 2), valid.endingOn(valid.to())));
        if (turn == Turn.MEMBER) {
            return;
        }
        UUID substitute = null;
        if (turn == Turn.MEMBER_SUBSTITUTED) {
            var deputy = new Place(UUID.randomUUID(), "d", UUID.randomUUID(), "D", null, places.size(), null, valid);
            places.add(deputy);
            substitute = deputy.id();
        }
        leaves.add(new Leave(UUID.randomUUID(), member.id(), substitute, valid));
    }

    private static ValidPeriod span(int from, int to) {
        return new ValidPeriod(BEGINS.plusDays(from), BEGINS.plusDays(to), true, null);
    }

    @Property
    void seats_areMembersAndVacanciesAndThoseNotRegistered_onAnyDay(
            @ForAll("histories") History history, @ForAll @IntRange(max = DAYS - 1) int day) {
        var composition = Composition.on(BEGINS.plusDays(day), history);
        var read = composition.reconciliation();
        assertEquals(history.term().seats(), read.members() + read.vacancies() + read.notRegistered());
        assertEquals(Boolean.TRUE, read.reconciles());
        assertEquals(history.term().seats(), composition.seats().size());
        assertEquals(
                history.places().stream()
                        .filter(place -> place.isSeat() && !place.isVacant() && place.holdsOn(composition.day()))
                        .count(),
                read.members());
    }

    @Property
    void theGroups_areAllMembers_andNoMoreArePresentThanSit(
            @ForAll("histories") History history, @ForAll @IntRange(max = DAYS - 1) int day) {
        var composition = Composition.on(BEGINS.plusDays(day), history);
        int members = composition.groups().stream()
                .mapToInt(Composition.Tally::members)
                .sum();
        int present = composition.groups().stream()
                .mapToInt(Composition.Tally::present)
                .sum();
        long empty = composition.seats().stream()
                .filter(seat -> seat.leave() != null && seat.substitute() == null)
                .count();
        assertEquals(composition.reconciliation().members(), members);
        assertEquals(members - empty, present);
    }

    @Property
    void everyDeputyWhoSubstitutes_isTheSubstituteOfThatSeat(
            @ForAll("histories") History history, @ForAll @IntRange(max = DAYS - 1) int day) {
        var composition = Composition.on(BEGINS.plusDays(day), history);
        long substitutes = composition.seats().stream()
                .filter(seat -> seat.substitute() != null)
                .count();
        assertEquals(
                substitutes,
                composition.deputies().stream()
                        .filter(deputy -> deputy.seat() != null)
                        .count());
        composition.deputies().stream()
                .filter(deputy -> deputy.seat() != null)
                .forEach(deputy -> assertEquals(
                        deputy.place(),
                        composition.seats().get(deputy.seat() - 1).substitute()));
    }

    @Property
    void fromOneDayToTheNext_nothingIsOtherwiseUnlessToldAmongTheChanges(@ForAll("histories") History history) {
        for (int day = 1; day < DAYS; day++) {
            var before = Composition.on(BEGINS.plusDays(day - 1), history);
            var after = Composition.on(BEGINS.plusDays(day), history);
            assertTrue(after.changes().contains(after.day())
                    || before.seats().equals(after.seats())
                            && before.deputies().equals(after.deputies())
                            && before.groups().equals(after.groups()));
        }
    }

    @Property
    void aSeat_isOfOneStateAlone(@ForAll("histories") History history, @ForAll @IntRange(max = DAYS - 1) int day) {
        for (var seat : Composition.on(BEGINS.plusDays(day), history).seats()) {
            assertEquals(seat.state() == State.NOT_REGISTERED, seat.place() == null);
            assertEquals(
                    seat.state() == State.VACANT,
                    seat.place() != null && seat.place().isVacant());
        }
    }
}
