package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.source.Source;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One of the values that a dimension has, such as women. */
@Entity
@Table(name = "dimension_member")
public class DimensionMember extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dimension_id", updatable = false)
    private Dimension dimension;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "source_locator")
    private String locator;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "dimension_member_external_id", joinColumns = @JoinColumn(name = "member_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected DimensionMember() {}

    DimensionMember(String code) {
        super(code);
    }

    void set(DimensionMemberRequest request, Dimension newDimension, Citation citation) {
        dimension = newDimension;
        ordinal = request.ordinal();
        title = request.title();
        source = citation == null ? null : citation.source();
        locator = citation == null ? null : citation.locator();
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    Dimension dimension() {
        return dimension;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap title() {
        return title;
    }

    /** Null where no source is needed: it is the house's own. */
    Citation citation() {
        return source == null ? null : new Citation(source, locator);
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds members. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<DimensionMember, UUID> {

        Optional<DimensionMember> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<DimensionMember> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** Those of the dimensions, by dimension and place. */
        List<DimensionMember> of(Collection<UUID> dimensions) {
            return dimensions.isEmpty()
                    ? List.of()
                    : list("dimension.id in ?1 and deletedAt is null order by ordinal, code", dimensions);
        }

        List<DimensionMember> all() {
            return list("deletedAt is null order by code");
        }

        Page<DimensionMember> page(String dimension, ListRequest request, String sort) {
            return new Listing<DimensionMember>(
                            "m", "DimensionMember m join fetch m.dimension d left join fetch m.source", "m.id")
                    .where("m.deletedAt is null")
                    .filter("dimension", dimension, "d.code = :dimension")
                    .sortable("ordinal", "m.ordinal", Integer.class)
                    .narrowed(request, "m", "m.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
