package no.veikart.politics.processes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProcessResourceIT {

    private static Body process() {
        return Politics.process(Made.newCode("process"));
    }

    @Nested
    class AsAnyone {

        @Test
        void aProcess_namesItsPlans_butNoneThatIsNotPublished() {
            var draft = Made.plan();
            var published = Made.publishedPlan();
            var process = Made.of("/processes", process().with("plans", List.of(published.code(), draft.code())));
            Api.get(process.path())
                    .then()
                    .body("plans.code", contains(published.code()))
                    .body("plans[0].title.nb", notNullValue())
                    .body("planned", nullValue());
            As.secretariat()
                    .get(() -> Api.get(process.path()))
                    .then()
                    .body("plans.code", containsInAnyOrder(published.code(), draft.code()));
            Api.get("/processes?plan=" + published.code()).then().body("items.code", contains(process.code()));
            Api.get("/processes?plan=" + draft.code()).then().body("items", empty());
            As.secretariat()
                    .get(() -> Api.get("/processes?plan=" + draft.code()))
                    .then()
                    .body("items.code", contains(process.code()));
            var exported = Api.get("/exports/processes.csv").asString();
            assertTrue(exported.contains(published.code()));
            assertTrue(!exported.contains(draft.code()), "a draft is told");
        }

        @Test
        void aProcess_isFoundByItsPhases() {
            var process = Politics.makeProcess();
            Made.of(
                    "/process-phases",
                    Politics.processPhase(Made.newCode("phase"), process.code(), "2019-Q1")
                            .with("title", Map.of("nb", "Kaffeslabberas i grendehuset")));
            Api.get("/search?q=kaffeslabberas")
                    .then()
                    .body("items.type", contains("process"))
                    .body("items.code", contains(process.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void createProcess_withFaults_tellsAllAndStoresNothing() {
            var before = Store.counts();
            Api.post(
                            "/processes",
                            process()
                                    .with("ordinal", -1)
                                    .with("plans", List.of("no-such", "veikart-2024", "nor-such"))
                                    .with("planned", "2020-04")
                                    .with("plannedTo", "2020-03"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/ordinal", "/plans/0", "/plans/2", "/plannedTo"))
                    .body("errors.code", hasItem("ends-before-it-begins"));
            Api.post("/processes", process().with("planned", "2020-02-30").with("plannedTo", "2020-Q5"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/planned", "/plannedTo"))
                    .body("errors.code", hasItem("not-a-period"));
            Api.post("/processes", process().with("plannedTo", "2020-Q4"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/planned"))
                    .body("errors.code", contains("required-with"));
            assertEquals(before, Store.counts());
        }

        @Test
        void updateProcess_correctsIt_andTheOrderOfPlansSaysNothing() {
            var one = Made.plan();
            var other = Made.plan();
            var process = Made.of("/processes", process().with("plans", List.of(one.code(), other.code())));
            Api.patch(process.path(), process.etag(), "{\"plans\": [\"" + other.code() + "\", \"" + one.code() + "\"]}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            Api.patch(process.path(), process.etag(), "{\"planned\": \"2020-04\", \"plannedTo\": \"2021-04\"}")
                    .then()
                    .statusCode(200)
                    .body("planned", equalTo("2020-04"))
                    .body("plannedTo", equalTo("2021-04"));
        }

        @Test
        void whatAProcessLeadsTo_orConsistsOf_keepsItAndIsKept() {
            var plan = Made.plan();
            var process = Made.of("/processes", process().with("plans", List.of(plan.code())));
            var phase = Politics.makePhaseOf(process, "2020-Q1");
            As.administrator()
                    .get(() -> Api.delete(plan.path(), plan.presentEtag()))
                    .then()
                    .statusCode(409);
            Api.delete(process.path(), process.presentEtag()).then().statusCode(409);
            Api.delete(phase.path(), phase.etag()).then().statusCode(204);
            Api.delete(process.path(), process.presentEtag()).then().statusCode(204);
            Api.get(process.path()).then().statusCode(410);
            As.administrator()
                    .get(() -> Api.delete(plan.path(), plan.presentEtag()))
                    .then()
                    .statusCode(204);
        }
    }
}
