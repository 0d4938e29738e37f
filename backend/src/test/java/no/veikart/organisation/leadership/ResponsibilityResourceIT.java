package no.veikart.organisation.leadership;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ResponsibilityResourceIT {

    private static Body ofLevel(String level) {
        return Body.responsibility(Made.newCode("responsibility"), "none")
                .without("position")
                .with("level", level);
    }

    @Nested
    class AsAnyone {

        @Test
        void listResponsibilities_ofAUnit_tellsThoseOfItsLeaderAndOfItsLevel() {
            var unit = Made.unit();
            var leader = Made.positionIn(unit.code());
            var adviser = Made.of(
                    "/positions",
                    Body.position(Made.newCode("position"), unit.code()).with("kind", "OTHER"));
            var own = Made.responsibilityOf(leader);
            var advice = Made.responsibilityOf(adviser);
            var common = Made.of("/responsibilities", ofLevel("enhet").with("kind", "OWN_HOUSE"));
            var others = Made.of("/responsibilities", ofLevel("sektor"));
            var mine = "/responsibilities?limit=200&unit=" + unit.code();
            Api.get(mine)
                    .then()
                    .body("items.code", hasItem(own.code()))
                    .body("items.code", hasItem(common.code()))
                    .body("items.code", not(hasItem(advice.code())))
                    .body("items.code", not(hasItem(others.code())))
                    .body("items[0].code", equalTo(common.code()))
                    .body("items.find { it.code == '" + own.code() + "' }.position.code", equalTo(leader.code()))
                    .body("items.find { it.code == '" + common.code() + "' }.level.name.nb", equalTo("Enhet"));
            Api.get(mine + "&asOf=2023-12-31").then().body("items", empty());
            Api.get(mine + "&kind=OWN_HOUSE").then().body("items.code", contains(common.code()));
            Api.get("/responsibilities?level=enhet&limit=200").then().body("items.code", hasItem(common.code()));
            Api.get("/responsibilities?q=" + own.code()).then().body("items.code", contains(own.code()));
        }

        @Test
        void listResponsibilities_ofAPosition_standInTheirOrder() {
            var position = Made.positionIn("samfunn");
            var second = Made.of(
                    "/responsibilities",
                    Body.responsibility(Made.newCode("responsibility"), position.code())
                            .with("ordinal", 2));
            var first = Made.responsibilityOf(position);
            Api.get("/responsibilities?position=" + position.code())
                    .then()
                    .body("items.code", contains(first.code(), second.code()));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createResponsibility_tellsEveryFaultAndStoresNothing() {
            var position = Made.positionIn("samfunn");
            var before = Store.counts();
            refused(Api.post("/responsibilities", ofLevel("enhet").without("level")), "/position", "exactly-one");
            refused(
                    Api.post("/responsibilities", ofLevel("enhet").with("position", position.code())),
                    "/position",
                    "exactly-one");
            Api.post(
                            "/responsibilities",
                            ofLevel("no-such")
                                    .with("position", "no-such")
                                    .with("kind", "DUTY")
                                    .with("ordinal", -1)
                                    .without("statement"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/level", "/position", "/kind", "/ordinal", "/statement"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aResponsibility_isCorrectedAndDeleted_andNeverMoved() {
            var responsibility = Made.responsibilityOf(Made.positionIn("samfunn"));
            refused(
                    Api.patch(
                            responsibility.path(), responsibility.etag(), "{\"position\": null, \"level\": \"enhet\"}"),
                    "/position",
                    "unchangeable");
            var common = Made.of("/responsibilities", ofLevel("enhet"));
            refused(Api.patch(common.path(), common.etag(), "{\"level\": \"sektor\"}"), "/level", "unchangeable");
            Api.patch(
                            responsibility.path(),
                            responsibility.etag(),
                            "{\"kind\": \"EXAMPLE\", \"heading\": {\"nb\": \"Internt\"}}")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("EXAMPLE"))
                    .body("heading.nb", equalTo("Internt"));
            Api.delete(responsibility.path(), responsibility.etag()).then().statusCode(412);
            Api.delete(responsibility.path(), responsibility.presentEtag())
                    .then()
                    .statusCode(204);
            Api.get(responsibility.path()).then().statusCode(410);
            Api.delete(common.path(), common.etag()).then().statusCode(204);
        }
    }
}
