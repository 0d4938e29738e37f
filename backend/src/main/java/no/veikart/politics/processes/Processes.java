package no.veikart.politics.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.Codes;

/** Writes processes. */
@ApplicationScoped
public class Processes implements FactRules<DecisionProcess, ProcessRequest> {

    private final Facts facts;
    private final DecisionProcess.Repository processes;
    private final ProcessPhase.Repository phases;
    private final ProcessPlans plans;

    Processes(Facts facts, DecisionProcess.Repository processes, ProcessPhase.Repository phases, ProcessPlans plans) {
        this.facts = facts;
        this.processes = processes;
        this.phases = phases;
        this.plans = plans;
    }

    DecisionProcess create(ProcessRequest request, Faults faults) {
        return facts.create(new DecisionProcess(request.code()), request, this, faults);
    }

    DecisionProcess correct(DecisionProcess process, ProcessRequest request, Faults faults) {
        return facts.correct(process, request, this, faults);
    }

    void delete(DecisionProcess process) {
        facts.delete(process, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ProcessRequest request, Faults faults) {
        facts.upsert(new DecisionProcess(request.code()), request, this, faults);
    }

    /**
     * All that are registered, in the order of codes: the way of an export.
     *
     * @param drafts whether plans that are not published are named
     */
    public List<ProcessRequest> all(boolean drafts) {
        return processes.all().stream().map(process -> request(process, drafts)).toList();
    }

    @Override
    public ProcessRequest request(DecisionProcess process) {
        return request(process, true);
    }

    @Override
    public void set(DecisionProcess process, ProcessRequest request, Citation citation, Faults faults) {
        var found = find(request.plans(), faults);
        var planned = Span.stated(request.planned(), request.plannedTo(), "/planned", "/plannedTo", faults);
        faults.check();
        process.set(request, found, planned, citation);
    }

    @Override
    public void requireUnused(DecisionProcess process) {
        if (phases.belongTo(process)) {
            throw new ProblemException(ProblemType.CONFLICT, "process-in-use", process.code());
        }
    }

    private Collection<UUID> find(Set<String> codes, Faults faults) {
        var found = new ArrayList<UUID>();
        Codes.each(codes, "/plans", (code, pointer) -> plans.find(code)
                .ifPresentOrElse(found::add, () -> faults.at(pointer, "unknown-code", code)));
        return found;
    }

    private ProcessRequest request(DecisionProcess process, boolean drafts) {
        return ProcessRequest.of(
                process,
                plans.named(process.plans(), drafts).values().stream()
                        .map(ProcessPlans.Ref::code)
                        .sorted()
                        .toList());
    }
}
