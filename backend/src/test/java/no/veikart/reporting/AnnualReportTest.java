package no.veikart.reporting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.strategy.Plan.Publication;
import org.junit.jupiter.api.Test;

/** Publication and withdrawal of an annual report. */
class AnnualReportTest {

    private static final Instant THEN = Instant.parse("2018-05-01T10:00:00Z");

    @Test
    void beginsAsADraftThatIsOpen() {
        var report = new AnnualReport("arsrapport");
        assertEquals(Publication.DRAFT, report.publication());
        assertDoesNotThrow(report::requireOpen);
    }

    @Test
    void publishing_keepsTheInstantAndFreezes() {
        var report = new AnnualReport("arsrapport");
        report.publish(THEN);
        assertTrue(report.isPublished());
        assertEquals(THEN, report.publishedAt());
        assertEquals(THEN, report.knownAt());
        var refusal = assertThrows(ProblemException.class, report::requireOpen);
        assertEquals(ProblemType.REPORT_PUBLISHED, refusal.type());
    }

    @Test
    void withdrawing_opensAndRemembersThatItWasPublished() {
        var report = new AnnualReport("arsrapport");
        report.publish(THEN);
        report.withdraw();
        assertEquals(Publication.WITHDRAWN, report.publication());
        assertEquals(THEN, report.publishedAt());
        assertNull(report.knownAt());
        assertDoesNotThrow(report::requireOpen);
    }

    @Test
    void neitherTwice() {
        var report = new AnnualReport("arsrapport");
        assertThrows(ProblemException.class, report::withdraw);
        report.publish(THEN);
        assertThrows(ProblemException.class, () -> report.publish(THEN));
    }
}
