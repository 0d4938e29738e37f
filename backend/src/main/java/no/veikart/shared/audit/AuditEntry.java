package no.veikart.shared.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * Who did what to which thing, with its state before and after. Append-only, in the transaction of the change itself. When, and in which
 * transaction, the database stamps: one instant for all that was written together.
 */
@Entity
@Immutable // a number read back in another form is no change
@Table(name = "audit_entry")
public class AuditEntry {

    /** What can be done to a thing. */
    public enum Action {
        CREATED,
        CHANGED,
        DELETED,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Column(name = "entity_type")
    private String entityType;

    @Column(name = "entity_id")
    private UUID entityId;

    @Column(name = "entity_code")
    private String entityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode before;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode after;

    @Column(name = "request_id")
    private String requestId;

    protected AuditEntry() {}

    AuditEntry(
            String actorId,
            String actorName,
            Action action,
            String entityType,
            UUID entityId,
            String entityCode,
            JsonNode before,
            JsonNode after,
            String requestId) {
        this.actorId = actorId;
        this.actorName = actorName;
        this.action = action;
        this.entityType = entityType;
        this.entityId = entityId;
        this.entityCode = entityCode;
        this.before = before;
        this.after = after;
        this.requestId = requestId;
    }

    /** Takes entries in; nothing reads them through the API yet. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<AuditEntry, UUID> {}
}
