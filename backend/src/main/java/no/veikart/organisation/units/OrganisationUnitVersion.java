package no.veikart.organisation.units;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a unit is called and is, for a period. */
@Entity
@Table(name = "organisation_unit_version")
public class OrganisationUnitVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Embedded
    private ValidPeriod valid;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "level_id")
    private OrganisationLevel level;

    @Column(name = "leader_role")
    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap leaderRole;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Embedded
    private Citation citation;

    @Column(name = "event_id")
    private UUID event;

    protected OrganisationUnitVersion() {}

    public OrganisationUnitVersion(OrganisationUnit unit, ValidPeriod valid) {
        this.unit = unit;
        this.valid = valid;
    }

    void set(OrganisationUnitRequest request, OrganisationLevel newLevel, Citation newCitation) {
        name = request.name();
        description = request.description();
        level = newLevel;
        leaderRole = request.leaderRole();
        organisationNumber = request.organisationNumber();
        citation = newCitation;
    }

    /** Says what an event made of the unit. */
    public void set(UnitStatement statement, OrganisationLevel newLevel, Citation newCitation, UUID newEvent) {
        name = statement.name();
        description = statement.description();
        level = newLevel;
        leaderRole = statement.leaderRole();
        organisationNumber = statement.organisationNumber();
        citation = newCitation;
        event = newEvent;
    }

    void setEvent(UUID newEvent) {
        event = newEvent;
    }

    public void setValid(ValidPeriod period) {
        valid = period;
    }

    public OrganisationUnit unit() {
        return unit;
    }

    public ValidPeriod valid() {
        return valid;
    }

    public LanguageMap name() {
        return name;
    }

    LanguageMap description() {
        return description;
    }

    public OrganisationLevel level() {
        return level;
    }

    /** The unit's own name for its leader's role, else its level's. */
    public LanguageMap leaderRole() {
        return leaderRole == null ? level.leaderRole() : leaderRole;
    }

    LanguageMap ownLeaderRole() {
        return leaderRole;
    }

    /** Whether another version tells the same name, level and leader's role. */
    public boolean isCalledLike(OrganisationUnitVersion other) {
        return name.equals(other.name)
                && level.id().equals(other.level.id())
                && Objects.equals(leaderRole(), other.leaderRole());
    }

    String organisationNumber() {
        return organisationNumber;
    }

    public Citation citation() {
        return citation;
    }

    /** Id of the event that began it; null where it was registered as it was. */
    public UUID event() {
        return event;
    }

    /** Finds versions; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationUnitVersion, UUID> {

        /** One unit per code, also where it has ended or not yet begun: its last version so far, else its first. */
        private static final String NEAREST = """
                v.valid.from = coalesce(
                    (select max(w.valid.from) from OrganisationUnitVersion w where w.unit = u and w.valid.from <= :asOf),
                    (select min(w.valid.from) from OrganisationUnitVersion w where w.unit = u))""";

        private static final String WHOLE =
                "OrganisationUnitVersion v join fetch v.unit u join fetch v.level join fetch v.citation.source";
        private static final String ON_DAY = "v.valid.from <= :asOf and (v.valid.to is null or v.valid.to > :asOf)";

        public Optional<OrganisationUnitVersion> on(UUID unit, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where u.id = :unit and " + ON_DAY,
                            OrganisationUnitVersion.class)
                    .setParameter("unit", unit)
                    .setParameter("asOf", day)
                    .getResultStream()
                    .findFirst();
        }

        public List<OrganisationUnitVersion> on(Collection<UUID> units, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where u.id in :units and " + ON_DAY,
                            OrganisationUnitVersion.class)
                    .setParameter("units", units)
                    .setParameter("asOf", day)
                    .getResultList();
        }

        public List<OrganisationUnitVersion> begunBy(Collection<UUID> events) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where v.event in :events order by v.valid.from desc",
                            OrganisationUnitVersion.class)
                    .setParameter("events", events)
                    .getResultList();
        }

        public List<OrganisationUnitVersion> begunBy(UUID event) {
            return begunBy(List.of(event));
        }

        /** Whether a unit has a version that the event did not begin. */
        public boolean hasFurther(UUID unit, UUID event) {
            return count("unit.id = ?1 and (event is null or event <> ?2)", unit, event) > 0;
        }

        /** Whether another unit has the number on any day of a period; units that end before it are none. */
        boolean isNumberTaken(String number, String unit, LocalDate from, LocalDate to, Collection<String> ending) {
            return getEntityManager()
                            .createQuery("""
                            select count(*) from OrganisationUnitVersion v
                            where v.organisationNumber = :number and v.unit.code <> :unit and v.unit.code not in :ending
                                and (v.valid.to is null or v.valid.to > :from) and v.valid.from < :to""", Long.class)
                            .setParameter("number", number)
                            .setParameter("unit", unit)
                            .setParameter("from", from)
                            .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
                            .setParameter("ending", ending.isEmpty() ? List.of("") : ending)
                            .getSingleResult()
                    > 0;
        }

        /** The version of today, else the nearest one: the last of a closed unit, the first of a planned one. */
        Optional<OrganisationUnitVersion> present(UUID unit, LocalDate today) {
            return on(unit, today).or(() -> {
                var all = all(unit);
                return all.stream()
                        .filter(version -> version.valid.from().isAfter(today))
                        .findFirst()
                        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
            });
        }

        /**
         * The version of a day, or without one as {@link #present}.
         *
         * @throws ProblemException 404 on a day on which the unit was not
         */
        public OrganisationUnitVersion onOrNear(OrganisationUnit unit, LocalDate day) {
            return (day == null ? present(unit.id(), Days.today()) : on(unit.id(), day))
                    .orElseThrow(() -> new ProblemException(
                            ProblemType.NOT_FOUND, "not-on-day", unit.code(), String.valueOf(day)));
        }

        /** The units above one on a day, from the root down. */
        @SuppressWarnings("unchecked")
        public List<OrganisationUnitVersion> above(UUID unit, LocalDate day) {
            var ids = (List<UUID>) getEntityManager()
                    .createNativeQuery("""
                            WITH RECURSIVE up (unit_id, step) AS (
                                SELECT e.parent_id, 1 FROM organisation_unit_edge e WHERE e.unit_id = :unit AND e.valid @> CAST(:day AS date)
                                UNION ALL
                                SELECT e.parent_id, up.step + 1 FROM organisation_unit_edge e JOIN up ON e.unit_id = up.unit_id
                                WHERE e.valid @> CAST(:day AS date) AND up.step < :most
                            )
                            SELECT v.id FROM up JOIN organisation_unit_version v ON v.unit_id = up.unit_id AND v.valid @> CAST(:day AS date)
                            ORDER BY up.step DESC""", UUID.class)
                    .setParameter("unit", unit)
                    .setParameter("day", day)
                    .setParameter("most", PageRequest.MOST)
                    .getResultList();
            var found = byId(ids);
            return ids.stream().map(found::get).toList();
        }

        public Map<UUID, OrganisationUnitVersion> byId(Collection<UUID> ids) {
            return ids.isEmpty()
                    ? Map.of()
                    : getEntityManager()
                            .createQuery(
                                    "select v from OrganisationUnitVersion v join fetch v.unit join fetch v.level where v.id in :ids",
                                    OrganisationUnitVersion.class)
                            .setParameter("ids", ids)
                            .getResultStream()
                            .collect(Collectors.toMap(version -> version.id, version -> version));
        }

        public List<OrganisationUnitVersion> all(UUID unit) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where u.id = :unit order by v.valid.from",
                            OrganisationUnitVersion.class)
                    .setParameter("unit", unit)
                    .getResultList();
        }

        public List<OrganisationUnitVersion> ofUnits(Collection<UUID> units) {
            return units.isEmpty()
                    ? List.of()
                    : list(
                            "from OrganisationUnitVersion v join fetch v.unit join fetch v.level where v.unit.id in ?1",
                            units);
        }

        List<OrganisationUnitVersion> ofAll() {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE
                                    + " where u.deletedAt is null order by u.hierarchy, u.code, v.valid.from",
                            OrganisationUnitVersion.class)
                    .getResultList();
        }

        Page<OrganisationUnitVersion> page(Filter filter, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<OrganisationUnitVersion>("v", WHOLE, "u.id")
                    .where(asOf == null && request.namesOne() ? NEAREST : ON_DAY)
                    .with("asOf", Days.asOf(asOf))
                    .filter("hierarchy", filter.hierarchy, "u.hierarchy = :hierarchy")
                    .filter("level", filter.level, "v.level.code = :level")
                    .filter(
                            "parent",
                            filter.parent,
                            "exists (select 1 from OrganisationUnitEdge e where e.unit = u and e.parent.code = :parent"
                                    + " and e.from <= :asOf and (e.to is null or e.to > :asOf))")
                    .narrowed(request, "u", "v.name")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of units may be narrowed by; null means not narrowed. */
    record Filter(String hierarchy, String level, String parent) {}
}
