package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import org.hibernate.annotations.Immutable;

/** How an indicator was defined, as it was known from one instant to another. Filled by the database in the transaction of each change. */
@Entity
@Immutable
@Table(name = "indicator_version_history")
public class IndicatorRecord extends IndicatorState {

    @Id
    @Column(name = "history_id")
    private UUID historyId;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private Instant recordedTo;

    protected IndicatorRecord() {}

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
    public static class Repository implements PanacheRepositoryBase<IndicatorRecord, UUID> {

        private static final String WHOLE =
                "IndicatorRecord v join fetch v.indicator i join fetch v.unitOfMeasure left join fetch v.ownerUnit join fetch v.citation.source";

        private static final String KNOWN =
                "v.recordedFrom <= :knownAt and (v.recordedTo is null or v.recordedTo > :knownAt)";

        Optional<IndicatorRecord> on(UUID indicator, LocalDate day, Instant knownAt) {
            return all(indicator, knownAt).stream()
                    .filter(state -> state.valid().contains(day))
                    .findFirst();
        }

        /** Every definition that was known then, in the order of time. */
        List<IndicatorRecord> all(UUID indicator, Instant knownAt) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where i.id = :indicator and " + KNOWN
                                    + " order by v.valid.from",
                            IndicatorRecord.class)
                    .setParameter("indicator", indicator)
                    .setParameter("knownAt", knownAt)
                    .getResultList();
        }

        /** The definition of the day, else the nearest one, as it was known then; none where the indicator was not known. */
        Optional<IndicatorRecord> nearest(UUID indicator, LocalDate day, Instant knownAt) {
            var known = all(indicator, knownAt);
            return known.stream()
                    .filter(state -> !state.valid().from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .or(() -> known.stream().findFirst());
        }

        Page<IndicatorRecord> page(UUID indicator, PageRequest page) {
            return new Listing<IndicatorRecord>("v", WHOLE, "v.historyId")
                    .where("i.id = :indicator")
                    .with("indicator", indicator)
                    .sortable("recordedAt", "v.recordedFrom", Instant.class)
                    .page(getEntityManager(), page, "-recordedAt");
        }
    }
}
