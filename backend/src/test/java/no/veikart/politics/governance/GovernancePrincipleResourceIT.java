package no.veikart.politics.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GovernancePrincipleResourceIT {

    private static Made made(String word, String kind, int ordinal) {
        return Made.of(
                "/governance-principles",
                Body.governancePrinciple(Made.newCode("principle"))
                        .with("title", Map.of("nb", word))
                        .with("kind", kind)
                        .with("ordinal", ordinal));
    }

    @Nested
    class AsAnyone {

        @Test
        void listGovernancePrinciples_tellsThemByKindAndThenInOrder() {
            String word = Made.newCode("ord");
            var routing = made(word, "ROUTING", 1);
            var second = made(word, "FORMAL_ARENA", 2);
            var first = made(word, "FORMAL_ARENA", 1);
            var principle = made(word, "PRINCIPLE", 3);
            Api.get("/governance-principles?q=" + word)
                    .then()
                    .body("items.code", contains(principle.code(), first.code(), second.code(), routing.code()));
            Api.get("/governance-principles?kind=FORMAL_ARENA&q=" + word)
                    .then()
                    .body("items.code", contains(first.code(), second.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createGovernancePrinciple_tellsEveryFaultAndStoresNothing() {
            String taken = Made.governancePrinciple().code();
            var before = Store.counts();
            Api.post(
                            "/governance-principles",
                            Body.governancePrinciple(taken)
                                    .with("kind", "ARENA")
                                    .with("ordinal", -1)
                                    .with("title", Map.of("nb", " "))
                                    .with("source", Map.of("code", "no-such")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/kind", "/ordinal", "/title/nb", "/source/code"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aGovernancePrinciple_isCorrectedAndDeleted() {
            var principle = Made.governancePrinciple();
            Api.patch(principle.path(), principle.etag(), "{\"statement\": {\"nb\": \"En setning.\"}}")
                    .then()
                    .statusCode(200)
                    .body("statement.nb", equalTo("En setning."))
                    .body("allowedActions", contains("edit", "delete"));
            Api.delete(principle.path(), principle.etag()).then().statusCode(412);
            Api.delete(principle.path(), principle.presentEtag()).then().statusCode(204);
            Api.get(principle.path()).then().statusCode(410);
            Api.get("/governance-principles?code=" + principle.code()).then().body("items", empty());
            Api.post("/governance-principles", Body.governancePrinciple(principle.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
        }
    }
}
