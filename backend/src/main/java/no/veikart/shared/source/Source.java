package no.veikart.shared.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that facts are cited from. */
@Entity
@Table(name = "source")
public class Source extends Identified {

    /** How exactly a document's date is known. */
    public enum DatePrecision {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /** Whether a document bears its date or it is judged from its contents. */
    public enum DateQualifier {
        EXACT,
        APPROXIMATE
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    private String publisher;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private DatePrecision datePrecision;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_qualifier")
    private DateQualifier dateQualifier;

    private String url;
    private String checksum;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap note;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "source_external_id", joinColumns = @JoinColumn(name = "source_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Source() {}

    Source(SourceRequest request) {
        super(request.code());
        set(request);
    }

    void set(SourceRequest request) {
        title = request.title();
        publisher = request.publisher();
        publishedOn = request.date();
        datePrecision = request.datePrecision();
        dateQualifier = request.dateQualifier();
        url = request.url();
        checksum = request.checksum();
        note = request.note();
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    public LanguageMap title() {
        return title;
    }

    String publisher() {
        return publisher;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    DatePrecision datePrecision() {
        return datePrecision;
    }

    DateQualifier dateQualifier() {
        return dateQualifier;
    }

    String url() {
        return url;
    }

    String checksum() {
        return checksum;
    }

    LanguageMap note() {
        return note;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds sources. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Source, UUID> {

        public Optional<Source> findByCode(String code) {
            return find("code", code).firstResultOptional();
        }

        /** The source that a request cites; a fault at {@code pointer} when there is none. */
        public Citation cite(CitationRequest request, String pointer, Faults faults) {
            if (request == null || request.code() == null) {
                return null;
            }
            var source = find("code = ?1 and deletedAt is null", request.code()).firstResult();
            if (source == null) {
                faults.at(pointer + "/code", "unknown-code", request.code());
                return null;
            }
            return new Citation(source, request.locator());
        }

        Page<Source> page(ListRequest request, String sort) {
            return new Listing<Source>("s", "Source s", "s.id")
                    .where("s.deletedAt is null")
                    .narrowed(request, "s", "s.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
