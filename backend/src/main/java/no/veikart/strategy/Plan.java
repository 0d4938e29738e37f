package no.veikart.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What holds goals together: a vision, a road map, a strategy. It carries the publication of everything in it. */
@Entity
@Table(name = "plan")
public class Plan extends Identified {

    /** What sort of plan it is. */
    @Schema(name = "PlanKind")
    public enum Kind {
        VISION,
        ROAD_MAP,
        MUNICIPAL_PLAN,
        CLIMATE_STRATEGY,
        ACTION_PROGRAMME,
        STRATEGY,
        OTHER
    }

    /** Who may see it: everyone, or only those who work with it. */
    @Schema(name = "Publication")
    public enum Publication {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Plan parent;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Column(name = "period_start")
    private Integer periodStart;

    @Column(name = "period_end")
    private Integer periodEnd;

    @Column(name = "period_inferred")
    private boolean periodInferred;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accountable_unit_id")
    private OrganisationUnit accountableUnit;

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.DRAFT;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "plan_external_id", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Plan() {}

    Plan(String code) {
        super(code);
    }

    void set(PlanRequest request, Plan newParent, OrganisationUnit newAccountableUnit, Citation newCitation) {
        kind = request.kind();
        parent = newParent;
        title = request.title();
        description = request.description();
        periodStart = request.periodStart();
        periodEnd = request.periodEnd();
        periodInferred = Boolean.TRUE.equals(request.periodInferred());
        accountableUnit = newAccountableUnit;
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    /** @throws ProblemException 409 when it is published already */
    void publish() {
        if (isPublished()) {
            throw new ProblemException(ProblemType.CONFLICT, "already-published", code());
        }
        publication = Publication.PUBLISHED;
        touch();
    }

    /** @throws ProblemException 409 when it is not published */
    void withdraw() {
        if (!isPublished()) {
            throw new ProblemException(ProblemType.CONFLICT, "not-published", code());
        }
        publication = Publication.WITHDRAWN;
        touch();
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    Kind kind() {
        return kind;
    }

    Plan parent() {
        return parent;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    Integer periodStart() {
        return periodStart;
    }

    Integer periodEnd() {
        return periodEnd;
    }

    boolean isPeriodInferred() {
        return periodInferred;
    }

    OrganisationUnit accountableUnit() {
        return accountableUnit;
    }

    public Publication publication() {
        return publication;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds plans. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Plan, UUID> {

        Optional<Plan> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<Plan> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        List<Plan> all(boolean drafts) {
            return list(
                    "from Plan p left join fetch p.parent join fetch p.citation.source where p.deletedAt is null"
                            + " and (?1 = true or p.publication = ?2) order by p.code",
                    drafts,
                    Publication.PUBLISHED);
        }

        /** Those of the ids; unpublished ones only where {@code drafts}. */
        List<Plan> named(Collection<UUID> ids, boolean drafts) {
            return ids.isEmpty()
                    ? List.of()
                    : list("id in ?1 and (?2 = true or publication = ?3)", ids, drafts, Publication.PUBLISHED);
        }

        /** Those that one of the units is stated to answer for. */
        List<Plan> statedFor(Collection<UUID> units) {
            return list("accountableUnit.id in ?1 and deletedAt is null order by code", units);
        }

        Page<Plan> page(Filter filter, boolean drafts, ListRequest request, String sort) {
            return new Listing<Plan>("p", "Plan p left join fetch p.parent join fetch p.citation.source", "p.id")
                    .where("p.deletedAt is null")
                    .filter("published", drafts ? null : Publication.PUBLISHED, "p.publication = :published")
                    .filter("kind", filter.kind, "p.kind = :kind")
                    .filter(
                            "parent",
                            filter.parent,
                            "p.parent.code = :parent" + (drafts ? "" : " and p.parent.publication = :published"))
                    .filter("publication", filter.publication, "p.publication = :publication")
                    .narrowed(request, "p", "p.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of plans may be narrowed by; null means not narrowed. */
    record Filter(Kind kind, String parent, Publication publication) {}
}
