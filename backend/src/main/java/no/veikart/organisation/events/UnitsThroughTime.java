package no.veikart.organisation.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Units by their codes: when each lives and where it hangs, from shortly before a day on. Values alone, so that what an event would do
 * can be tried on a copy and judged without a database.
 */
final class UnitsThroughTime {

    /** Days from one up to, not including, another; an open end is null. */
    record Span(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        boolean overlaps(Span other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }

        Span and(Span other) {
            return new Span(
                    from.isAfter(other.from) ? from : other.from,
                    to == null || other.to != null && other.to.isBefore(to) ? other.to : to);
        }

        boolean covers(Span inner) {
            return !inner.from.isBefore(from) && (to == null || inner.to != null && !inner.to.isAfter(to));
        }
    }

    /** Under which parent a unit hangs for a while; null for the top. */
    record Place(String parent, Span span) {}

    private static final class Unit {
        private final String hierarchy;
        private final List<Span> versions = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        private Unit(String hierarchy) {
            this.hierarchy = hierarchy;
        }
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Set<String>> everUnder = new HashMap<>();

    void addVersion(String unit, String hierarchy, Span span) {
        units.computeIfAbsent(unit, code -> new Unit(hierarchy)).versions.add(span);
    }

    void addPlace(String unit, String hierarchy, Place place) {
        units.computeIfAbsent(unit, code -> new Unit(hierarchy)).places.add(place);
        everUnder.computeIfAbsent(place.parent, parent -> new HashSet<>()).add(unit);
    }

    boolean has(String unit) {
        return units.containsKey(unit);
    }

    boolean isIn(String unit, String hierarchy) {
        return units.get(unit).hierarchy.equals(hierarchy);
    }

    /** The unbroken stretch of its life that a day lies in. */
    Optional<Span> life(String unit, LocalDate day) {
        var stretches = new ArrayList<Span>();
        for (Span version : inOrder(versions(unit))) {
            if (!stretches.isEmpty() && version.from.equals(stretches.getLast().to)) {
                stretches.add(new Span(stretches.removeLast().from, version.to));
            } else {
                stretches.add(version);
            }
        }
        return stretches.stream().filter(stretch -> stretch.contains(day)).findFirst();
    }

    /** When it ended for the last time before a day or on it; empty where it was not yet. */
    Optional<LocalDate> endedBy(String unit, LocalDate day) {
        return versions(unit).stream()
                .map(Span::to)
                .filter(to -> to != null && !to.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    boolean isRestatedOn(String unit, LocalDate day) {
        return versions(unit).stream().anyMatch(version -> version.from.equals(day));
    }

    boolean isMovedOn(String unit, LocalDate day) {
        return places(unit).stream().anyMatch(place -> place.span.from.equals(day));
    }

    Optional<Place> place(String unit, LocalDate day) {
        return places(unit).stream().filter(place -> place.span.contains(day)).findFirst();
    }

    /** The unit above on a day; null for the top, and where it is not. */
    String parent(String unit, LocalDate day) {
        return place(unit, day).map(Place::parent).orElse(null);
    }

    /** Codes of the units right below on a day, in order. */
    List<String> subUnits(String unit, LocalDate day) {
        return everUnder.getOrDefault(unit, Set.of()).stream()
                .filter(sub -> place(sub, day)
                        .filter(place -> Objects.equals(place.parent, unit))
                        .isPresent())
                .sorted()
                .toList();
    }

    /** The first day, from this one on, on which something of the unit or right below it begins. */
    Optional<LocalDate> beginsLater(String unit, LocalDate day) {
        var days = new ArrayList<LocalDate>();
        versions(unit).forEach(version -> days.add(version.from));
        places(unit).forEach(place -> days.add(place.span.from));
        everUnder.getOrDefault(unit, Set.of()).forEach(sub -> places(sub).stream()
                .filter(place -> unit.equals(place.parent))
                .forEach(place -> days.add(place.span.from)));
        return days.stream().filter(from -> !from.isBefore(day)).min(Comparator.naturalOrder());
    }

    void end(String unit, LocalDate day) {
        var of = units.get(unit);
        of.versions.replaceAll(version -> version.contains(day) ? new Span(version.from, day) : version);
        of.places.replaceAll(
                place -> place.span.contains(day) ? new Place(place.parent, new Span(place.span.from, day)) : place);
    }

    void begin(String unit, String hierarchy, String parent, LocalDate day) {
        addVersion(unit, hierarchy, new Span(day, null));
        addPlace(unit, hierarchy, new Place(parent, new Span(day, null)));
    }

    /** Hangs it elsewhere from a day on, up to where it would have hung as before. */
    void move(String unit, String parent, LocalDate day) {
        var of = units.get(unit);
        var cut = place(unit, day).orElseThrow();
        of.places.remove(cut);
        of.places.add(new Place(cut.parent, new Span(cut.span.from, day)));
        addPlace(unit, of.hierarchy, new Place(parent, new Span(day, cut.span.to)));
    }

    /** Whether the unit above lives for as long as the unit hangs there from a day on. */
    boolean isWithinParentsLife(String unit, LocalDate day) {
        var place = place(unit, day).orElseThrow();
        return place.parent == null
                || life(place.parent, day)
                        .filter(life -> life.covers(new Span(day, place.span.to)))
                        .isPresent();
    }

    /** Whether it hangs, on some day of the place it has on this one, below itself. */
    boolean isInCircle(String unit, LocalDate day) {
        var place = place(unit, day).orElseThrow();
        return place.parent != null && reaches(place.parent, unit, place.span, new HashSet<>());
    }

    private boolean reaches(String from, String unit, Span during, Set<String> passed) {
        if (from.equals(unit)) {
            return true;
        }
        return passed.add(from)
                && places(from).stream()
                        .filter(place -> place.parent != null && place.span.overlaps(during))
                        .anyMatch(place -> reaches(place.parent, unit, place.span.and(during), new HashSet<>(passed)));
    }

    /** Whether another unit is the top of the same tree on some day of the place that it has on this one. */
    boolean isSecondRoot(String unit, LocalDate day) {
        var own = place(unit, day).orElseThrow();
        String hierarchy = units.get(unit).hierarchy;
        return own.parent == null
                && everUnder.getOrDefault(null, Set.of()).stream()
                        .filter(other -> !other.equals(unit) && isIn(other, hierarchy))
                        .flatMap(other -> places(other).stream())
                        .anyMatch(place -> place.parent == null && place.span.overlaps(own.span));
    }

    private List<Span> versions(String unit) {
        return units.containsKey(unit) ? units.get(unit).versions : List.of();
    }

    private List<Place> places(String unit) {
        return units.containsKey(unit) ? units.get(unit).places : List.of();
    }

    private static List<Span> inOrder(Collection<Span> spans) {
        return spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    }
}
