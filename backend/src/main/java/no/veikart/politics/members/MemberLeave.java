package no.veikart.politics.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.leadership.Person;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a member is away for a time, and which deputy of the same term sits instead, where that is registered. */
@Entity
@Table(name = "member_leave")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "member_leave_external_id", joinColumns = @JoinColumn(name = "leave_id")))
public class MemberLeave extends LimitedFact {

    /** Why a member is away: no more of it than what is public. */
    @Schema(name = "LeaveReason")
    public enum Reason {
        /** Released for a time. */
        LEAVE,
        /** Prevented from attending. */
        ABSENCE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "membership_id", updatable = false)
    private Membership membership;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_id")
    private Membership substitute;

    /** That of the membership; here too, since the database holds by it that the substitute is a deputy of the same. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", updatable = false)
    private BodyTerm term;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    protected MemberLeave() {}

    MemberLeave(String code) {
        super(code);
    }

    void set(
            MemberLeaveRequest request,
            Membership newMembership,
            Membership newSubstitute,
            ValidPeriod within,
            Citation citation) {
        membership = newMembership;
        substitute = newSubstitute;
        term = newMembership.term();
        reason = request.reason();
        state(request, within, citation);
    }

    Membership membership() {
        return membership;
    }

    /** Null where none is registered. */
    Membership substitute() {
        return substitute;
    }

    Reason reason() {
        return reason;
    }

    /** Finds leaves; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<MemberLeave, UUID> {

        private static final String WHOLE =
                "MemberLeave l join fetch l.membership m join fetch m.person s left join fetch l.substitute d left join fetch d.person e join fetch l.term t join fetch t.body b join fetch t.period join fetch l.citation.source";
        private static final String ON_DAY = "l.valid.from <= :asOf and l.valid.to > :asOf";

        List<MemberLeave> all() {
            return find("from " + WHOLE + " where l.deletedAt is null order by l.code")
                    .list();
        }

        List<MemberLeave> in(BodyTerm term) {
            return find("from " + WHOLE + " where t = ?1 and l.deletedAt is null order by l.valid.from, l.code", term)
                    .list();
        }

        /** Those in which a person sits instead of another. */
        List<MemberLeave> substitutedBy(Person person) {
            return find("from " + WHOLE + " where e = ?1 and l.deletedAt is null", person)
                    .list();
        }

        /** Those of memberships, whether away or instead. */
        List<MemberLeave> of(Collection<Membership> memberships) {
            return memberships.isEmpty()
                    ? List.of()
                    : list("(membership in ?1 or substitute in ?1) and deletedAt is null", memberships);
        }

        Page<MemberLeave> page(
                String membership,
                String substitute,
                String term,
                String body,
                LocalDate asOf,
                ListRequest request,
                String sort) {
            return new Listing<MemberLeave>("l", WHOLE, "l.id")
                    .where("l.deletedAt is null")
                    .filter("membership", membership, "m.code = :membership")
                    .filter("substitute", substitute, "d.code = :substitute")
                    .filter("term", term, "t.code = :term")
                    .filter("body", body, "b.code = :body")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("from", "l.valid.from", LocalDate.class)
                    .narrowedByName(request, "l", "s.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
