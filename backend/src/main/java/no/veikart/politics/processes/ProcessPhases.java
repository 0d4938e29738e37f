package no.veikart.politics.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;

/** Writes phases of processes. */
@ApplicationScoped
public class ProcessPhases implements FactRules<ProcessPhase, ProcessPhaseRequest> {

    private final Facts facts;
    private final ProcessPhase.Repository phases;
    private final PoliticalBody.Repository bodies;

    ProcessPhases(Facts facts, ProcessPhase.Repository phases, PoliticalBody.Repository bodies) {
        this.facts = facts;
        this.phases = phases;
        this.bodies = bodies;
    }

    ProcessPhase create(ProcessPhaseRequest request, Faults faults) {
        return facts.create(new ProcessPhase(request.code()), request, this, faults);
    }

    ProcessPhase correct(ProcessPhase phase, ProcessPhaseRequest request, Faults faults) {
        return facts.correct(phase, request, this, faults);
    }

    void delete(ProcessPhase phase) {
        facts.delete(phase, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ProcessPhaseRequest request, Faults faults) {
        facts.upsert(new ProcessPhase(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<ProcessPhaseRequest> all() {
        return phases.all().stream().map(ProcessPhaseRequest::of).toList();
    }

    @Override
    public ProcessPhaseRequest request(ProcessPhase phase) {
        return ProcessPhaseRequest.of(phase);
    }

    @Override
    public void set(ProcessPhase phase, ProcessPhaseRequest request, Citation citation, Faults faults) {
        request.check(faults);
        var process = facts.named(DecisionProcess.class, request.process(), "/process", faults);
        if (phase.process() != null && process != null && process != phase.process()) {
            faults.at("/process", "unchangeable");
        }
        var found = new ProcessPhase.Found(
                process,
                Span.stated(request.planned(), request.plannedTo(), "/planned", "/plannedTo", faults),
                Span.stated(request.actual(), request.actualTo(), "/actual", "/actualTo", faults),
                bodies.named(request.bodies(), "/bodies", faults));
        faults.check();
        phase.set(request, found, citation);
    }
}
