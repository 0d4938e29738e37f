package no.veikart.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;

/**
 * Remembers for 24 hours what a POST with an {@code Idempotency-Key} answered. The key row is written in the transaction of its effect:
 * a second sender blocks on the unique key until the first one has committed, then gets the first one's answer; a crash leaves neither.
 */
@ApplicationScoped
public class Idempotency {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;
    private static final ObjectMapper IN_ORDER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Caller caller;

    Idempotency(EntityManager entities, ObjectMapper mapper, Caller caller) {
        this.entities = entities;
        this.mapper = mapper;
        this.caller = caller;
    }

    /** An answer given before, sent again to the letter. */
    record Replay(String body, Integer version) implements Versioned {}

    /** Claims the key; the earlier answer if there is one, else null. */
    Response begin(String key, String operation, JsonNode sent) {
        check(key);
        String hash = EntityTags.sha256(canonical(sent));
        int claimed = entities.createNativeQuery("""
                        INSERT INTO idempotency_key (caller, operation, key, request_hash) VALUES (:caller, :operation, :key, :hash)
                        ON CONFLICT (caller, operation, key) DO UPDATE
                            SET request_hash = excluded.request_hash, created_at = clock_timestamp()
                            WHERE idempotency_key.created_at < clock_timestamp() - interval '24 hours'
                        """)
                .setParameter("caller", caller.id())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .executeUpdate();
        return claimed == 1 ? null : replay(key, operation, hash);
    }

    private static void check(String key) {
        var faults = new Faults();
        if (key.isBlank()) {
            faults.parameter(HEADER, "too-short", 1);
        } else if (key.length() > LONGEST) {
            faults.parameter(HEADER, "too-long", LONGEST);
        } else if (!RequestBinder.isStorable(key)) {
            faults.parameter(HEADER, "unstorable-character");
        }
        faults.check();
    }

    /** The body as sent, however it was written: the order of members says nothing (RFC 8259, 4). */
    private static String canonical(JsonNode sent) {
        try {
            return IN_ORDER.writeValueAsString(IN_ORDER.treeToValue(sent, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON", e);
        }
    }

    private Response replay(String key, String operation, String hash) {
        Tuple before = (Tuple) entities.createNativeQuery("""
                        SELECT request_hash, status, location, version, body FROM idempotency_key
                        WHERE caller = :caller AND operation = :operation AND key = :key""", Tuple.class)
                .setParameter("caller", caller.id())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getSingleResult();
        if (!hash.equals(before.get("request_hash"))) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED, java.util.List.of());
        }
        return Response.status((Integer) before.get("status"))
                .header(HttpHeaders.LOCATION, before.get("location"))
                .header("Idempotency-Replayed", "true")
                .type("application/json")
                .entity(new Replay((String) before.get("body"), (Integer) before.get("version")))
                .build();
    }

    void finish(String key, String operation, Response answer) throws JsonProcessingException {
        entities.createNativeQuery("""
                        UPDATE idempotency_key SET status = :status, location = :location, version = :version, body = :body
                        WHERE caller = :caller AND operation = :operation AND key = :key""")
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter("version", ((Versioned) answer.getEntity()).version())
                .setParameter("body", mapper.writeValueAsString(answer.getEntity()))
                .setParameter("caller", caller.id())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOldKeys() {
        entities.createNativeQuery(
                        "DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - interval '24 hours'")
                .executeUpdate();
    }
}
