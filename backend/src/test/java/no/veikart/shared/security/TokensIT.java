package no.veikart.shared.security;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.KeycloakLogin;
import no.veikart.testing.KeycloakResource;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The real tokens of the real Keycloak. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KeycloakResource.class)
class TokensIT {

    @ConfigProperty(name = "veikart.oidc.issuer")
    String issuer;

    private static Response create(String token, String collection, Body body) {
        return Api.sending(Api.JSON, body.json())
                .header("Authorization", "Bearer " + token)
                .post(ROOT + collection);
    }

    private static Body goalOf(String unit) {
        return Body.goal(Made.newCode("goal"), "veikart-2024")
                .with("accountableUnit", unit)
                .with("validFrom", "2090-01-01");
    }

    private KeycloakLogin login() {
        return new KeycloakLogin(issuer);
    }

    @Nested
    class AsAPerson {

        @Test
        void editor_writesForTheUnitOfTheTokenAndNoOther() {
            String token = login().userToken("editor");
            var body = goalOf("velferd");
            var made = create(token, "/goals", body);
            made.then().statusCode(201);
            create(token, "/goals", goalOf("samfunn")).then().statusCode(403);
            assertEquals(
                    "editor",
                    Store.value(
                            "SELECT actor_name FROM audit_entry WHERE entity_id = ?::uuid", made.<String>path("id")));
        }

        @Test
        void administrator_writesEverywhere() {
            create(login().userToken("administrator"), "/goals", goalOf("samfunn"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void approver_readsDraftsButWritesNoGoal() {
            String admin = login().userToken("administrator");
            String plan =
                    create(admin, "/plans", Body.plan(Made.newCode("plan"))).path("id");
            String token = login().userToken("approver");
            given().header("Authorization", "Bearer " + token)
                    .get(ROOT + "/plans/" + plan)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .body("allowedActions", hasItems("publish"));
            create(token, "/goals", goalOf("velferd")).then().statusCode(403);
        }

        @Test
        void secretariatAndController_writeNoGoal() {
            for (String user : List.of("secretariat", "controller")) {
                create(login().userToken(user), "/goals", goalOf("velferd"))
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Nested
    class AsAMachine {

        @Test
        void withTheScope_writesWhatTheScopeIsFor() {
            String strategy = login().machineToken("strategy:write");
            create(strategy, "/goals", goalOf("samfunn")).then().statusCode(201);
            create(strategy, "/organisation-units", Body.unit(Made.newCode("unit"), "osu"))
                    .then()
                    .statusCode(403);
            String organisation = login().machineToken("organisation:write");
            create(organisation, "/organisation-units", Body.unit(Made.newCode("unit"), "osu"))
                    .then()
                    .statusCode(201);
            create(organisation, "/goals", goalOf("samfunn")).then().statusCode(403);
        }

        @Test
        void withoutAScope_writesNothing() {
            create(login().machineToken(), "/goals", goalOf("velferd")).then().statusCode(403);
        }
    }

    @Nested
    class WithABadToken {

        @Test
        void tampered_is401AndSaysSo() {
            String token = login().userToken("editor");
            String[] parts = token.split("\\.");
            String claims =
                    new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"editor\"", "\"administrator\"");
            refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                    + parts[2]);
            refused(token.substring(0, token.length() - 6) + (token.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA"));
        }

        @Test
        void unsigned_is401() {
            String[] parts = login().userToken("administrator").split("\\.");
            String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
            refused(none + "." + parts[1] + ".");
        }

        @Test
        void forAnotherAudience_is401() {
            String token = given().formParam("grant_type", "password")
                    .formParam("client_id", "admin-cli")
                    .formParam("username", "editor")
                    .formParam("password", "editor")
                    .post(issuer + "/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            refused(token);
        }

        @Test
        void rubbish_is401() {
            refused("rubbish");
            refused("a.b.c");
        }

        @Test
        void ofAnotherScheme_is401() {
            Api.sending(Api.JSON, goalOf("velferd").json())
                    .header("Authorization", "Basic ZWRpdG9yOmVkaXRvcg==")
                    .post(ROOT + "/goals")
                    .then()
                    .statusCode(401)
                    .contentType(Api.PROBLEM);
        }

        private static void refused(String token) {
            var before = Store.counts();
            create(token, "/goals", goalOf("velferd"))
                    .then()
                    .statusCode(401)
                    .contentType(Api.PROBLEM)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("type", equalTo("/problems/unauthenticated"));
            assertEquals(before, Store.counts());
        }
    }
}
