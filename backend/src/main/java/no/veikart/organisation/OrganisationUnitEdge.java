package no.veikart.organisation;

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

    protected OrganisationUnitEdge() {}

    OrganisationUnitEdge(OrganisationUnit unit, OrganisationUnit parent, LocalDate from, LocalDate to) {
        this.unit = unit;
        this.hierarchy = unit.hierarchy();
        this.parent = parent;
        this.from = from;
        this.to = to;
    }

    OrganisationUnit parent() {
        return parent;
    }

    LocalDate from() {
        return from;
    }

    ValidPeriod valid() {
        return new ValidPeriod(from, to, true, null);
    }

    /** Stretches or shortens the edge together with the unit's life. */
    void setPeriod(LocalDate newFrom, LocalDate newTo) {
        from = newFrom;
        to = newTo;
    }

    /** Finds edges. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationUnitEdge, UUID> {

        Optional<OrganisationUnitEdge> on(UUID unit, LocalDate day) {
            return find("unit.id = ?1 and from <= ?2 and (to is null or to > ?2)", unit, day)
                    .firstResultOptional();
        }

        List<OrganisationUnitEdge> all(UUID unit) {
            return list("unit.id = ?1 order by from", unit);
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
