package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnit;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/**
 * What is observed and aimed at: an indicator, for a unit or for the municipality as a whole, broken down or not. The headline is the
 * series without unit and members; a breakdown never stands in for it.
 */
@Entity
@Immutable
@Table(name = "series")
public class Series {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Column(name = "member_key")
    private String memberKey;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "series_member",
            joinColumns = @JoinColumn(name = "series_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<DimensionMember> members = new HashSet<>();

    protected Series() {}

    Long id() {
        return id;
    }

    public Indicator indicator() {
        return indicator;
    }

    /** Null for the municipality as a whole. */
    public OrganisationUnit unit() {
        return unit;
    }

    String memberKey() {
        return memberKey;
    }

    /** In the order of their codes. */
    List<DimensionMember> members() {
        return members.stream()
                .sorted(Comparator.comparing(DimensionMember::code))
                .toList();
    }

    /** Codes of the members, sorted. */
    List<String> memberCodes() {
        return SeriesKey.codes(memberKey);
    }

    /** Finds series, and makes those that nobody has written to before. */
    @ApplicationScoped
    public static class Repository {

        private final EntityManager entities;

        Repository(EntityManager entities) {
            this.entities = entities;
        }

        Optional<Series> find(SeriesKey key) {
            return entities.createQuery("""
                            select s from Series s where s.indicator = :indicator and s.memberKey = :memberKey
                            and s.unit is not distinct from :unit""", Series.class)
                    .setParameter("indicator", key.indicator())
                    .setParameter("unit", key.unit())
                    .setParameter("memberKey", key.memberKey())
                    .getResultStream()
                    .findFirst();
        }

        /** Of several writers at once one makes it; the others wait, and find it. */
        Series obtain(SeriesKey key) {
            return find(key).orElseGet(() -> {
                entities.createNativeQuery("""
                                INSERT INTO series (indicator_id, unit_id, member_key)
                                VALUES (:indicator, CAST(:unit AS uuid), :memberKey) ON CONFLICT DO NOTHING""")
                        .setParameter("indicator", key.indicator().id())
                        .setParameter(
                                "unit",
                                key.unit() == null ? null : key.unit().id().toString())
                        .setParameter("memberKey", key.memberKey())
                        .executeUpdate();
                Series made = find(key).orElseThrow();
                key.members().forEach(member -> add(made, member));
                return made;
            });
        }

        private void add(Series series, DimensionMember member) {
            entities.createNativeQuery("""
                            INSERT INTO series_member (series_id, indicator_id, dimension_id, member_id)
                            VALUES (:series, :indicator, :dimension, :member) ON CONFLICT DO NOTHING""")
                    .setParameter("series", series.id)
                    .setParameter("indicator", series.indicator.id())
                    .setParameter("dimension", member.dimension().id())
                    .setParameter("member", member.id())
                    .executeUpdate();
        }

        boolean areOf(DimensionMember member) {
            return entities.createQuery(
                                    "select count(*) from Series s where :member member of s.members and " + IN_USE,
                                    Long.class)
                            .setParameter("member", member)
                            .getSingleResult()
                    > 0;
        }

        boolean areOf(UUID unit) {
            return entities.createQuery(
                                    "select count(*) from Series s where s.unit.id = :unit and " + IN_USE, Long.class)
                            .setParameter("unit", unit)
                            .getSingleResult()
                    > 0;
        }

        /** What is observed of one of the units. */
        List<Series> about(Collection<UUID> units) {
            return entities.createQuery(
                            "select s from Series s join fetch s.indicator i join fetch s.unit where s.unit.id in :units and "
                                    + IN_USE + " order by i.code",
                            Series.class)
                    .setParameter("units", units)
                    .getResultList();
        }

        /** Whether anything is registered for the indicator. */
        boolean areOf(Indicator indicator) {
            return entities.createQuery(
                                    "select count(*) from Series s where s.indicator = :indicator and " + IN_USE,
                                    Long.class)
                            .setParameter("indicator", indicator)
                            .getSingleResult()
                    > 0;
        }

        /** Whether anything was ever registered for the indicator under the dimension: its rows stay, and so must the dimension. */
        boolean areBrokenDown(Indicator indicator, Dimension dimension) {
            return entities.createQuery("""
                                    select count(*) from Series s join s.members m
                                    where s.indicator = :indicator and m.dimension = :dimension""", Long.class)
                            .setParameter("indicator", indicator)
                            .setParameter("dimension", dimension)
                            .getSingleResult()
                    > 0;
        }

        private static final String IN_USE = """
                (exists (select 1 from Observation o where o.series = s and o.deletedAt is null)
                 or exists (select 1 from Target t where t.series = s and t.deletedAt is null))""";
    }
}
