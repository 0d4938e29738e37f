package no.veikart.politics.bodies;

import static io.restassured.RestAssured.given;
import static no.veikart.politics.bodies.Bodies.body;
import static no.veikart.politics.bodies.Bodies.makeBody;
import static no.veikart.politics.bodies.Bodies.makeTerm;
import static no.veikart.politics.bodies.Bodies.term;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PoliticalBodyResourceIT {

    @Inject
    SessionFactory sessions;

    @Nested
    class AsAnyone {

        @Test
        void getPoliticalBody_tellsItsTermAndItsLatestFigures() {
            var body = Made.politicalBody();
            var period = Made.electionPeriod();
            var term = makeTerm(term(body, period)
                    .with("authority", "DECIDES")
                    .with("seats", 10)
                    .with("deputySeats", 0));
            Made.yearOf(body, 2016);
            Made.yearOf(body, 2017);
            Api.get(body.path())
                    .then()
                    .statusCode(200)
                    .body("term.id", equalTo(term.id()))
                    .body("term.code", equalTo(term.code()))
                    .body("term.period.code", equalTo(period.code()))
                    .body("term.authority", equalTo("DECIDES"))
                    .body("term.seats", equalTo(10))
                    .body("term.deputySeats", equalTo(0))
                    .body("latestYear.year", equalTo(2017))
                    .body("latestYear.meetings", equalTo(10))
                    .body("latestYear.cases", nullValue())
                    .body("allowedActions", empty())
                    .body("_links.terms", equalTo("/api/v1/body-terms?body=" + body.code()))
                    .body("_links.years", equalTo("/api/v1/body-years?body=" + body.code()));
            Api.get("/body-terms?body=" + body.code()).then().body("items.code", contains(term.code()));
            Api.get("/body-years?body=" + body.code()).then().body("items.year", contains(2017, 2016));
        }

        @Test
        void whatIsNotRegistered_isNotTold() {
            Api.get(Made.politicalBody().path())
                    .then()
                    .body("term", nullValue())
                    .body("latestYear", nullValue())
                    .body("description", nullValue())
                    .body("validTo", nullValue());
        }

        @Test
        void listPoliticalBodies_beginsWithTheHighest() {
            String word = Made.newCode("rang");
            var name = Map.of("nb", word);
            var advisory = makeBody(body().with("kind", "ADVISORY_COUNCIL").with("name", name));
            var council = makeBody(body().with("kind", "COUNCIL").with("name", name));
            var board = makeBody(body().with("kind", "EXECUTIVE_BOARD").with("name", name));
            Api.get("/political-bodies?q=" + word)
                    .then()
                    .body("items.code", contains(council.code(), board.code(), advisory.code()))
                    .body("page.total", equalTo(3));
            Api.get("/political-bodies?sort=-kind&limit=2&q=" + word)
                    .then()
                    .body("items.code", contains(advisory.code(), board.code()));
            String next = Api.get("/political-bodies?limit=2&q=" + word).path("page.next");
            Api.get("/political-bodies?limit=2&q=" + word + "&cursor=" + next)
                    .then()
                    .body("items.code", contains(advisory.code()));
            Api.get("/political-bodies?kind=EXECUTIVE_BOARD&q=" + word)
                    .then()
                    .body("items.code", contains(board.code()));
        }

        @Test
        void listPoliticalBodies_asksTheDatabaseNoMoreOftenForManyThanForFew() {
            for (int i = 0; i < 5; i++) {
                var body = Made.politicalBody();
                Made.termOf(body);
                Made.yearOf(body, 2017);
            }
            assertEquals(statements("/political-bodies?limit=2"), statements("/political-bodies?limit=200"));
        }

        private long statements(String path) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            Api.get(path).then().statusCode(200);
            statistics.setStatisticsEnabled(false);
            return statistics.getPrepareStatementCount();
        }

        @Test
        void wrongQuestions_areToldTogether() {
            Api.get("/political-bodies?kind=BOARD&asOf=2017-02-30&body=x")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("kind", "asOf", "body"));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createPoliticalBody_tellsEveryFaultAndStoresNothing() {
            String taken = Made.politicalBody().code();
            var before = Store.counts();
            Api.post(
                            "/political-bodies",
                            Body.politicalBody(taken)
                                    .with("kind", "BOARD")
                                    .with("name", Map.of())
                                    .with("description", "Et organ")
                                    .with("validFrom", "2019-01-01")
                                    .with("validTo", "2018-01-01")
                                    .with("source", Map.of("code", "no-such"))
                                    .with("seats", 51))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code", "/kind", "/name", "/description", "/validTo", "/source/code", "/seats"));
            Api.post("/political-bodies", body().without("validFrom").without("name"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/validFrom", "/name"))
                    .body("errors.code", containsInAnyOrder("start-or-attestation", "required"));
            assertEquals(before, Store.counts());
        }

        @Test
        void updatePoliticalBody_correctsIt_andWhatWasKnownIsKept() {
            var body = Made.politicalBody();
            Api.patch(body.path(), body.etag(), "{\"name\": {\"en\": \"Body\"}, \"kind\": \"CONTROL\"}")
                    .then()
                    .statusCode(200)
                    .body("name.nb", equalTo("Organ " + body.code()))
                    .body("name.en", equalTo("Body"))
                    .body("kind", equalTo("CONTROL"))
                    .body("version", equalTo(1));
            assertEquals(
                    "COMMITTEE",
                    Store.value(
                            "SELECT kind FROM political_body_history WHERE id = ?::uuid AND recorded_to IS NOT NULL",
                            body.id()));
            assertEquals(
                    "{CREATED,CHANGED}",
                    Store.value(
                            "SELECT array_agg(action ORDER BY id) FROM audit_entry WHERE entity_id = ?::uuid",
                            body.id()));
        }

        @Test
        void updatePoliticalBody_withTheSame_isNoChange() {
            var body = Made.politicalBody();
            Api.patch(body.path(), body.etag(), "{\"kind\": \"COMMITTEE\"}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
        }

        @Test
        void updatePoliticalBody_refusesAnotherCode() {
            var body = Made.politicalBody();
            Api.patch(body.path(), body.etag(), "{\"code\": \"another\", \"kind\": null}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/kind"));
        }

        @Test
        void updatePoliticalBody_needsWhatWasRead() {
            var body = Made.politicalBody();
            Api.sending(Api.MERGE_PATCH, "{}").patch(ROOT + body.path()).then().statusCode(428);
            Api.patch(body.path(), body.etag(), "{\"kind\": \"CONTROL\"}")
                    .then()
                    .statusCode(200);
            Api.patch(body.path(), body.etag(), "{\"kind\": \"APPEALS\"}")
                    .then()
                    .statusCode(412);
            Api.delete(body.path(), body.etag()).then().statusCode(412);
            String etag = Api.get(body.path()).header("ETag");
            given().header("If-None-Match", etag).get(ROOT + body.path()).then().statusCode(304);
        }
    }
}
