package no.veikart.politics.bodies;

import static io.restassured.RestAssured.given;
import static no.veikart.politics.bodies.Bodies.body;
import static no.veikart.politics.bodies.Bodies.endOf;
import static no.veikart.politics.bodies.Bodies.makeBody;
import static no.veikart.politics.bodies.Bodies.makeReporting;
import static no.veikart.politics.bodies.Bodies.makeTerm;
import static no.veikart.politics.bodies.Bodies.period;
import static no.veikart.politics.bodies.Bodies.term;
import static org.hamcrest.Matchers.contains;
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
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a body is there, what ends with it, and what stands in the way of deleting it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PoliticalBodyLifeIT {

    @Nested
    class AsAnyone {

        @Test
        void getPoliticalBody_ofADay_tellsTheTermAndFiguresOfThen() {
            var body = Made.politicalBody();
            var first = makeTerm(term(body, period(2015, 2019))
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
        void aBody_isThereFromItsFirstDayToTheDayBeforeItsEnd() {
            var body = makeBody(body().with("kind", "AD_HOC").with("validTo", "2018-01-01"));
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

        @Test
        void deletePoliticalBody_leavesATombstone() {
            var body = makeBody(body().externalId("elements", "body-to-delete"));
            Api.delete(body.path(), body.etag()).then().statusCode(204);
            Api.get(body.path()).then().statusCode(410).body("type", equalTo("/problems/gone"));
            Api.get("/political-bodies?code=" + body.code()).then().body("items", empty());
            Api.delete(body.path(), body.etag()).then().statusCode(410);
            Api.post("/political-bodies", Body.politicalBody(body.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
            makeBody(body().externalId("elements", "body-to-delete"));
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
            var below = makeReporting(Made.politicalBody(), body, Made.electionPeriod());
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
                    makeBody(body().with("source", cited)),
                    Made.of(
                            "/election-periods",
                            Body.electionPeriod(Made.newCode("period")).with("source", cited)),
                    makeTerm(term(body, Made.electionPeriod()).with("source", cited)),
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
