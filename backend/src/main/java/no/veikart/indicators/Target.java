package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.ExternalId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/** What is aimed for in a series. It is never overwritten: another one takes its place, says why, and this one stays to be seen. */
@Entity
@Table(name = "target")
public class Target extends Identified implements Aimed {

    /** What must be so for it to be met. */
    @Schema(name = "TargetKind")
    public enum Kind {
        /** The value, or better by the indicator's direction. */
        POINT,
        MINIMUM,
        MAXIMUM,
        /** Between two values, both within. */
        RANGE,
        /** Better than the baseline. */
        TREND_ONLY
    }

    /** What is expected on the way from the baseline. */
    @Schema(name = "TargetPath")
    public enum Path {
        /** The baseline until the target's own period. */
        STEP,
        /** An equal share every day. */
        LINEAR,
        /** Nothing is said of the way. */
        NONE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id", updatable = false)
    private Series series;

    @Embedded
    private TargetTerms terms;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "target_external_id", joinColumns = @JoinColumn(name = "target_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Target() {}

    Target(String code) {
        super(code);
    }

    void set(Series newSeries, TargetTerms newTerms, Collection<ExternalId> ids) {
        series = newSeries;
        terms = newTerms;
        externalIds.clear();
        externalIds.addAll(ids);
        touch();
    }

    @Override
    public UUID targetId() {
        return id();
    }

    @Override
    public Series series() {
        return series;
    }

    @Override
    public TargetTerms terms() {
        return terms;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds targets; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Target, UUID> {

        private static final String WHOLE =
                "Target t join fetch t.series s join fetch s.indicator i left join fetch s.unit"
                        + " left join fetch t.terms.supersedes join fetch t.terms.citation.source";

        Optional<Target> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<Target> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** Those that take the place of the targets; each has at most one. */
        List<Target> superseding(Collection<UUID> targets) {
            return targets.isEmpty() ? List.of() : list("terms.supersedes.id in ?1 and deletedAt is null", targets);
        }

        List<Target> of(Series series) {
            return of(List.of(series));
        }

        /** All of many series, the oldest first. */
        List<Target> of(Collection<Series> series) {
            return series.isEmpty()
                    ? List.of()
                    : getEntityManager()
                            .createQuery(
                                    "select t from " + WHOLE
                                            + " where s in :series and t.deletedAt is null order by t.id",
                                    Target.class)
                            .setParameter("series", series)
                            .getResultList();
        }

        List<Target> ofAll() {
            return getEntityManager()
                    .createQuery("select t from " + WHOLE + " where t.deletedAt is null order by t.id", Target.class)
                    .getResultList();
        }

        Page<Target> page(String indicator, String period, ListRequest request, String sort) {
            return new Listing<Target>("t", WHOLE, "t.id")
                    .where("t.deletedAt is null")
                    .filter("indicator", indicator, "i.code = :indicator")
                    .filter("period", period, "t.terms.period.code = :period")
                    .sortable("period", "coalesce(t.terms.period.code, '9999')", String.class)
                    .narrowedByCode(request, "t")
                    .page(getEntityManager(), request, sort);
        }
    }
}
