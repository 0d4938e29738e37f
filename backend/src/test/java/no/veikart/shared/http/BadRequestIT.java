package no.veikart.shared.http;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong around the body: address, method, media type, size, query. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BadRequestIT {

    private static ValidatableResponse isProblem(Response answer, String type, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(Api.PROBLEM)
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("requestId", notNullValue());
    }

    private static Response raw(String pathAndQuery) {
        return given().urlEncodingEnabled(false).get(ROOT + pathAndQuery);
    }

    @Nested
    class AsAnyone {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /goals?colour=green             | colour   | unknown-parameter
                /goals?PLAN=veikart-2024        | PLAN     | unknown-parameter
                /goals?plan=a&plan=b            | plan     | repeated-parameter
                /goals?plan=Not%20a%20code      | plan     | wrong-pattern
                /goals?kind=WHY                 | kind     | not-allowed-value
                /goals?asOf=2024-02-30          | asOf     | wrong-format
                /goals?asOf=today               | asOf     | wrong-format
                /goals?asOf=                    | asOf     | wrong-format
                /goals?limit=0                  | limit    | too-small
                /goals?limit=201                | limit    | too-large
                /goals?limit=ten                | limit    | wrong-type
                /goals?limit=99999999999999999999 | limit  | wrong-type
                /goals?sort=colour              | sort     | wrong-pattern
                /goals?sort=number,             | sort     | wrong-pattern
                /goals?lang=de                  | lang     | wrong-pattern
                /goals?q=                       | q        | too-short
                /goals?q=a%00b                  | q        | unstorable-character
                /goals?externalId=no-colon      | externalId | wrong-pattern
                /goals?cursor=rubbish           | cursor   | wrong-cursor
                /organisation-hierarchies/administration/tree?depth=-1 | depth | too-small
                /config?x=1                     | x        | unknown-parameter
                ?x=1                            | x        | unknown-parameter
                """)
        void aWrongParameter_isNamed(String pathAndQuery, String parameter, String code) {
            isProblem(raw(pathAndQuery), "invalid-input", 400)
                    .body("errors", hasSize(1))
                    .body("errors[0].parameter", equalTo(parameter))
                    .body("errors[0].code", equalTo(code));
        }

        @Test
        void severalWrongParameters_areToldTogether() {
            isProblem(raw("/goals?limit=0&kind=WHY&colour=green&asOf=x"), "invalid-input", 400)
                    .body("errors.parameter", containsInAnyOrder("limit", "kind", "colour", "asOf"));
        }

        @Test
        void theCursorOfAnotherOrder_isRefused() {
            String cursor = raw("/goals?plan=veikart-2024&limit=2").path("page.next");
            isProblem(raw("/goals?plan=veikart-2024&limit=2&sort=-number&cursor=" + cursor), "invalid-input", 400)
                    .body("errors[0].code", equalTo("wrong-cursor"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/no-such-thing",
                    "/goals/",
                    "/goals/not-a-uuid",
                    "/goals/1",
                    "/goals/01890a5d-ac96-774b-bcce-b302099a8057/x",
                    "/goals/01890a5d-ac96-774b-bcce-b302099a8057",
                    "/organisation-hierarchies/no-such/tree",
                    "/organisation-hierarchies/administration/tree?root=no-such"
                })
        void whatIsNotThere_is404(String path) {
            isProblem(raw(path), "not-found", 404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/elsewhere", "/api", "/api/v2/goals"})
        void whatIsOutsideTheApi_is404(String path) {
            isProblem(given().get(path), "not-found", 404);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                PUT    | /goals         | POST
                DELETE | /goals         | GET
                PATCH  | /organisation-levels | GET
                POST   | /config        | GET
                PUT    | /goals/01890a5d-ac96-774b-bcce-b302099a8057 | PATCH
                PUT    | /political-bodies/01890a5d-ac96-774b-bcce-b302099a8057/composition | GET
                DELETE | /political-bodies/01890a5d-ac96-774b-bcce-b302099a8057/calendar.ics | GET
                """)
        void aWrongMethod_is405AndTellsWhichAreAllowed(String method, String path, String allowed) {
            isProblem(given().request(method, ROOT + path), "method-not-allowed", 405)
                    .header("Allow", containsString(allowed));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /seat-allocations | OPTIONS, POST
                /goals            | GET, HEAD, OPTIONS, POST
                /offices          | GET, HEAD, OPTIONS
                /elections/01890a5d-ac96-774b-bcce-b302099a8057/allocation | GET, HEAD, OPTIONS
                """)
        void options_namesTheMethodsOfThePathAndNoOthers(String path, String allowed) {
            given().noFilters() // no operation of the contract
                    .options(ROOT + path)
                    .then()
                    .statusCode(200)
                    .header("Allow", equalTo(allowed));
        }

        @Test
        void aParameterOfTenThousandCharacters_isNamed() {
            isProblem(raw("/persons?q=" + "a".repeat(10_000)), "invalid-input", 400)
                    .body("errors[0].parameter", equalTo("q"))
                    .body("errors[0].code", equalTo("too-long"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/csv", "application/xml", "image/png"})
        void anotherFormat_is406(String accept) {
            isProblem(given().header("Accept", accept).get(ROOT + "/goals"), "not-acceptable", 406);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "application/json;q=0.5"})
        void jsonAmongOthers_isGiven(String accept) {
            given().header("Accept", accept)
                    .get(ROOT + "/goals")
                    .then()
                    .statusCode(200)
                    .contentType(Api.JSON);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "application/xml",
                    "application/merge-patch+json",
                    "application/x-www-form-urlencoded"
                })
        void createGoal_ofAnotherMediaType_is415(String mediaType) {
            isProblem(
                    Api.sending(
                                    mediaType,
                                    Body.goal("wrong-type", "veikart-2024").json())
                            .post(ROOT + "/goals"),
                    "unsupported-media-type",
                    415);
        }

        @Test
        void updateGoal_asPlainJson_is415() {
            var goal = Made.goal();
            isProblem(
                    Api.sending(Api.JSON, "{}").header("If-Match", goal.etag()).patch(ROOT + goal.path()),
                    "unsupported-media-type",
                    415);
        }

        @Test
        void createGoal_withABodyAboveTheLimit_is413AndStoresNothing() {
            var before = Store.counts();
            int limit = Api.get("/config").path("limits.maximumBodyBytes");
            isProblem(
                    Api.sending(Api.JSON, "{\"code\": \"" + "a".repeat(limit) + "\"}")
                            .post(ROOT + "/goals"),
                    "body-too-large",
                    413);
            assertEquals(before, Store.counts());
        }

        @Test
        void createGoal_withALargeBodyBelowTheLimit_isReadAndToldItsFaults() {
            isProblem(
                            Api.sending(Api.JSON, "{\"code\": \"" + "a".repeat(900_000) + "\"}")
                                    .post(ROOT + "/goals"),
                            "invalid-input",
                            400)
                    .body("errors.find { it.pointer == '/code' }.code", equalTo("too-long"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-30", "soon", "2024-01-01T00:00:00"})
        void updateGoal_fromNoRealDay_is400(String day) {
            var goal = Made.goal();
            Api.patch(goal.path() + "?effectiveFrom=" + day, goal.etag(), "{}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("effectiveFrom"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-4713-01-01", "+99999-01-01", "0000-01-01", "9999-12-31", "99999-01-01"})
        void aDayFarAway_neverFails(String day) {
            int read = given().queryParam("asOf", day).get(ROOT + "/goals").statusCode();
            int made = Api.post(
                            "/goals",
                            Body.goal(Made.newCode("goal"), Made.plan().code()).with("validFrom", day))
                    .statusCode();
            assertEquals(true, (read == 200 || read == 400) && (made == 201 || made == 400), read + " and " + made);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "-999999999-01-01T00:00:00Z",
                    "+999999999-12-31T00:00:00Z",
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999999Z"
                })
        void anInstantFarAway_neverFails(String instant) {
            var goal = Made.goal();
            int status = given().queryParam("knownAt", instant)
                    .get(ROOT + goal.path())
                    .statusCode();
            assertEquals(true, status == 200 || status == 400 || status == 404, "was " + status);
        }
    }
}
