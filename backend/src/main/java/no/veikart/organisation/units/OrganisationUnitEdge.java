package no.veikart.organisation.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.UuidGenerator;

/** Where a unit hangs in its tree, for a period; without a parent it is the root. */
@Entity
@Table(name = "organisation_unit_edge")
public class OrganisationUnitEdge {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Column(name = "hierarchy_code")
    private String hierarchy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private OrganisationUnit parent;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(name = "event_id")
    private UUID event;

    protected OrganisationUnitEdge() {}

    OrganisationUnitEdge(OrganisationUnit unit, OrganisationUnit parent, LocalDate from, LocalDate to) {
        this.unit = unit;
        this.hierarchy = unit.hierarchy();
        this.parent = parent;
        this.from = from;
        this.to = to;
    }

    /** A place that an event gives, from its day up to where the one before would have ended. */
    public OrganisationUnitEdge(
            OrganisationUnit unit, OrganisationUnit parent, LocalDate from, LocalDate to, UUID event) {
        this(unit, parent, from, to);
        this.event = event;
    }

    public OrganisationUnit unit() {
        return unit;
    }

    /** Null for the root. */
    public OrganisationUnit parent() {
        return parent;
    }

    public LocalDate from() {
        return from;
    }

    public ValidPeriod valid() {
        return new ValidPeriod(from, to, true, null);
    }

    public LocalDate to() {
        return to;
    }

    /** Id of the event that began it; null where it was registered as it was. */
    public UUID event() {
        return event;
    }

    /** Stretches or shortens the edge together with the unit's life. */
    public void setPeriod(LocalDate newFrom, LocalDate newTo) {
        from = newFrom;
        to = newTo;
    }

    /** Finds edges. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationUnitEdge, UUID> {

        public Optional<OrganisationUnitEdge> on(UUID unit, LocalDate day) {
            return find("unit.id = ?1 and from <= ?2 and (to is null or to > ?2)", unit, day)
                    .firstResultOptional();
        }

        public List<OrganisationUnitEdge> on(Collection<UUID> units, LocalDate day) {
            return list("unit.id in ?1 and from <= ?2 and (to is null or to > ?2)", units, day);
        }

        public List<OrganisationUnitEdge> all(UUID unit) {
            return list("unit.id = ?1 order by from", unit);
        }

        public List<OrganisationUnitEdge> ofUnits(Collection<UUID> units) {
            return units.isEmpty() ? List.of() : list("unit.id in ?1", units);
        }

        public List<OrganisationUnitEdge> begunBy(Collection<UUID> events) {
            return list(
                    "from OrganisationUnitEdge e join fetch e.unit left join fetch e.parent where e.event in ?1",
                    events);
        }

        public List<OrganisationUnitEdge> begunBy(UUID event) {
            return begunBy(List.of(event));
        }

        /** Code of a unit that at some time hangs below another by something else than the event. */
        public Optional<String> below(UUID unit, UUID event) {
            return find("parent.id = ?1 and (event is null or event <> ?2) order by from", unit, event)
                    .firstResultOptional()
                    .map(edge -> edge.unit.code());
        }

        List<OrganisationUnitEdge> ofAll() {
            return find("from OrganisationUnitEdge e join fetch e.unit left join fetch e.parent where e.unit.deletedAt is null")
                    .list();
        }

        boolean hasChildren(UUID unit) {
            return count("parent.id", unit) > 0;
        }

        /** Whether another unit already is the root of a hierarchy on any day of the period. */
        boolean hasRoot(String hierarchy, LocalDate from, LocalDate to) {
            return to == null
                    ? count("hierarchy = ?1 and parent is null and (to is null or to > ?2)", hierarchy, from) > 0
                    : count(
                                    "hierarchy = ?1 and parent is null and from < ?3 and (to is null or to > ?2)",
                                    hierarchy,
                                    from,
                                    to)
                            > 0;
        }
    }
}
