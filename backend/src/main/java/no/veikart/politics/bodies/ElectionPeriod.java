package no.veikart.politics.bodies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The years between two elections, that a body is composed for. */
@Entity
@Table(name = "election_period")
public class ElectionPeriod extends Identified {

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @Column(name = "start_year")
    private int startYear;

    @Column(name = "end_year")
    private int endYear;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "election_period_external_id", joinColumns = @JoinColumn(name = "period_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected ElectionPeriod() {}

    ElectionPeriod(String code) {
        super(code);
    }

    void set(ElectionPeriodRequest request, Citation newCitation) {
        title = request.title();
        startYear = request.startYear();
        endYear = request.endYear();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    /** From the first day of its first year to the last of its last; a term whose end no source tells is read to there. */
    public ValidPeriod years() {
        return new ValidPeriod(LocalDate.of(startYear, 1, 1), LocalDate.of(endYear + 1, 1, 1), true, null);
    }

    public LanguageMap title() {
        return title;
    }

    public int startYear() {
        return startYear;
    }

    public int endYear() {
        return endYear;
    }

    public Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds election periods. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ElectionPeriod, UUID> {

        Optional<ElectionPeriod> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        public Optional<ElectionPeriod> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** The period that a request names; a fault at {@code pointer} when there is none. */
        public ElectionPeriod named(String code, String pointer, Faults faults) {
            if (code == null) {
                return null;
            }
            var period = findByCode(code);
            if (period.isEmpty()) {
                faults.at(pointer, "unknown-code", code);
            }
            return period.orElse(null);
        }

        List<ElectionPeriod> all() {
            return find("from ElectionPeriod p join fetch p.citation.source where p.deletedAt is null order by p.code")
                    .list();
        }

        Page<ElectionPeriod> page(ListRequest request, String sort) {
            return new Listing<ElectionPeriod>("p", "ElectionPeriod p join fetch p.citation.source", "p.id")
                    .where("p.deletedAt is null")
                    .sortable("startYear", "p.startYear", Integer.class)
                    .narrowed(request, "p", "p.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
