package no.veikart.shared.history;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Reads of what was known at an instant. Commit order is not clock order: a writer that is still under way may yet commit a state stamped
 * before now. An instant later than the oldest such writer is therefore moved back to it, and the answer says which was used.
 */
@Singleton
public class KnownAt {

    /** Header that tells the instant really used. */
    public static final String HEADER = "Known-At";

    private final EntityManager entities;

    KnownAt(EntityManager entities) {
        this.entities = entities;
    }

    public Instant settled(Instant asked) {
        var watermark = (Instant) entities.createNativeQuery("SELECT recorded_watermark()", Instant.class)
                .getSingleResult();
        return asked.isAfter(watermark) ? watermark : asked;
    }
}
