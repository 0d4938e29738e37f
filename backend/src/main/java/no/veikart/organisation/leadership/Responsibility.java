package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationLevel;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What comes with one position, or with the role of everyone who leads a unit of a level. */
@Entity
@Table(name = "responsibility")
@AssociationOverride(
        name = "externalIds",
        joinTable =
                @JoinTable(name = "responsibility_external_id", joinColumns = @JoinColumn(name = "responsibility_id")))
public class Responsibility extends Fact {

    /** Whom it is for, where a source tells them apart. */
    @Schema(name = "ResponsibilityKind")
    public enum Kind {
        /** For the own part of the organisation, by delegated authority. */
        OWN_HOUSE,
        /** For fields that the leadership of the municipality shares. */
        MUNICIPAL_LEADERSHIP,
        /** To what the municipal director answers for. */
        CONTRIBUTION,
        /** No responsibility by itself: a matter that a source names as an example of what the role meets. */
        EXAMPLE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id", updatable = false)
    private Position position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "level_id", updatable = false)
    private OrganisationLevel level;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap heading;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap statement;

    protected Responsibility() {}

    Responsibility(String code) {
        super(code);
    }

    void set(ResponsibilityRequest request, Position newPosition, OrganisationLevel newLevel, Citation citation) {
        position = newPosition;
        level = newLevel;
        kind = request.kind();
        heading = request.heading();
        ordinal = request.ordinal();
        statement = request.statement();
        state(request, citation);
    }

    /** Null where it goes with a level. */
    Position position() {
        return position;
    }

    /** Null where it goes with one position. */
    OrganisationLevel level() {
        return level;
    }

    Kind kind() {
        return kind;
    }

    LanguageMap heading() {
        return heading;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap statement() {
        return statement;
    }

    /** Finds responsibilities; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Responsibility, UUID> {

        private static final String WHOLE = "Responsibility r left join fetch r.position s left join fetch s.unit"
                + " left join fetch r.level l join fetch r.citation.source";

        /** What applies to whoever leads the unit on the day: by its level, and by the positions that lead it. */
        private static final String OF_UNIT =
                """
                (l.id in (select v.level.id from OrganisationUnitVersion v where v.unit.code = :unit
                    and v.valid.from <= :asOf and (v.valid.to is null or v.valid.to > :asOf))
                or s.id in (select p.id from Position p where p.deletedAt is null and p.kind <> OTHER and %s
                    and exists (select 1 from OrganisationUnit u where u.code = :unit and u.id = %s)))""".formatted(Position.Repository.ON_DAY, Position.Repository.UNIT_ON_DAY);

        List<Responsibility> all() {
            return find("from " + WHOLE + " where r.deletedAt is null order by r.code")
                    .list();
        }

        boolean comeWith(Position position) {
            return count("position = ?1 and deletedAt is null", position) > 0;
        }

        /** @param asOf day on which a unit is led; null for today */
        Page<Responsibility> page(Filter filter, LocalDate asOf, ListRequest request, String sort) {
            var responsibilities = new Listing<Responsibility>("r", WHOLE, "r.id")
                    .where("r.deletedAt is null")
                    .filter("position", filter.position, "s.code = :position")
                    .filter("level", filter.level, "l.code = :level")
                    .filter("kind", filter.kind, "r.kind = :kind")
                    .filter("unit", filter.unit, OF_UNIT)
                    .sortable("kind", KindOrder.of("r.kind", Kind.values()), Integer.class)
                    .sortable("ordinal", "r.ordinal", Integer.class)
                    .narrowed(request, "r", "r.statement");
            if (filter.unit != null) {
                responsibilities.with("asOf", Days.asOf(asOf));
            }
            return responsibilities.page(getEntityManager(), request, sort);
        }
    }

    /** What a list may be narrowed by; null means not narrowed. */
    record Filter(String position, String level, Kind kind, String unit) {}
}
