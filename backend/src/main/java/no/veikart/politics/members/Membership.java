package no.veikart.politics.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.events.StatedDecision;
import no.veikart.organisation.leadership.Person;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.politics.elections.ElectoralList;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat of a body's term and who has it for a time, or that nobody has; or a deputy and the rank. */
@Entity
@Table(name = "body_membership")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "body_membership_external_id", joinColumns = @JoinColumn(name = "membership_id")))
public class Membership extends LimitedFact {

    /** As what someone was chosen. */
    @Schema(name = "MembershipCapacity")
    public enum Capacity {
        MEMBER,
        DEPUTY
    }

    /** How someone came to the place. */
    @Schema(name = "MembershipAppointment")
    public enum Appointment {
        ELECTED,
        /** By-appointment: chosen later, for a place that had become vacant. */
        SUPPLEMENTARY,
        /** A deputy who became a member. */
        MOVED_UP
    }

    /** Why someone no longer has the place. */
    @Schema(name = "MembershipEndReason")
    public enum EndReason {
        RESIGNED,
        /** Released from the duty on application. */
        RELIEVED,
        DIED,
        MOVED_AWAY,
        ELECTED_ELSEWHERE,
        /** From deputy to member. */
        MOVED_UP,
        TERM_ENDED,
        OTHER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", updatable = false)
    private BodyTerm term;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Capacity capacity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private Integer seat;

    private Integer rank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private ElectoralList list;

    @Column(name = "voting_right")
    private Boolean votingRight;

    @Enumerated(EnumType.STRING)
    private Appointment appointment;

    @Embedded
    private StatedDecision decision;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    protected Membership() {}

    Membership(String code) {
        super(code);
    }

    void set(MembershipRequest request, Found found, Integer newSeat) {
        term = found.term;
        capacity = request.capacity();
        person = found.person;
        seat = newSeat;
        rank = request.rank();
        list = found.list;
        votingRight = request.votingRight();
        appointment = request.appointment();
        decision = found.decision;
        endReason = request.endReason();
        state(request, found.valid, found.citation);
    }

    /** What a request names, found; the person null where the seat is vacant. */
    record Found(
            BodyTerm term,
            Person person,
            ElectoralList list,
            StatedDecision decision,
            ValidPeriod valid,
            Citation citation) {}

    BodyTerm term() {
        return term;
    }

    Capacity capacity() {
        return capacity;
    }

    /** Null where the seat is vacant. */
    Person person() {
        return person;
    }

    boolean isVacant() {
        return person == null;
    }

    /** Whether a person sits on a seat by it, who may lead or be away. */
    boolean isSitting() {
        return capacity == Capacity.MEMBER && person != null;
    }

    boolean isDeputy() {
        return capacity == Capacity.DEPUTY;
    }

    Integer seat() {
        return seat;
    }

    Integer rank() {
        return rank;
    }

    /** That the person was elected on, or that the vacant seat belongs to; null where not registered. */
    ElectoralList list() {
        return list;
    }

    Boolean votingRight() {
        return votingRight;
    }

    Appointment appointment() {
        return appointment;
    }

    StatedDecision decision() {
        return decision;
    }

    EndReason endReason() {
        return endReason;
    }

    /** Finds memberships; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Membership, UUID> {

        private static final String WHOLE =
                "Membership m join fetch m.term t join fetch t.body b join fetch t.period p left join fetch m.person s left join fetch m.list l join fetch m.citation.source";
        private static final String ON_DAY = "m.valid.from <= :asOf and m.valid.to > :asOf";

        /** Seats in order, then deputies by rank. */
        private static final String PLACE = "coalesce(m.seat, 10000 + m.rank)";

        List<Membership> all() {
            return find("from " + WHOLE + " where m.deletedAt is null order by m.code")
                    .list();
        }

        List<Membership> in(BodyTerm term) {
            return find("from " + WHOLE + " where t = ?1 and m.deletedAt is null order by m.valid.from, m.code", term)
                    .list();
        }

        List<Membership> of(Person person) {
            return find("from " + WHOLE + " where s = ?1 and m.deletedAt is null order by m.valid.from, m.code", person)
                    .list();
        }

        boolean areIn(UUID term) {
            return count("term.id = ?1 and deletedAt is null", term) > 0;
        }

        boolean areOf(UUID person) {
            return count("person.id = ?1 and deletedAt is null", person) > 0;
        }

        boolean areOn(UUID list) {
            return count("list.id = ?1 and deletedAt is null", list) > 0;
        }

        boolean areDecidedBy(UUID body) {
            return count("decision.body = ?1 and deletedAt is null", body) > 0;
        }

        Page<Membership> page(
                String term,
                String body,
                String person,
                String list,
                Capacity capacity,
                LocalDate asOf,
                ListRequest request,
                String sort) {
            return new Listing<Membership>("m", WHOLE, "m.id")
                    .where("m.deletedAt is null")
                    .filter("term", term, "t.code = :term")
                    .filter("body", body, "b.code = :body")
                    .filter("person", person, "s.code = :person")
                    .filter("list", list, "l.code = :list")
                    .filter("capacity", capacity, "m.capacity = :capacity")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("place", PLACE, Integer.class)
                    .sortable("from", "m.valid.from", LocalDate.class)
                    .narrowedByName(request, "m", "coalesce(s.name, '')")
                    .page(getEntityManager(), request, sort);
        }
    }
}
