package no.veikart.politics.bodies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A body in an election period: what it is to do, whom it reports to, how many seats it has by what a source states. */
@Entity
@Table(name = "body_term")
public class BodyTerm extends Identified {

    /** What its word counts for. */
    @Schema(name = "BodyAuthority")
    public enum Authority {
        DECIDES,
        /** Says what another body should decide. */
        RECOMMENDS,
        ADVISES
    }

    /** What else the same members sit as. */
    @Schema(name = "BodyRole")
    public enum Role {
        ELECTION_BOARD,
        PLANNING_COMMITTEE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id", updatable = false)
    private PoliticalBody body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id")
    private ElectionPeriod period;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap mandate;

    @Column(name = "legal_basis")
    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap legalBasis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to_id")
    private PoliticalBody reportsTo;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private Integer seats;

    @Column(name = "deputy_seats")
    private Integer deputySeats;

    @Column(name = "acts_as")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Role> actsAs;

    @Embedded
    private ValidPeriod valid;

    @Column(name = "end_known")
    private boolean endKnown;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "body_term_external_id", joinColumns = @JoinColumn(name = "term_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected BodyTerm() {}

    BodyTerm(String code) {
        super(code);
    }

    void set(BodyTermRequest request, Neighbours neighbours) {
        body = neighbours.body;
        period = neighbours.period;
        mandate = request.mandate();
        legalBasis = request.legalBasis();
        reportsTo = neighbours.reportsTo;
        authority = request.authority();
        seats = request.seats();
        deputySeats = request.deputySeats();
        actsAs = request.actsAs();
        valid = request.valid(period, body);
        endKnown = request.validTo() != null;
        citation = neighbours.citation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    /** What a term hangs on, found by the codes of its request; null where there is none. */
    record Neighbours(PoliticalBody body, ElectionPeriod period, PoliticalBody reportsTo, Citation citation) {}

    Neighbours neighbours() {
        return new Neighbours(body, period, reportsTo, citation);
    }

    /** Takes on the end that its period or body gives it now. */
    void setValid(ValidPeriod newValid) {
        valid = newValid;
        touch();
    }

    public PoliticalBody body() {
        return body;
    }

    public ElectionPeriod period() {
        return period;
    }

    LanguageMap mandate() {
        return mandate;
    }

    LanguageMap legalBasis() {
        return legalBasis;
    }

    PoliticalBody reportsTo() {
        return reportsTo;
    }

    Authority authority() {
        return authority;
    }

    public Integer seats() {
        return seats;
    }

    public Integer deputySeats() {
        return deputySeats;
    }

    List<Role> actsAs() {
        return actsAs;
    }

    public ValidPeriod valid() {
        return valid;
    }

    /** The end as told to readers: null where it is unknown. */
    LocalDate statedTo() {
        return endKnown ? valid.to() : null;
    }

    public Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds terms; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<BodyTerm, UUID> {

        private static final String WHOLE =
                "BodyTerm t join fetch t.body b join fetch t.period p left join fetch t.reportsTo r join fetch t.citation.source";

        private static final UUID NONE = new UUID(0, 0);
        private static final String ON_DAY = "t.valid.from <= :asOf and t.valid.to > :asOf";

        /** One term per body: the last that has begun, else the first. */
        private static final String NEAREST = """
                t.valid.from = coalesce(
                    (select max(w.valid.from) from BodyTerm w where w.body = b and w.deletedAt is null and w.valid.from <= :asOf),
                    (select min(w.valid.from) from BodyTerm w where w.body = b and w.deletedAt is null))""";

        Optional<BodyTerm> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        public Optional<BodyTerm> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** The term that a request names; a fault at {@code pointer} when there is none. */
        public BodyTerm named(String code, String pointer, Faults faults) {
            var term = code == null ? null : findByCode(code).orElse(null);
            if (code != null && term == null) {
                faults.at(pointer, "unknown-code", code);
            }
            return term;
        }

        List<BodyTerm> all() {
            return find("from " + WHOLE + " where t.deletedAt is null order by t.code")
                    .list();
        }

        List<BodyTerm> ofBody(PoliticalBody body) {
            return list("body = ?1 and deletedAt is null", body);
        }

        List<BodyTerm> inPeriod(ElectionPeriod period) {
            return list("period = ?1 and deletedAt is null", period);
        }

        /** Whether terms are the body's own, or report to it. */
        boolean leanOn(PoliticalBody body) {
            return count("(body = ?1 or reportsTo = ?1) and deletedAt is null", body) > 0;
        }

        /**
         * Each body's term on a day, by the body's id; one that has none is left out.
         *
         * @param asOf null for today's term, else the latest
         */
        public Map<UUID, BodyTerm> ofBodies(Collection<UUID> bodies, LocalDate asOf) {
            return getEntityManager()
                    .createQuery(
                            "select t from BodyTerm t join t.body b join fetch t.period"
                                    + " where b.id in :bodies and t.deletedAt is null and "
                                    + (asOf == null ? NEAREST : ON_DAY),
                            BodyTerm.class)
                    .setParameter("bodies", bodies)
                    .setParameter("asOf", Days.asOf(asOf))
                    .getResultStream()
                    .collect(Collectors.toMap(term -> term.body().id(), Function.identity()));
        }

        /** Who reports to whom, but for one term. */
        List<ReportingLine> linesBeside(BodyTerm term) {
            return getEntityManager()
                    .createQuery(
                            "select new ReportingLine(t.body.id, t.reportsTo.id, t.valid) from BodyTerm t"
                                    + " where t.reportsTo is not null and t.deletedAt is null and t.id <> :term",
                            ReportingLine.class)
                    .setParameter("term", term.id() == null ? NONE : term.id())
                    .getResultList();
        }

        /** Waits until no one else changes terms or who sits in them; the same lock as the database's own checks. */
        public void lock() {
            getEntityManager()
                    .createNativeQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('body_term', 0)))")
                    .getSingleResult();
        }

        Page<BodyTerm> page(String body, String period, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<BodyTerm>("t", WHOLE, "t.id")
                    .where("t.deletedAt is null")
                    .filter("body", body, "b.code = :body")
                    .filter("period", period, "p.code = :period")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("period", "p.startYear", Integer.class)
                    .narrowed(request, "t", "b.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
