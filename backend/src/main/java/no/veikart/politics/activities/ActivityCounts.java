package no.veikart.politics.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.veikart.politics.bodies.BodyYearCounts;

/** Counts the seminars and trips of bodies, year by year: trips are study trips and inspections. */
@ApplicationScoped
class ActivityCounts implements BodyYearCounts {

    private final BodyActivity.Repository activities;

    ActivityCounts(BodyActivity.Repository activities) {
        this.activities = activities;
    }

    @Override
    public Map<Key, Map<Figure, Integer>> of(Collection<Key> keys) {
        var counted = new HashMap<Key, Map<Figure, Integer>>();
        if (keys.isEmpty()) {
            return counted;
        }
        activities
                .counts(
                        keys.stream().map(Key::body).collect(Collectors.toSet()),
                        keys.stream().map(Key::year).collect(Collectors.toSet()))
                .forEach(count -> figure(count.kind()).ifPresent(figure -> counted.computeIfAbsent(
                                new Key(count.body(), count.year()), key -> new EnumMap<>(Figure.class))
                        .merge(figure, Math.toIntExact(count.activities()), Integer::sum)));
        return counted;
    }

    private static Optional<Figure> figure(BodyActivity.Kind kind) {
        return switch (kind) {
            case SEMINAR -> Optional.of(Figure.SEMINARS);
            case STUDY_TRIP, INSPECTION -> Optional.of(Figure.TRIPS);
            case VISIT, HOSTING, OPEN_HEARING_MEETING, OTHER -> Optional.empty();
        };
    }
}
