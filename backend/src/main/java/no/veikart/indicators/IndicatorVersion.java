package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.UuidGenerator;

/** How an indicator is defined for a period, as it is known now. */
@Entity
@Table(name = "indicator_version")
public class IndicatorVersion extends IndicatorState {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    protected IndicatorVersion() {}

    IndicatorVersion(Indicator indicator, ValidPeriod valid) {
        super(indicator, valid);
    }

    @Override
    Instant recordedAt() {
        return indicator().recordedAt();
    }

    /** Finds versions; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<IndicatorVersion, UUID> {

        static final String ON_DAY = "v.valid.from <= :asOf and (v.valid.to is null or v.valid.to > :asOf)";
        /** One indicator per code, also where it has ended or not yet begun: its last version so far, else its first. */
        private static final String NEAREST = """
                v.valid.from = coalesce(
                    (select max(w.valid.from) from IndicatorVersion w where w.indicator = i and w.valid.from <= :asOf),
                    (select min(w.valid.from) from IndicatorVersion w where w.indicator = i))""";

        private static final String WHOLE =
                "IndicatorVersion v join fetch v.indicator i join fetch v.unitOfMeasure m left join fetch v.ownerUnit join fetch v.citation.source";

        Optional<IndicatorVersion> on(UUID indicator, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where i.id = :indicator and " + ON_DAY, IndicatorVersion.class)
                    .setParameter("indicator", indicator)
                    .setParameter("asOf", day)
                    .getResultStream()
                    .findFirst();
        }

        /** The version of the day, else the nearest one: the last so far, or the first of one yet to come. */
        public Optional<IndicatorVersion> nearest(UUID indicator, LocalDate day) {
            return Optional.ofNullable(nearest(List.of(indicator), day).get(indicator));
        }

        /** As {@link #nearest(UUID, LocalDate)}, for many with one query. */
        public Map<UUID, IndicatorVersion> nearest(Collection<UUID> indicators, LocalDate day) {
            var found = new HashMap<UUID, IndicatorVersion>();
            if (!indicators.isEmpty()) {
                getEntityManager()
                        .createQuery(
                                "select v from " + WHOLE + " where i.id in :indicators and " + NEAREST,
                                IndicatorVersion.class)
                        .setParameter("indicators", indicators)
                        .setParameter("asOf", day)
                        .getResultStream()
                        .forEach(version -> found.put(version.indicator().id(), version));
            }
            return found;
        }

        List<IndicatorVersion> all(UUID indicator) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where i.id = :indicator order by v.valid.from",
                            IndicatorVersion.class)
                    .setParameter("indicator", indicator)
                    .getResultList();
        }

        /** Every version there is, by code and time. */
        List<IndicatorVersion> ofAll() {
            return getEntityManager()
                    .createQuery("select v from " + WHOLE + " order by i.code, v.valid.from", IndicatorVersion.class)
                    .getResultList();
        }

        boolean areCountedIn(UnitOfMeasure unit) {
            return count("unitOfMeasure", unit) > 0;
        }

        boolean areOwnedBy(UUID unit) {
            return count("ownerUnit.id", unit) > 0;
        }

        /** What is stated for one of the units and holds on the day. */
        /** Those for which one of the units is stated on a day or later. */
        List<IndicatorVersion> statedFor(Collection<UUID> units, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE
                                    + " where v.ownerUnit.id in :units and (v.valid.to is null or v.valid.to > :asOf) order by i.code",
                            IndicatorVersion.class)
                    .setParameter("units", units)
                    .setParameter("asOf", day)
                    .getResultList();
        }

        Page<IndicatorVersion> page(Filter filter, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<IndicatorVersion>("v", WHOLE, "i.id")
                    .where(asOf == null && request.namesOne() ? NEAREST : ON_DAY)
                    .with("asOf", Days.asOf(asOf))
                    .filter("direction", filter.direction, "v.direction = :direction")
                    .filter(
                            "ownerUnit",
                            filter.ownerUnit,
                            "function('accountable_unit_on', v.ownerUnit.id, v.valid.from, i.id, :asOf, true)"
                                    + " = (select u.id from OrganisationUnit u where u.code = :ownerUnit)")
                    .filter("unitOfMeasure", filter.unitOfMeasure, "m.code = :unitOfMeasure")
                    .filter("key", filter.key, "v.keyFigure = :key")
                    .narrowed(request, "i", "v.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of indicators may be narrowed by; null means not narrowed. */
    record Filter(Indicator.Direction direction, String ownerUnit, String unitOfMeasure, Boolean key) {}
}
