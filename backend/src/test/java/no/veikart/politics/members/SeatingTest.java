package no.veikart.politics.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 1);
    private static final UUID ANNA = UUID.randomUUID();

    private static ValidPeriod between(LocalDate from, LocalDate to) {
        return new ValidPeriod(from, to, true, null);
    }

    private static Place anna(int seat, LocalDate from, LocalDate to) {
        return new Place(UUID.randomUUID(), "anna-1", ANNA, "Anna", seat, null, null, between(from, to));
    }

    private static Place deputy(int rank, LocalDate from, LocalDate to) {
        return new Place(
                UUID.randomUUID(), "deputy-" + rank, UUID.randomUUID(), "Finn", null, rank, null, between(from, to));
    }

    private static Seating beside(Integer seats, Integer deputySeats, Place... others) {
        return new Seating("term", seats, deputySeats, List.of(others));
    }

    private static List<String> faults(Seating seating, Integer seat, Integer rank, UUID person, ValidPeriod valid) {
        var faults = new Faults();
        seating.check(seat, rank, null, person, valid, faults);
        return faults.all().stream().map(Fault::code).toList();
    }

    @Test
    void theLowestFreeSeat_isFreeOverTheWholeTime() {
        var seating = beside(3, null, anna(1, JUNE, DECEMBER));
        assertEquals(Optional.of(1), seating.lowestFree(between(JANUARY, JUNE)));
        assertEquals(Optional.of(2), seating.lowestFree(between(JANUARY, JUNE.plusDays(1))));
        assertEquals(Optional.empty(), beside(1, null, anna(1, JUNE, DECEMBER)).lowestFree(between(JANUARY, DECEMBER)));
    }

    @Test
    void aSeat_hasOneAtATime_andLiesWithinThoseOfTheTerm() {
        var seating = beside(2, null, anna(1, JANUARY, JUNE));
        var other = UUID.randomUUID();
        assertEquals(List.of("seat-taken"), faults(seating, 1, null, other, between(JANUARY, DECEMBER)));
        assertEquals(List.of(), faults(seating, 1, null, other, between(JUNE, DECEMBER)));
        assertEquals(List.of("beyond-seats"), faults(seating, 3, null, other, between(JANUARY, DECEMBER)));
        assertEquals(
                List.of(),
                faults(beside(null, null), MembershipRequest.MOST_PLACES, null, other, between(JANUARY, JUNE)));
    }

    @Test
    void aVacantSeat_isToldAsSuch() {
        var vacancy = new Place(UUID.randomUUID(), "vacancy", null, null, 1, null, null, between(JANUARY, JUNE));
        assertEquals(
                List.of("vacant-already"), faults(beside(2, null, vacancy), 1, null, ANNA, between(JANUARY, DECEMBER)));
    }

    @Test
    void aPerson_hasOnePlaceAtATime() {
        var seating = beside(3, 3, anna(1, JANUARY, JUNE));
        assertEquals(List.of("sits-already"), faults(seating, 2, null, ANNA, between(JANUARY, DECEMBER)));
        assertEquals(List.of("sits-already"), faults(seating, null, 1, ANNA, between(JANUARY, DECEMBER)));
        assertEquals(List.of(), faults(seating, null, 1, ANNA, between(JUNE, DECEMBER)));
    }

    @Test
    void aRank_isGivenOnceAtATime() {
        var seating = beside(3, 3, deputy(1, JANUARY, JUNE));
        assertEquals(List.of("rank-taken"), faults(seating, null, 1, ANNA, between(JANUARY, DECEMBER)));
        assertEquals(List.of(), faults(seating, null, 1, ANNA, between(JUNE, DECEMBER)));
    }

    @Test
    void whereDeputiesAreRankedByList_eachListHasItsOwnFirst() {
        var red = UUID.randomUUID();
        var blue = UUID.randomUUID();
        var first = new Place(UUID.randomUUID(), "d", UUID.randomUUID(), "Finn", null, 1, red, between(JANUARY, JUNE));
        var onRed = new Faults();
        beside(3, 3, first).check(null, 1, red, ANNA, between(JANUARY, JUNE), onRed);
        assertEquals(
                List.of("rank-taken"), onRed.all().stream().map(Fault::code).toList());
        var onBlue = new Faults();
        beside(3, 3, first).check(null, 1, blue, ANNA, between(JANUARY, JUNE), onBlue);
        assertTrue(onBlue.isEmpty());
    }

    @Test
    void deputies_areCountedDayByDay() {
        var seating = beside(3, 2, deputy(1, JANUARY, JUNE), deputy(2, JUNE, DECEMBER));
        assertEquals(1, seating.mostDeputies(between(JANUARY, DECEMBER)));
        assertEquals(List.of(), faults(seating, null, 3, ANNA, between(JANUARY, DECEMBER)));
        var full = beside(3, 2, deputy(1, JANUARY, DECEMBER), deputy(2, JUNE, DECEMBER));
        assertEquals(2, full.mostDeputies(between(JANUARY, DECEMBER)));
        assertEquals(1, full.mostDeputies(between(JANUARY, JUNE)));
        assertEquals(List.of("too-many-deputies"), faults(full, null, 3, ANNA, between(JANUARY, DECEMBER)));
        assertEquals(List.of(), faults(full, null, 3, ANNA, between(JANUARY, JUNE)));
    }

    @Test
    void everyMisfit_isToldAtOnce() {
        var seating = beside(2, 1, anna(1, JANUARY, DECEMBER), deputy(1, JANUARY, DECEMBER));
        assertTrue(faults(seating, null, 1, ANNA, between(JANUARY, JUNE))
                .containsAll(List.of("rank-taken", "too-many-deputies", "sits-already")));
    }
}
