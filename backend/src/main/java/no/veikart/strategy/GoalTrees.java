package no.veikart.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.Accountability.Statement;
import no.veikart.organisation.units.UnitRef;
import no.veikart.strategy.GoalTree.Node;

/** Reads a plan's goals of one day and puts them together. */
@ApplicationScoped
class GoalTrees {

    private static final Comparator<GoalVersion> ORDER = Comparator.comparing(
                    GoalVersion::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(version -> version.goal().code());

    private final GoalVersion.Repository versions;
    private final AccountableUnits units;

    GoalTrees(GoalVersion.Repository versions, AccountableUnits units) {
        this.versions = versions;
        this.units = units;
    }

    GoalTree read(Plan plan, LocalDate day) {
        var goals = versions.ofPlan(plan.id(), day);
        var accountable =
                units.named(day, goals.stream().map(AccountableUnits::stated).toList());
        Map<UUID, List<GoalVersion>> byParent = new HashMap<>();
        goals.stream().sorted(ORDER).forEach(goal -> byParent.computeIfAbsent(
                        goal.parent() == null ? null : goal.parent().id(), parent -> new java.util.ArrayList<>())
                .add(goal));
        return new GoalTree(PlanRef.from(plan), day, nodes(null, byParent, accountable));
    }

    private static List<Node> nodes(
            UUID parent, Map<UUID, List<GoalVersion>> byParent, Map<Statement, UnitRef> accountable) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(goal -> new Node(
                        goal.goal().id(),
                        goal.goal().code(),
                        goal.number(),
                        goal.kind(),
                        goal.isKindInferred(),
                        goal.title(),
                        accountable.get(AccountableUnits.stated(goal)),
                        goal.lifecycle(),
                        nodes(goal.goal().id(), byParent, accountable)))
                .toList();
    }
}
