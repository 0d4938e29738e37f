package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a target said, as it was known from one instant to another. Filled by the database in the transaction of each change. */
@Entity
@Immutable
@Table(name = "target_history")
public class TargetRecord implements Aimed {

    @Id
    @Column(name = "history_id")
    private UUID historyId;

    @Column(name = "id")
    private UUID targetId;

    private String code;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id")
    private Series series;

    @Embedded
    private TargetTerms terms;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private Instant recordedTo;

    protected TargetRecord() {}

    @Override
    public UUID targetId() {
        return targetId;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Series series() {
        return series;
    }

    @Override
    public TargetTerms terms() {
        return terms;
    }

    /** Finds what was known. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<TargetRecord, UUID> {

        /** All of the series, as they were known, the oldest first. */
        List<TargetRecord> of(Series series, Instant knownAt) {
            return getEntityManager()
                    .createQuery("""
                            select t from TargetRecord t join fetch t.series s left join fetch t.terms.supersedes
                            join fetch t.terms.citation.source
                            where s = :series and t.deletedAt is null
                            and t.recordedFrom <= :knownAt and (t.recordedTo is null or t.recordedTo > :knownAt)
                            order by t.targetId""", TargetRecord.class)
                    .setParameter("series", series)
                    .setParameter("knownAt", knownAt)
                    .getResultList();
        }
    }
}
