package no.veikart.politics.elections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
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
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.ElectionPeriod;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An election by the inhabitants, or one by which the council elects a body; several held as one are one. */
@Entity
@Table(name = "election")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "election_external_id", joinColumns = @JoinColumn(name = "election_id")))
public class Election extends Fact {

    /** What is elected. */
    @Schema(name = "ElectionKind")
    public enum Kind {
        PARLIAMENT,
        SAMI_PARLIAMENT,
        MUNICIPAL_COUNCIL,
        COUNTY_COUNCIL,
        /** A body that the council elects by proportional representation (forholdsvalg). */
        BODY;

        /** Whether it elects a political body of the municipality. */
        boolean electsBody() {
            return this == MUNICIPAL_COUNCIL || this == BODY;
        }
    }

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Kind> kinds;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    private int year;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "period_id")
    private ElectionPeriod period;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private PoliticalBody body;

    private Integer seats;

    @Enumerated(EnumType.STRING)
    private AllocationMethod method;

    @Embedded
    private ElectionFigures figures;

    protected Election() {}

    Election(String code) {
        super(code);
    }

    void set(ElectionRequest request, ElectionPeriod newPeriod, PoliticalBody newBody, Citation citation) {
        kinds = request.kinds().stream().sorted().toList();
        title = request.title();
        description = request.description();
        year = request.year();
        heldOn = request.heldOn();
        period = newPeriod;
        body = newBody;
        seats = request.seats();
        method = request.method();
        figures = request.figures();
        state(request, citation);
    }

    List<Kind> kinds() {
        return kinds;
    }

    public LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    public int year() {
        return year;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** The election period whose council, or body, it elects. */
    public ElectionPeriod period() {
        return period;
    }

    PoliticalBody body() {
        return body;
    }

    /** To be filled. */
    Integer seats() {
        return seats;
    }

    AllocationMethod method() {
        return method;
    }

    /** How it was held and how many took part; none of it need be known. */
    ElectionFigures figures() {
        return figures == null ? ElectionFigures.NONE : figures;
    }

    /** Finds elections; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Election, UUID> {

        private static final String WHOLE =
                "Election e left join fetch e.period left join fetch e.body join fetch e.citation.source";

        List<Election> all() {
            return find("from " + WHOLE + " where e.deletedAt is null order by e.code")
                    .list();
        }

        boolean areOf(UUID period) {
            return count("period.id = ?1 and deletedAt is null", period) > 0;
        }

        boolean elect(UUID body) {
            return count("body.id = ?1 and deletedAt is null", body) > 0;
        }

        Page<Election> page(Filter filter, ListRequest request, String sort) {
            return new Listing<Election>("e", WHOLE, "e.id")
                    .where("e.deletedAt is null")
                    .filter(
                            "kind",
                            filter.kind() == null ? null : filter.kind().name(),
                            "cast(function('array_position', e.kinds, :kind) as Integer) > 0")
                    .filter("year", filter.year(), "e.year = :year")
                    .filter("period", filter.period(), "e.period.code = :period")
                    .filter("body", filter.body(), "e.body.code = :body")
                    .sortable("year", "e.year", Integer.class)
                    .narrowed(request, "e", "e.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of elections may be narrowed by; null means not narrowed. */
    record Filter(Kind kind, Integer year, String period, String body) {}
}
