package no.veikart.shared.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write leaves who, when, what, before and after, in its own transaction, for ever. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AuditIT {

    private static String last(Made thing, String column) {
        return Store.value(
                "SELECT " + column + " FROM audit_entry WHERE entity_id = ?::uuid ORDER BY id DESC LIMIT 1",
                thing.id());
    }

    private static String count(Made thing) {
        return Store.value("SELECT count(*) FROM audit_entry WHERE entity_id = ?::uuid", thing.id());
    }

    @Test
    void create_tellsWhoAndWhatButNoBefore() {
        var goal = Made.goal();
        assertEquals("1", count(goal));
        assertEquals("CREATED", last(goal, "action"));
        assertEquals("Goal", last(goal, "entity_type"));
        assertEquals(goal.code(), last(goal, "entity_code"));
        assertEquals("admin", last(goal, "actor_name"));
        assertNull(last(goal, "before"));
        assertEquals("Mål " + goal.code(), last(goal, "after #>> '{title,nb}'"));
    }

    @Test
    void change_tellsBeforeAfterAndTheRequest() {
        var goal = Made.goal();
        As.editor("kommunedirektoren").run(() -> Api.sending(Api.MERGE_PATCH, "{\"title\": {\"nb\": \"Ærlig\"}}")
                .header("If-Match", goal.etag())
                .header("X-Request-Id", "audit-test-1")
                .patch(Api.ROOT + goal.path())
                .then()
                .statusCode(200));
        assertEquals("CHANGED", last(goal, "action"));
        assertEquals("editor-kommunedirektoren", last(goal, "actor_name"));
        assertEquals("Mål " + goal.code(), last(goal, "before #>> '{title,nb}'"));
        assertEquals("Ærlig", last(goal, "after #>> '{title,nb}'"));
        assertEquals("audit-test-1", last(goal, "request_id"));
    }

    @Test
    void delete_tellsWhatWasLost() {
        var goal = Made.goal();
        As.administrator().run(() -> Api.delete(goal.path(), goal.etag()).then().statusCode(204));
        assertEquals("DELETED", last(goal, "action"));
        assertEquals("Mål " + goal.code(), last(goal, "before #>> '{title,nb}'"));
        assertNull(last(goal, "after"));
    }

    @Test
    void publishAndWithdraw_areTold() {
        var plan = Made.publishedPlan();
        assertEquals("PUBLISHED", last(plan, "action"));
        As.approver().run(() -> Api.transition(plan.path() + "/withdrawal", plan.presentEtag())
                .then()
                .statusCode(200));
        assertEquals("WITHDRAWN", last(plan, "action"));
        assertEquals("approver", last(plan, "actor_name"));
        assertEquals("3", count(plan));
    }

    @Test
    void everyKindOfThing_leavesAnEntryWhenMadeAndWhenDeleted() {
        var plan = Made.plan();
        for (Made thing : new Made[] {Made.premiseIn(plan), plan, Made.source(), Made.unit()}) {
            assertEquals("CREATED", last(thing, "action"), thing.path());
            As.administrator()
                    .run(() -> Api.delete(thing.path(), thing.etag()).then().statusCode(204));
            assertEquals("DELETED", last(thing, "action"), thing.path());
            assertEquals("2", count(thing), thing.path());
        }
    }

    @Test
    void entryAndChange_areOfOneTransactionAndOneInstant() {
        var goal = Made.goal();
        String row = "SELECT transaction_id::text FROM goal_version_history WHERE goal_id = ?::uuid";
        assertEquals(Store.value(row, goal.id()), last(goal, "transaction_id::text"));
        assertEquals(
                Store.value("SELECT recorded_at FROM goal WHERE id = ?::uuid", goal.id()), last(goal, "recorded_at"));
    }

    @Test
    void whatIsRefused_leavesNone() {
        var goal = Made.goal();
        As.administrator().run(() -> {
            Api.patch(goal.path(), goal.etag(), "{\"accountableUnit\": \"no-such\"}")
                    .then()
                    .statusCode(400);
            Api.patch(goal.path(), "\"9-00\"", "{\"number\": 1}").then().statusCode(412);
        });
        As.anyone().run(() -> Api.delete(goal.path(), goal.etag()).then().statusCode(401));
        assertEquals("1", count(goal));
    }

    @Test
    void reading_leavesNone() {
        var goal = Made.goal();
        given().get(Api.ROOT + goal.path());
        assertEquals("1", count(goal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE audit_entry SET actor_name = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"})
    void entries_areForEver(String statement) {
        long before = Store.count("audit_entry");
        var refusal = assertThrows(SQLException.class, () -> Store.execute(statement));
        assertTrue(refusal.getMessage().contains("append-only"), refusal::getMessage);
        assertEquals(before, Store.count("audit_entry"));
    }
}
