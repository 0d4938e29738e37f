package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import no.veikart.organisation.companies.OwnedCompany;
import no.veikart.politics.processes.DecisionProcess;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.Days;

/** Writes plans. */
@ApplicationScoped
public class Plans {

    private final Plan.Repository plans;
    private final Premise.Repository premises;
    private final Goal.Repository goals;
    private final OwnedCompany.Repository companies;
    private final DecisionProcess.Repository processes;
    private final AccountableUnits units;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Caller caller;
    private final Instance<PlanDependants> dependants;

    Plans(
            Plan.Repository plans,
            Premise.Repository premises,
            Goal.Repository goals,
            OwnedCompany.Repository companies,
            DecisionProcess.Repository processes,
            AccountableUnits units,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            Caller caller,
            @Any Instance<PlanDependants> dependants) {
        this.plans = plans;
        this.premises = premises;
        this.goals = goals;
        this.companies = companies;
        this.processes = processes;
        this.units = units;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.caller = caller;
        this.dependants = dependants;
    }

    Plan create(PlanRequest request, Faults faults) {
        var plan = new Plan(request.code());
        if (request.code() != null
                && plans.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        set(plan, request, faults);
        plans.persistAndFlush(plan);
        audit.record(Action.CREATED, plan, null, request, faults);
        return plan;
    }

    Plan correct(Plan plan, PlanRequest request, Faults faults) {
        var before = PlanRequest.of(plan);
        if (request.code() != null && !request.code().equals(plan.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return plan;
        }
        set(plan, request, faults);
        plans.flush();
        audit.record(Action.CHANGED, plan, before, request, faults);
        return plan;
    }

    /** A patch that repeats the unit that a reader sees leaves the one that is stated. */
    PlanRequest restated(Plan plan, PlanRequest patched) {
        boolean repeats = patched.accountableUnit() != null
                && patched.accountableUnit().equals(units.answering(AccountableUnits.stated(plan), Days.today()));
        return repeats ? patched.accountableTo(PlanRequest.of(plan).accountableUnit()) : patched;
    }

    void publish(Plan plan) {
        plan.publish();
        plans.flush();
        audit.record(Action.PUBLISHED, plan, PlanRequest.of(plan), PlanRequest.of(plan), new Faults());
    }

    void withdraw(Plan plan) {
        plan.withdraw();
        plans.flush();
        audit.record(Action.WITHDRAWN, plan, PlanRequest.of(plan), PlanRequest.of(plan), new Faults());
    }

    /** @throws ProblemException 409 while it holds goals, premises or plans, is the strategy of a company or what a process leads to, or something speaks of it */
    void delete(Plan plan) {
        if (plans.count("parent = ?1 and deletedAt is null", plan) > 0
                || goals.count("plan = ?1 and deletedAt is null", plan) > 0
                || premises.count("plan = ?1 and deletedAt is null", plan) > 0
                || companies.leanOn(plan.id())
                || processes.leadTo(plan.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "plan-in-use", plan.code());
        }
        if (dependants.stream().anyMatch(dependant -> dependant.dependOn(plan.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "mentioned", plan.code());
        }
        var before = PlanRequest.of(plan);
        plan.externalIds().clear();
        plan.delete();
        plans.flush();
        audit.record(Action.DELETED, plan, before, null, new Faults());
    }

    /** All there are, as they would be written; unpublished ones only where {@code drafts}. */
    public List<PlanRequest> all(boolean drafts) {
        return plans.all(drafts).stream()
                .map(plan -> drafts || plan.parent() == null || plan.parent().isPublished()
                        ? PlanRequest.of(plan)
                        : PlanRequest.of(plan).withoutParent())
                .toList();
    }

    /** How public the plan of that code is. */
    public Plan.Publication publication(String code) {
        return plans.findByCode(code).map(Plan::publication).orElse(Plan.Publication.DRAFT);
    }

    /**
     * Creates what is new, corrects what differs, leaves the rest: the way of an import.
     *
     * @param publication how a plan that is new shall stand; one that is there keeps its state, which has transitions of its own
     */
    public void upsert(PlanRequest request, Plan.Publication publication, Faults faults) {
        var present = plans.findByCode(request.code() == null ? "" : request.code());
        if (present.isPresent()) {
            correct(present.get(), request, faults);
            return;
        }
        var plan = create(request, faults);
        if (publication != Plan.Publication.DRAFT) {
            publish(plan);
        }
        if (publication == Plan.Publication.WITHDRAWN) {
            withdraw(plan);
        }
    }

    /** The plan of that code, for those that stand in it; a fault when there is none. */
    Plan find(String code, String pointer, Faults faults) {
        if (code == null) {
            return null;
        }
        var plan = plans.findByCode(code);
        if (plan.isEmpty()) {
            faults.at(pointer, "unknown-code", code);
        }
        return plan.orElse(null);
    }

    /** Hides a plan, and all in it, from those who may not read drafts. */
    void requireReadable(Plan plan) {
        if (!isReadable(plan)) {
            throw ProblemException.notFound();
        }
    }

    boolean isReadable(Plan plan) {
        return plan != null && (plan.isPublished() || caller.mayReadDrafts());
    }

    boolean isEditable(Plan plan) {
        return units.mayWriteFor(AccountableUnits.stated(plan));
    }

    List<AllowedAction> allowedActions(Plan plan) {
        var actions = new ArrayList<AllowedAction>();
        if (isEditable(plan)) {
            actions.addAll(List.of(AllowedAction.EDIT, AllowedAction.DELETE));
        }
        if (caller.hasAny(Role.APPROVER, Role.ADMINISTRATOR)) {
            actions.add(plan.isPublished() ? AllowedAction.WITHDRAW : AllowedAction.PUBLISH);
        }
        return actions;
    }

    private void set(Plan plan, PlanRequest request, Faults faults) {
        request.checkPeriod(faults);
        externalIds.check(Plan.class, plan, request.externalIds(), faults);
        var parent = find(request.parent(), "/parent", faults);
        if (parent != null && isAbove(plan, parent)) {
            faults.at("/parent", "circle", request.parent());
        }
        var unit = units.find(request.accountableUnit(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        plan.set(request, parent, unit, citation);
    }

    /** Whether {@code plan} is the other one or stands above it. */
    private static boolean isAbove(Plan plan, Plan other) {
        for (Plan up = other; up != null; up = up.parent()) {
            if (up == plan) {
                return true;
            }
        }
        return false;
    }
}
