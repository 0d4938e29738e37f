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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.time.Period;
import org.hibernate.annotations.Immutable;

/** A figure as it was known from one instant to another; what is known now is among them (docs/adr/0022). */
@Entity
@Immutable
@Table(name = "observation_known")
public class ObservationRecord implements Observed {

    @Id
    @Column(name = "state_id")
    private UUID stateId;

    @Column(name = "observation_id")
    private UUID observationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id")
    private Series series;

    @Embedded
    private Period period;

    private int version;

    @Embedded
    private Figure figure;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private Instant recordedTo;

    protected ObservationRecord() {}

    @Override
    public UUID observationId() {
        return observationId;
    }

    @Override
    public Series series() {
        return series;
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public Figure figure() {
        return figure;
    }

    @Override
    public int revision() {
        return version + 1;
    }

    @Override
    public Instant recordedAt() {
        return recordedFrom;
    }

    @Override
    public Instant supersededAt() {
        return recordedTo;
    }

    /** Finds what was known. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ObservationRecord, UUID> {

        private static final String WHOLE =
                "ObservationRecord o join fetch o.series s join fetch s.indicator i left join fetch s.unit join fetch o.figure.citation.source";

        private static final String KNOWN =
                "o.recordedFrom <= :knownAt and (o.recordedTo is null or o.recordedTo > :knownAt)";

        /** The figures of the ids, as they were known; those that were not known then are left out. */
        List<ObservationRecord> of(Collection<UUID> observations, Instant knownAt) {
            return observations.isEmpty()
                    ? List.of()
                    : getEntityManager()
                            .createQuery(
                                    "select o from " + WHOLE + " where o.observationId in :ids and " + KNOWN,
                                    ObservationRecord.class)
                            .setParameter("ids", observations)
                            .setParameter("knownAt", knownAt)
                            .getResultList();
        }

        /** All figures of the series, as they were known, by time. */
        List<ObservationRecord> of(Series series, Instant knownAt) {
            return getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE + " where s = :series and " + KNOWN
                                    + " order by o.period.firstDay, o.period.code",
                            ObservationRecord.class)
                    .setParameter("series", series)
                    .setParameter("knownAt", knownAt)
                    .getResultList();
        }

        List<ObservationRecord> list(UUID indicator, ObservationFilter filter, Instant knownAt, int most) {
            var query = getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE + " where " + KNOWN + " and " + filter.condition("o")
                                    + " order by s.id, o.period.firstDay, o.period.code",
                            ObservationRecord.class)
                    .setParameter("knownAt", knownAt);
            filter.parameters(indicator).forEach(query::setParameter);
            return query.setMaxResults(most + 1).getResultList();
        }

        Page<ObservationRecord> page(
                UUID indicator, ObservationFilter filter, Instant knownAt, PageRequest request, String sort) {
            var listing = new Listing<ObservationRecord>("o", WHOLE, "o.stateId")
                    .where(KNOWN)
                    .with("knownAt", knownAt)
                    .where(filter.condition("o"))
                    .sortable("period", "o.period.code", String.class)
                    .sortable("recordedAt", "o.recordedFrom", Instant.class);
            filter.parameters(indicator).forEach(listing::with);
            return listing.page(getEntityManager(), request, sort);
        }

        /** All that has been said of one figure, newest first. */
        Page<ObservationRecord> revisions(UUID observation, PageRequest request) {
            return new Listing<ObservationRecord>("o", WHOLE, "o.stateId")
                    .where("o.observationId = :observation")
                    .with("observation", observation)
                    .sortable("recordedAt", "o.recordedFrom", Instant.class)
                    .page(getEntityManager(), request, "-recordedAt");
        }
    }
}
