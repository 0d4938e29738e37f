package no.veikart.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.source.ExternalId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/** The identity of a goal in its plan; what it says, and who is accountable, stands in its versions. */
@Entity
@Table(name = "goal")
public class Goal extends Identified {

    /** What we want to achieve, or how we will do it. */
    @Schema(name = "GoalKind")
    public enum Kind {
        WHAT,
        HOW
    }

    /** How far a goal has come in its life; says nothing of whether it goes well. */
    @Schema(name = "GoalLifecycle")
    public enum Lifecycle {
        PLANNED,
        ACTIVE,
        COMPLETED,
        PAUSED,
        CANCELLED,
        SUPERSEDED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "goal_external_id", joinColumns = @JoinColumn(name = "goal_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Goal() {}

    Goal(String code, Plan plan) {
        super(code);
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    void setExternalIds(Collection<ExternalId> ids) {
        externalIds.clear();
        externalIds.addAll(ids);
    }

    /** Finds goals. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Goal, UUID> {

        /** Also a deleted one: its code stays taken. */
        Optional<Goal> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<Goal> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** Waits until no one else changes a goal's place; the same lock as the database's own check of circles. */
        void lockTrees() {
            getEntityManager()
                    .createNativeQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('goal_version', 0)))")
                    .getSingleResult();
        }
    }
}
