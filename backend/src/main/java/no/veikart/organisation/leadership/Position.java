package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A role in a unit. It begins in the unit that is stated; where an event takes it over it goes on in another, else it ends with its unit. */
@Entity
@Table(name = "organisation_position")
@AssociationOverride(
        name = "externalIds",
        joinTable =
                @JoinTable(name = "organisation_position_external_id", joinColumns = @JoinColumn(name = "position_id")))
public class Position extends Fact {

    /** What sort of position it is. */
    @Schema(name = "PositionKind")
    public enum Kind {
        MUNICIPAL_DIRECTOR,
        SECTOR_DIRECTOR,
        /** Leads services within a sector: kommunalsjef or direktør. */
        HEAD_OF_SERVICES,
        /** Leads a unit. */
        LEADER,
        /** Leads no unit. */
        OTHER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private OrganisationUnit unit;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Embedded
    private ValidPeriod valid;

    protected Position() {}

    Position(String code) {
        super(code);
    }

    void set(PositionRequest request, OrganisationUnit newUnit, Citation citation) {
        unit = newUnit;
        kind = request.kind();
        title = request.title();
        description = request.description();
        valid = request.valid();
        state(request, citation);
    }

    /** As it is stated, whatever events have made of it since. */
    OrganisationUnit unit() {
        return unit;
    }

    Kind kind() {
        return kind;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    ValidPeriod valid() {
        return valid;
    }

    /** Finds positions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Position, UUID> {

        private static final String WHOLE = "Position p join fetch p.unit join fetch p.citation.source";

        /** HQL: the id of the unit that a position is in on the day. */
        static final String UNIT_ON_DAY =
                "function('accountable_unit_on', p.unit.id, p.valid.from, p.id, cast(:asOf as LocalDate), false)";

        /** HQL: a position is there on the day, and so is its unit. */
        static final String ON_DAY = """
                p.valid.from <= :asOf and (p.valid.to is null or p.valid.to > :asOf)
                and exists (select 1 from OrganisationUnitVersion w where w.unit.id = %s
                    and w.valid.from <= :asOf and (w.valid.to is null or w.valid.to > :asOf))""".formatted(UNIT_ON_DAY);

        List<Position> all() {
            return find("from " + WHOLE + " where p.deletedAt is null order by p.code")
                    .list();
        }

        /** Those that are stated to be in one of the units on the day or later. */
        List<Position> statedFor(Collection<UUID> units, LocalDate day) {
            return list(
                    "unit.id in ?1 and deletedAt is null and (valid.to is null or valid.to > ?2) order by code",
                    units,
                    day);
        }

        /** Whether positions are stated to be in the unit. */
        boolean leanOn(UUID unit) {
            return count("unit.id = ?1 and deletedAt is null", unit) > 0;
        }

        /** @param asOf null for today, or for any day where one position is looked up by its code */
        Page<Position> page(String unit, Kind kind, LocalDate asOf, ListRequest request, String sort) {
            var positions = new Listing<Position>("p", WHOLE, "p.id").where("p.deletedAt is null");
            boolean anyDay = asOf == null && request.namesOne();
            if (!anyDay) {
                positions.where(ON_DAY);
            }
            if (!anyDay || unit != null) {
                positions.with("asOf", Days.asOf(asOf));
            }
            return positions
                    .filter(
                            "unit",
                            unit,
                            "exists (select 1 from OrganisationUnit u where u.code = :unit and u.id = " + UNIT_ON_DAY
                                    + ")")
                    .filter("kind", kind, "p.kind = :kind")
                    .sortable("kind", KindOrder.of("p.kind", Kind.values()), Integer.class)
                    .narrowed(request, "p", "p.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
