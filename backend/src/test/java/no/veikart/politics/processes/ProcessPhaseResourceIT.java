package no.veikart.politics.processes;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProcessPhaseResourceIT {

    private static final Map<String, String> WHY = Map.of("nb", "Utledet");

    private static Body phase(Made process, String planned) {
        return Politics.processPhase(Made.newCode("phase"), process.code(), planned);
    }

    @Nested
    class AsAnyone {

        @Test
        void listProcessPhases_areFoundByProcessKindAndBody() {
            var process = Politics.makeProcess();
            var body = Made.politicalBody();
            var hearing = Politics.makePhaseOf(process, "2020-05");
            var decision = Made.of(
                    "/process-phases",
                    phase(process, "2020-12")
                            .with("kind", "DECISION")
                            .with("ordinal", 2)
                            .with("bodies", List.of(body.code()))
                            .with("actual", "2021-01-20")
                            .with("participants", Map.of("nb", "Eksterne")));
            Api.get("/process-phases?process=" + process.code())
                    .then()
                    .body("items.code", contains(hearing.code(), decision.code()))
                    .body("items[0].inferred", equalTo(false))
                    .body("items[0].actual", nullValue())
                    .body("items[1].process.code", equalTo(process.code()))
                    .body("items[1].actual", equalTo("2021-01-20"))
                    .body("items[1].participants.nb", equalTo("Eksterne"));
            Api.get("/process-phases?body=" + body.code()).then().body("items.code", contains(decision.code()));
            Api.get("/process-phases?kind=HEARING&process=" + process.code())
                    .then()
                    .body("items.code", contains(hearing.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void createProcessPhase_withFaults_tellsAllAndStoresNothing() {
            var process = Politics.makeProcess();
            var before = Store.counts();
            Api.post(
                            "/process-phases",
                            phase(process, "2020-Q1")
                                    .with("process", "no-such")
                                    .with("kind", "PARTY")
                                    .with("plannedTo", "2019")
                                    .with("actualTo", "2020")
                                    .with("bodies", List.of("no-such", "kommunestyret"))
                                    .with("inferred", true))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/process", "/kind", "/plannedTo", "/actual", "/bodies/0", "/inferredNote"));
            refused(
                    Api.post("/process-phases", phase(process, "2020").without("planned")),
                    "/planned",
                    "period-needed");
            refused(
                    Api.post("/process-phases", phase(process, "2020").with("inferredNote", WHY)),
                    "/inferred",
                    "required-with");
            assertEquals(before, Store.counts());
        }

        @Test
        void aPhase_staysInItsProcess_andKeepsItsBodies() {
            var body = Made.politicalBody();
            var phase = Made.of(
                    "/process-phases", phase(Politics.makeProcess(), "2020-Q1").with("bodies", List.of(body.code())));
            refused(
                    Api.patch(
                            phase.path(),
                            phase.etag(),
                            "{\"process\": \"" + Politics.makeProcess().code() + "\"}"),
                    "/process",
                    "unchangeable");
            Api.delete(body.path(), body.presentEtag()).then().statusCode(409);
            Api.patch(phase.path(), phase.etag(), "{\"bodies\": [], \"actual\": \"2020-02\"}")
                    .then()
                    .statusCode(200)
                    .body("bodies", empty())
                    .body("actual", equalTo("2020-02"));
            Api.delete(body.path(), body.presentEtag()).then().statusCode(204);
            assertEquals("2", Store.value("SELECT count(*) FROM process_phase_history WHERE code = ?", phase.code()));
        }
    }

    @Nested
    class PastTheApi {

        @Test
        void theDatabase_holdsTheRulesToo() {
            var phase = Politics.makePhaseOf(Politics.makeProcess(), "2020-Q1");
            for (var rule : Map.of(
                            "process_phase_has_a_time", "planned = NULL, planned_start = NULL, planned_end = NULL",
                            "process_phase_planned", "planned_end = planned_start - 1",
                            "process_phase_actual", "actual_to = '2020'",
                            "process_phase_inferred_says_why", "inferred = true")
                    .entrySet()) {
                var fault = assertThrows(
                        SQLException.class,
                        () -> Store.execute(
                                "UPDATE process_phase SET " + rule.getValue() + " WHERE id = '" + phase.id() + "'"));
                assertTrue(fault.getMessage().contains(rule.getKey()), fault::getMessage);
            }
        }
    }
}
