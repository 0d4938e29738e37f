package no.veikart.politics.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.veikart.politics.members.Composition.Affiliation;
import no.veikart.politics.members.Composition.History;
import no.veikart.politics.members.Composition.Leave;
import no.veikart.politics.members.Composition.Role;
import no.veikart.politics.members.Composition.State;
import no.veikart.politics.members.Composition.Tally;
import no.veikart.politics.members.Composition.Term;
import no.veikart.shared.time.ValidPeriod;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final LocalDate BEGINS = LocalDate.of(2019, 10, 1);
    private static final LocalDate ENDS = LocalDate.of(2023, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final ValidPeriod WHOLE = between(BEGINS, ENDS);

    private static ValidPeriod between(LocalDate from, LocalDate to) {
        return new ValidPeriod(from, to, true, null);
    }

    private static Place seat(int number, ValidPeriod valid) {
        return new Place(UUID.randomUUID(), "seat-" + number, UUID.randomUUID(), "Someone", number, null, null, valid);
    }

    private static Place vacancy(int number, ValidPeriod valid) {
        return new Place(UUID.randomUUID(), "vacancy-" + number, null, null, number, null, null, valid);
    }

    private static Place deputy(int rank, ValidPeriod valid) {
        return new Place(UUID.randomUUID(), "deputy-" + rank, UUID.randomUUID(), "Someone", null, rank, null, valid);
    }

    private static Composition on(LocalDate day, Integer seats, List<Place> places) {
        return on(day, seats, places, List.of(), List.of(), List.of());
    }

    private static Composition on(
            LocalDate day,
            Integer seats,
            List<Place> places,
            List<Role> roles,
            List<Leave> leaves,
            List<Affiliation> affiliations) {
        return Composition.on(day, new History(new Term(WHOLE, seats, 2), places, roles, leaves, affiliations));
    }

    @Test
    void aSeatOfWhichNothingIsRegistered_isNoVacancy() {
        var composition = on(DAY, 3, List.of(seat(1, WHOLE), vacancy(3, WHOLE)));
        assertEquals(
                List.of(State.HELD, State.NOT_REGISTERED, State.VACANT),
                composition.seats().stream().map(Composition.Seat::state).toList());
        var read = composition.reconciliation();
        assertEquals(1, read.members());
        assertEquals(1, read.vacancies());
        assertEquals(1, read.notRegistered());
        assertTrue(read.reconciles());
    }

    @Test
    void aTermWithoutStatedSeats_hasThoseRegistered_andNothingToHoldThemAgainst() {
        var composition = on(DAY, null, List.of(seat(4, WHOLE)));
        assertEquals(
                List.of(4),
                composition.seats().stream().map(Composition.Seat::number).toList());
        assertNull(composition.reconciliation().notRegistered());
        assertNull(composition.reconciliation().reconciles());
    }

    @Test
    void whatCouldNotBe_doesNotReconcile() {
        var beyond = on(DAY, 1, List.of(seat(1, WHOLE), seat(2, WHOLE)));
        assertEquals(2, beyond.reconciliation().members());
        assertEquals(Boolean.FALSE, beyond.reconciliation().reconciles());
    }

    @Test
    void theFirstDay_isIn_andTheLastIsOut() {
        var place = seat(1, between(DAY, DAY.plusDays(1)));
        assertEquals(
                State.NOT_REGISTERED,
                on(DAY.minusDays(1), 1, List.of(place)).seats().getFirst().state());
        assertEquals(State.HELD, on(DAY, 1, List.of(place)).seats().getFirst().state());
        assertEquals(
                State.NOT_REGISTERED,
                on(DAY.plusDays(1), 1, List.of(place)).seats().getFirst().state());
    }

    @Test
    void aSubstitute_countsWithTheOwnGroup_andOnlyAmongThosePresent() {
        var red = UUID.randomUUID();
        var blue = UUID.randomUUID();
        var away = seat(1, WHOLE);
        var there = seat(2, WHOLE);
        var deputy = deputy(1, WHOLE);
        var leave = new Leave(UUID.randomUUID(), away.id(), deputy.id(), between(DAY, DAY.plusDays(1)));
        var affiliations = List.of(
                new Affiliation(away.person(), red, WHOLE),
                new Affiliation(there.person(), red, WHOLE),
                new Affiliation(deputy.person(), blue, WHOLE));
        var places = List.of(away, there, deputy);
        var composition = on(DAY, 2, places, List.of(), List.of(leave), affiliations);
        assertEquals(deputy, composition.seats().getFirst().substitute());
        assertEquals(1, composition.deputies().getFirst().seat());
        assertEquals(List.of(new Tally(red, 2, 1), new Tally(blue, 0, 1)), composition.groups());
        var after = on(DAY.plusDays(1), 2, places, List.of(), List.of(leave), affiliations);
        assertNull(after.seats().getFirst().leave());
        assertEquals(List.of(new Tally(red, 2, 2)), after.groups());
    }

    @Test
    void whoIsAwayWithoutASubstitute_isNotPresent() {
        var away = seat(1, WHOLE);
        var leave = new Leave(UUID.randomUUID(), away.id(), null, WHOLE);
        var composition = on(DAY, 1, List.of(away), List.of(), List.of(leave), List.of());
        assertEquals(State.HELD, composition.seats().getFirst().state());
        assertEquals(List.of(new Tally(null, 1, 0)), composition.groups());
    }

    @Test
    void roles_areThoseOfTheDay() {
        var place = seat(1, WHOLE);
        var role = new Role(place.id(), MemberRole.Kind.LEADER, between(DAY, ENDS));
        assertEquals(
                List.of(),
                on(DAY.minusDays(1), 1, List.of(place), List.of(role), List.of(), List.of())
                        .seats()
                        .getFirst()
                        .roles());
        assertEquals(
                List.of(MemberRole.Kind.LEADER),
                on(DAY, 1, List.of(place), List.of(role), List.of(), List.of())
                        .seats()
                        .getFirst()
                        .roles());
    }

    @Test
    void changes_areTheDaysOfTheTermOnWhichSomethingTurns() {
        var place = seat(1, between(BEGINS, DAY));
        var next = seat(1, between(DAY, ENDS));
        var elsewhere = new Affiliation(UUID.randomUUID(), UUID.randomUUID(), between(DAY.plusDays(9), ENDS));
        var party = new Affiliation(next.person(), UUID.randomUUID(), between(BEGINS.minusYears(1), DAY.plusDays(30)));
        var composition = on(DAY, 1, List.of(place, next), List.of(), List.of(), List.of(elsewhere, party));
        assertEquals(List.of(BEGINS, DAY, DAY.plusDays(30)), composition.changes());
    }

    @Test
    void ofMoreChangesThanAnAnswerHolds_theNearestAreTold() {
        var places = IntStream.range(0, 700)
                .mapToObj(i -> seat(1, between(BEGINS.plusDays(i), BEGINS.plusDays(i + 1))))
                .toList();
        var changes = on(BEGINS.plusDays(650), 1, places).changes();
        assertEquals(Composition.MOST_CHANGES, changes.size());
        assertEquals(BEGINS.plusDays(700), changes.getLast());
        assertEquals(BEGINS.plusDays(201), changes.getFirst());
    }
}
