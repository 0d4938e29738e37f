package no.veikart.shared.entry;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import no.veikart.shared.problem.ProblemType;
import no.veikart.testing.Api;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer bears, and where a reader begins. All of it without a login, and here without any Keycloak. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntryIT {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Nested
    class EntryPoints {

        @Test
        void entry_linksToWhatIsThere() {
            Map<String, String> links =
                    Api.get("").then().statusCode(200).extract().path("_links");
            assertTrue(links.size() >= 9, links::toString);
            links.forEach((name, link) -> given().queryParams(name.equals("search") ? Map.of("q", "klima") : Map.of())
                    .get(link)
                    .then()
                    .statusCode(200));
        }

        @Test
        void config_tellsTheLimitsTheMunicipalityAndTheLogin() {
            Api.get("/config")
                    .then()
                    .statusCode(200)
                    .body("municipality.name", equalTo("Bærum kommune"))
                    .body("languages", contains("nb", "nn", "en"))
                    .body("limits.defaultPageSize", equalTo(50))
                    .body("limits.maximumPageSize", equalTo(200))
                    .body("limits.maximumBodyBytes", greaterThan(1000))
                    .body("authentication.clientId", equalTo("veikart-web"));
        }
    }

    @Nested
    class EveryAnswer {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1",
                    "/api/v1/goals",
                    "/api/v1/goals?x=1",
                    "/api/v1/no-such",
                    "/elsewhere",
                    "/problems",
                    "/problems/no-such",
                    "/openapi.json",
                    "/q/health/live",
                    "/docs"
                })
        void bearsVersionAndRequestId(String path) {
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .header("API-Version", matchesPattern("\\d+\\.\\d+\\.\\d+.*"))
                    .header("X-Request-Id", matchesPattern(UUID))
                    .header("X-Content-Type-Options", "nosniff");
        }

        @Test
        void keepsTheCallersOwnRequestId() {
            given().header("X-Request-Id", "Min_id.2026-1").get(ROOT).then().header("X-Request-Id", "Min_id.2026-1");
            given().header("X-Request-Id", "Min_id.2026-1")
                    .get(ROOT + "/no-such")
                    .then()
                    .body("requestId", equalTo("Min_id.2026-1"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a b",
                    "<script>",
                    "a;b",
                    "ærlig",
                    "\"",
                    "0123456789012345678901234567890123456789012345678901234567890123456789"
                })
        void replacesAHarmfulRequestId(String id) {
            given().header("X-Request-Id", id).get(ROOT).then().header("X-Request-Id", matchesPattern(UUID));
        }

        @Test
        void withATokenThatCannotBeChecked_isAProblemAndReadingGoesOnWithoutIt() {
            Response answer = given().header("Authorization", "Bearer a.b.c")
                    .contentType(Api.JSON)
                    .body("{}")
                    .post(ROOT + "/goals");
            answer.then().contentType(Api.PROBLEM);
            assertTrue(answer.statusCode() == 401 || answer.statusCode() == 503, answer::asString);
            given().get(ROOT + "/goals").then().statusCode(200);
        }
    }

    @Nested
    class CrossOrigin {

        @Test
        void theWebClient_mayReadAnswersAndTheirHeaders() {
            given().header("Origin", "http://localhost:5173")
                    .get(ROOT + "/goals")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "http://localhost:5173")
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
        }

        @Test
        void theWebClient_mayAskToWrite() {
            given().noFilters() // a preflight is no operation of the contract
                    .header("Origin", "http://localhost:5173")
                    .header("Access-Control-Request-Method", "PATCH")
                    .header("Access-Control-Request-Headers", "authorization,if-match,content-type")
                    .options(ROOT + "/goals/01890a5d-ac96-774b-bcce-b302099a8057")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Methods", containsString("PATCH"));
        }

        @Test
        void others_mayNot() {
            given().noFilters() // refused before the API sees it
                    .header("Origin", "https://elsewhere.example")
                    .get(ROOT + "/goals")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/openapi.json", "/openapi.yaml"})
        void theContract_isForAll(String path) {
            given().header("Origin", "https://elsewhere.example")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*");
        }
    }

    @Nested
    class Documents {

        @Test
        void contract_isOpenApi31() {
            given().get("/openapi.json")
                    .then()
                    .statusCode(200)
                    .body("openapi", startsWith("3.1"))
                    .body("info.version", equalTo(given().get(ROOT).header("API-Version")));
        }

        @Test
        void docs_areServed() {
            given().get("/docs").then().statusCode(200).contentType(containsString("text/html"));
        }

        @ParameterizedTest
        @EnumSource
        void everyProblemType_hasAPageInTheReadersLanguage(ProblemType type) {
            var english = given().header("Accept-Language", "en").get(type.uri());
            english.then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .header("Content-Language", "en")
                    .body(containsString("HTTP " + type.status()));
            assertNotEquals(
                    english.asString(),
                    given().header("Accept-Language", "nb").get(type.uri()).asString());
            given().get("/problems").then().body(containsString(type.uri()));
        }

        @Test
        void aProblemThatIsNone_is404() {
            given().get("/problems/no-such").then().statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
        void health_isUp(String path) {
            given().get(path).then().statusCode(200).body("status", equalTo("UP"));
        }

        @Test
        void noAnswer_tellsWhatItIsMadeOf() {
            assertEquals(null, given().get(ROOT).header("Server"));
            given().get(ROOT + "/goals/x").then().body(not(containsString("Exception")));
        }
    }
}
