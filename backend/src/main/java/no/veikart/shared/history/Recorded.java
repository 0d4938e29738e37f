package no.veikart.shared.history;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;

/** What every stored thing has: an id (UUIDv7) that never changes, a count of its changes, and a tombstone instead of an end. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            writable = true) // the database stamps it, as it does the history
    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.now();

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Recorded() {}

    public UUID id() {
        return id;
    }

    /** What people call it: its code, or else the key that its kind goes by. */
    public abstract String code();

    public int version() {
        return version;
    }

    /** When the present state was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks a change, also one that lies in another table (a version, an edge): the count goes up with the next flush. */
    public void touch() {
        recordedAt = Instant.now();
    }

    /** Soft: the row stays as a tombstone, so that the id answers 410 and the code is never given away again. */
    public void delete() {
        deletedAt = Instant.now();
        touch();
    }

    /** @throws ProblemException 410 with the time of the deletion */
    public void requireNotDeleted() {
        if (isDeleted()) {
            throw new ProblemException(ProblemType.GONE, "deleted-at", code(), deletedAt.toString());
        }
    }
}
