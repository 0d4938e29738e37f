package no.veikart.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.veikart.organisation.UnitRef;
import no.veikart.reporting.ReportTableRequest.ObservationKey;
import no.veikart.shared.text.LanguageMap;

/** Finds the observations that tables show, however many there are, with one query. */
@ApplicationScoped
class ReportFigures {

    private static final String FROM = """
            FROM observation o
            JOIN series s ON s.id = o.series_id
            JOIN indicator i ON i.id = s.indicator_id
            LEFT JOIN organisation_unit u ON u.id = s.unit_id
            """;

    private final EntityManager entities;
    private final ObjectMapper mapper;

    ReportFigures(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** The ids of the observations by what they are of, members in order; those that are not registered are left out. */
    Map<ObservationKey, UUID> find(Collection<ObservationKey> keys) {
        var found = new HashMap<ObservationKey, UUID>();
        if (keys.isEmpty()) {
            return found;
        }
        rows(
                        "SELECT o.id, i.code AS indicator, u.code AS unit, s.member_key, o.period " + FROM + """
                WHERE o.deleted_at IS NULL AND i.code = ANY(:indicators) AND o.period = ANY(:periods)
                    AND s.member_key = ANY(:members) AND coalesce(u.code, '') = ANY(:units)""",
                        Map.of(
                                "indicators", distinct(keys.stream().map(ObservationKey::indicator)),
                                "periods", distinct(keys.stream().map(ObservationKey::period)),
                                "members",
                                        distinct(keys.stream()
                                                .map(key -> String.join(
                                                        ",", key.sorted().members()))),
                                "units", distinct(keys.stream().map(key -> key.unit() == null ? "" : key.unit()))))
                .forEach(row -> found.put(key(row), row.get("id", UUID.class)));
        return found;
    }

    /** What the observations are of, by id: the way back from {@link #find}. */
    Map<UUID, ObservationKey> keys(Collection<UUID> ids) {
        var found = new HashMap<UUID, ObservationKey>();
        if (!ids.isEmpty()) {
            rows(
                            "SELECT o.id, i.code AS indicator, u.code AS unit, s.member_key, o.period " + FROM
                                    + "WHERE o.id = ANY(:ids)",
                            Map.of("ids", ids.toArray(UUID[]::new)))
                    .forEach(row -> found.put(row.get("id", UUID.class), key(row)));
        }
        return found;
    }

    /** The observations as they are known now, named as on the last day of their period. */
    Map<UUID, ReportedObservation> present(Collection<UUID> ids) {
        var found = new HashMap<UUID, ReportedObservation>();
        if (ids.isEmpty()) {
            return found;
        }
        rows("""
                SELECT o.id, o.period, o.value, o.status, o.qualifier, o.version, o.derivation::text AS derivation, o.note::text AS note,
                    i.id AS indicator_id, i.code AS indicator, iv.title::text AS title,
                    u.id AS unit_id, u.code AS unit, uv.name::text AS unit_name,
                    m.code AS measure, m.name::text AS measure_name, m.symbol::text AS symbol, m.decimals,
                    (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'code', d.code, 'title', d.title) ORDER BY d.code)
                        FROM series_member sm JOIN dimension_member d ON d.id = sm.member_id WHERE sm.series_id = s.id)::text AS members
                """ + FROM + """
                JOIN LATERAL (SELECT v.title, v.unit_of_measure_id FROM indicator_version v WHERE v.indicator_id = i.id
                    ORDER BY v.valid @> o.period_end DESC, v.valid_from DESC LIMIT 1) iv ON true
                JOIN unit_of_measure m ON m.id = iv.unit_of_measure_id
                LEFT JOIN LATERAL (SELECT v.name FROM organisation_unit_version v WHERE v.unit_id = u.id
                    ORDER BY v.valid @> o.period_end DESC, v.valid_from DESC LIMIT 1) uv ON true
                WHERE o.id = ANY(:ids)""", Map.of("ids", ids.toArray(UUID[]::new)))
                .forEach(row -> found.put(row.get("id", UUID.class), observation(row)));
        return found;
    }

    private ReportedObservation observation(Tuple row) {
        return new ReportedObservation(
                row.get("id", UUID.class),
                new ReportedObservation.Named(
                        row.get("indicator_id", UUID.class), row.get("indicator", String.class), text(row, "title")),
                row.get("unit_id") == null
                        ? null
                        : new UnitRef(
                                row.get("unit_id", UUID.class), row.get("unit", String.class), text(row, "unit_name")),
                row.get("period", String.class),
                row.get("members") == null
                        ? List.of()
                        : read(row.get("members", String.class), new TypeReference<>() {}),
                row.get("value", BigDecimal.class),
                row.get("status", String.class),
                row.get("qualifier", String.class),
                text(row, "derivation"),
                text(row, "note"),
                new ReportedObservation.Measure(
                        row.get("measure", String.class),
                        text(row, "measure_name"),
                        text(row, "symbol"),
                        row.get("decimals", Integer.class)),
                row.get("version", Integer.class));
    }

    private static ObservationKey key(Tuple row) {
        String members = row.get("member_key", String.class);
        return new ObservationKey(
                row.get("indicator", String.class),
                row.get("unit", String.class),
                row.get("period", String.class),
                members.isEmpty() ? List.of() : List.of(members.split(",")));
    }

    private LanguageMap text(Tuple row, String column) {
        String json = row.get(column, String.class);
        return json == null ? null : read(json, new TypeReference<>() {});
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds JSON that it checks itself", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String[] distinct(java.util.stream.Stream<String> values) {
        return values.filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}
