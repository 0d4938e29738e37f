package no.veikart.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A retried POST never makes a twin. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IdempotencyIT {

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Made plan;

    @BeforeEach
    void makePlan() {
        plan = Made.publishedPlan();
    }

    private Body newGoal() {
        return Body.goal(Made.newCode("goal"), plan.code());
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void sameKeyAndBody_isTheSameAnswerAndOneGoal() {
            String key = newKey();
            var body = newGoal();
            Response first = Api.post("/goals", body, key);
            first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
            long entries = Store.count("audit_entry");
            Response second = Api.post("/goals", body, key);
            second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertEquals(first.asString(), second.asString());
            assertEquals(first.header("Location"), second.header("Location"));
            assertEquals(first.header("ETag"), second.header("ETag"));
            assertEquals(entries, Store.count("audit_entry"));
        }

        @Test
        void sameBodyWrittenOtherwise_isTheSameBody() {
            String key = newKey();
            String code = Made.newCode("goal");
            var first = Api.post("/goals", Body.goal(code, plan.code()), key);
            Api.sending(Api.JSON, """
                            {  "validFrom": "2024-01-01", "source": {"code": "presentasjon-2020"},
                               "title": {"nb": "M\\u00e5l %s"}, "plan": "%s", "code": "%s" }""".formatted(code, plan.code(), code))
                    .header("Idempotency-Key", key)
                    .post(Api.ROOT + "/goals")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(first.path("id")));
        }

        @Test
        void sameKeyAndAnotherBody_is409() {
            String key = newKey();
            Api.post("/goals", newGoal(), key).then().statusCode(201);
            Api.post("/goals", newGoal(), key)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/idempotency-key-reused"));
        }

        @Test
        void sentByManyInTheSameInstant_makesOneGoal() {
            String key = newKey();
            var body = newGoal();
            long before = Store.count("goal");
            List<Response> answers = Together.get(8, () -> Api.post("/goals", body, key));
            assertEquals(
                    List.of(201),
                    answers.stream().map(Response::statusCode).distinct().toList());
            assertEquals(
                    1, new HashSet<>(answers.stream().map(Response::asString).toList()).size());
            assertEquals(before + 1, Store.count("goal"));
            assertEquals(
                    7,
                    answers.stream()
                            .filter(answer -> answer.header("Idempotency-Replayed") != null)
                            .count());
        }

        @Test
        void otherBodiesInTheSameInstant_makeOneAndRefuseTheRest() {
            String key = newKey();
            List<Integer> statuses =
                    Together.get(4, () -> Api.post("/goals", newGoal(), key).statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        }

        @Test
        void afterAFailure_theKeyIsFree() {
            String key = newKey();
            Api.post("/goals", newGoal().with("accountableUnit", "no-such"), key)
                    .then()
                    .statusCode(400);
            Api.post("/goals", newGoal(), key).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        }

        @Test
        void afterADay_theKeyIsForgotten() throws java.sql.SQLException {
            String key = newKey();
            Api.post("/goals", newGoal(), key).then().statusCode(201);
            Store.execute("UPDATE idempotency_key SET created_at = created_at - interval '25 hours' WHERE key = '" + key
                    + "'");
            Api.post("/goals", newGoal(), key).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        }

        @Test
        void oneKey_countsForOneOperation() {
            String key = newKey();
            Api.post("/goals", newGoal(), key).then().statusCode(201);
            Api.post("/sources", Body.source(Made.newCode("source")), key)
                    .then()
                    .statusCode(201);
        }

        @Test
        void everyCollection_honoursIt() {
            for (Supplier<Sent> sent : List.<Supplier<Sent>>of(
                    () -> new Sent("/plans", Body.plan(Made.newCode("plan"))),
                    () -> new Sent("/premises", Body.premise(Made.newCode("premise"), plan.code())),
                    () -> new Sent("/sources", Body.source(Made.newCode("source"))),
                    () -> new Sent("/organisation-units", Body.unit(Made.newCode("unit"), "osu")))) {
                var request = sent.get();
                String key = newKey();
                String first = Api.post(request.collection, request.body, key).path("id");
                Api.post(request.collection, request.body, key)
                        .then()
                        .statusCode(201)
                        .body("id", equalTo(first));
            }
        }

        @Test
        void aKeyThatIsNone_is400() {
            Api.post("/goals", newGoal(), "x".repeat(256))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("Idempotency-Key"));
        }

        private record Sent(String collection, Body body) {}
    }

    @Nested
    class AsSeveral {

        @Test
        void anotherCaller_hasKeysOfTheirOwn() {
            String key = newKey();
            As.administrator()
                    .run(() -> Api.post("/goals", newGoal(), key).then().statusCode(201));
            As.machine("strategy:write").run(() -> Api.post("/goals", newGoal(), key)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue()));
        }

        @Test
        void someoneWhoMayNotWrite_getsNoReplay() {
            String key = newKey();
            var body = newGoal();
            As.administrator().run(() -> Api.post("/goals", body, key).then().statusCode(201));
            As.anyone().run(() -> Api.post("/goals", body, key).then().statusCode(401));
            As.approver().run(() -> Api.post("/goals", body, key).then().statusCode(403));
            assertEquals("admin", Store.value("SELECT caller FROM idempotency_key WHERE key = ?", key));
        }
    }
}
