package no.veikart.politics.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What politicians did beside their ordinary meetings: by one body, by several together, or by the political leadership. */
@Entity
@Table(name = "body_activity")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "body_activity_external_id", joinColumns = @JoinColumn(name = "activity_id")))
public class BodyActivity extends Fact {

    /** What sort of activity it is. */
    @Schema(name = "BodyActivityKind")
    public enum Kind {
        SEMINAR,
        STUDY_TRIP,
        /** To see for oneself (befaring). */
        INSPECTION,
        VISIT,
        /** Receiving others. */
        HOSTING,
        OPEN_HEARING_MEETING,
        OTHER
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    private String place;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "body_activity_body",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    private Set<PoliticalBody> bodies = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap participants;

    private int year;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap timing;

    protected BodyActivity() {}

    BodyActivity(String code) {
        super(code);
    }

    void set(BodyActivityRequest request, Collection<PoliticalBody> newBodies, Citation citation) {
        kind = request.kind();
        title = request.title();
        description = request.description();
        place = request.place();
        bodies.clear();
        bodies.addAll(newBodies);
        participants = request.participants();
        year = request.year();
        startsOn = request.startsOn();
        endsOn = request.endsOn();
        timing = request.timing();
        state(request, citation);
    }

    Kind kind() {
        return kind;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    String place() {
        return place;
    }

    List<PoliticalBody> bodies() {
        return bodies.stream().sorted(Comparator.comparing(PoliticalBody::code)).toList();
    }

    /** Those who took part and are no bodies. */
    LanguageMap participants() {
        return participants;
    }

    int year() {
        return year;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    /** Last day. */
    LocalDate endsOn() {
        return endsOn;
    }

    /** What the source says of when it was, where it says no day. */
    LanguageMap timing() {
        return timing;
    }

    @Override
    public void delete() {
        bodies.clear();
        super.delete();
    }

    /** Finds activities; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<BodyActivity, UUID> {

        private static final String WHOLE = "BodyActivity a join fetch a.citation.source";

        /** How many there are of a kind, by body and year; one of several bodies counts once for each. */
        record Count(UUID body, int year, Kind kind, long activities) {}

        List<BodyActivity> all() {
            return find("from " + WHOLE + " where a.deletedAt is null order by a.code")
                    .list();
        }

        /** Those of a body of which the day is known, the latest of them, in the order of time. */
        List<BodyActivity> latestOnDays(PoliticalBody body, int most) {
            return find(
                            "from BodyActivity a where a.startsOn is not null and a.deletedAt is null and ?1 member of a.bodies order by a.startsOn desc, a.code",
                            body)
                    .page(0, most)
                    .<BodyActivity>list()
                    .reversed();
        }

        boolean takePart(UUID body) {
            return count("from BodyActivity a join a.bodies b where b.id = ?1 and a.deletedAt is null", body) > 0;
        }

        List<Count> counts(Collection<UUID> bodies, Collection<Integer> years) {
            return getEntityManager()
                    .createQuery("""
                            select new no.veikart.politics.activities.BodyActivity$Repository$Count(b.id, a.year, a.kind, count(*))
                            from BodyActivity a join a.bodies b
                            where a.deletedAt is null and b.id in :bodies and a.year in :years
                            group by b.id, a.year, a.kind""", Count.class)
                    .setParameter("bodies", bodies)
                    .setParameter("years", years)
                    .getResultList();
        }

        Page<BodyActivity> page(String body, Integer year, Kind kind, ListRequest request, String sort) {
            return new Listing<BodyActivity>("a", WHOLE, "a.id")
                    .where("a.deletedAt is null")
                    .filter("body", body, "exists (select 1 from a.bodies b where b.code = :body)")
                    .filter("year", year, "a.year = :year")
                    .filter("kind", kind, "a.kind = :kind")
                    .sortable("year", "a.year", Integer.class)
                    .sortable("kind", KindOrder.of("a.kind", Kind.values()), Integer.class)
                    .narrowed(request, "a", "a.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
