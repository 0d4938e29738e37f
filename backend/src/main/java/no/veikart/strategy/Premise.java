package no.veikart.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A short sourced statement that a plan builds on. */
@Entity
@Table(name = "premise")
public class Premise extends Identified {

    /** What sort of statement it is. */
    @Schema(name = "PremiseKind")
    public enum Kind {
        /** The outlook: what is coming whether one wants it or not. */
        TREND,
        /** What inhabitants may expect. */
        EXPECTATION,
        /** How the municipality wants to work. */
        PRINCIPLE,
        /** A prioritised area. */
        PLACE,
        /** What the source puts weight on without tying it to a goal. */
        FOCUS
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap statement;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "premise_external_id", joinColumns = @JoinColumn(name = "premise_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Premise() {}

    Premise(String code) {
        super(code);
    }

    void set(PremiseRequest request, Plan newPlan, Citation newCitation) {
        plan = newPlan;
        kind = request.kind();
        ordinal = request.ordinal();
        title = request.title();
        statement = request.statement();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    Plan plan() {
        return plan;
    }

    Kind kind() {
        return kind;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap statement() {
        return statement;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds premises. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Premise, UUID> {

        Optional<Premise> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        List<Premise> all(boolean drafts) {
            return list(
                    "from Premise m join fetch m.plan p join fetch m.citation.source where m.deletedAt is null"
                            + " and (?1 = true or p.publication = ?2) order by p.code, m.ordinal, m.code",
                    drafts,
                    Plan.Publication.PUBLISHED);
        }

        Page<Premise> page(String plan, Kind kind, boolean drafts, ListRequest request, String sort) {
            return new Listing<Premise>("m", "Premise m join fetch m.plan p join fetch m.citation.source", "m.id")
                    .where("m.deletedAt is null")
                    .filter("published", drafts ? null : Plan.Publication.PUBLISHED, "p.publication = :published")
                    .filter("plan", plan, "p.code = :plan")
                    .filter("kind", kind, "m.kind = :kind")
                    .sortable("ordinal", "m.ordinal", Integer.class)
                    .narrowed(request, "m", "m.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
