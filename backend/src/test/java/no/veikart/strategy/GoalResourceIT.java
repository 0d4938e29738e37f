package no.veikart.strategy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class)
class GoalResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void listGoals_tellsTheSixGoalsInOrder() {
            given().queryParam("plan", "veikart-2024")
                    .get("/api/v1/goals")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(6))
                    .body("items[0].code", equalTo("veikart-2024-m1"))
                    .body("page.total", equalTo(6));
        }

        @Test
        void createGoal_is401() {
            given().contentType("application/json")
                    .body("{}")
                    .post("/api/v1/goals")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createGoal_tellsEveryFaultAtOnce() {
            given().contentType("application/json")
                    .body("""
                            {"code": "Not A Code", "plan": "no-such-plan", "title": {}, "number": "seven", "colour": "green",
                             "validFrom": "2024-02-30", "source": {"code": "no-such-source"}}""")
                    .post("/api/v1/goals")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            org.hamcrest.Matchers.containsInAnyOrder(
                                    "/code", "/plan", "/title", "/number", "/colour", "/validFrom", "/source/code"));
        }
    }
}
