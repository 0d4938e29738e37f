package no.veikart.politics.bodies;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
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

    private static Body body() {
        return Body.politicalBody(Made.newCode("body"));
    }

    private static Made made(Body body) {
        return Made.of("/political-bodies", body);
    }

    @Nested
    class AsAnyone {

        @Test
        void getPoliticalBody_tellsItsTermAndItsLatestFigures() {
            var body = Made.politicalBody();
            var period = Made.electionPeriod();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(Made.newCode("term"), body.code(), period.code())
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
        void getPoliticalBody_ofADay_tellsTheTermAndFiguresOfThen() {
            var body = Made.politicalBody();
            var first = Made.of(
                    "/body-terms",
                    Body.bodyTerm(
                                    Made.newCode("term"),
                                    body.code(),
                                    Made.of(
                                                    "/election-periods",
                                                    Body.electionPeriod(Made.newCode("period"))
                                                            .with("startYear", 2015)
                                                            .with("endYear", 2019))
                                            .code())
                            .with("validFrom", "2015-10-01")
                            .with("validTo", "2019-10-01"));
            var second = Made.termOf(body);
            Made.yearOf(body, 2017);
            Made.yearOf(body, 2021);
            Api.get(body.path() + "?asOf=2019-09-30")
                    .then()
                    .body("term.code", equalTo(first.code()))
                    .body("latestYear.year", equalTo(2017));
            Api.get(body.path() + "?asOf=2019-10-01").then().body("term.code", equalTo(second.code()));
            Api.get(body.path() + "?asOf=2024-01-01")
                    .then()
                    .body("term", nullValue())
                    .body("latestYear.year", equalTo(2021));
            Api.get(body.path()).then().body("term.code", equalTo(second.code()));
            Api.get("/political-bodies?asOf=2016-01-01&code=" + body.code())
                    .then()
                    .body("items[0].term.code", equalTo(first.code()))
                    .body("items[0].latestYear", nullValue());
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
        void aBody_isThereFromItsFirstDayToTheDayBeforeItsEnd() {
            var body = made(body().with("kind", "AD_HOC").with("validTo", "2018-01-01"));
            for (String day : List.of("2015-09-30", "2018-01-01")) {
                Api.get(body.path() + "?asOf=" + day).then().statusCode(404);
                Api.get("/political-bodies?kind=AD_HOC&limit=200&asOf=" + day)
                        .then()
                        .body("items.code", not(hasItem(body.code())));
            }
            for (String day : List.of("2015-10-01", "2017-12-31")) {
                Api.get(body.path() + "?asOf=" + day).then().statusCode(200);
                Api.get("/political-bodies?kind=AD_HOC&limit=200&asOf=" + day)
                        .then()
                        .body("items.code", hasItem(body.code()));
            }
            Api.get("/political-bodies?limit=200").then().body("items.code", not(hasItem(body.code())));
            Api.get("/political-bodies?code=" + body.code()).then().body("items.code", contains(body.code()));
            Api.get(body.path()).then().statusCode(200);
        }

        @Test
        void listPoliticalBodies_beginsWithTheHighest() {
            String word = Made.newCode("rang");
            var name = Map.of("nb", word);
            var advisory = made(body().with("kind", "ADVISORY_COUNCIL").with("name", name));
            var council = made(body().with("kind", "COUNCIL").with("name", name));
            var board = made(body().with("kind", "EXECUTIVE_BOARD").with("name", name));
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
        void createPoliticalBody_withUnknownStart_isReadFromTheDayThatASourceShowsIt() {
            String code = Made.newCode("body");
            String path = Api.post(
                            "/political-bodies",
                            Body.politicalBody(code)
                                    .with("kind", "ADVISORY_COUNCIL")
                                    .without("validFrom")
                                    .with("attestedOn", "2017-11-06")
                                    .externalId("elements", code))
                    .then()
                    .statusCode(201)
                    .body("validFrom", nullValue())
                    .body("attestedOn", equalTo("2017-11-06"))
                    .body("source.code", equalTo(Body.SOURCE))
                    .body("allowedActions", contains("edit", "delete"))
                    .body("version", equalTo(0))
                    .extract()
                    .header("Location");
            given().get(path + "?asOf=2017-11-05").then().statusCode(404);
            given().get(path + "?asOf=2017-11-06").then().statusCode(200);
            Api.get("/political-bodies?externalId=elements:" + code).then().body("items.code", contains(code));
        }

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

        @Test
        void updatePoliticalBody_toALifeThatLeavesATerm_isRefused() {
            var body = Made.politicalBody();
            var term = Made.termOf(body);
            Api.patch(body.path(), body.etag(), "{\"validFrom\": \"2020-01-01\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validFrom"))
                    .body("errors.code", contains("leaves-term"));
            Api.patch(body.path(), body.etag(), "{\"validTo\": \"2019-01-01\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validTo"));
            assertEquals("2024-01-01", endOf(term));
        }

        @Test
        void updatePoliticalBody_thatEnds_takesItsTermsWithUnknownEndAlong() {
            var body = Made.politicalBody();
            var term = Made.termOf(body);
            Api.patch(body.path(), body.etag(), "{\"validTo\": \"2021-07-01\"}")
                    .then()
                    .statusCode(200);
            assertEquals("2021-07-01", endOf(term));
            Api.patch(body.path(), body.presentEtag(), "{\"validTo\": null}")
                    .then()
                    .statusCode(200);
            assertEquals("2024-01-01", endOf(term));
            Api.get(term.path()).then().body("validTo", nullValue());
        }

        private static String endOf(Made term) {
            return Store.value("SELECT valid_to FROM body_term WHERE id = ?::uuid", term.id());
        }

        @Test
        void deletePoliticalBody_leavesATombstone() {
            var body = made(body().externalId("elements", "body-to-delete"));
            Api.delete(body.path(), body.etag()).then().statusCode(204);
            Api.get(body.path()).then().statusCode(410).body("type", equalTo("/problems/gone"));
            Api.get("/political-bodies?code=" + body.code()).then().body("items", empty());
            Api.delete(body.path(), body.etag()).then().statusCode(410);
            Api.post("/political-bodies", Body.politicalBody(body.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
            made(body().externalId("elements", "body-to-delete"));
        }

        @Test
        void deletePoliticalBody_inUse_is409() {
            var body = Made.politicalBody();
            var term = Made.termOf(body);
            refusesToDelete(body);
            Api.delete(term.path(), term.etag()).then().statusCode(204);
            var year = Made.yearOf(body, 2017);
            refusesToDelete(body);
            Api.delete(year.path(), year.etag()).then().statusCode(204);
            var below = Made.of(
                    "/body-terms",
                    Body.bodyTerm(
                                    Made.newCode("term"),
                                    Made.politicalBody().code(),
                                    Made.electionPeriod().code())
                            .with("reportsTo", body.code()));
            refusesToDelete(body);
            Api.delete(below.path(), below.etag()).then().statusCode(204);
            Api.delete(body.path(), body.presentEtag()).then().statusCode(204);
        }

        private static void refusesToDelete(Made body) {
            Api.delete(body.path(), body.presentEtag())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
        }

        @Test
        void deleteSource_thatPoliticsCites_is409() {
            var source = Made.source();
            var cited = Map.of("code", source.code());
            var body = Made.politicalBody();
            var things = List.of(
                    made(body().with("source", cited)),
                    Made.of(
                            "/election-periods",
                            Body.electionPeriod(Made.newCode("period")).with("source", cited)),
                    Made.of(
                            "/body-terms",
                            Body.bodyTerm(
                                            Made.newCode("term"),
                                            body.code(),
                                            Made.electionPeriod().code())
                                    .with("source", cited)),
                    Made.of(
                            "/body-years",
                            Body.bodyYear(Made.newCode("year"), body.code(), 2017)
                                    .with("source", cited)),
                    Made.of(
                            "/governance-principles",
                            Body.governancePrinciple(Made.newCode("principle")).with("source", cited)));
            As.administrator().run(() -> {
                for (Made thing : things) {
                    Api.delete(source.path(), source.presentEtag()).then().statusCode(409);
                    Api.delete(thing.path(), thing.presentEtag()).then().statusCode(204);
                }
                Api.delete(source.path(), source.presentEtag()).then().statusCode(204);
            });
        }
    }

    @Test
    void theDatabase_keepsHistoryOfADeletedBodyToo() {
        var body = Made.politicalBody();
        As.secretariat().run(() -> Api.delete(body.path(), body.etag()).then().statusCode(204));
        assertTrue(Store.value(
                        "SELECT deleted_at FROM political_body_history WHERE id = ?::uuid AND recorded_to IS NULL",
                        body.id())
                != null);
    }
}
