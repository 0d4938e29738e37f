package no.veikart.politics.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.KindOrder;
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

/** A short sourced statement on how politics and administration work together. */
@Entity
@Table(name = "governance_principle")
public class GovernancePrinciple extends Identified {

    /** What sort of statement it is. */
    @Schema(name = "GovernancePrincipleKind")
    public enum Kind {
        /** A rule that both sides keep to. */
        PRINCIPLE,
        /** Where politics decides, and the administration takes part. */
        FORMAL_ARENA,
        /** Where they meet without deciding. */
        INFORMAL_ARENA,
        /** Whom a politician asks. */
        ROUTING
    }

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
    @CollectionTable(name = "governance_principle_external_id", joinColumns = @JoinColumn(name = "principle_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected GovernancePrinciple() {}

    GovernancePrinciple(String code) {
        super(code);
    }

    void set(GovernancePrincipleRequest request, Citation newCitation) {
        kind = request.kind();
        ordinal = request.ordinal();
        title = request.title();
        statement = request.statement();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
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

    /** Finds governance principles. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<GovernancePrinciple, UUID> {

        Optional<GovernancePrinciple> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        List<GovernancePrinciple> all() {
            return find("from GovernancePrinciple g join fetch g.citation.source where g.deletedAt is null order by g.code")
                    .list();
        }

        Page<GovernancePrinciple> page(Kind kind, ListRequest request, String sort) {
            return new Listing<GovernancePrinciple>("g", "GovernancePrinciple g join fetch g.citation.source", "g.id")
                    .where("g.deletedAt is null")
                    .filter("kind", kind, "g.kind = :kind")
                    .sortable("kind", KindOrder.of("g.kind", Kind.values()), Integer.class)
                    .sortable("ordinal", "g.ordinal", Integer.class)
                    .narrowed(request, "g", "g.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
