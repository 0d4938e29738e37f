package no.veikart.indicators;

import static io.restassured.RestAssured.given;
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
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ObservationResourceIT {

    private static final String REVISED = "\"reason\": {\"nb\": \"Endelige tall\"}";

    private static Body body(Made indicator, String period, Object value) {
        return Body.observation(indicator.code(), period, value);
    }

    /** An indicator that is broken down by a dimension of its own. */
    private static Made brokenDownBy(Made dimension) {
        return Made.of(
                "/indicators",
                Body.indicator(Made.newCode("indicator"), Made.unitOfMeasure().code())
                        .with("dimensions", List.of(dimension.code())));
    }

    private static ValidatableResponse known(String path, String instant) {
        return given().queryParam("knownAt", instant).get(ROOT + path).then();
    }

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
            var indicator = brokenDownBy(dimension);
            Made.of("/observations", body(indicator, "2015", 1));
            Made.of("/observations", body(indicator, "2016", 2).with("status", "PROVISIONAL"));
            Made.of("/observations", body(indicator, "2016", 3).with("members", List.of(women.code())));
            Made.of("/observations", body(indicator, "2017", 4).with("unit", "velferd"));
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
            var indicator = brokenDownBy(dimension);
            Made.of("/observations", body(indicator, "2017", 3).with("members", List.of(women.code())));
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
                    body(indicator, "2017", null)
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
            Api.post("/observations", body(indicator, "2017", 7.5))
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .body("allowedActions", contains("edit", "delete"));
        }

        @Test
        void everyFault_isToldAtOnce_andNothingIsStored() {
            var dimension = Made.dimension();
            var one = Made.memberOf(dimension);
            var two = Made.memberOf(dimension);
            var indicator = brokenDownBy(dimension);
            var before = Store.counts();
            Api.post(
                            "/observations",
                            body(indicator, "2017-Q1", 7.555)
                                    .with("unit", "no-such-unit")
                                    .with("members", List.of(one.code(), two.code(), "unknown"))
                                    .with("qualifier", "DERIVED")
                                    .with("source", Map.of("code", "no-such-source")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/unit",
                                    "/members/1",
                                    "/members/2",
                                    "/period",
                                    "/value",
                                    "/derivation",
                                    "/source/code"))
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "unknown-code",
                                    "second-of-dimension",
                                    "unknown-code",
                                    "wrong-period-type",
                                    "too-many-decimals",
                                    "required-with",
                                    "unknown-code"));
            assertEquals(before, Store.counts());
        }

        @ParameterizedTest
        @CsvSource({
            "2017-Q1,    7.5,  NORMAL,  /period, wrong-period-type",
            "2017/2020,  7.5,  NORMAL,  /period, wrong-period-type",
            "2017-02-30, 7.5,  NORMAL,  /period, not-a-period",
            "17,         7.5,  NORMAL,  /period, wrong-pattern",
            "2017,       -1,   NORMAL,  /value,  too-small",
            "2017,       101,  NORMAL,  /value,  too-large",
            "2017,       2,    NORMAL,  /value,  tells-on-someone",
            "2017,       7.123, NORMAL, /value,  too-many-decimals",
            "2017,       ,     NORMAL,  /value,  value-required",
            "2017,       7.5,  MISSING, /value,  no-value-with",
            "2017,       7.5,  GOOD,    /status, not-allowed-value"
        })
        void whatAFigureCannotBe_isToldByItsName(
                String period, String value, String status, String pointer, String code) {
            var indicator = Made.of(
                    "/indicators",
                    Body.indicator(
                                    Made.newCode("indicator"),
                                    Made.unitOfMeasure().code())
                            .with("minimum", 0)
                            .with("maximum", 100)
                            .with("suppressBelow", 5));
            var sent = body(indicator, period, value == null ? null : new java.math.BigDecimal(value))
                    .with("status", status)
                    .with("note", Map.of("nb", "Merknad"));
            Api.post("/observations", value == null ? sent.without("value") : sent)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e999999999",
                    "1e-999999999",
                    "1e16",
                    "-1e16",
                    "\"7.5\"",
                    "12345678901234567890123456789012345678901234567890"
                })
        void numbersThatNobodyMeasures_are400(String number) {
            var indicator = Made.indicator();
            String json = body(indicator, "2017", 1).json().replace("\"value\":1", "\"value\":" + number);
            Api.sending(Api.JSON, json).post(ROOT + "/observations").then().statusCode(400);
        }

        @Test
        void greatNumbers_stayExact() {
            var indicator = Made.indicator();
            String json = body(indicator, "2017", 1).json().replace("\"value\":1", "\"value\":999999999999999.99");
            String made =
                    Api.sending(Api.JSON, json).post(ROOT + "/observations").asString();
            assertTrue(made.contains("\"value\":999999999999999.99,"), made);
        }

        @Test
        void ofAnotherIndicatorsDimension_is400() {
            var member = Made.memberOf(Made.dimension());
            Api.post("/observations", body(Made.indicator(), "2017", 1).with("members", List.of(member.code())))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("not-a-dimension-of-it"));
        }

        @Test
        void theSamePeriodTwice_is400_untilTheFirstIsDeleted() {
            var indicator = Made.indicator();
            var first = Made.observationOf(indicator, "2017", 7.5);
            Api.post("/observations", body(indicator, "2017", 7.4))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("already-observed"));
            Api.delete(first.path(), first.etag()).then().statusCode(204);
            Api.get(first.path()).then().statusCode(410);
            Api.post("/observations", body(indicator, "2017", 7.4)).then().statusCode(201);
        }

        @Test
        void manyWritersInTheSameInstant_oneWins_theOthersAreToldWhy() {
            var indicator = Made.indicator();
            var value = new AtomicInteger();
            var statuses =
                    Together.get(4, () -> Api.post("/observations", body(indicator, "2017", value.incrementAndGet()))
                            .statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            assertTrue(
                    statuses.stream().allMatch(status -> List.of(201, 400, 409).contains(status)), statuses::toString);
            Api.get(indicator.path() + "/observations").then().body("page.total", equalTo(1));
        }

        @Test
        void manyRevisersInTheSameInstant_exactlyOneWins() {
            var observation = Made.observationOf(Made.indicator(), "2017", 7.5);
            var value = new AtomicInteger();
            var statuses = Together.get(4, () -> Api.patch(
                            observation.path(),
                            observation.etag(),
                            "{\"value\": " + value.incrementAndGet() + ", " + REVISED + "}")
                    .statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
            assertEquals(3, statuses.stream().filter(status -> status == 412).count(), statuses::toString);
        }
    }

    @Nested
    @TestSecurity(user = "kari", roles = "controller")
    class Revising {

        @Test
        void whatWasKnown_staysKnown() {
            var indicator = Made.indicator();
            var observation = Made.observationOf(indicator, "2017", 7.5);
            String first = Api.get(observation.path()).path("recordedAt");
            Api.patch(observation.path(), observation.etag(), "{\"value\": 7.4, " + REVISED + "}")
                    .then()
                    .statusCode(200)
                    .body("value", equalTo(7.4f))
                    .body("revision", equalTo(2))
                    .body("version", equalTo(1));
            String second = Api.get(observation.path()).path("recordedAt");
            known(indicator.path() + "/observations", first)
                    .header("Known-At", equalTo(first))
                    .body("items.value", contains(7.5f))
                    .body("items.supersededAt", contains(second));
            known(indicator.path() + "/observations", second).body("items.value", contains(7.4f));
            known(indicator.path() + "/series", first).body("points.value", contains(7.5f));
            String earlier = known(indicator.path() + "/observations.csv", first)
                    .extract()
                    .asString();
            assertTrue(earlier.contains(",7.50,"), earlier);
            Api.get(observation.path() + "/revisions")
                    .then()
                    .statusCode(200)
                    .body("items.value", contains(7.4f, 7.5f))
                    .body("items.revision", contains(2, 1))
                    .body("items[0].supersededAt", nullValue())
                    .body("items[0].reason.nb", equalTo("Endelige tall"));
            assertEquals(
                    "1", Store.value("SELECT count(*) FROM observation_history WHERE id = ?::uuid", observation.id()));
        }

        @Test
        void withoutItsOwnReason_is400() {
            var observation = Made.observationOf(Made.indicator(), "2017", 7.5);
            Api.patch(observation.path(), observation.etag(), "{\"value\": 7.4}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("revision-needs-reason"));
            Api.patch(observation.path(), observation.etag(), "{\"value\": 7.4, " + REVISED + "}")
                    .then()
                    .statusCode(200);
            Api.patch(observation.path(), observation.presentEtag(), "{\"value\": 7.3}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("revision-needs-reason"));
        }

        @Test
        void intoAnotherKey_is400() {
            var observation = Made.observationOf(Made.indicator(), "2017", 7.5);
            Api.patch(
                            observation.path(),
                            observation.etag(),
                            "{\"period\": \"2018\", \"unit\": \"velferd\", \"indicator\": \"sykefravaer\", " + REVISED
                                    + "}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/period", "/unit", "/indicator"))
                    .body("errors.code[0]", equalTo("unchangeable"));
        }

        @Test
        void toTheSame_isNoRevision() {
            var observation = Made.observationOf(Made.indicator(), "2017", 7.5);
            var before = Store.counts();
            Api.patch(observation.path(), observation.etag(), "{\"value\": 7.500}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            assertEquals(before, Store.counts());
        }

        @Test
        void toMissing_takesTheValueAway() {
            var observation = Made.observationOf(Made.indicator(), "2017", 7.5);
            Api.patch(
                            observation.path(),
                            observation.etag(),
                            "{\"value\": null, \"status\": \"MISSING\", \"note\": {\"nb\": \"Trukket tilbake\"}, "
                                    + REVISED + "}")
                    .then()
                    .statusCode(200)
                    .body("value", nullValue());
        }

        @Test
        void ofADeletedOne_knownAtStillTells() {
            var indicator = Made.indicator();
            var observation = Made.observationOf(indicator, "2017", 7.5);
            String first = Api.get(observation.path()).path("recordedAt");
            Api.delete(observation.path(), observation.etag()).then().statusCode(204);
            known(indicator.path() + "/observations", first).body("items.value", contains(7.5f));
            Api.get(indicator.path() + "/observations").then().body("items", empty());
            known(indicator.path() + "/observations", "2999-01-01T00:00:00Z").body("items", empty());
        }
    }

    @Nested
    class AsFile {

        @Test
        void wordsThatASpreadsheetWouldRun_areNeutralised_andNumbersStayNumbers() {
            var indicator = Made.indicator();
            Made.of(
                    "/observations",
                    body(indicator, "2017", -7.5).with("note", Map.of("nb", "=1+1;\"x\"", "en", "@SUM")));
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
