package no.veikart.politics.bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyYearResourceIT {

    private static Body figures(Made body, int year) {
        return Body.bodyYear(Made.newCode("year"), body.code(), year);
    }

    @Nested
    class AsAnyone {

        @Test
        void listBodyYears_tellsThemByBodyAndYear() {
            var body = Made.politicalBody();
            Made.yearOf(body, 2016);
            var latest = Made.of("/body-years", figures(body, 2017).with("cases", 115));
            Api.get("/body-years?body=" + body.code())
                    .then()
                    .body("items.year", contains(2017, 2016))
                    .body("items[0].body.name.nb", equalTo("Organ " + body.code()))
                    .body("items[0].reported.meetings", equalTo(10))
                    .body("items[0].reported.cases", equalTo(115))
                    .body("items[1].reported.cases", nullValue());
            Api.get("/body-years?year=2017&body=" + body.code()).then().body("items.code", contains(latest.code()));
            Api.get("/body-years?year=1700").then().statusCode(400).body("errors.parameter", contains("year"));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createBodyYear_withZero_isAFigure() {
            var body = Made.politicalBody();
            Api.post("/body-years", figures(body, 2017).with("meetings", 0))
                    .then()
                    .statusCode(201)
                    .body("reported.meetings", equalTo(0))
                    .body("reported.cases", nullValue())
                    .body("_links.body", equalTo(Api.ROOT + body.path()));
        }

        @Test
        void createBodyYear_tellsEveryFaultAndStoresNothing() {
            var body = Made.politicalBody();
            var taken = Made.yearOf(body, 2017);
            var before = Store.counts();
            Api.post(
                            "/body-years",
                            Body.bodyYear(taken.code(), body.code(), 2017)
                                    .with("meetings", -1)
                                    .with("cases", 11.5)
                                    .with("source", Map.of("code", "no-such")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/year", "/meetings", "/cases", "/source/code"));
            Api.post("/body-years", figures(body, 1700).with("body", "no-such").without("meetings"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/body", "/year", "/meetings"))
                    .body("errors.code", containsInAnyOrder("unknown-code", "too-small", "figure-needed"));
            assertEquals(before, Store.counts());
        }

        @Test
        void createBodyYear_ofTheSameBodyAndYear_isRefused() {
            var body = Made.politicalBody();
            var taken = Made.yearOf(body, 2017);
            Api.post("/body-years", figures(body, 2017))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/year"))
                    .body("errors.code", contains("year-taken"));
            Made.yearOf(Made.politicalBody(), 2017);
            Api.delete(taken.path(), taken.etag()).then().statusCode(204);
            Api.get(taken.path()).then().statusCode(410);
            Api.get("/body-years?body=" + body.code()).then().body("items", empty());
            Api.get(body.path()).then().body("latestYear", nullValue());
            Made.yearOf(body, 2017);
        }

        @Test
        void createBodyYear_twiceInTheSameInstant_makesOne() {
            var body = Made.politicalBody();
            List<Integer> statuses = Together.get(
                    3, () -> Api.post("/body-years", figures(body, 2017)).statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            Api.get("/body-years?body=" + body.code()).then().body("page.total", equalTo(1));
        }

        @Test
        void updateBodyYear_correctsAFigure() {
            var year = Made.yearOf(Made.politicalBody(), 2017);
            Api.patch(year.path(), year.etag(), "{\"meetings\": 20, \"cases\": 236}")
                    .then()
                    .statusCode(200)
                    .body("reported.meetings", equalTo(20))
                    .body("reported.cases", equalTo(236));
            Api.patch(year.path(), year.etag(), "{\"cases\": 1}").then().statusCode(412);
        }

        @Test
        void updateBodyYear_toNoFigureAnotherBodyOrATakenYear_isRefused() {
            var body = Made.politicalBody();
            var year = Made.yearOf(body, 2016);
            Made.yearOf(body, 2017);
            Api.patch(year.path(), year.etag(), "{\"meetings\": null, \"body\": \"another\", \"year\": 2017}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/meetings", "/body"));
            Api.patch(year.path(), year.etag(), "{\"year\": 2017}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("year-taken"));
            Api.patch(year.path(), year.etag(), "{\"year\": 2018}").then().statusCode(200);
        }
    }
}
