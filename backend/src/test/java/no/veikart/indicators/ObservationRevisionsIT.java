package no.veikart.indicators;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
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
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import no.veikart.testing.Api;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Test;

/** Figures that are told otherwise later: why, from when, and that what was known stays known. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "kari", roles = "controller")
class ObservationRevisionsIT {

    private static final String REVISED = "\"reason\": {\"nb\": \"Endelige tall\"}";

    private static ValidatableResponse known(String path, String instant) {
        return given().queryParam("knownAt", instant).get(ROOT + path).then();
    }

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
        String earlier =
                known(indicator.path() + "/observations.csv", first).extract().asString();
        assertTrue(earlier.contains(",7.50,"), earlier);
        Api.get(observation.path() + "/revisions")
                .then()
                .statusCode(200)
                .body("items.value", contains(7.4f, 7.5f))
                .body("items.revision", contains(2, 1))
                .body("items[0].supersededAt", nullValue())
                .body("items[0].reason.nb", equalTo("Endelige tall"));
        assertEquals("1", Store.value("SELECT count(*) FROM observation_history WHERE id = ?::uuid", observation.id()));
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
                        "{\"value\": null, \"status\": \"MISSING\", \"note\": {\"nb\": \"Trukket tilbake\"}, " + REVISED
                                + "}")
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
