package no.veikart.shared.http;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may send to trip the server up: never a 5xx, never a wrong answer. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class HostileInputIT {

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "A", "no-such"})
    void tree_ofWhatIsNoHierarchy_is404(String code) {
        given().urlEncodingEnabled(false)
                .get(ROOT + "/organisation-hierarchies/" + code + "/tree")
                .then()
                .statusCode(404)
                .contentType(Api.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "not-a-time"})
    void cursor_forgedWithATimeBeyondTheDatabases_is400(String instant) {
        String forged = Base64.getUrlEncoder()
                .encodeToString("[\"recordedAt\",\"%s\",\"00000000-0000-0000-0000-000000000000\"]"
                        .formatted(instant)
                        .getBytes(StandardCharsets.UTF_8));
        given().queryParam("sort", "recordedAt")
                .queryParam("cursor", forged)
                .get(ROOT + "/goals")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("wrong-cursor"));
    }

    @Test
    void cursor_afterATitleWithAControlCharacter_stillWalks() {
        var plan = Made.publishedPlan();
        for (String title : new String[] {"A\u001f1", "B\u001f2"}) {
            Made.of("/goals", Body.goal(Made.newCode("goal"), plan.code()).with("title", Map.of("nb", title)));
        }
        String first = ROOT + "/goals?sort=title&limit=1&plan=" + plan.code();
        String next = given().get(first).then().statusCode(200).extract().path("page.next");
        given().queryParam("cursor", next)
                .get(first)
                .then()
                .statusCode(200)
                .body("items[0].title.nb", equalTo("B\u001f2"));
    }

    @ParameterizedTest
    @CsvSource({
        "1e400, too-large",
        "1e999999999, too-large",
        "-1e400, too-small",
        "1e-400, wrong-type",
        "18446744073709551617, too-large"
    })
    void aWholeNumber_beyondAllBounds_isNamed(String votes, String code) {
        Api.sending(Api.JSON, """
                        {"method": "D_HONDT", "seats": 1, "lists": [{"name": "A", "votes": %s}]}""".formatted(votes))
                .post(ROOT + "/seat-allocations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lists/0/votes"))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-21", "1e-20000", "1e-100000000", "1e-999999999"})
    @Timeout(30)
    void aShare_ofAHundredMillionDecimals_isNamedAndNeverWrittenOut(String weight) {
        Api.sending(Api.JSON, """
                        {"code": "%s", "hierarchy": "administration", "kind": "SPLIT", "date": "2030-01-01",
                         "source": {"code": "presentasjon-2020"}, "from": [{"unit": "osu"}],
                         "to": [{"unit": "osu", "weight": 0.5},
                                {"unit": "%s", "name": {"nb": "Ny"}, "level": "enhet", "parent": "kommunedirektoren", "weight": %s}]}""".formatted(Made.newCode("event"), Made.newCode("unit"), weight))
                .post(ROOT + "/organisation-change-events")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to/1/weight"))
                .body("errors.code", contains("too-many-decimals"));
    }

    @ParameterizedTest
    @CsvSource({"'', too-short", "x, too-long"})
    void idempotencyKey_ofNoLengthOrTooMuch_isToldWhich(String key, String code) {
        Api.sending(
                        Api.JSON,
                        Body.goal(Made.newCode("goal"), Made.publishedPlan().code())
                                .json())
                .header("Idempotency-Key", key.repeat(256))
                .post(ROOT + "/goals")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("Idempotency-Key"))
                .body("errors.code", contains(code));
    }

    @Test
    void idempotencyKey_withAFaultyOtherBody_is409AndNotTheFirstAnswer() {
        var plan = Made.publishedPlan();
        String key = Made.newCode("key");
        var body = Body.goal(Made.newCode("goal"), plan.code());
        Api.post("/goals", body, key).then().statusCode(201);
        Api.post("/goals", body.with("colour", "green"), key)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void ifNoneMatch_weakenedByAProxy_is304() {
        var goal = Made.goal();
        String etag = Api.get(goal.path()).header("ETag");
        given().header("If-None-Match", "W/" + etag)
                .get(ROOT + goal.path())
                .then()
                .statusCode(304);
    }

    @Test
    void body_thatIsNotUtf8_is400() {
        var before = Store.counts();
        byte[] latin1 = "{\"code\": \"bærum\"}".getBytes(StandardCharsets.ISO_8859_1);
        given().contentType("application/json")
                .body(latin1)
                .post(ROOT + "/goals")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable-json"));
        assertEquals(before, Store.counts());
    }
}
