package no.veikart.indicators;

import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a figure can be wrong when it is sent. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "kari", roles = "controller")
class ObservationFaultsIT {

    @Test
    void everyFault_isToldAtOnce_andNothingIsStored() {
        var dimension = Made.dimension();
        var one = Made.memberOf(dimension);
        var two = Made.memberOf(dimension);
        var indicator = Made.indicatorBrokenDownBy(dimension);
        var before = Store.counts();
        Api.post(
                        "/observations",
                        Body.observation(indicator.code(), "2017-Q1", 7.555)
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
    void whatAFigureCannotBe_isToldByItsName(String period, String value, String status, String pointer, String code) {
        var indicator = Made.of(
                "/indicators",
                Body.indicator(Made.newCode("indicator"), Made.unitOfMeasure().code())
                        .with("minimum", 0)
                        .with("maximum", 100)
                        .with("suppressBelow", 5));
        var sent = Body.observation(indicator.code(), period, value == null ? null : new java.math.BigDecimal(value))
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
        String json =
                Body.observation(indicator.code(), "2017", 1).json().replace("\"value\":1", "\"value\":" + number);
        Api.sending(Api.JSON, json).post(ROOT + "/observations").then().statusCode(400);
    }

    @Test
    void ofAnotherIndicatorsDimension_is400() {
        var member = Made.memberOf(Made.dimension());
        Api.post(
                        "/observations",
                        Body.observation(Made.indicator().code(), "2017", 1).with("members", List.of(member.code())))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-a-dimension-of-it"));
    }
}
