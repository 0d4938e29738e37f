package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** What hangs on memberships, roles and leaves, and how it keeps within their time. */
@ApplicationScoped
class MembershipInners {

    private final MemberRole.Repository roles;
    private final MemberLeave.Repository leaves;
    private final MemberRoles rolesRules;
    private final MemberLeaves leavesRules;
    private final Limits limits;

    MembershipInners(
            MemberRole.Repository roles,
            MemberLeave.Repository leaves,
            MemberRoles rolesRules,
            MemberLeaves leavesRules,
            Limits limits) {
        this.roles = roles;
        this.leaves = leaves;
        this.rolesRules = rolesRules;
        this.leavesRules = leavesRules;
        this.limits = limits;
    }

    boolean hangOn(Membership membership) {
        var one = List.of(membership);
        return !roles.of(one).isEmpty() || !leaves.of(one).isEmpty();
    }

    /**
     * Tells what would fall outside, and what has no end of its own and would reach another's time.
     *
     * @param memberships of one term
     * @param times that each membership would have; of any that is asked for, also one that substitutes
     */
    void checkFit(Collection<Membership> memberships, Function<Membership, ValidPeriod> times, Faults faults) {
        checkRoles(roles.of(memberships), times, faults);
        checkLeaves(leaves.of(memberships), times, faults);
    }

    private void checkRoles(List<MemberRole> some, Function<Membership, ValidPeriod> times, Faults faults) {
        var all = some.isEmpty() ? some : roles.in(some.getFirst().membership().term());
        for (var role : some) {
            var outer = times.apply(role.membership());
            Limits.checkLeaves(outer, List.of(role), faults);
            MemberRoles.checkAlone(role, role.kind(), role.within(outer), all, "/validTo", faults);
        }
    }

    private void checkLeaves(List<MemberLeave> some, Function<Membership, ValidPeriod> times, Faults faults) {
        var all = some.isEmpty() ? some : leaves.in(some.getFirst().membership().term());
        for (var leave : some) {
            var outer = times.apply(leave.membership());
            Limits.checkLeaves(outer, List.of(leave), faults);
            var within = leave.within(outer);
            if (leave.substitute() != null && within.isInOrder()) {
                ValidPeriods.checkLeaves(times.apply(leave.substitute()), within, leave.code(), faults);
                checkSubstitute(leave, within, all, faults);
            }
        }
    }

    /** The member is away on no other day that could be reached: an open leave lasts as long as the membership already. */
    private static void checkSubstitute(MemberLeave leave, ValidPeriod within, List<MemberLeave> all, Faults faults) {
        all.stream()
                .filter(other -> other != leave
                        && other.substitute() == leave.substitute()
                        && other.valid().overlaps(within))
                .findFirst()
                .ifPresent(other -> faults.at(
                        "/validTo",
                        "substitute-taken",
                        leave.substitute().person().name(),
                        other.membership().person().name(),
                        other.code(),
                        other.valid().from().toString(),
                        other.valid().to().toString(),
                        leave.code()));
    }

    /** Lets what hangs on a membership take on its time. */
    void follow(Membership membership) {
        var one = List.of(membership);
        roles.of(one).forEach(role -> limits.follow(role, membership.valid(), rolesRules));
        leaves.of(one).stream()
                .filter(leave -> leave.membership() == membership)
                .forEach(leave -> limits.follow(leave, membership.valid(), leavesRules));
    }
}
