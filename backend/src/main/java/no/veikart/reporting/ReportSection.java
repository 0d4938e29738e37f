package no.veikart.reporting;

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
import no.veikart.strategy.Plan.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of a chapter: its results, its challenges, its running text, or a table of figures. */
@Entity
@Table(name = "report_section")
public class ReportSection extends Identified {

    /** What sort of section it is, and so what it may hold. */
    @Schema(name = "ReportSectionKind")
    public enum Kind {
        /** What was achieved. */
        HIGHLIGHTS(false),
        /** What lies ahead. */
        CHALLENGES(false),
        NARRATIVE(false),
        KEY_FIGURES(true),
        TABLE(true);

        private final boolean figures;

        Kind(boolean figures) {
            this.figures = figures;
        }

        /** Whether it speaks by a table rather than by statements. */
        boolean hasFigures() {
            return figures;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private AnnualReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chapter_id")
    private ReportChapter chapter;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap missing;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "report_section_external_id", joinColumns = @JoinColumn(name = "report_section_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected ReportSection() {}

    ReportSection(String code, AnnualReport report) {
        super(code);
        this.report = report;
    }

    void set(ReportSectionRequest request, ReportChapter newChapter, Citation newCitation) {
        chapter = newChapter;
        ordinal = request.ordinal();
        kind = request.kind();
        title = request.title();
        missing = request.missing();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    boolean takesStatements() {
        return takesStatements(kind, missing);
    }

    /** Figures speak for themselves; only where the source has lost them may a statement stand in their place. */
    static boolean takesStatements(Kind kind, LanguageMap missing) {
        return !kind.hasFigures() || missing != null;
    }

    boolean isIn(AnnualReport other) {
        return report.id().equals(other.id());
    }

    AnnualReport report() {
        return report;
    }

    ReportChapter chapter() {
        return chapter;
    }

    int ordinal() {
        return ordinal;
    }

    Kind kind() {
        return kind;
    }

    LanguageMap title() {
        return title;
    }

    /** What the source has lost of it; null where nothing is. */
    LanguageMap missing() {
        return missing;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds sections. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReportSection, UUID> {

        private static final String WHOLE =
                "ReportSection s join fetch s.report r join fetch s.chapter c join fetch s.citation.source";

        Optional<ReportSection> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<ReportSection> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        long countIn(AnnualReport report) {
            return count("report = ?1 and deletedAt is null", report);
        }

        /** In the order of reading within each chapter, at most so many. */
        List<ReportSection> of(AnnualReport report, int most) {
            return getEntityManager()
                    .createQuery(
                            "select s from " + WHOLE
                                    + " where r = :report and s.deletedAt is null order by s.ordinal, s.code",
                            ReportSection.class)
                    .setParameter("report", report)
                    .setMaxResults(most)
                    .getResultList();
        }

        List<ReportSection> all(boolean drafts) {
            return getEntityManager()
                    .createQuery(
                            "select s from " + WHOLE
                                    + " where s.deletedAt is null and (:drafts = true or r.publication = :published) order by s.code",
                            ReportSection.class)
                    .setParameter("drafts", drafts)
                    .setParameter("published", Publication.PUBLISHED)
                    .getResultList();
        }

        Page<ReportSection> page(Filter filter, boolean drafts, ListRequest request, String sort) {
            return new Listing<ReportSection>("s", WHOLE, "s.id")
                    .where("s.deletedAt is null")
                    .filter("published", drafts ? null : Publication.PUBLISHED, "r.publication = :published")
                    .filter("report", filter.report, "r.code = :report")
                    .filter("chapter", filter.chapter, "c.code = :chapter")
                    .filter("kind", filter.kind, "s.kind = :kind")
                    .sortable("ordinal", "s.ordinal", Integer.class)
                    .narrowed(request, "s", "s.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of sections may be narrowed by; null means not narrowed. */
    record Filter(String report, String chapter, Kind kind) {}
}
