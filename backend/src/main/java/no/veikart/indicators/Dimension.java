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

/** What figures can be broken down by, such as sex or age. */
@Entity
@Table(name = "dimension")
public class Dimension extends Identified {

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "source_locator")
    private String locator;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "dimension_external_id", joinColumns = @JoinColumn(name = "dimension_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Dimension() {}

    Dimension(String code) {
        super(code);
    }

    void set(DimensionRequest request, Citation citation) {
        title = request.title();
        source = citation == null ? null : citation.source();
        locator = citation == null ? null : citation.locator();
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
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

    /** Finds dimensions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Dimension, UUID> {

        Optional<Dimension> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<Dimension> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        List<Dimension> all() {
            return list("deletedAt is null order by code");
        }

        Page<Dimension> page(ListRequest request, String sort) {
            return new Listing<Dimension>("d", "Dimension d left join fetch d.source", "d.id")
                    .where("d.deletedAt is null")
                    .narrowed(request, "d", "d.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
