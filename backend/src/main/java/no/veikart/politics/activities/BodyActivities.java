package no.veikart.politics.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes activities of political bodies. What was known before is kept by the database. */
@ApplicationScoped
public class BodyActivities implements FactRules<BodyActivity, BodyActivityRequest> {

    private final Facts facts;
    private final BodyActivity.Repository activities;
    private final DispositionItem.Repository items;
    private final PoliticalBody.Repository bodies;

    BodyActivities(
            Facts facts,
            BodyActivity.Repository activities,
            DispositionItem.Repository items,
            PoliticalBody.Repository bodies) {
        this.facts = facts;
        this.activities = activities;
        this.items = items;
        this.bodies = bodies;
    }

    BodyActivity create(BodyActivityRequest request, Faults faults) {
        return facts.create(new BodyActivity(request.code()), request, this, faults);
    }

    BodyActivity correct(BodyActivity activity, BodyActivityRequest request, Faults faults) {
        return facts.correct(activity, request, this, faults);
    }

    void delete(BodyActivity activity) {
        facts.delete(activity, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(BodyActivityRequest request, Faults faults) {
        facts.upsert(new BodyActivity(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<BodyActivityRequest> all() {
        return activities.all().stream().map(BodyActivityRequest::of).toList();
    }

    /** Those of a body of which the day is known, the latest {@code most} of them, in the order of time. */
    public List<BodyActivityResponse> onDays(PoliticalBody body, int most) {
        return activities.latestOnDays(body, most).stream()
                .map(activity -> BodyActivityResponse.from(activity, List.of()))
                .toList();
    }

    @Override
    public BodyActivityRequest request(BodyActivity activity) {
        return BodyActivityRequest.of(activity);
    }

    @Override
    public void set(BodyActivity activity, BodyActivityRequest request, Citation citation, Faults faults) {
        request.check(faults);
        var found = bodies.named(request.bodies(), "/bodies", faults);
        faults.check();
        activity.set(request, found, citation);
    }

    @Override
    public void requireUnused(BodyActivity activity) {
        if (items.payFor(activity)) {
            throw new ProblemException(ProblemType.CONFLICT, "activity-in-use", activity.code());
        }
    }
}
