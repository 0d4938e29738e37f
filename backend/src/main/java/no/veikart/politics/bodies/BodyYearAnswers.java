package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.veikart.politics.PoliticsEditors;
import no.veikart.politics.bodies.BodyYearCounts.Figure;
import no.veikart.politics.bodies.BodyYearCounts.Key;
import no.veikart.shared.paging.Page;

/** Reported figures beside those that are counted: one query a room that counts, however many years. */
@ApplicationScoped
class BodyYearAnswers {

    private final Instance<BodyYearCounts> rooms;
    private final PoliticsEditors editors;

    BodyYearAnswers(@Any Instance<BodyYearCounts> rooms, PoliticsEditors editors) {
        this.rooms = rooms;
        this.editors = editors;
    }

    Page<BodyYearResponse> of(Page<BodyYear> page) {
        return new Page<>(of(page.items()), page.page());
    }

    BodyYearResponse of(BodyYear year) {
        return of(List.of(year)).getFirst();
    }

    private List<BodyYearResponse> of(List<BodyYear> years) {
        var keys = years.stream().map(BodyYearAnswers::key).toList();
        var counts = rooms.stream().map(room -> room.of(keys)).toList();
        var actions = editors.allowedActions();
        return years.stream()
                .map(year -> BodyYearResponse.from(year, counted(counts, key(year)), actions))
                .toList();
    }

    private static Key key(BodyYear year) {
        return new Key(year.body().id(), year.year());
    }

    private static Map<Figure, Integer> counted(List<Map<Key, Map<Figure, Integer>>> counts, Key key) {
        var counted = new EnumMap<Figure, Integer>(Figure.class);
        counts.forEach(room -> counted.putAll(room.getOrDefault(key, Map.of())));
        return counted;
    }
}
