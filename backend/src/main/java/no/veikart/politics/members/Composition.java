package no.veikart.politics.members;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who sits in a body on a day: worked out of what is registered of a whole term, with nothing else at hand. A seat of which nothing is
 * registered is told as that, and is never a vacancy.
 *
 * @param seats one for each that the term states, and for each that is registered; in order
 * @param deputies by rank
 * @param changes days on which something is otherwise than on the day before, within the term, in order
 */
record Composition(
        LocalDate day,
        List<Seat> seats,
        List<Deputy> deputies,
        Reconciliation reconciliation,
        List<Tally> groups,
        List<LocalDate> changes) {

    /** More days than these help nobody to choose one, and this bounds the answer. */
    static final int MOST_CHANGES = 500;

    /** What is known of a seat on a day. */
    @Schema(name = "SeatState")
    enum State {
        HELD,
        /** Known to have nobody. */
        VACANT,
        NOT_REGISTERED
    }

    /** The term that members sit in. */
    record Term(ValidPeriod valid, Integer seats, Integer deputySeats) {}

    /** That a member leads for a time. */
    record Role(UUID membership, MemberRole.Kind kind, ValidPeriod valid) {}

    /** That a member is away for a time; the substitute a membership as deputy, null where not registered. */
    record Leave(UUID id, UUID membership, UUID substitute, ValidPeriod valid) {}

    /** That a person sits with a group for a time. */
    record Affiliation(UUID person, UUID group, ValidPeriod valid) {}

    /** All that is registered of a term. */
    record History(
            Term term, List<Place> places, List<Role> roles, List<Leave> leaves, List<Affiliation> affiliations) {}

    /**
     * A seat on the day.
     *
     * @param place null where nothing is registered
     * @param group that the member sits with; null where none is registered
     * @param leave null where the member is not away
     * @param substitute the deputy who sits instead; null where none does
     */
    record Seat(
            int number,
            State state,
            Place place,
            List<MemberRole.Kind> roles,
            UUID group,
            Leave leave,
            Place substitute,
            UUID substituteGroup) {}

    /** A deputy on the day, and for whom, where the deputy sits instead of a member. */
    record Deputy(Place place, UUID group, Integer seat) {}

    /**
     * seats = members + vacancies + not registered; the seats are stated, the rest counted, each by itself.
     *
     * @param seats null where the term states none, and then nothing is known to be missing
     * @param deputySeats as for seats
     */
    record Reconciliation(
            Integer seats,
            int members,
            int vacancies,
            Integer notRegistered,
            Integer deputySeats,
            int deputies,
            Integer deputiesNotRegistered) {

        /** Null where there is nothing to hold the counts against. */
        Boolean reconciles() {
            return seats == null ? null : seats == members + vacancies + notRegistered;
        }
    }

    /**
     * How many sit with a group.
     *
     * @param group null for those of whom none is registered
     * @param members whose seats are theirs, away or not
     * @param present who sit on the day: members who are not away, and substitutes by the group that they themselves sit with
     */
    record Tally(UUID group, int members, int present) {}

    static Composition on(LocalDate day, History history) {
        var read = new Reading(day, history);
        var seats = read.seats();
        var deputies = read.deputies(seats);
        return new Composition(
                day,
                seats,
                deputies,
                reconciled(history.term, seats, deputies.size()),
                tallied(seats),
                nearest(day, changes(history)));
    }

    private static Reconciliation reconciled(Term term, List<Seat> seats, int deputies) {
        return new Reconciliation(
                term.seats,
                count(seats, State.HELD),
                count(seats, State.VACANT),
                term.seats == null ? null : count(seats, State.NOT_REGISTERED),
                term.deputySeats,
                deputies,
                term.deputySeats == null ? null : Math.max(0, term.deputySeats - deputies));
    }

    private static int count(List<Seat> seats, State state) {
        return (int) seats.stream().filter(seat -> seat.state == state).count();
    }

    private static List<Tally> tallied(List<Seat> seats) {
        var members = new HashMap<UUID, Integer>();
        var present = new HashMap<UUID, Integer>();
        for (Seat seat : seats) {
            if (seat.state == State.HELD) {
                members.merge(seat.group == null ? NONE : seat.group, 1, Integer::sum);
                if (seat.leave == null) {
                    present.merge(seat.group == null ? NONE : seat.group, 1, Integer::sum);
                } else if (seat.substitute != null) {
                    present.merge(seat.substituteGroup == null ? NONE : seat.substituteGroup, 1, Integer::sum);
                }
            }
        }
        return Stream.concat(members.keySet().stream(), present.keySet().stream())
                .distinct()
                .map(group -> new Tally(
                        group.equals(NONE) ? null : group,
                        members.getOrDefault(group, 0),
                        present.getOrDefault(group, 0)))
                .sorted(Comparator.comparing(Tally::members)
                        .reversed()
                        .thenComparing(tally -> String.valueOf(tally.group)))
                .toList();
    }

    private static final UUID NONE = new UUID(0, 0);

    /** Where places, roles and leaves begin and end, and where someone who sits then goes from group to group. */
    private static TreeSet<LocalDate> changes(History history) {
        var days = new TreeSet<LocalDate>();
        Stream.of(
                        history.places.stream().map(Place::valid),
                        history.roles.stream().map(Role::valid),
                        history.leaves.stream().map(Leave::valid))
                .flatMap(Function.identity())
                .forEach(valid -> days.addAll(List.of(valid.from(), valid.to())));
        var placesOf = history.places.stream()
                .filter(place -> !place.isVacant())
                .collect(Collectors.groupingBy(Place::person));
        for (Affiliation affiliation : history.affiliations) {
            Stream.of(affiliation.valid.from(), affiliation.valid.to())
                    .filter(day -> placesOf.getOrDefault(affiliation.person, List.of()).stream()
                            .anyMatch(place ->
                                    place.valid().contains(day) && place.valid().contains(day.minusDays(1))))
                    .forEach(days::add);
        }
        days.removeIf(day -> !history.term.valid.contains(day));
        return days;
    }

    private static List<LocalDate> nearest(LocalDate day, Collection<LocalDate> days) {
        return days.stream()
                .sorted(Comparator.comparing(other -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                .limit(MOST_CHANGES)
                .sorted()
                .toList();
    }

    /** What holds on one day of a history, by what it is looked up by. */
    private record Reading(
            Term term,
            Map<Integer, Place> bySeat,
            Map<UUID, Place> deputies,
            Map<UUID, List<MemberRole.Kind>> roles,
            Map<UUID, Leave> leaves,
            Map<UUID, UUID> groups) {

        Reading(LocalDate day, History history) {
            this(
                    history.term,
                    on(day, history.places, Place::valid)
                            .filter(Place::isSeat)
                            .collect(Collectors.toMap(Place::seat, Function.identity())),
                    on(day, history.places, Place::valid)
                            .filter(Place::isDeputy)
                            .collect(Collectors.toMap(Place::id, Function.identity())),
                    on(day, history.roles, Role::valid)
                            .collect(Collectors.groupingBy(
                                    Role::membership, Collectors.mapping(Role::kind, Collectors.toList()))),
                    on(day, history.leaves, Leave::valid)
                            .collect(Collectors.toMap(Leave::membership, Function.identity())),
                    on(day, history.affiliations, Affiliation::valid)
                            .collect(Collectors.toMap(Affiliation::person, Affiliation::group)));
        }

        List<Seat> seats() {
            int stated = term.seats == null ? 0 : term.seats;
            return IntStream.concat(
                            IntStream.rangeClosed(1, stated),
                            bySeat.keySet().stream().mapToInt(Integer::intValue))
                    .distinct()
                    .sorted()
                    .mapToObj(this::seat)
                    .toList();
        }

        List<Deputy> deputies(List<Seat> seats) {
            var seatOf = seats.stream()
                    .filter(seat -> seat.substitute != null)
                    .collect(Collectors.toMap(seat -> seat.substitute.id(), Seat::number));
            return deputies.values().stream()
                    .sorted(Comparator.comparing(Place::rank).thenComparing(Place::code))
                    .map(place -> new Deputy(place, group(place), seatOf.get(place.id())))
                    .toList();
        }

        private Seat seat(int number) {
            var place = bySeat.get(number);
            if (place == null) {
                return new Seat(number, State.NOT_REGISTERED, null, List.of(), null, null, null, null);
            }
            var leave = leaves.get(place.id());
            var substitute = Optional.ofNullable(leave)
                    .map(Leave::substitute)
                    .map(deputies::get)
                    .orElse(null);
            return new Seat(
                    number,
                    place.isVacant() ? State.VACANT : State.HELD,
                    place,
                    roles.getOrDefault(place.id(), List.of()).stream().sorted().toList(),
                    group(place),
                    leave,
                    substitute,
                    substitute == null ? null : group(substitute));
        }

        private UUID group(Place place) {
            return place.isVacant() ? null : groups.get(place.person());
        }

        private static <T> Stream<T> on(LocalDate day, List<T> things, Function<T, ValidPeriod> valid) {
            return things.stream().filter(thing -> valid.apply(thing).contains(day));
        }
    }
}
