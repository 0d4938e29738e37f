package no.veikart.politics.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.politics.PoliticsEditors;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.security.Caller;

/** Processes with the plans that they lead to, so far as the caller may read those: one query, however many processes. */
@ApplicationScoped
class ProcessAnswers {

    /** An id that no plan has. */
    private static final UUID NO_PLAN = new UUID(0, 0);

    private final DecisionProcess.Repository repository;
    private final ProcessPlans plans;
    private final PoliticsEditors editors;
    private final Caller caller;

    ProcessAnswers(DecisionProcess.Repository repository, ProcessPlans plans, PoliticsEditors editors, Caller caller) {
        this.repository = repository;
        this.plans = plans;
        this.editors = editors;
        this.caller = caller;
    }

    /** @param plan code of one that they lead to, or null; one that the caller may not read is no plan */
    Page<ProcessResponse> page(String plan, ListRequest request, String sort) {
        var page = repository.page(plan == null ? null : readable(plan), request, sort);
        return new Page<>(of(page.items()), page.page());
    }

    ProcessResponse of(DecisionProcess process) {
        return of(List.of(process)).getFirst();
    }

    /** By process, in the order of codes. */
    Map<UUID, List<ProcessPlans.Ref>> plansOf(Collection<DecisionProcess> processes) {
        var named = plans.named(
                processes.stream()
                        .flatMap(process -> process.plans().stream())
                        .distinct()
                        .toList(),
                caller.mayReadDrafts());
        return processes.stream().collect(Collectors.toMap(DecisionProcess::id, process -> named.values().stream()
                .filter(plan -> process.plans().contains(plan.id()))
                .sorted(Comparator.comparing(ProcessPlans.Ref::code))
                .toList()));
    }

    private UUID readable(String plan) {
        return plans.find(plan)
                .filter(id -> plans.named(List.of(id), caller.mayReadDrafts()).containsKey(id))
                .orElse(NO_PLAN);
    }

    private List<ProcessResponse> of(List<DecisionProcess> processes) {
        var plansOf = plansOf(processes);
        var actions = editors.allowedActions();
        return processes.stream()
                .map(process -> ProcessResponse.from(process, plansOf.get(process.id()), actions))
                .toList();
    }
}
