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

/** One result, challenge or paragraph of a section, with the things that it mentions. */
@Entity
@Table(name = "report_statement")
public class ReportStatement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private AnnualReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private ReportSection section;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap text;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "report_mention", joinColumns = @JoinColumn(name = "statement_id"))
    private Set<ReportMention> mentions = new HashSet<>();

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "report_statement_external_id", joinColumns = @JoinColumn(name = "report_statement_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected ReportStatement() {}

    ReportStatement(String code, AnnualReport report) {
        super(code);
        this.report = report;
    }

    void set(
            ReportStatementRequest request,
            ReportSection newSection,
            Set<ReportMention> newMentions,
            Citation newCitation) {
        section = newSection;
        ordinal = request.ordinal();
        text = request.text();
        mentions.retainAll(newMentions);
        mentions.addAll(newMentions);
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    AnnualReport report() {
        return report;
    }

    ReportSection section() {
        return section;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap text() {
        return text;
    }

    Set<ReportMention> mentions() {
        return mentions;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds statements. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReportStatement, UUID> {

        private static final String WHOLE =
                "ReportStatement t join fetch t.report r join fetch t.section s join fetch t.citation.source";

        Optional<ReportStatement> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<ReportStatement> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        boolean standIn(ReportSection section) {
            return count("section = ?1 and deletedAt is null", section) > 0;
        }

        long countIn(AnnualReport report) {
            return count("report = ?1 and deletedAt is null", report);
        }

        /** In the order of reading within each section, at most so many. */
        List<ReportStatement> of(AnnualReport report, int most) {
            return getEntityManager()
                    .createQuery(
                            "select t from " + WHOLE
                                    + " where r = :report and t.deletedAt is null order by t.ordinal, t.code",
                            ReportStatement.class)
                    .setParameter("report", report)
                    .setMaxResults(most)
                    .getResultList();
        }

        List<ReportStatement> all(boolean drafts) {
            return getEntityManager()
                    .createQuery(
                            "select t from " + WHOLE
                                    + " where t.deletedAt is null and (:drafts = true or r.publication = :published) order by t.code",
                            ReportStatement.class)
                    .setParameter("drafts", drafts)
                    .setParameter("published", Publication.PUBLISHED)
                    .getResultList();
        }

        Page<ReportStatement> page(String report, String section, boolean drafts, ListRequest request, String sort) {
            return new Listing<ReportStatement>("t", WHOLE, "t.id")
                    .where("t.deletedAt is null")
                    .filter("published", drafts ? null : Publication.PUBLISHED, "r.publication = :published")
                    .filter("report", report, "r.code = :report")
                    .filter("section", section, "s.code = :section")
                    .sortable("ordinal", "t.ordinal", Integer.class)
                    .narrowed(request, "t", "t.text")
                    .page(getEntityManager(), request, sort);
        }
    }
}
