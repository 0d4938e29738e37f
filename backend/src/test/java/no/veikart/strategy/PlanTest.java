package no.veikart.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = new Plan("a-plan");

    @Test
    void aNewPlan_isADraft() {
        assertFalse(plan.isPublished());
        assertConflict(plan::withdraw);
    }

    @Test
    void publish_isDoneOnce() {
        plan.publish();
        assertTrue(plan.isPublished());
        assertConflict(plan::publish);
    }

    @Test
    void withdraw_endsItAndItCanBePublishedAgain() {
        plan.publish();
        plan.withdraw();
        assertFalse(plan.isPublished());
        plan.publish();
        assertTrue(plan.isPublished());
    }

    private static void assertConflict(Runnable transition) {
        assertEquals(
                ProblemType.CONFLICT,
                assertThrows(ProblemException.class, transition::run).type());
    }
}
