package no.veikart.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changing the tree by events: each kind as it reads before and after, what is refused, previews, plans, undoing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationChangeEventResourceIT {

    private static final String EVENTS = "/organisation-change-events";
    private static final String DAY = "2025-03-01";
    private static final String THE_DAY_BEFORE = "2025-02-28";

    private static Body event(String kind) {
        return Body.changeEvent(Made.newCode("event"), kind, DAY);
    }

    private static Map<String, Object> newUnit(String code, String parent) {
        return Map.of("unit", code, "name", Map.of("nb", "Enhet " + code), "level", "enhet", "parent", parent);
    }

    private static Map<String, Object> unit(Made unit) {
        return Map.of("unit", unit.code());
    }

    private static Response create(Body body) {
        return Api.post(EVENTS, body);
    }

    private static Response done(Body body) {
        var answer = create(body);
        answer.then().statusCode(201);
        return answer;
    }

    private static void refused(Body body, String pointer, String code) {
        var before = Store.counts();
        var answer = create(body);
        answer.then().statusCode(400).body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
        assertEquals(before, Store.counts());
    }

    private static void hangsUnder(String parent, String unit, String day) {
        Api.get("/organisation-units?code=" + unit + "&asOf=" + day)
                .then()
                .body("items[0].parent.code", equalTo(parent));
    }

    private static void isNot(String unit, String day) {
        Api.get("/organisation-units?code=" + unit + "&asOf=" + day).then().body("items", empty());
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createEvent_created_makesUnitsFromThatDayOn() {
            String parent = Made.newCode("unit");
            String child = Made.newCode("unit");
            done(event("CREATED").with("to", List.of(newUnit(parent, "samfunn"), newUnit(child, parent))))
                    .then()
                    .body("planned", equalTo(false))
                    .body("to.unit.code", contains(parent, child))
                    .body("to.began", contains(true, true))
                    .body("effects.effect", contains("BEGAN", "BEGAN"))
                    .body("effects[1].after.parent.code", equalTo(parent))
                    .body("effects[1].before", nullValue())
                    .body("allowedActions", contains("edit", "delete"));
            isNot(parent, THE_DAY_BEFORE);
            hangsUnder("samfunn", parent, DAY);
            hangsUnder(parent, child, DAY);
        }
    }
}
