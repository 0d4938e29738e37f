package no.veikart.politics.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
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

/** That a member leads the body, or is next to; one in each role at a time. */
@Entity
@Table(name = "body_role")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "body_role_external_id", joinColumns = @JoinColumn(name = "role_id")))
public class MemberRole extends LimitedFact {

    /** What a member is beside being one. */
    @Schema(name = "MemberRoleKind")
    public enum Kind {
        LEADER,
        DEPUTY_LEADER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "membership_id", updatable = false)
    private Membership membership;

    /** That of the membership; here too, since the database holds by it that there is one at a time. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", updatable = false)
    private BodyTerm term;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Kind kind;

    protected MemberRole() {}

    MemberRole(String code) {
        super(code);
    }

    void set(MemberRoleRequest request, Membership newMembership, ValidPeriod within, Citation citation) {
        membership = newMembership;
        term = newMembership.term();
        kind = request.role();
        state(request, within, citation);
    }

    Membership membership() {
        return membership;
    }

    Kind kind() {
        return kind;
    }

    /** Finds roles; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<MemberRole, UUID> {

        private static final String WHOLE =
                "MemberRole r join fetch r.membership m join fetch m.person s join fetch r.term t join fetch t.body b join fetch t.period join fetch r.citation.source";
        private static final String ON_DAY = "r.valid.from <= :asOf and r.valid.to > :asOf";

        List<MemberRole> all() {
            return find("from " + WHOLE + " where r.deletedAt is null order by r.code")
                    .list();
        }

        List<MemberRole> in(BodyTerm term) {
            return find("from " + WHOLE + " where t = ?1 and r.deletedAt is null order by r.valid.from, r.code", term)
                    .list();
        }

        List<MemberRole> of(Person person) {
            return find("from " + WHOLE + " where s = ?1 and r.deletedAt is null", person)
                    .list();
        }

        List<MemberRole> of(Collection<Membership> memberships) {
            return memberships.isEmpty() ? List.of() : list("membership in ?1 and deletedAt is null", memberships);
        }

        Page<MemberRole> page(
                String membership,
                String term,
                String body,
                String person,
                LocalDate asOf,
                ListRequest request,
                String sort) {
            return new Listing<MemberRole>("r", WHOLE, "r.id")
                    .where("r.deletedAt is null")
                    .filter("membership", membership, "m.code = :membership")
                    .filter("term", term, "t.code = :term")
                    .filter("body", body, "b.code = :body")
                    .filter("person", person, "s.code = :person")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("from", "r.valid.from", LocalDate.class)
                    .narrowedByName(request, "r", "s.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
