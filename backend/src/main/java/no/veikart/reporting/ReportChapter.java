package no.veikart.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import no.veikart.shared.text.LanguageMap;
import no.veikart.strategy.Plan.Publication;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A heading of an annual report; chapters form a tree. */
@Entity
@Table(name = "report_chapter")
public class ReportChapter extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private AnnualReport report;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private ReportChapter parent;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "report_chapter_external_id", joinColumns = @JoinColumn(name = "report_chapter_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected ReportChapter() {}

    ReportChapter(String code, AnnualReport report) {
        super(code);
        this.report = report;
    }

    void set(ReportChapterRequest request, ReportChapter newParent, Citation newCitation) {
        parent = newParent;
        ordinal = request.ordinal();
        title = request.title();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    /** Whether it is the other one or stands above it. */
    boolean isAbove(ReportChapter other) {
        for (ReportChapter up = other; up != null; up = up.parent()) {
            if (up.id().equals(id())) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(AnnualReport other) {
        return report.id().equals(other.id());
    }

    AnnualReport report() {
        return report;
    }

    ReportChapter parent() {
        return parent;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap title() {
        return title;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds chapters. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReportChapter, UUID> {

        private static final String WHOLE =
                "ReportChapter c join fetch c.report r left join fetch c.parent join fetch c.citation.source";

        Optional<ReportChapter> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<ReportChapter> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        boolean hasChapters(ReportChapter chapter) {
            return count("parent = ?1 and deletedAt is null", chapter) > 0;
        }

        long countIn(AnnualReport report) {
            return count("report = ?1 and deletedAt is null", report);
        }

        /** In the order of reading, at most so many. */
        List<ReportChapter> of(AnnualReport report, int most) {
            return getEntityManager()
                    .createQuery(
                            "select c from " + WHOLE
                                    + " where r = :report and c.deletedAt is null order by c.ordinal, c.code",
                            ReportChapter.class)
                    .setParameter("report", report)
                    .setMaxResults(most)
                    .getResultList();
        }

        List<ReportChapter> all(boolean drafts) {
            return getEntityManager()
                    .createQuery(
                            "select c from " + WHOLE
                                    + " where c.deletedAt is null and (:drafts = true or r.publication = :published) order by c.code",
                            ReportChapter.class)
                    .setParameter("drafts", drafts)
                    .setParameter("published", Publication.PUBLISHED)
                    .getResultList();
        }

        Page<ReportChapter> page(String report, String parent, boolean drafts, ListRequest request, String sort) {
            return new Listing<ReportChapter>("c", WHOLE, "c.id")
                    .where("c.deletedAt is null")
                    .filter("published", drafts ? null : Publication.PUBLISHED, "r.publication = :published")
                    .filter("report", report, "r.code = :report")
                    .filter("parent", parent, "c.parent.code = :parent")
                    .sortable("ordinal", "c.ordinal", Integer.class)
                    .narrowed(request, "c", "c.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
