package no.veikart.strategy;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two kinds of time: when it was so ({@code asOf}), and when we were told ({@code knownAt}). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalVersionsIT {

    private static ValidatableResponse read(Made goal, String name, String value) {
        return given().queryParam(name, value).get(ROOT + goal.path()).then();
    }

    private static String title(String nb) {
        return "{\"title\": {\"nb\": \"" + nb + "\"}}";
    }

    private static ValidatableResponse changeFrom(Made goal, String day, String patch) {
        return Api.patch(goal.path() + "?effectiveFrom=" + day, goal.presentEtag(), patch)
                .then();
    }

    private static Instant recordedAt(Made goal) {
        return Instant.parse(Api.get(goal.path()).path("recordedAt"));
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class FromADayOn {

        @Test
        void theOldTextHoldsUntilThatDayAndTheNewOneFromIt() {
            var goal = Made.goal();
            changeFrom(goal, "2025-01-01", title("Nytt"))
                    .statusCode(200)
                    .body("title.nb", equalTo("Nytt"))
                    .body("validFrom", equalTo("2025-01-01"));
            read(goal, "asOf", "2024-12-31")
                    .statusCode(200)
                    .body("title.nb", equalTo("Mål " + goal.code()))
                    .body("validFrom", equalTo("2024-01-01"))
                    .body("validTo", equalTo("2025-01-01"));
            read(goal, "asOf", "2025-01-01").body("title.nb", equalTo("Nytt")).body("validTo", nullValue());
            Api.get(goal.path()).then().body("title.nb", equalTo("Nytt")).body("version", equalTo(1));
        }

        @Test
        void aDayToComeChangesNothingToday() {
            var goal = Made.goal();
            changeFrom(goal, "2099-01-01", title("Fremtid")).statusCode(200).body("title.nb", equalTo("Fremtid"));
            Api.get(goal.path()).then().body("title.nb", equalTo("Mål " + goal.code()));
            read(goal, "asOf", "2099-01-01").body("title.nb", equalTo("Fremtid"));
        }

        @Test
        void aDayInThePastSplitsTheVersionOfThatDay() {
            var goal = Made.goal();
            changeFrom(goal, "2025-01-01", title("Senere")).statusCode(200);
            changeFrom(goal, "2024-06-01", title("Mellom")).statusCode(200).body("validTo", equalTo("2025-01-01"));
            read(goal, "asOf", "2024-05-31").body("title.nb", equalTo("Mål " + goal.code()));
            read(goal, "asOf", "2024-06-01").body("title.nb", equalTo("Mellom"));
            read(goal, "asOf", "2025-01-01").body("title.nb", equalTo("Senere"));
        }

        @Test
        void theFirstDayOfAVersionCorrectsThatVersion() {
            var goal = Made.goal();
            changeFrom(goal, "2024-01-01", title("Rettet")).statusCode(200);
            read(goal, "asOf", "2024-01-01").body("title.nb", equalTo("Rettet"));
            assertEquals("1", Store.value("SELECT count(*) FROM goal_version WHERE goal_id = ?::uuid", goal.id()));
        }

        @Test
        void aDayOutsideItsLife_is404AndStoresNothing() {
            var goal = Made.goal();
            var before = Store.counts();
            changeFrom(goal, "2023-12-31", title("For tidlig")).statusCode(404);
            assertEquals(before, Store.counts());
        }

        @Test
        void thePeriodCannotBeChangedInTheSameBreath() {
            var goal = Made.goal();
            changeFrom(goal, "2025-01-01", "{\"validTo\": \"2030-01-01\"}")
                    .statusCode(400)
                    .body("errors.code", hasItem("not-with-effective-from"));
        }

        @Test
        void nothingNewIsNoNewVersion() {
            var goal = Made.goal();
            changeFrom(goal, "2025-01-01", "{}").statusCode(200);
            assertEquals(0, goal.version());
            assertEquals("1", Store.value("SELECT count(*) FROM goal_version WHERE goal_id = ?::uuid", goal.id()));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class Correction {

        @Test
        void changesWhatWasSoOnEveryDayAndKeepsWhatWasKnown() {
            var goal = Made.goal();
            Instant made = recordedAt(goal);
            Api.patch(goal.path(), goal.etag(), title("Rettet")).then().statusCode(200);
            read(goal, "asOf", "2024-02-01").body("title.nb", equalTo("Rettet"));
            read(goal, "knownAt", made.toString())
                    .statusCode(200)
                    .header("Known-At", equalTo(made.toString()))
                    .body("title.nb", equalTo("Mål " + goal.code()))
                    .body("supersededAt", notNullValue());
            read(goal, "knownAt", recordedAt(goal).toString()).body("title.nb", equalTo("Rettet"));
        }

        @Test
        void beforeItWasKnown_is404() {
            var goal = Made.goal();
            read(goal, "knownAt", recordedAt(goal).minusNanos(1000).toString()).statusCode(404);
        }

        @Test
        void knownAt_inTheFuture_isAnsweredAsOfNowAndSaysSo() {
            var goal = Made.goal();
            String used = read(goal, "knownAt", "2999-01-01T00:00:00Z")
                    .statusCode(200)
                    .extract()
                    .header("Known-At");
            assertFalse(Instant.parse(used).isAfter(Instant.now().plusSeconds(60)), used);
        }

        @Test
        void asOfAndKnownAt_goTogether() {
            var goal = Made.goal();
            Instant made = recordedAt(goal);
            changeFrom(goal, "2025-01-01", title("Nytt")).statusCode(200);
            given().queryParam("asOf", "2025-06-01")
                    .queryParam("knownAt", made.toString())
                    .get(ROOT + goal.path())
                    .then()
                    .statusCode(200)
                    .body("title.nb", equalTo("Mål " + goal.code()))
                    .body("validTo", nullValue());
        }

        @Test
        void ofADeletedGoal_knownAtStillTells() {
            var goal = Made.goal();
            Instant made = recordedAt(goal);
            Api.delete(goal.path(), goal.etag()).then().statusCode(204);
            read(goal, "knownAt", made.toString()).statusCode(200).body("title.nb", equalTo("Mål " + goal.code()));
            read(goal, "knownAt", "2999-01-01T00:00:00Z").statusCode(404);
        }

        @Test
        void ofAPeriod_movesTheEnd() {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), "{\"validTo\": \"2026-01-01\"}")
                    .then()
                    .statusCode(200)
                    .body("validTo", equalTo("2026-01-01"));
            read(goal, "asOf", "2026-01-01").statusCode(404);
        }

        @Test
        void ofAPeriod_ontoAnotherVersion_isAFault() {
            var goal = Made.goal();
            changeFrom(goal, "2025-01-01", title("Nytt")).statusCode(200);
            Api.patch(goal.path(), goal.presentEtag(), "{\"validFrom\": \"2024-06-01\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("overlaps"));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class Versions {

        @Test
        void list_tellsNewestKnowledgeFirstAndWhenItWasSuperseded() {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), title("Rettet")).then().statusCode(200);
            var versions = Api.get(goal.path() + "/versions").then().statusCode(200);
            versions.body("items.title.nb", contains("Rettet", "Mål " + goal.code()))
                    .body("items[0].supersededAt", nullValue())
                    .body("items[1].supersededAt", equalTo(versions.extract().path("items[0].recordedAt")));
        }

        @Test
        void list_isPagedLikeAnyOther() {
            var goal = Made.goal();
            Api.patch(goal.path(), goal.etag(), title("To")).then().statusCode(200);
            Api.patch(goal.path(), goal.presentEtag(), title("Tre")).then().statusCode(200);
            var first = Api.get(goal.path() + "/versions?limit=2")
                    .then()
                    .body("items", hasSize(2))
                    .body("page.total", equalTo(3));
            String next = first.extract().path("page.next");
            Api.get(goal.path() + "/versions?limit=2&cursor=" + next)
                    .then()
                    .body("items.title.nb", contains("Mål " + goal.code()));
        }

        @Test
        void list_isHiddenWithADraft() {
            var goal = Made.goalIn(Made.plan());
            As.anyone().run(() -> Api.get(goal.path() + "/versions").then().statusCode(404));
        }

        @Test
        void twoChangesInOneTransaction_leaveOneState() {
            var goal = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), Made.publishedPlan().code()));
            assertEquals(
                    "1", Store.value("SELECT count(*) FROM goal_version_history WHERE goal_id = ?::uuid", goal.id()));
        }
    }
}
