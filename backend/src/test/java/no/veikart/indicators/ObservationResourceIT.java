package no.veikart.indicators;

import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ObservationResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void getObservation_tellsAllThatBelongsToAFigure() {
            var indicator = Made.indicator();
            var observation = Made.observationOf(indicator, "2017", 7.5);
            Api.get(observation.path())
                    .then()
                    .statusCode(200)
                    .body("indicator.code", equalTo(indicator.code()))
                    .body("unit", nullValue())
                    .body("members", empty())
                    .body("period", equalTo("2017"))
                    .body("periodStart", equalTo("2017-01-01"))
                    .body("periodEnd", equalTo("2017-12-31"))
                    .body("value", equalTo(7.50f))
                    .body("unitOfMeasure.decimals", equalTo(2))
                    .body("status", equalTo("NORMAL"))
                    .body("qualifier", equalTo("EXACT"))
                    .body("revision", equalTo(1))
                    .body("source.code", equalTo(Body.SOURCE))
                    .body("allowedActions", empty());
            assertTrue(Api.get(observation.path()).asString().contains("\"value\":7.50,"));
        }

        @Test
        void listObservations_isNarrowedByUnitMembersTimeAndStatus() {
            var dimension = Made.dimension();
            var women = Made.memberOf(dimension);
            var indicator = Made.indicatorBrokenDownBy(dimension);
            Made.of("/observations", Body.observation(indicator.code(), "2015", 1));
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2016", 2).with("status", "PROVISIONAL"));
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2016", 3).with("members", List.of(women.code())));
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 4).with("unit", "velferd"));
            String all = indicator.path() + "/observations";
            Api.get(all).then().body("items.value", contains(1f, 2f, 3f, 4f)).body("page.total", equalTo(4));
            Api.get(all + "?sort=-period&limit=1").then().body("items.period", contains("2017"));
            Api.get(all + "?unit=velferd").then().body("items.unit.name.nb", contains("Velferd"));
            Api.get(all + "?members=" + women.code()).then().body("items.members.code[0]", contains(women.code()));
            Api.get(all + "?from=2016&to=2016").then().body("items.value", containsInAnyOrder(2f, 3f));
            Api.get(all + "?status=PROVISIONAL").then().body("items.provisional", contains(true));
        }

        @Test
        void aBreakdown_neverStandsInForAMissingHeadline() {
            var dimension = Made.dimension();
            var women = Made.memberOf(dimension);
            var indicator = Made.indicatorBrokenDownBy(dimension);
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 3).with("members", List.of(women.code())));
            Api.get(indicator.path()).then().body("latest", nullValue());
            Api.get(indicator.path() + "/series").then().statusCode(200).body("points", empty());
            Api.get(indicator.path() + "/series?members=" + women.code())
                    .then()
                    .body("points.value", contains(3f))
                    .body("members.code", contains(women.code()));
            Api.get(indicator.path() + "/attainment")
                    .then()
                    .body("state", equalTo("NOT_ASSESSED"))
                    .body("reasons", contains("no-observation", "no-target"));
        }

        @Test
        void missing_isNeverZero() {
            var indicator = Made.indicator();
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", null)
                            .without("value")
                            .with("status", "MISSING")
                            .with("note", Map.of("nb", "Tabellen er tapt")));
            Api.get(indicator.path() + "/series")
                    .then()
                    .body("points[0].value", nullValue())
                    .body("points[0].status", equalTo("MISSING"));
            Api.get(indicator.path())
                    .then()
                    .body("latest.value", nullValue())
                    .body("latest.note.nb", equalTo("Tabellen er tapt"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/series?unit=no-such-unit",
                    "/series?members=no-such-member",
                    "/series?from=2017-02-30",
                    "/attainment?target=no-such-target",
                    "/attainment?period=2017-Q9",
                    "/observations?from=today",
                    "/observations.csv?profile=word",
                    "/observations?colour=green"
                })
        void wrongQuestions_are400(String question) {
            Api.get(Made.indicator().path() + question)
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1))
                    .body("errors[0].parameter", notNullValue());
        }

        @Test
        void unknownOrDeleted_is404Or410() {
            Api.get("/observations/01890a5d-ac96-774b-bcce-b302099a8057").then().statusCode(404);
            Api.get("/indicators/01890a5d-ac96-774b-bcce-b302099a8057/series")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    @TestSecurity(user = "kari", roles = "controller")
    class AsController {

        @Test
        void createObservation_is201() {
            var indicator = Made.indicator();
            Api.post("/observations", Body.observation(indicator.code(), "2017", 7.5))
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .body("allowedActions", contains("edit", "delete"));
        }

        @Test
        void greatNumbers_stayExact() {
            var indicator = Made.indicator();
            String json = Body.observation(indicator.code(), "2017", 1)
                    .json()
                    .replace("\"value\":1", "\"value\":999999999999999.99");
            String made =
                    Api.sending(Api.JSON, json).post(ROOT + "/observations").asString();
            assertTrue(made.contains("\"value\":999999999999999.99,"), made);
        }

        @Test
        void theSamePeriodTwice_is400_untilTheFirstIsDeleted() {
            var indicator = Made.indicator();
            var first = Made.observationOf(indicator, "2017", 7.5);
            Api.post("/observations", Body.observation(indicator.code(), "2017", 7.4))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("already-observed"));
            Api.delete(first.path(), first.etag()).then().statusCode(204);
            Api.get(first.path()).then().statusCode(410);
            Api.post("/observations", Body.observation(indicator.code(), "2017", 7.4))
                    .then()
                    .statusCode(201);
        }

        @Test
        void manyWritersInTheSameInstant_oneWins_theOthersAreToldWhy() {
            var indicator = Made.indicator();
            var value = new AtomicInteger();
            var statuses = Together.get(4, () -> Api.post(
                            "/observations", Body.observation(indicator.code(), "2017", value.incrementAndGet()))
                    .statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            assertTrue(
                    statuses.stream().allMatch(status -> List.of(201, 400, 409).contains(status)), statuses::toString);
            Api.get(indicator.path() + "/observations").then().body("page.total", equalTo(1));
        }
    }

    @Nested
    class AsFile {

        @Test
        void wordsThatASpreadsheetWouldRun_areNeutralised_andNumbersStayNumbers() {
            var indicator = Made.indicator();
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", -7.5)
                            .with("note", Map.of("nb", "=1+1;\"x\"", "en", "@SUM")));
            String machine = Api.get(indicator.path() + "/observations.csv").asString();
            assertTrue(machine.contains(",-7.50,"), machine);
            assertTrue(machine.contains(",\"'=1+1;\"\"x\"\"\","), machine);
            String excel = Api.get(indicator.path() + "/observations.csv?profile=excel-nb&lang=en")
                    .asString();
            assertTrue(excel.startsWith("\uFEFFPeriod;First day;"), excel);
            assertTrue(excel.contains(";-7,50;"), excel);
            assertTrue(excel.contains(";'@SUM;"), excel);
        }
    }
}
