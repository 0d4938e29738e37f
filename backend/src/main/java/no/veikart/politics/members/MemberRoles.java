package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes who leads bodies. What was known before is kept by the database. */
@ApplicationScoped
public class MemberRoles implements FactRules<MemberRole, MemberRoleRequest> {

    private final Facts facts;
    private final MemberRole.Repository roles;
    private final BodyTerm.Repository terms;

    MemberRoles(Facts facts, MemberRole.Repository roles, BodyTerm.Repository terms) {
        this.facts = facts;
        this.roles = roles;
        this.terms = terms;
    }

    /** Finds a role for one who must have seen its present state, and waits until no one else changes who sits. */
    MemberRole claim(UUID id) {
        terms.lock();
        return facts.claim(MemberRole.class, id);
    }

    MemberRole create(MemberRoleRequest request, Faults faults) {
        terms.lock();
        return facts.create(new MemberRole(request.code()), request, this, faults);
    }

    MemberRole correct(MemberRole role, MemberRoleRequest request, Faults faults) {
        return facts.correct(role, request, this, faults);
    }

    void delete(MemberRole role) {
        facts.delete(role, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(MemberRoleRequest request, Faults faults) {
        terms.lock();
        facts.upsert(new MemberRole(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<MemberRoleRequest> all() {
        return roles.all().stream().map(this::request).toList();
    }

    @Override
    public MemberRoleRequest request(MemberRole role) {
        return MemberRoleRequest.of(role);
    }

    @Override
    public void set(MemberRole role, MemberRoleRequest request, Citation citation, Faults faults) {
        var membership = facts.named(Membership.class, request.membership(), "/membership", faults);
        if (membership != null && role.membership() != null && role.membership() != membership) {
            faults.at("/membership", "unchangeable");
        }
        if (membership != null && !membership.isSitting()) {
            faults.at("/membership", "not-a-member", membership.code());
        }
        var valid = membership == null
                ? ValidPeriods.check(request.stated(), faults)
                : Limits.within(request, membership.valid(), membership.code(), faults);
        if (membership != null && valid != null) {
            var all = roles.in(membership.term());
            checkAlone(role, request.role(), valid, all, "/role", faults);
            checkOneRole(role, request.role(), membership, valid, all, faults);
        }
        faults.check();
        role.set(request, membership, valid, citation);
    }

    /** One leads at a time: tells who else does, of all in a term, at {@code pointer}. */
    static void checkAlone(
            MemberRole role,
            MemberRole.Kind kind,
            ValidPeriod valid,
            List<MemberRole> all,
            String pointer,
            Faults faults) {
        all.stream()
                .filter(other ->
                        other != role && other.kind() == kind && other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at(
                        pointer,
                        "role-taken",
                        other.membership().person().name(),
                        other.code(),
                        other.valid().from().toString(),
                        other.valid().to().toString()));
    }

    /** Who leads cannot be deputy leader meanwhile: tells which other role the member has. */
    private static void checkOneRole(
            MemberRole role,
            MemberRole.Kind kind,
            Membership membership,
            ValidPeriod valid,
            List<MemberRole> all,
            Faults faults) {
        all.stream()
                .filter(other -> other != role && other.membership() == membership && other.kind() != kind)
                .filter(other -> other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at(
                        "/membership",
                        "other-role",
                        membership.person().name(),
                        other.code(),
                        other.valid().from().toString(),
                        other.valid().to().toString()));
    }
}
