package no.veikart.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are wrong, by someone who may write: each is a problem with every fault named, and nothing is stored. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BadInputIT {

    private static final String ENOUGH = """
            "code": "bad-input", "plan": "veikart-2024", "title": {"nb": "Mål"}, "validFrom": "2024-01-01",
            "source": {"code": "presentasjon-2020"}""";

    /** The members of a good goal, and one more that is not. */
    private static String with(String member) {
        return "{" + ENOUGH + ", " + member + "}";
    }

    private static String instead(String good, String bad) {
        String body = "{" + ENOUGH + "}";
        assertFalse(body.equals(body.replace(good, bad)), "nothing to replace: " + good);
        return body.replace(good, bad);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("empty body", ""),
                Arguments.of("blank body", "  \n "),
                Arguments.of("no JSON", "code=bad-input"),
                Arguments.of("unfinished", "{" + ENOUGH),
                Arguments.of("trailing comma", "{" + ENOUGH + ",}"),
                Arguments.of("single quotes", "{'code': 'bad-input'}"),
                Arguments.of("comment", "{" + ENOUGH + "} // mål"),
                Arguments.of("second value", "{" + ENOUGH + "} {}"),
                Arguments.of("trailing garbage", "{" + ENOUGH + "}]"),
                Arguments.of("duplicate member", with("\"code\": \"bad-input-2\"")),
                Arguments.of("duplicate member inside", instead("{\"nb\": \"Mål\"}", "{\"nb\": \"A\", \"nb\": \"B\"}")),
                Arguments.of("deep nesting", "[".repeat(5000) + "]".repeat(5000)),
                Arguments.of("control character", instead("Mål", "M\u0001l")),
                Arguments.of("not a number", with("\"number\": NaN")),
                Arguments.of("endless number", with("\"number\": " + "9".repeat(1000))),
                Arguments.of("leading zero", with("\"number\": 007")),
                Arguments.of("half an escape", instead("Mål", "M\\u00")));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                fault("not an object", "[]", ""),
                fault("null", "null", ""),
                fault("a text", "\"bad-input\"", ""),
                fault("unknown member", with("\"colour\": \"green\""), "/colour"),
                fault("unknown member inside", instead("\"nb\":", "\"de\": \"Ziel\", \"nb\":"), "/title/de"),
                fault("member with odd name", with("\"a/b~c\": 1"), "/a~1b~0c"),
                fault("empty language map", instead("{\"nb\": \"Mål\"}", "{}"), "/title"),
                fault("blank text", instead("Mål", "   "), "/title/nb"),
                fault("text instead of map", instead("{\"nb\": \"Mål\"}", "\"Mål\""), "/title"),
                fault("too long text", instead("Mål", "å".repeat(301)), "/title/nb"),
                fault("U+0000", instead("Mål", "M\\u0000l"), "/title/nb"),
                fault("lone surrogate", instead("Mål", "M\\ud800l"), "/title/nb"),
                fault("text for a number", with("\"number\": \"7\""), "/number"),
                fault("fraction for a whole number", with("\"number\": 7.5"), "/number"),
                fault("number too small", with("\"number\": 0"), "/number"),
                fault("number too large", with("\"number\": 99999999999999999999"), "/number"),
                fault("number with a huge exponent", with("\"number\": 1e999999"), "/number"),
                fault("text for truth", with("\"kindInferred\": \"yes\""), "/kindInferred"),
                fault("unknown kind", with("\"kind\": \"WHY\""), "/kind"),
                fault("kind in lower case", with("\"kind\": \"what\""), "/kind"),
                fault("no such day", instead("2024-01-01", "2024-02-30"), "/validFrom"),
                fault("a day in another notation", instead("2024-01-01", "1.1.2024"), "/validFrom"),
                fault("a time for a day", instead("2024-01-01", "2024-01-01T00:00:00Z"), "/validFrom"),
                fault("end before start", with("\"validTo\": \"2023-01-01\""), "/validTo"),
                fault("end on start", with("\"validTo\": \"2024-01-01\""), "/validTo"),
                fault(
                        "neither start nor attestation",
                        "{" + ENOUGH.replace("\"validFrom\": \"2024-01-01\",", "") + "}",
                        "/validFrom"),
                fault("bad code", instead("bad-input", "Bad Input"), "/code"),
                fault("code ending in a line break", instead("bad-input", "bad-input\\n"), "/code"),
                fault("too long code", instead("bad-input", "a".repeat(81)), "/code"),
                fault("taken code", instead("bad-input", "veikart-2024-m1"), "/code"),
                fault("unknown plan", instead("veikart-2024", "no-such-plan"), "/plan"),
                fault("unknown source", instead("presentasjon-2020", "no-such-source"), "/source/code"),
                fault("null where something must be", instead("\"veikart-2024\"", "null"), "/plan"),
                fault("inferred, but what", with("\"kindInferred\": true"), "/kind"),
                fault(
                        "external id without value",
                        with("\"externalIds\": [{\"system\": \"arkiv\"}]"),
                        "/externalIds/0/value"),
                fault("object for a list", with("\"externalIds\": {}"), "/externalIds"),
                fault(
                        "too many external ids",
                        with("\"externalIds\": ["
                                + String.join(
                                        ",",
                                        Stream.iterate(0, i -> i < 21, i -> i + 1)
                                                .map(i -> "{\"system\": \"a\", \"value\": \"" + i + "\"}")
                                                .toList())
                                + "]"),
                        "/externalIds"),
                fault("nothing at all", "{}", "/code", "/plan", "/title", "/source", "/validFrom"),
                fault(
                        "everything at once",
                        """
                        {"code": "Bad Input", "plan": "no-such-plan", "parent": "no-such-goal", "number": "seven", "kind": "WHY",
                         "title": {"nb": ""}, "accountableUnit": "no-such-unit", "lifecycle": 1, "validFrom": "2024-02-30",
                         "source": {"code": "no-such-source", "page": 3}, "colour": "green"}""",
                        "/code",
                        "/plan",
                        "/parent",
                        "/number",
                        "/kind",
                        "/title/nb",
                        "/accountableUnit",
                        "/lifecycle",
                        "/validFrom",
                        "/source/code",
                        "/source/page",
                        "/colour"));
    }

    private static Arguments fault(String what, String body, String... pointers) {
        return Arguments.of(what, body, Set.of(pointers));
    }

    private static Response post(String body) {
        return Api.sending(Api.JSON, body).post(Api.ROOT + "/goals");
    }

    private static ValidatableResponse isProblem(Response answer, String type, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(Api.PROBLEM)
                .header("ETag", (String) null)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", equalTo("/api/v1/goals"))
                .body("requestId", equalTo(answer.header("X-Request-Id")));
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @ParameterizedTest(name = "{0}")
        @MethodSource("no.veikart.shared.http.BadInputIT#unreadable")
        void createGoal_withoutReadableJson_isUnreadableJson(String what, String body) {
            var before = Store.counts();
            isProblem(post(body), "unreadable-json", 400).body("errors", equalTo(null));
            assertEquals(before, Store.counts());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("no.veikart.shared.http.BadInputIT#faulty")
        void createGoal_withFaults_namesEveryOne(String what, String body, Set<String> pointers) {
            var before = Store.counts();
            var problem = isProblem(post(body), "invalid-input", 400).extract();
            assertEquals(new TreeSet<>(pointers), new TreeSet<>(problem.<List<String>>path("errors.pointer")));
            assertEquals(pointers.size(), problem.<List<?>>path("errors").size(), "each told once");
            problem.<List<String>>path("errors.message").forEach(message -> assertFalse(message.isBlank()));
            assertEquals(before, Store.counts());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("no.veikart.shared.http.BadInputIT#unreadable")
        void updateGoal_withoutReadableJson_isUnreadableJson(String what, String body) {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), body)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unreadable-json"));
            assertEquals(0, goal.version());
        }

        @Test
        void updateGoal_withABodyThatIsNoObject_isRefused() {
            var goal = Made.goal();
            for (String body : List.of("[]", "null", "\"x\"", "7")) {
                Api.patch(goal.path(), goal.etag(), body)
                        .then()
                        .statusCode(400)
                        .body("errors", hasSize(1))
                        .body("errors[0].code", equalTo("wrong-type"));
            }
        }

        @Test
        void problem_speaksTheReadersLanguage() {
            var bokmal = post("{}").then().header("Content-Language", "nb").extract();
            Api.sending(Api.JSON, "{}")
                    .header("Accept-Language", "en")
                    .post(Api.ROOT + "/goals")
                    .then()
                    .header("Content-Language", "en")
                    .body("title", equalTo("Invalid input"))
                    .body("title", not(equalTo(bokmal.<String>path("title"))));
        }

        @Test
        void faults_areBounded() {
            var body = new StringBuilder("{");
            for (int i = 0; i < 500; i++) {
                body.append("\"x").append(i).append("\": 1, ");
            }
            post(body + ENOUGH + "}").then().statusCode(400).body("errors", hasSize(100));
        }

        @Test
        void createOthers_withNothing_namesWhatEachNeeds() {
            var before = Store.counts();
            for (String collection : List.of("/plans", "/premises", "/sources", "/organisation-units")) {
                Api.post(collection, new Body())
                        .then()
                        .statusCode(400)
                        .body("errors.find { it.pointer == '/code' }.code", equalTo("required"));
            }
            assertEquals(before, Store.counts());
        }
    }
}
