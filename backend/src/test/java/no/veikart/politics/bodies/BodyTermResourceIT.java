package no.veikart.politics.bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyTermResourceIT {

    private static final String EXCLUDED = "23P01";
    private static final String CHECKED = "23514";
    private static final String REFERS_TO_NOTHING = "23503";

    private static Made period(int startYear, int endYear) {
        return Made.of(
                "/election-periods",
                Body.electionPeriod(Made.newCode("period"))
                        .with("startYear", startYear)
                        .with("endYear", endYear));
    }

    private static Body term(Made body, Made period) {
        return Body.bodyTerm(Made.newCode("term"), body.code(), period.code());
    }

    private static Made made(Body term) {
        return Made.of("/body-terms", term);
    }

    private static Made reporting(Made body, Made to, Made period) {
        return made(term(body, period).with("reportsTo", to.code()));
    }

    @Nested
    class AsAnyone {

        @Test
        void listBodyTerms_tellsThemByBodyPeriodAndDay() {
            var body = Made.politicalBody();
            var first = period(2015, 2019);
            var second = period(2019, 2023);
            var early = made(term(body, first).with("validFrom", "2015-10-14").with("validTo", "2019-10-16"));
            var late = made(term(body, second).with("validFrom", "2019-10-16"));
            var mine = "/body-terms?body=" + body.code();
            Api.get(mine).then().body("items.code", contains(late.code(), early.code()));
            Api.get(mine + "&sort=period").then().body("items.code", contains(early.code(), late.code()));
            Api.get("/body-terms?period=" + first.code()).then().body("items.code", contains(early.code()));
            Api.get(mine + "&asOf=2019-10-15").then().body("items.code", contains(early.code()));
            Api.get(mine + "&asOf=2019-10-16").then().body("items.code", contains(late.code()));
            Api.get("/body-terms?q=" + body.code()).then().body("page.total", equalTo(2));
            Api.get("/body-terms?code=" + late.code()).then().body("items.code", contains(late.code()));
        }

        @Test
        void aTermWhoseEndIsUnknown_isReadToTheEndOfItsPeriodsLastYear() {
            var body = Made.politicalBody();
            var term = Made.termOf(body);
            var mine = "/body-terms?body=" + body.code() + "&asOf=";
            Api.get(mine + "2023-12-31").then().body("items.code", contains(term.code()));
            Api.get(mine + "2024-01-01").then().body("items", empty());
            Api.get(term.path()).then().statusCode(200).body("validTo", nullValue());
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createBodyTerm_tellsAllThatIsStated() {
            var council = Made.politicalBody();
            var board = Made.politicalBody();
            var period = period(2015, 2019);
            var term = made(term(board, period)
                    .without("validFrom")
                    .with("attestedOn", "2017-12-31")
                    .with("mandate", Map.of("nb", "Treffer vedtak på egne områder."))
                    .with("legalBasis", Map.of("nb", "Kommuneloven"))
                    .with("reportsTo", council.code())
                    .with("authority", "DECIDES")
                    .with("seats", 13)
                    .with("deputySeats", 0)
                    .with("actsAs", List.of("PLANNING_COMMITTEE", "ELECTION_BOARD")));
            Api.get(term.path())
                    .then()
                    .statusCode(200)
                    .body("body.code", equalTo(board.code()))
                    .body("body.name.nb", equalTo("Organ " + board.code()))
                    .body("period.code", equalTo(period.code()))
                    .body("reportsTo.code", equalTo(council.code()))
                    .body("authority", equalTo("DECIDES"))
                    .body("seats", equalTo(13))
                    .body("deputySeats", equalTo(0))
                    .body("actsAs", contains("ELECTION_BOARD", "PLANNING_COMMITTEE"))
                    .body("validFrom", nullValue())
                    .body("attestedOn", equalTo("2017-12-31"))
                    .body("allowedActions", contains("edit", "delete"))
                    .body("_links.body", equalTo(Api.ROOT + board.path()))
                    .body("_links.reportsTo", equalTo(Api.ROOT + council.path()));
        }

        @Test
        void createBodyTerm_tellsEveryFaultAndStoresNothing() {
            var taken = Made.termOf(Made.politicalBody());
            var before = Store.counts();
            Api.post(
                            "/body-terms",
                            Body.bodyTerm(taken.code(), "no-such-body", "no-such-period")
                                    .with("seats", -1)
                                    .with("deputySeats", 1001)
                                    .with("reportsTo", "no-such-body")
                                    .with("authority", "RULES")
                                    .with("actsAs", List.of("ELECTION_BOARD", "ELECTION_BOARD"))
                                    .with("validTo", "2019-09-01")
                                    .with("source", Map.of("code", "no-such-source"))
                                    .with("members", 13))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code",
                                    "/body",
                                    "/period",
                                    "/seats",
                                    "/deputySeats",
                                    "/reportsTo",
                                    "/authority",
                                    "/actsAs",
                                    "/validTo",
                                    "/source/code",
                                    "/members"));
            Api.post("/body-terms", new Body())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/body", "/period", "/source", "/validFrom"));
            assertEquals(before, Store.counts());
        }

        @Test
        void createBodyTerm_outsideItsElectionPeriod_isRefused() {
            var body = Made.politicalBody();
            var period = period(2019, 2023);
            for (Body late : List.of(
                    term(body, period).with("validFrom", "2024-01-01"),
                    term(body, period).with("validFrom", "2024-01-01").with("validTo", "2024-06-01"),
                    term(body, period).without("validFrom").with("attestedOn", "2024-01-01"),
                    term(body, period).with("validFrom", "2018-12-31"),
                    term(body, period).with("validFrom", "2018-01-01").with("validTo", "2019-01-01"))) {
                Api.post("/body-terms", late)
                        .then()
                        .statusCode(400)
                        .body("errors.code", contains("outside-election-period"));
            }
            made(term(body, period).with("validFrom", "2018-01-01").with("validTo", "2019-01-02"));
            made(term(body, period).with("validFrom", "2023-12-31").with("validTo", "2025-01-01"));
        }

        @Test
        void createBodyTerm_outsideItsBodysLife_isRefused() {
            var body = Made.of(
                    "/political-bodies",
                    Body.politicalBody(Made.newCode("body"))
                            .with("validFrom", "2019-10-15")
                            .with("validTo", "2022-01-01"));
            var period = Made.electionPeriod();
            Api.post("/body-terms", term(body, period))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validFrom"))
                    .body("errors.code", contains("outside-life"));
            Api.post(
                            "/body-terms",
                            term(body, period).with("validFrom", "2019-10-15").with("validTo", "2022-01-02"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validTo"))
                    .body("errors.code", contains("outside-life"));
            made(term(body, period).with("validFrom", "2019-10-15"));
        }

        @Test
        void createBodyTerm_overAnother_isRefused() {
            var body = Made.politicalBody();
            var term = Made.termOf(body);
            var next = period(2023, 2027);
            Api.post("/body-terms", term(body, next).with("validFrom", "2023-10-15"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validFrom"))
                    .body("errors.code", contains("overlapping-term"));
            Api.patch(term.path(), term.etag(), "{\"validTo\": \"2023-10-15\"}")
                    .then()
                    .statusCode(200);
            made(term(body, next).with("validFrom", "2023-10-15"));
            Api.patch(term.path(), term.presentEtag(), "{\"validTo\": null}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("overlapping-term"));
            made(term(Made.politicalBody(), next).with("validFrom", "2023-10-15"));
        }

        @Test
        void reportsTo_inACircle_isRefused() {
            var period = Made.electionPeriod();
            var council = Made.politicalBody();
            var board = Made.politicalBody();
            var committee = Made.politicalBody();
            reporting(committee, board, period);
            reporting(board, council, period);
            Api.post("/body-terms", term(council, period).with("reportsTo", committee.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reportsTo"))
                    .body("errors.code", contains("reports-in-circle"));
            var top = made(term(council, period));
            for (Made below : List.of(council, board, committee)) {
                Api.patch(top.path(), top.etag(), "{\"reportsTo\": \"" + below.code() + "\"}")
                        .then()
                        .statusCode(400)
                        .body("errors.code", contains("reports-in-circle"));
            }
            var another = period(2027, 2031);
            made(term(council, another).with("validFrom", "2027-10-01").with("reportsTo", committee.code()));
        }

        @Test
        void twoTermsInTheSameInstant_neverCloseACircleTogether() {
            var period = Made.electionPeriod();
            var one = Made.politicalBody();
            var other = Made.politicalBody();
            var bodies = List.of(
                    term(one, period).with("reportsTo", other.code()),
                    term(other, period).with("reportsTo", one.code()));
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            List<Integer> statuses = Together.get(2, () -> Api.post("/body-terms", bodies.get(turn.getAndIncrement()))
                    .statusCode());
            assertEquals(List.of(201, 400), statuses.stream().sorted().toList());
        }

        @Test
        void updateBodyTerm_correctsIt_andWhatWasKnownIsKept() {
            var term = made(term(Made.politicalBody(), Made.electionPeriod()).with("seats", 15));
            Api.patch(term.path(), term.etag(), "{\"seats\": 13, \"authority\": \"ADVISES\"}")
                    .then()
                    .statusCode(200)
                    .body("seats", equalTo(13))
                    .body("version", equalTo(1));
            assertEquals(
                    "15",
                    Store.value(
                            "SELECT seats FROM body_term_history WHERE id = ?::uuid AND recorded_to IS NOT NULL",
                            term.id()));
            Api.patch(term.path(), term.etag(), "{\"seats\": 11}").then().statusCode(412);
            Api.patch(term.path(), term.presentEtag(), "{\"seats\": 13}").then().body("version", equalTo(1));
        }

        @Test
        void updateBodyTerm_neverMovesItToAnotherBody() {
            var term = Made.termOf(Made.politicalBody());
            Api.patch(
                            term.path(),
                            term.etag(),
                            "{\"body\": \"" + Made.politicalBody().code() + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/body"))
                    .body("errors.code", contains("unchangeable"));
        }

        @Test
        void deleteBodyTerm_freesItsTime() {
            var body = Made.politicalBody();
            var above = Made.politicalBody();
            var term = reporting(body, above, Made.electionPeriod());
            Api.delete(term.path(), term.etag()).then().statusCode(204);
            Api.get(term.path()).then().statusCode(410);
            Api.get("/body-terms?body=" + body.code()).then().body("items", empty());
            Api.get(body.path()).then().body("term", nullValue());
            Made.termOf(body);
            reporting(above, body, Made.electionPeriod());
            Api.post(
                            "/body-terms",
                            Body.bodyTerm(
                                    term.code(),
                                    Made.politicalBody().code(),
                                    Made.electionPeriod().code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
        }

        @Test
        void updateElectionPeriod_takesTermsWithUnknownEndAlong() {
            var period = Made.electionPeriod();
            var open = made(term(Made.politicalBody(), period));
            var ended = made(term(Made.politicalBody(), period).with("validTo", "2023-10-01"));
            years(period, 2019, 2021).then().statusCode(200);
            assertEquals("2022-01-01", endOf(open));
            assertEquals("2023-10-01", endOf(ended));
        }

        @Test
        void updateElectionPeriod_toYearsThatLeaveATerm_isRefused() {
            var period = Made.electionPeriod();
            var body = Made.politicalBody();
            made(term(body, period));
            years(period, 2030, 2034)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/startYear"))
                    .body("errors.code", contains("leaves-term"));
            years(period, 2015, 2018)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/endYear"))
                    .body("errors.code", contains("leaves-term"));
            made(term(body, period(2024, 2027)).with("validFrom", "2024-01-01"));
            years(period, 2019, 2024)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/endYear"))
                    .body("errors.code", contains("leaves-term"));
            Api.get(period.path()).then().body("startYear", equalTo(2019)).body("endYear", equalTo(2023));
        }

        private static Response years(Made period, int startYear, int endYear) {
            return Api.patch(
                    period.path(),
                    period.presentEtag(),
                    "{\"startYear\": " + startYear + ", \"endYear\": " + endYear + "}");
        }

        private static String endOf(Made term) {
            return Store.value("SELECT valid_to FROM body_term WHERE id = ?::uuid", term.id());
        }
    }

    /** Written past the API. */
    @Nested
    class TheDatabase {

        @Test
        void refusesTermsOfABodyThatOverlap() {
            var body = Made.politicalBody();
            var period = Made.electionPeriod();
            made(term(body, period).with("validTo", "2021-01-01"));
            var second = made(term(body, period).with("validFrom", "2021-01-01"));
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
            var term = made(term(Made.politicalBody(), period));
            refuses(
                    CHECKED,
                    "UPDATE body_term SET valid_from = '2024-01-01', valid_to = '2025-01-01' WHERE id = '%s'"
                            .formatted(term.id()));
            refuses(
                    CHECKED,
                    "UPDATE election_period SET start_year = 2024, end_year = 2027 WHERE id = '%s'"
                            .formatted(period.id()));
        }

        @Test
        void refusesACircleOfReports() {
            var period = Made.electionPeriod();
            var council = Made.politicalBody();
            var board = Made.politicalBody();
            var top = made(term(council, period));
            reporting(board, council, period);
            refuses(
                    CHECKED,
                    "UPDATE body_term SET reports_to_id = '%s' WHERE id = '%s'".formatted(board.id(), top.id()));
            refuses(
                    CHECKED,
                    "UPDATE body_term SET reports_to_id = '%s' WHERE id = '%s'".formatted(council.id(), top.id()));
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

    @Test
    void whatADeletedTermWas_isStillKnown() {
        var term = made(term(Made.politicalBody(), Made.electionPeriod()).with("seats", 9));
        As.secretariat().run(() -> Api.delete(term.path(), term.etag()).then().statusCode(204));
        assertTrue(Store.value(
                        "SELECT seats FROM body_term_history WHERE id = ?::uuid AND recorded_to IS NOT NULL", term.id())
                .equals("9"));
    }
}
