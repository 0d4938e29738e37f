package no.veikart.politics.parties;

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
class PartyResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void listParties_tellsThemByName() {
            String word = Made.newCode("ord");
            var second = Made.of(
                    "/parties", Body.party(Made.newCode("party")).with("name", Map.of("nb", word + " Østlista")));
            var first = Made.of(
                    "/parties",
                    Body.party(Made.newCode("party"))
                            .with("name", Map.of("nb", word + " Bygdelista"))
                            .with("abbreviation", "BL"));
            Api.get("/parties?q=" + word)
                    .then()
                    .body("items.code", contains(first.code(), second.code()))
                    .body("items.abbreviation", contains("BL", null))
                    .body("items[0].allowedActions", empty());
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createParty_tellsEveryFaultAndStoresNothing() {
            String taken = Made.party().code();
            var before = Store.counts();
            Api.post(
                            "/parties",
                            Body.party(taken)
                                    .with("name", Map.of("nb", " "))
                                    .with("abbreviation", "far too long to be an abbreviation")
                                    .with("leader", "someone")
                                    .with("source", Map.of("code", "no-such")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/name/nb", "/abbreviation", "/leader", "/source/code"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aParty_isCorrectedAndDeleted() {
            var party = Made.party();
            Api.patch(party.path(), party.etag(), "{\"abbreviation\": \"BL\"}")
                    .then()
                    .statusCode(200)
                    .body("abbreviation", equalTo("BL"))
                    .body("allowedActions", contains("edit", "delete"));
            Api.delete(party.path(), party.etag()).then().statusCode(412);
            Api.delete(party.path(), party.presentEtag()).then().statusCode(204);
            Api.get(party.path()).then().statusCode(410);
            Api.post("/parties", Body.party(party.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
        }
    }
}
