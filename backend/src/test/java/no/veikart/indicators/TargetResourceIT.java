package no.veikart.indicators;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TargetResourceIT {

    private static final Map<String, String> REASON = Map.of("nb", "Vedtatt på nytt");

    private static Body body(Made indicator, String period, Object value) {
        return Body.target(Made.newCode("target"), indicator.code(), period, value);
    }

    @Nested
    @TestSecurity(user = "kari", roles = "controller")
    class AsController {

        @Test
        void createTarget_is201_andItsBaselineHasItsValue() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2016", 7.2);
            Api.post("/targets", body(indicator, "2017", 7).with("baseline", Map.of("period", "2016")))
                    .then()
                    .statusCode(201)
                    .body("baseline.value", equalTo(7.2f))
                    .body("baseline.period", equalTo("2016"))
                    .body("value", equalTo(7.0f))
                    .body("path", equalTo("NONE"));
        }

        @Test
        void aNewAim_takesThePlaceOfTheOld_whichStays() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2017", 7.5);
            var old = Made.targetOf(indicator, "2017", 7);
            var superseding = Made.of(
                    "/targets",
                    body(indicator, "2017", 8).with("supersedes", old.code()).with("reason", REASON));
            Api.get(old.path())
                    .then()
                    .statusCode(200)
                    .body("supersededBy", equalTo(superseding.code()))
                    .body("value", equalTo(7f));
            Api.get(superseding.path()).then().body("supersedes", equalTo(old.code()));
            Api.get("/targets?indicator=" + indicator.code()).then().body("items", hasSize(2));
            Api.get(indicator.path() + "/series")
                    .then()
                    .body("targets.code", contains(old.code(), superseding.code()))
                    .body("targets.supersededBy", contains(superseding.code(), null));
            Api.get(indicator.path() + "/attainment")
                    .then()
                    .body("target.code", equalTo(superseding.code()))
                    .body("state", equalTo("ATTAINED"));
            Api.get(indicator.path() + "/attainment?target=" + old.code())
                    .then()
                    .body("target.supersededBy", equalTo(superseding.code()))
                    .body("state", equalTo("NOT_ATTAINED"));
            Api.get(indicator.path()).then().body("attainment.target.code", equalTo(superseding.code()));
            Api.delete(old.path(), old.presentEtag()).then().statusCode(409);
        }

        @Test
        void superseding_onlyItsOwnSeries_once_withAReason() {
            var indicator = Made.indicator();
            var old = Made.targetOf(indicator, "2017", 7);
            var ofAnother = Made.targetOf(Made.indicator(), "2017", 7);
            Api.post("/targets", body(indicator, "2017", 6).with("supersedes", old.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"));
            Api.post(
                            "/targets",
                            body(indicator, "2017", 6)
                                    .with("supersedes", ofAnother.code())
                                    .with("reason", REASON))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("other-series"));
            var second = Made.of(
                    "/targets",
                    body(indicator, "2017", 6).with("supersedes", old.code()).with("reason", REASON));
            Api.post(
                            "/targets",
                            body(indicator, "2017", 5)
                                    .with("supersedes", old.code())
                                    .with("reason", REASON))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("superseded-already"));
            Api.patch(
                            old.path(),
                            old.presentEtag(),
                            "{\"supersedes\": \"" + second.code() + "\", \"reason\": {\"nb\": \"Sirkel\"}}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("circle-of-targets"));
        }

        @Test
        void aCorrection_keepsWhatWasKnown() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2017", 7.5);
            var target = Made.targetOf(indicator, "2017", 7);
            String first = Api.get(target.path()).path("recordedAt");
            Api.patch(target.path(), target.etag(), "{\"value\": 8}").then().statusCode(200);
            Api.get(indicator.path() + "/attainment").then().body("state", equalTo("ATTAINED"));
            given().queryParam("knownAt", first)
                    .get(ROOT + indicator.path() + "/attainment")
                    .then()
                    .statusCode(200)
                    .header("Known-At", equalTo(first))
                    .body("target.value", equalTo(7f))
                    .body("state", equalTo("NOT_ATTAINED"));
        }

        @Test
        void aCorrectedDirection_doesNotChangeWhatWasSaidBefore() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2017", 7.5);
            String first = Api.get(Made.targetOf(indicator, "2017", 7).path()).path("recordedAt");
            Api.patch(indicator.path(), indicator.presentEtag(), "{\"direction\": \"HIGHER_BETTER\"}")
                    .then()
                    .statusCode(200);
            Api.get(indicator.path() + "/attainment").then().body("state", equalTo("ATTAINED"));
            given().queryParam("knownAt", first)
                    .get(ROOT + indicator.path() + "/attainment")
                    .then()
                    .body("direction", equalTo("LOWER_BETTER"))
                    .body("state", equalTo("NOT_ATTAINED"));
        }

        @Test
        void everyFault_isToldAtOnce_andNothingIsStored() {
            var indicator = Made.indicator();
            var before = Store.counts();
            Api.post(
                            "/targets",
                            body(indicator, "2017-Q1", 7.555)
                                    .with("kind", "RANGE")
                                    .with("baseline", Map.of("period", "2016-13"))
                                    .with("tolerance", -1)
                                    .with("supersedes", "no-such-target")
                                    .with("source", Map.of("code", "no-such-source")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/period",
                                    "/value",
                                    "/upperValue",
                                    "/baseline/period",
                                    "/tolerance",
                                    "/reason",
                                    "/supersedes",
                                    "/source/code"));
            assertEquals(before, Store.counts());
        }

        @ParameterizedTest
        @CsvSource({
            "POINT,      ,  ,  /value,      value-required",
            "RANGE,      5, ,  /upperValue, value-required",
            "RANGE,      5, 5, /upperValue, not-above",
            "POINT,      5, 6, /upperValue, no-value-with",
            "TREND_ONLY, ,  ,  /baseline,   required-with"
        })
        void whatATargetCannotBe_isToldByItsName(
                String kind, Integer value, Integer upper, String pointer, String code) {
            var sent = body(Made.indicator(), "2017", value).with("kind", kind).with("upperValue", upper);
            sent = value == null ? sent.without("value") : sent;
            sent = upper == null ? sent.without("upperValue") : sent;
            Api.post("/targets", sent)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void zeroAndNegative_areLegal_andAnAimNeedsNoDate() {
            var indicator = Made.indicator();
            Api.post("/targets", body(indicator, "2017", 0)).then().statusCode(201);
            Api.post("/targets", body(indicator, null, -3).without("period"))
                    .then()
                    .statusCode(201)
                    .body("period", nullValue());
        }

        @Test
        void patchingOnlyThatWhichIsTheSame_changesNothing() {
            var target = Made.of("/targets", body(Made.indicator(), "2017", 7).with("baseline", Map.of("value", 8)));
            var before = Store.counts();
            Api.patch(target.path(), target.etag(), "{\"value\": 7.0, \"baseline\": {\"value\": 8.00}}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            assertEquals(before, Store.counts());
        }

        @Test
        void ofOneUnit_itIsNotThatOfTheMunicipality() {
            var indicator = Made.indicator();
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 7.5).with("unit", "velferd"));
            Made.of("/targets", body(indicator, "2017", 8).with("unit", "velferd"));
            Api.get(indicator.path() + "/attainment")
                    .then()
                    .body("state", equalTo("NOT_ASSESSED"))
                    .body("reasons", contains("no-observation", "no-target"));
            Api.get(indicator.path() + "/attainment?unit=velferd")
                    .then()
                    .body("state", equalTo("ATTAINED"))
                    .body("unit.code", equalTo("velferd"));
        }

        @Test
        void theNextTargetToCome_isNotDue_andTheWayIsTold() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2015", 10);
            Made.observationOf(indicator, "2017", 8);
            Made.of(
                    "/targets",
                    body(indicator, "2019", 6)
                            .with("baseline", Map.of("period", "2015"))
                            .with("path", "LINEAR")
                            .with("tolerance", 0.01));
            Api.get(indicator.path() + "/attainment")
                    .then()
                    .body("state", equalTo("NOT_ASSESSED"))
                    .body("reasons", contains("not-due"))
                    .body("progress", equalTo(0.5f))
                    .body("onTrack", equalTo(true))
                    .body("trend", equalTo("IMPROVED"));
        }
    }

    @Nested
    class AsAnyone {

        @Test
        void listTargets_isFoundByIndicatorPeriodAndCode() {
            var indicator = Made.indicator();
            var target = Made.targetOf(indicator, "2017", 7);
            Made.targetOf(indicator, "2018", 6);
            Api.get("/targets?indicator=" + indicator.code() + "&sort=-period")
                    .then()
                    .statusCode(200)
                    .body("items.period", contains("2018", "2017"))
                    .body("items.allowedActions", contains(List.of(), List.of()));
            Api.get("/targets?indicator=" + indicator.code() + "&period=2018")
                    .then()
                    .body("items", hasSize(1));
            Api.get("/targets?code=" + target.code()).then().body("items.id", contains(target.id()));
            Api.get("/targets?q=" + target.code().substring(2)).then().statusCode(200);
        }
    }
}
