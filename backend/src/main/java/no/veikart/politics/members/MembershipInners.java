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
     * Tells what would fall outside.
     *
     * @param times that each membership would have; of any that is asked for, also one that substitutes
     */
    void checkFit(Collection<Membership> memberships, Function<Membership, ValidPeriod> times, Faults faults) {
        roles.of(memberships)
                .forEach(role -> Limits.checkLeaves(times.apply(role.membership()), List.of(role), faults));
        for (var leave : leaves.of(memberships)) {
            var outer = times.apply(leave.membership());
            Limits.checkLeaves(outer, List.of(leave), faults);
            var within = leave.within(outer);
            if (leave.substitute() != null && within.isInOrder()) {
                ValidPeriods.checkLeaves(times.apply(leave.substitute()), within, leave.code(), faults);
            }
        }
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
