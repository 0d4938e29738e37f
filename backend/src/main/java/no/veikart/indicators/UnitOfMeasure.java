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

/** What a figure is counted in: data, not text in a label. */
@Entity
@Table(name = "unit_of_measure")
public class UnitOfMeasure extends Identified {

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap symbol;

    private int decimals;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "source_locator")
    private String locator;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "unit_of_measure_external_id", joinColumns = @JoinColumn(name = "unit_of_measure_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected UnitOfMeasure() {}

    UnitOfMeasure(String code) {
        super(code);
    }

    void set(UnitOfMeasureRequest request, Citation citation) {
        name = request.name();
        symbol = request.symbol();
        decimals = request.decimals();
        source = citation == null ? null : citation.source();
        locator = citation == null ? null : citation.locator();
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    LanguageMap name() {
        return name;
    }

    LanguageMap symbol() {
        return symbol;
    }

    /** How many decimals its figures have at most, and are shown with. */
    int decimals() {
        return decimals;
    }

    /** Null where no source is needed: it is the house's own. */
    Citation citation() {
        return source == null ? null : new Citation(source, locator);
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds units of measure. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<UnitOfMeasure, UUID> {

        Optional<UnitOfMeasure> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<UnitOfMeasure> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        List<UnitOfMeasure> all() {
            return list("deletedAt is null order by code");
        }

        Page<UnitOfMeasure> page(ListRequest request, String sort) {
            return new Listing<UnitOfMeasure>("u", "UnitOfMeasure u left join fetch u.source", "u.id")
                    .where("u.deletedAt is null")
                    .narrowed(request, "u", "u.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
