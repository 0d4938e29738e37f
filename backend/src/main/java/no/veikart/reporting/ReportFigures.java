package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.veikart.indicators.ObservationKey;
import no.veikart.indicators.ObservationRef;
import no.veikart.indicators.Observations;
import no.veikart.shared.problem.Faults;

/** Finds the observations that tables show: by what they are of and back, and what they say; many with one query. */
@ApplicationScoped
class ReportFigures {

    private static final String KEYS = """
            SELECT o.id, i.code AS indicator, u.code AS unit, s.member_key, o.period FROM observation o
            JOIN series s ON s.id = o.series_id
            JOIN indicator i ON i.id = s.indicator_id
            LEFT JOIN organisation_unit u ON u.id = s.unit_id
            WHERE\s""";

    private final EntityManager entities;
    private final Observations observations;

    ReportFigures(EntityManager entities, Observations observations) {
        this.entities = entities;
        this.observations = observations;
    }

    /**
     * The ids of the observations; for one that is not registered it is told what of its key is wrong.
     *
     * @param keys by the pointer of each
     */
    Map<ObservationKey, UUID> find(Map<String, ObservationKey> keys, Faults faults) {
        var found = new HashMap<ObservationKey, UUID>();
        if (keys.isEmpty()) {
            return found;
        }
        rows(
                        KEYS + """
                o.deleted_at IS NULL AND i.code = ANY(:indicators) AND o.period = ANY(:periods)
                    AND s.member_key = ANY(:members) AND coalesce(u.code, '') = ANY(:units)""",
                        Map.of(
                                "indicators", values(keys, ObservationKey::indicator),
                                "periods", values(keys, ObservationKey::period),
                                "members", values(keys, key -> String.join(",", key.members())),
                                "units", values(keys, ObservationKey::unit)))
                .forEach(row -> found.put(key(row), row.get("id", UUID.class)));
        keys.forEach((pointer, key) -> {
            if (!found.containsKey(key)) {
                observations.find(key, pointer, faults);
            }
        });
        return found;
    }

    /** What the observations are of, by id: the way back from {@link #find}. */
    Map<UUID, ObservationKey> keys(Collection<UUID> ids) {
        var found = new HashMap<UUID, ObservationKey>();
        if (!ids.isEmpty()) {
            rows(KEYS + "o.id = ANY(:ids)", Map.of("ids", ids.toArray(UUID[]::new)))
                    .forEach(row -> found.put(row.get("id", UUID.class), key(row)));
        }
        return found;
    }

    /** What the observations say today. */
    Map<UUID, ObservationRef> now(Collection<UUID> ids) {
        return observations.now(ids);
    }

    private static ObservationKey key(Tuple row) {
        String members = row.get("member_key", String.class);
        return new ObservationKey(
                row.get("indicator", String.class),
                row.get("unit", String.class),
                row.get("period", String.class),
                members.isEmpty() ? List.of() : List.of(members.split(",")));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String[] values(Map<String, ObservationKey> keys, Function<ObservationKey, String> part) {
        return keys.values().stream()
                .map(part)
                .map(value -> value == null ? "" : value)
                .distinct()
                .toArray(String[]::new);
    }
}
