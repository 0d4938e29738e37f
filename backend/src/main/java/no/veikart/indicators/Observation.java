package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.shared.history.Recorded;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as it is known now. Each revision leaves the one before in {@link ObservationRecord}. */
@Entity
@Table(name = "observation")
public class Observation extends Recorded implements Observed {

    /** What sort of figure it is, or why there is none. */
    @Schema(name = "ObservationStatus")
    public enum Status {
        NORMAL,
        /** May yet change without having been wrong. */
        PROVISIONAL,
        ESTIMATED,
        FORECAST,
        /** Not comparable with those before it. */
        BREAK,
        /** It should be there, and is not. */
        MISSING,
        /** It would tell on someone. */
        SUPPRESSED,
        /** It has no meaning for the period. */
        NOT_APPLICABLE;

        /** Whether a figure stands beside it; the others say why there is none. */
        public boolean hasValue() {
            return switch (this) {
                case NORMAL, PROVISIONAL, ESTIMATED, FORECAST, BREAK -> true;
                case MISSING, SUPPRESSED, NOT_APPLICABLE -> false;
            };
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id", updatable = false)
    private Series series;

    @Embedded
    private Period period;

    @Embedded
    private Figure figure;

    protected Observation() {}

    Observation(Series series, Period period, Figure figure) {
        this.series = series;
        this.period = period;
        this.figure = figure;
    }

    void revise(Figure revised) {
        figure = revised;
        touch();
    }

    @Override
    public UUID observationId() {
        return id();
    }

    /** Its natural key, as people would say it. */
    @Override
    public String code() {
        return String.join(
                " ",
                Stream.of(
                                series.indicator().code(),
                                series.unit() == null ? "" : series.unit().code(),
                                period.code(),
                                series.memberKey())
                        .filter(part -> !part.isEmpty())
                        .toList());
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
        return version() + 1;
    }

    @Override
    public Instant supersededAt() {
        return null;
    }

    /** Finds figures as they are known now; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Observation, UUID> {

        private static final String WHOLE =
                "Observation o join fetch o.series s join fetch s.indicator i left join fetch s.unit join fetch o.figure.citation.source";

        Optional<Observation> find(Series series, Period period) {
            return getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE
                                    + " where s = :series and o.period = :period and o.deletedAt is null",
                            Observation.class)
                    .setParameter("series", series)
                    .setParameter("period", period)
                    .getResultStream()
                    .findFirst();
        }

        /** Those of the ids that are not deleted. */
        List<Observation> of(Collection<UUID> ids) {
            return ids.isEmpty()
                    ? List.of()
                    : getEntityManager()
                            .createQuery(
                                    "select o from " + WHOLE + " where o.id in :ids and o.deletedAt is null",
                                    Observation.class)
                            .setParameter("ids", ids)
                            .getResultList();
        }

        /** The newest figure of each indicator's headline that had begun by the day; a forecast is none. */
        List<Observation> headlines(Collection<UUID> indicators, LocalDate day) {
            if (indicators.isEmpty()) {
                return List.of();
            }
            return getEntityManager()
                    .createQuery("select o from " + WHOLE + " " + """
                            where i.id in :indicators and s.unit is null and s.memberKey = '' and o.deletedAt is null
                            and o.period.lastDay = (select max(p.period.lastDay) from Observation p where p.series = s
                                and p.deletedAt is null and p.period.firstDay <= :day and p.figure.status <> :forecast)
                            and o.period.firstDay <= :day and o.figure.status <> :forecast
                            order by o.period.firstDay""", Observation.class)
                    .setParameter("indicators", indicators)
                    .setParameter("day", day)
                    .setParameter("forecast", Status.FORECAST)
                    .getResultList();
        }

        /** All figures of the series, by time. */
        List<Observation> of(Series series) {
            return getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE
                                    + " where s = :series and o.deletedAt is null order by o.period.firstDay, o.period.code",
                            Observation.class)
                    .setParameter("series", series)
                    .getResultList();
        }

        /** The figures of many series for a period each, named by the period's code. */
        List<Observation> of(Collection<Series> series, Collection<String> periods) {
            return series.isEmpty()
                    ? List.of()
                    : getEntityManager()
                            .createQuery(
                                    "select o from " + WHOLE
                                            + " where s in :series and o.period.code in :periods and o.deletedAt is null",
                                    Observation.class)
                            .setParameter("series", series)
                            .setParameter("periods", periods)
                            .getResultList();
        }

        /** Everything, by indicator, unit, members and time. */
        List<Observation> ofAll() {
            return getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE
                                    + " where o.deletedAt is null order by i.code, s.id, o.period.firstDay, o.period.code",
                            Observation.class)
                    .getResultList();
        }

        List<Observation> list(UUID indicator, ObservationFilter filter, int most) {
            var query = getEntityManager()
                    .createQuery(
                            "select o from " + WHOLE + " where o.deletedAt is null and " + filter.condition("o")
                                    + " order by s.id, o.period.firstDay, o.period.code",
                            Observation.class);
            filter.parameters(indicator).forEach(query::setParameter);
            return query.setMaxResults(most + 1).getResultList();
        }

        Page<Observation> page(UUID indicator, ObservationFilter filter, PageRequest request, String sort) {
            var listing = new Listing<Observation>("o", WHOLE, "o.id")
                    .where("o.deletedAt is null")
                    .where(filter.condition("o"))
                    .sortable("period", "o.period.code", String.class)
                    .sortable("recordedAt", "o.recordedAt", Instant.class);
            filter.parameters(indicator).forEach(listing::with);
            return listing.page(getEntityManager(), request, sort);
        }
    }
}
