package no.veikart.politics.bodies;

import static no.veikart.politics.bodies.Bodies.makeReporting;
import static no.veikart.politics.bodies.Bodies.makeTerm;
import static no.veikart.politics.bodies.Bodies.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** Terms written past the API: the database itself refuses what must not be. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyTermIntegrityIT {

    private static final String EXCLUDED = "23P01";
    private static final String CHECKED = "23514";
    private static final String REFERS_TO_NOTHING = "23503";

    @Test
    void refusesTermsOfABodyThatOverlap() {
        var body = Made.politicalBody();
        var period = Made.electionPeriod();
        makeTerm(term(body, period).with("validTo", "2021-01-01"));
        var second = makeTerm(term(body, period).with("validFrom", "2021-01-01"));
        refuses(EXCLUDED, "UPDATE body_term SET valid_from = '2020-12-31' WHERE id = '%s'".formatted(second.id()));
    }

    @Test
    void refusesATermOutsideItsBodysLife() {
        var body = Made.politicalBody();
        var term = Made.termOf(body);
        refuses(
                REFERS_TO_NOTHING,
                "UPDATE body_term SET valid_from = '2015-09-30' WHERE id = '%s'".formatted(term.id()));
        refuses(
                REFERS_TO_NOTHING,
                "UPDATE political_body SET valid_to = '2020-01-01' WHERE id = '%s'".formatted(body.id()));
    }

    @Test
    void refusesATermOutsideItsElectionPeriod() {
        var period = Made.electionPeriod();
        var term = makeTerm(term(Made.politicalBody(), period));
        refuses(
                CHECKED,
                "UPDATE body_term SET valid_from = '2024-01-01', valid_to = '2025-01-01' WHERE id = '%s'"
                        .formatted(term.id()));
        refuses(
                CHECKED,
                "UPDATE election_period SET start_year = 2024, end_year = 2027 WHERE id = '%s'".formatted(period.id()));
    }

    @Test
    void refusesACircleOfReports() {
        var period = Made.electionPeriod();
        var council = Made.politicalBody();
        var board = Made.politicalBody();
        var top = makeTerm(term(council, period));
        makeReporting(board, council, period);
        refuses(CHECKED, "UPDATE body_term SET reports_to_id = '%s' WHERE id = '%s'".formatted(board.id(), top.id()));
        refuses(CHECKED, "UPDATE body_term SET reports_to_id = '%s' WHERE id = '%s'".formatted(council.id(), top.id()));
    }

    @Test
    void refusesValuesThatAreNone() {
        var term = Made.termOf(Made.politicalBody());
        for (String bad : List.of(
                "seats = -1",
                "authority = 'RULES'",
                "acts_as = '{KING}'",
                "start_known = false",
                "valid_to = valid_from")) {
            refuses(CHECKED, "UPDATE body_term SET %s WHERE id = '%s'".formatted(bad, term.id()));
        }
    }

    private static void refuses(String state, String statement) {
        var refusal = assertThrows(SQLException.class, () -> Store.execute(statement), statement);
        assertEquals(state, refusal.getSQLState(), refusal::getMessage);
    }
}
