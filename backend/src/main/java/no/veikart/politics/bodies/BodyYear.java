package no.veikart.politics.bodies;

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
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import org.hibernate.annotations.BatchSize;

/** What a source reports of a body for a year. A figure that is not registered is no zero. */
@Entity
@Table(name = "body_year")
public class BodyYear extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id", updatable = false)
    private PoliticalBody body;

    private int year;
    private Integer meetings;
    private Integer cases;
    private Integer seminars;
    private Integer trips;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "body_year_external_id", joinColumns = @JoinColumn(name = "body_year_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected BodyYear() {}

    BodyYear(String code) {
        super(code);
    }

    void set(BodyYearRequest request, PoliticalBody newBody, Citation newCitation) {
        body = newBody;
        year = request.year();
        meetings = request.meetings();
        cases = request.cases();
        seminars = request.seminars();
        trips = request.trips();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    PoliticalBody body() {
        return body;
    }

    int year() {
        return year;
    }

    Integer meetings() {
        return meetings;
    }

    Integer cases() {
        return cases;
    }

    Integer seminars() {
        return seminars;
    }

    Integer trips() {
        return trips;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds figures of bodies. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<BodyYear, UUID> {

        private static final String WHOLE = "BodyYear y join fetch y.body b join fetch y.citation.source";

        Optional<BodyYear> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<BodyYear> of(PoliticalBody body, int year) {
            return find("body = ?1 and year = ?2 and deletedAt is null", body, year)
                    .firstResultOptional();
        }

        List<BodyYear> all() {
            return find("from " + WHOLE + " where y.deletedAt is null order by y.code")
                    .list();
        }

        /**
         * Each body's latest figures, by the body's id; one that has none is left out.
         *
         * @param asOf day whose year is the last that counts; null for any year
         */
        Map<UUID, BodyYear> latestOf(Collection<UUID> bodies, LocalDate asOf) {
            return getEntityManager()
                    .createQuery("""
                            select y from BodyYear y where y.body.id in :bodies and y.deletedAt is null and y.year =
                                (select max(w.year) from BodyYear w where w.body = y.body and w.deletedAt is null and w.year <= :last)""", BodyYear.class)
                    .setParameter("bodies", bodies)
                    .setParameter("last", asOf == null ? Integer.MAX_VALUE : asOf.getYear())
                    .getResultStream()
                    .collect(Collectors.toMap(year -> year.body().id(), Function.identity()));
        }

        Page<BodyYear> page(String body, Integer year, ListRequest request, String sort) {
            return new Listing<BodyYear>("y", WHOLE, "y.id")
                    .where("y.deletedAt is null")
                    .filter("body", body, "b.code = :body")
                    .filter("year", year, "y.year = :year")
                    .sortable("year", "y.year", Integer.class)
                    .narrowed(request, "y", "b.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
