package no.veikart.politics.members;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;

/**
 * Where one more can sit beside the others of a term: one on a seat, one place a person, one deputy on a rank, and no more than there
 * are places.
 *
 * @param seats as the term states; null where it does not
 * @param deputySeats as the term states; null where it does not
 * @param others all places of the term but the one that is sought for
 */
record Seating(String term, Integer seats, Integer deputySeats, List<Place> others) {

    Seating {
        others = List.copyOf(others);
    }

    /** The lowest seat that nobody is registered on, also not as vacant, on any day of a time; none where all are taken. */
    Optional<Integer> lowestFree(ValidPeriod valid) {
        var taken = during(valid).map(Place::seat).filter(Objects::nonNull).toList();
        return IntStream.rangeClosed(1, mostSeats())
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .findFirst();
    }

    /** The most deputies that there are on any day of a time. */
    int mostDeputies(ValidPeriod valid) {
        var deputies = during(valid).filter(Place::isDeputy).toList();
        return Stream.concat(Stream.of(valid.from()), deputies.stream().map(place -> place.valid()
                        .from()))
                .filter(valid::contains)
                .mapToInt(day -> on(day, deputies))
                .max()
                .orElse(0);
    }

    /**
     * Tells of each way in which a place does not fit beside the others.
     *
     * @param list on which a rank counts; null where deputies are ranked across lists
     */
    void check(Integer seat, Integer rank, UUID list, UUID person, ValidPeriod valid, Faults faults) {
        if (seat != null) {
            checkSeat(seat, valid, faults);
        }
        if (rank != null) {
            checkRank(rank, list, valid, faults);
        }
        if (person != null) {
            during(valid)
                    .filter(place -> person.equals(place.person()))
                    .findFirst()
                    .ifPresent(place ->
                            faults.at("/person", "sits-already", place.name(), place.code(), from(place), to(place)));
        }
    }

    private void checkSeat(int seat, ValidPeriod valid, Faults faults) {
        if (seat > mostSeats()) {
            faults.at("/seat", "beyond-seats", term, mostSeats());
            return;
        }
        during(valid)
                .filter(place -> place.isSeat() && place.seat() == seat)
                .findFirst()
                .ifPresent(place -> {
                    if (place.isVacant()) {
                        faults.at("/seat", "vacant-already", seat, place.code(), from(place), to(place));
                    } else {
                        faults.at("/seat", "seat-taken", seat, place.name(), place.code(), from(place), to(place));
                    }
                });
    }

    private void checkRank(int rank, UUID list, ValidPeriod valid, Faults faults) {
        during(valid)
                .filter(place -> place.isDeputy() && place.rank() == rank && Objects.equals(place.list(), list))
                .findFirst()
                .ifPresent(place ->
                        faults.at("/rank", "rank-taken", rank, place.name(), place.code(), from(place), to(place)));
        if (mostDeputies(valid) >= mostDeputySeats()) {
            faults.at("/capacity", "too-many-deputies", term, mostDeputySeats());
        }
    }

    private int mostSeats() {
        return seats == null ? MembershipRequest.MOST_PLACES : seats;
    }

    private int mostDeputySeats() {
        return deputySeats == null ? MembershipRequest.MOST_PLACES : deputySeats;
    }

    private Stream<Place> during(ValidPeriod valid) {
        return others.stream().filter(place -> place.valid().overlaps(valid));
    }

    private static int on(LocalDate day, Collection<Place> places) {
        return (int) places.stream().filter(place -> place.holdsOn(day)).count();
    }

    private static String from(Place place) {
        return place.valid().from().toString();
    }

    private static String to(Place place) {
        return place.valid().to().toString();
    }
}
