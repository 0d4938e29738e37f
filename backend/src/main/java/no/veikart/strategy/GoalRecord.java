package no.veikart.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import org.hibernate.annotations.Immutable;

/** What a goal said, as it was known from one instant to another. Filled by the database in the transaction of each change. */
@Entity
@Immutable
@Table(name = "goal_version_history")
public class GoalRecord extends GoalState {

    @Id
    @Column(name = "history_id")
    private UUID historyId;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private Instant recordedTo;

    protected GoalRecord() {}

    @Override
    Instant recordedAt() {
        return recordedFrom;
    }

    /** When a correction took its place; null for what is known now. */
    Instant supersededAt() {
        return recordedTo;
    }

    /** Finds what was known. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<GoalRecord, UUID> {

        private static final String WHOLE =
                "GoalRecord v join fetch v.goal g join fetch g.plan p left join fetch v.parent join fetch v.citation.source";

        Optional<GoalRecord> on(UUID goal, LocalDate day, Instant knownAt) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where g.id = :goal and " + GoalVersion.Repository.ON_DAY
                                    + " and v.recordedFrom <= :knownAt and (v.recordedTo is null or v.recordedTo > :knownAt)",
                            GoalRecord.class)
                    .setParameter("goal", goal)
                    .setParameter("asOf", day)
                    .setParameter("knownAt", knownAt)
                    .getResultStream()
                    .findFirst();
        }

        Page<GoalRecord> page(UUID goal, PageRequest page) {
            return new Listing<GoalRecord>("v", WHOLE, "v.historyId")
                    .where("g.id = :goal")
                    .with("goal", goal)
                    .sortable("recordedAt", "v.recordedFrom", Instant.class)
                    .page(getEntityManager(), page, "-recordedAt");
        }
    }
}
