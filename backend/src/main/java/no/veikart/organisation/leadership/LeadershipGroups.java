package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriods;

/** Writes leadership groups. What was known before is kept by the database. */
@ApplicationScoped
public class LeadershipGroups implements FactRules<LeadershipGroup, LeadershipGroupRequest> {

    private final Facts facts;
    private final LeadershipGroup.Repository groups;
    private final LeadershipGroupTask.Repository tasks;
    private final LeadershipGroupMember.Repository members;

    LeadershipGroups(
            Facts facts,
            LeadershipGroup.Repository groups,
            LeadershipGroupTask.Repository tasks,
            LeadershipGroupMember.Repository members) {
        this.facts = facts;
        this.groups = groups;
        this.tasks = tasks;
        this.members = members;
    }

    LeadershipGroup create(LeadershipGroupRequest request, Faults faults) {
        return facts.create(new LeadershipGroup(request.code()), request, this, faults);
    }

    LeadershipGroup correct(LeadershipGroup group, LeadershipGroupRequest request, Faults faults) {
        return facts.correct(group, request, this, faults);
    }

    void delete(LeadershipGroup group) {
        facts.delete(group, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(LeadershipGroupRequest request, Faults faults) {
        facts.upsert(new LeadershipGroup(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<LeadershipGroupRequest> all() {
        return groups.all().stream().map(this::request).toList();
    }

    @Override
    public LeadershipGroupRequest request(LeadershipGroup group) {
        return LeadershipGroupRequest.of(group);
    }

    @Override
    public void set(LeadershipGroup group, LeadershipGroupRequest request, Citation citation, Faults faults) {
        var valid = ValidPeriods.check(request.valid(), faults);
        if (valid != null && group.id() != null) {
            members.of(group).forEach(member -> ValidPeriods.checkLeaves(valid, member.valid(), member.code(), faults));
        }
        faults.check();
        group.set(request, citation);
    }

    @Override
    public void requireUnused(LeadershipGroup group) {
        if (tasks.belongTo(group) || !members.of(group).isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "leadership-group-in-use", group.code());
        }
    }
}
