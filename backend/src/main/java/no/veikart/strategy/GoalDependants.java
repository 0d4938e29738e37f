package no.veikart.strategy;

import java.util.UUID;

/** Each domain above tells whether something of its own still speaks of a goal, since this room knows none of them. */
public interface GoalDependants {

    boolean dependOn(UUID goalId);
}
