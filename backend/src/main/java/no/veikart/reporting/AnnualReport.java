package no.veikart.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import no.veikart.strategy.Plan.Publication;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the municipality tells of a year. Publication freezes it with all that is in it (ADR 0023). */
@Entity
@Table(name = "annual_report")
public class AnnualReport extends Identified {

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap preface;

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.DRAFT;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "known_at")
    private Instant knownAt;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "annual_report_external_id", joinColumns = @JoinColumn(name = "annual_report_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected AnnualReport() {}

    AnnualReport(String code) {
        super(code);
    }

    void set(AnnualReportRequest request, Citation newCitation) {
        year = request.year();
        title = request.title();
        preface = request.preface();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    /**
     * @param at the instant of the publication, whose knowledge the report shows from now on
     * @throws ProblemException 409 when it is published already
     */
    void publish(Instant at) {
        if (isPublished()) {
            throw new ProblemException(ProblemType.CONFLICT, "already-published", code());
        }
        publication = Publication.PUBLISHED;
        publishedAt = at;
        knownAt = at;
        touch();
    }

    /** @throws ProblemException 409 when it is not published */
    void withdraw() {
        if (!isPublished()) {
            throw new ProblemException(ProblemType.CONFLICT, "not-published", code());
        }
        publication = Publication.WITHDRAWN;
        knownAt = null;
        touch();
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** @throws ProblemException 409 while it is published: then nothing in it changes */
    void requireOpen() {
        if (isPublished()) {
            throw new ProblemException(ProblemType.REPORT_PUBLISHED, "report-published", code());
        }
    }

    int year() {
        return year;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap preface() {
        return preface;
    }

    Publication publication() {
        return publication;
    }

    /** When it was last published; null before the first time. */
    Instant publishedAt() {
        return publishedAt;
    }

    /** The instant whose knowledge it shows; null while it is not published and shows the present. */
    Instant knownAt() {
        return knownAt;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds annual reports. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<AnnualReport, UUID> {

        Optional<AnnualReport> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<AnnualReport> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** The instant that this transaction bears, on everything that it writes. */
        Instant now() {
            return (Instant) getEntityManager()
                    .createNativeQuery("SELECT recorded_now()", Instant.class)
                    .getSingleResult();
        }

        Optional<AnnualReport> findByYear(Integer year) {
            return find("year = ?1 and deletedAt is null", year).firstResultOptional();
        }

        List<AnnualReport> all(boolean drafts) {
            return list(
                    "from AnnualReport r join fetch r.citation.source where r.deletedAt is null and (?1 = true or r.publication = ?2) order by r.code",
                    drafts,
                    Publication.PUBLISHED);
        }

        Page<AnnualReport> page(
                Integer year, Publication publication, boolean drafts, ListRequest request, String sort) {
            return new Listing<AnnualReport>("r", "AnnualReport r join fetch r.citation.source", "r.id")
                    .where("r.deletedAt is null")
                    .filter("published", drafts ? null : Publication.PUBLISHED, "r.publication = :published")
                    .filter("year", year, "r.year = :year")
                    .filter("publication", publication, "r.publication = :publication")
                    .sortable("year", "r.year", Integer.class)
                    .narrowed(request, "r", "r.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
