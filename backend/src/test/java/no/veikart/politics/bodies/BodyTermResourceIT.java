package no.veikart.politics.bodies;

import static no.veikart.politics.bodies.Bodies.makeReporting;
import static no.veikart.politics.bodies.Bodies.makeTerm;
import static no.veikart.politics.bodies.Bodies.period;
import static no.veikart.politics.bodies.Bodies.term;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
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

    @Nested
    class AsAnyone {

        @Test
        void listBodyTerms_tellsThemByBodyPeriodAndDay() {
            var body = Made.politicalBody();
            var first = period(2015, 2019);
            var second = period(2019, 2023);
            var early =
                    makeTerm(term(body, first).with("validFrom", "2015-10-14").with("validTo", "2019-10-16"));
            var late = makeTerm(term(body, second).with("validFrom", "2019-10-16"));
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
            var term = makeTerm(term(board, period)
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
        void reportsTo_inACircle_isRefused() {
            var period = Made.electionPeriod();
            var council = Made.politicalBody();
            var board = Made.politicalBody();
            var committee = Made.politicalBody();
            makeReporting(committee, board, period);
            makeReporting(board, council, period);
            Api.post("/body-terms", term(council, period).with("reportsTo", committee.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reportsTo"))
                    .body("errors.code", contains("reports-in-circle"));
            var top = makeTerm(term(council, period));
            for (Made below : List.of(council, board, committee)) {
                Api.patch(top.path(), top.etag(), "{\"reportsTo\": \"" + below.code() + "\"}")
                        .then()
                        .statusCode(400)
                        .body("errors.code", contains("reports-in-circle"));
            }
            var another = period(2027, 2031);
            makeTerm(term(council, another).with("validFrom", "2027-10-01").with("reportsTo", committee.code()));
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
            var term =
                    makeTerm(term(Made.politicalBody(), Made.electionPeriod()).with("seats", 15));
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
            var term = makeReporting(body, above, Made.electionPeriod());
            Api.delete(term.path(), term.etag()).then().statusCode(204);
            Api.get(term.path()).then().statusCode(410);
            Api.get("/body-terms?body=" + body.code()).then().body("items", empty());
            Api.get(body.path()).then().body("term", nullValue());
            Made.termOf(body);
            makeReporting(above, body, Made.electionPeriod());
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
    }

    @Test
    void whatADeletedTermWas_isStillKnown() {
        var term = makeTerm(term(Made.politicalBody(), Made.electionPeriod()).with("seats", 9));
        As.secretariat().run(() -> Api.delete(term.path(), term.etag()).then().statusCode(204));
        assertTrue(Store.value(
                        "SELECT seats FROM body_term_history WHERE id = ?::uuid AND recorded_to IS NOT NULL", term.id())
                .equals("9"));
    }
}
