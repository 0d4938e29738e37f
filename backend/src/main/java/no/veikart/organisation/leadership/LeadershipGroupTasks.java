package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;

/** Writes tasks of leadership groups. */
@ApplicationScoped
public class LeadershipGroupTasks implements FactRules<LeadershipGroupTask, LeadershipGroupTaskRequest> {

    private final Facts facts;
    private final LeadershipGroupTask.Repository tasks;

    LeadershipGroupTasks(Facts facts, LeadershipGroupTask.Repository tasks) {
        this.facts = facts;
        this.tasks = tasks;
    }

    LeadershipGroupTask create(LeadershipGroupTaskRequest request, Faults faults) {
        return facts.create(new LeadershipGroupTask(request.code()), request, this, faults);
    }

    LeadershipGroupTask correct(LeadershipGroupTask task, LeadershipGroupTaskRequest request, Faults faults) {
        return facts.correct(task, request, this, faults);
    }

    void delete(LeadershipGroupTask task) {
        facts.delete(task, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(LeadershipGroupTaskRequest request, Faults faults) {
        facts.upsert(new LeadershipGroupTask(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<LeadershipGroupTaskRequest> all() {
        return tasks.all().stream().map(this::request).toList();
    }

    @Override
    public LeadershipGroupTaskRequest request(LeadershipGroupTask task) {
        return LeadershipGroupTaskRequest.of(task);
    }

    @Override
    public void set(LeadershipGroupTask task, LeadershipGroupTaskRequest request, Citation citation, Faults faults) {
        var group = facts.named(LeadershipGroup.class, request.group(), "/group", faults);
        if (group != null && task.group() != null && task.group() != group) {
            faults.at("/group", "unchangeable");
        }
        faults.check();
        task.set(request, group, citation);
    }
}
