package no.veikart.strategy;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalConflictIT {

    private static String title(String nb) {
        return "{\"title\": {\"nb\": \"" + nb + "\"}}";
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class Writing {

        @Test
        void withoutIfMatch_is428() {
            var goal = Made.goal();
            Api.sending(Api.MERGE_PATCH, "{}")
                    .patch(ROOT + goal.path())
                    .then()
                    .statusCode(428)
                    .body("type", equalTo("/problems/precondition-required"));
            given().delete(ROOT + goal.path()).then().statusCode(428);
        }

        @Test
        void theSecondOfTwoEditors_is412AndTheFirstOnesTextStays() {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), title("Den første")).then().statusCode(200);
            Api.patch(goal.path(), goal.etag(), title("Den andre"))
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/precondition-failed"));
            Api.delete(goal.path(), goal.etag()).then().statusCode(412);
            Api.get(goal.path()).then().body("title.nb", equalTo("Den første"));
        }

        @Test
        void manyEditorsInTheSameInstant_exactlyOneWins() {
            var goal = Made.goal();
            var number = new AtomicInteger();
            List<Integer> statuses = Together.get(
                    4, () -> Api.patch(goal.path(), goal.etag(), title("Nummer " + number.incrementAndGet()))
                            .statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
            assertEquals(3, statuses.stream().filter(status -> status == 412).count(), statuses::toString);
            assertEquals(1, goal.version());
            assertEquals(
                    "2", Store.value("SELECT count(*) FROM goal_version_history WHERE goal_id = ?::uuid", goal.id()));
        }

        @Test
        void aWeakenedTag_aListAndAStar_letThrough() {
            var goal = Made.goal();
            Api.patch(goal.path(), "W/" + goal.etag(), title("Svak")).then().statusCode(200);
            Api.patch(goal.path(), "\"77-00\", " + goal.presentEtag(), title("Liste"))
                    .then()
                    .statusCode(200);
            Api.patch(goal.path(), "*", title("Stjerne")).then().statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"rubbish", "\"0\"", "0-00", "\"99-0f1e\"", "\"\""})
        void anythingElse_is412(String ifMatch) {
            var goal = Made.goal();
            Api.patch(goal.path(), ifMatch, title("Nei")).then().statusCode(412);
        }

        @Test
        void whatChangesNothing_keepsVersionETagAndHistory() {
            var goal = Made.goal();
            var before = Store.counts();
            Api.patch(goal.path(), goal.etag(), title("Mål " + goal.code()))
                    .then()
                    .statusCode(200)
                    .header("ETag", goal.etag())
                    .body("version", equalTo(0));
            assertEquals(before, Store.counts());
        }

        @Test
        void aNeighboursNewName_isNoReasonToRefuse() {
            var unit = Made.unit();
            var goal = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), Made.publishedPlan().code()).with("accountableUnit", unit.code()));
            String read = goal.presentEtag();
            Api.patch(unit.path(), unit.etag(), "{\"name\": {\"nb\": \"Nytt navn\"}}")
                    .then()
                    .statusCode(200);
            assertNotEquals(read, goal.presentEtag(), "what is shown has changed");
            assertEquals(0, goal.version(), "the goal has not");
            Api.patch(goal.path(), read, title("Likevel")).then().statusCode(200);
        }
    }

    @Nested
    class ReadingAgain {

        @Test
        void unchanged_is304WithoutBody() {
            var goal = Made.goal();
            String etag = Api.get(goal.path()).header("ETag");
            assertTrue(etag.matches("\"0-[0-9a-f]{24}\""), etag);
            again(goal.path(), etag).then().statusCode(304).header("ETag", etag).body(is(emptyString()));
            again(goal.path(), "\"other\", " + etag).then().statusCode(304);
            again(goal.path(), "*").then().statusCode(304);
        }

        @Test
        void changed_is200() {
            var goal = Made.goal();
            String etag = Api.get(goal.path()).header("ETag");
            As.administrator().run(() -> Api.patch(goal.path(), goal.etag(), title("Nytt"))
                    .then()
                    .statusCode(200));
            again(goal.path(), etag).then().statusCode(200).header("ETag", matchesPattern("\"1-[0-9a-f]{24}\""));
        }

        @Test
        void aCollection_is304UntilAnyOfItChanges() {
            var plan = Made.publishedPlan();
            var goal = Made.goalIn(plan);
            String path = "/goals?plan=" + plan.code();
            String etag = Api.get(path).header("ETag");
            again(path, etag).then().statusCode(304);
            As.administrator().run(() -> Api.patch(goal.path(), goal.etag(), title("Nytt"))
                    .then()
                    .statusCode(200));
            again(path, etag).then().statusCode(200);
        }

        @Test
        void everyCollectionTreeAndEntry_is304() {
            for (String path : List.of(
                    "",
                    "/config",
                    "/plans",
                    "/premises",
                    "/sources",
                    "/organisation-levels",
                    "/organisation-hierarchies",
                    "/organisation-hierarchies/political-secretariat/tree")) {
                String etag = Api.get(path).header("ETag");
                again(path, etag).then().statusCode(304);
            }
        }

        @Test
        void head_answersAsGetWithoutBody() {
            var goal = Made.goal();
            given().head(ROOT + goal.path())
                    .then()
                    .statusCode(200)
                    .header("ETag", Api.get(goal.path()).header("ETag"))
                    .body(is(emptyString()));
        }

        @Test
        void anonymousAnswers_areSharedAndOthersAreNot() {
            var goal = Made.goal();
            Api.get(goal.path()).then().header("Cache-Control", "public, no-cache");
            given().header("If-None-Match", "\"other\"")
                    .get(ROOT + goal.path())
                    .then()
                    .header("Vary", matchesPattern(".*Authorization.*"));
        }

        private static Response again(String path, String etag) {
            return given().header("If-None-Match", etag).get(ROOT + path);
        }
    }
}
