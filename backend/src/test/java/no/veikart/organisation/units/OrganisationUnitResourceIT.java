package no.veikart.organisation.units;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import no.veikart.shared.time.Days;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationUnitResourceIT {

    private static Body body() {
        return Body.unit(Made.newCode("unit"), "samfunn");
    }

    private static Response create(Body body) {
        return Api.post("/organisation-units", body);
    }

    private static Response rename(Made unit, String day, String name) {
        return Api.patch(
                unit.path() + "?effectiveFrom=" + day, unit.presentEtag(), "{\"name\": {\"nb\": \"" + name + "\"}}");
    }

    @Nested
    class AsAnyone {

        @Test
        void listUnits_filtersByHierarchyLevelParentTextAndCode() {
            var unit = Made.of("/organisation-units", body().with("name", Map.of("nb", "Ærfuglen")));
            Api.get("/organisation-units?hierarchy=political-secretariat")
                    .then()
                    .body("items.code", contains("politisk-sekretariat"));
            Api.get("/organisation-units?level=sektor")
                    .then()
                    .body("items.code", contains("osu", "samfunn", "velferd"));
            Api.get("/organisation-units?parent=samfunn&q=ærfugl").then().body("items.code", hasItem(unit.code()));
            Api.get("/organisation-units?parent=osu&code=" + unit.code()).then().body("items", empty());
            Api.get("/organisation-units?code=velferd&asOf=2019-12-31").then().body("items", empty());
        }

        @Test
        void getUnit_withUnknownStart_tellsWhenItIsAttested() {
            Api.get("/organisation-units?code=velferd")
                    .then()
                    .body("items[0].validFrom", nullValue())
                    .body("items[0].attestedOn", equalTo("2020-01-01"))
                    .body("items[0].parent.name.nb", equalTo("Kommunedirektøren"))
                    .body("items[0].leaderRole.nb", equalTo("Kommunaldirektør"))
                    .body("items[0].allowedActions", empty());
        }
    }

    @Nested
    @TestSecurity(user = "elin", roles = "editor", attributes = @SecurityAttribute(key = "unit", value = "samfunn"))
    class AsEditorOfSamfunn {

        @Test
        void createUnit_belowTheOwn_is201AndElsewhere403() {
            create(body()).then().statusCode(201).body("allowedActions", contains("edit", "delete"));
            create(body().with("parent", "velferd")).then().statusCode(403);
            create(body().without("parent")).then().statusCode(403);
        }

        @Test
        void updateUnit_ofAnother_is403() {
            var other = Made.unitUnder("velferd");
            rename(other, "2025-01-01", "Nei").then().statusCode(403);
            assertEquals(0, other.version());
        }

        @Test
        void updateUnit_thatIsOnlyPlanned_goesByTheTreeOfItsFirstDay() {
            String first = Days.today().plusYears(1).toString();
            var own = Made.of("/organisation-units", body().with("validFrom", first));
            var below = create(body().with("parent", own.code()).with("validFrom", first));
            below.then().statusCode(201).body("allowedActions", contains("edit", "delete"));
            var others = Made.of(
                    "/organisation-units", body().with("parent", "velferd").with("validFrom", first));
            String day = Days.today().plusYears(2).toString();
            rename(own, day, "Nytt").then().statusCode(200);
            Api.patch(own.path(), own.presentEtag(), "{\"name\": {\"nb\": \"Rettet\"}}")
                    .then()
                    .statusCode(200)
                    .body("name.nb", equalTo("Rettet"))
                    .body("allowedActions", contains("edit", "delete"));
            Api.get("/organisation-units?parent=samfunn&asOf=" + first + "&code=" + own.code())
                    .then()
                    .body("items[0].allowedActions", contains("edit", "delete"));
            Api.get(others.path()).then().body("allowedActions", empty());
            rename(others, day, "Nei").then().statusCode(403);
            Api.delete(others.path(), others.presentEtag()).then().statusCode(403);
            create(body().with("parent", others.code()).with("validFrom", first))
                    .then()
                    .statusCode(403);
            assertEquals(0, others.version());
            Api.delete("/organisation-units/" + below.path("id"), below.header("ETag"))
                    .then()
                    .statusCode(204);
        }

        @Test
        void updateUnit_thatIsClosed_is403_asItIsBelowNobodysUnit() {
            var closed = Made.of("/organisation-units", body().with("validTo", "2025-01-01"));
            Api.patch(closed.path(), closed.presentEtag(), "{\"name\": {\"nb\": \"Nei\"}}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createUnit_asASecondRoot_isAFault() {
            refused(create(body().without("parent")), "/parent", "second-root");
        }

        @Test
        void createUnit_outsideItsParentsLife_isAFault() {
            refused(create(body().with("validFrom", "2019-12-31")), "/parent", "outside-life");
            var closed = Made.of("/organisation-units", body().with("validTo", "2025-01-01"));
            refused(create(body().with("parent", closed.code())), "/parent", "outside-life");
        }

        @Test
        void createUnit_inAnotherHierarchyThanItsParent_isAFault() {
            refused(create(body().with("parent", "politisk-sekretariat")), "/parent", "other-hierarchy");
            refused(create(body().with("hierarchy", "no-such")), "/hierarchy", "unknown-code");
            refused(create(body().with("level", "no-such")), "/level", "unknown-code");
        }

        @Test
        void updateUnit_fromADayOn_keepsTheOldNameBefore() {
            var unit = Made.unit();
            rename(unit, "2025-01-01", "Nytt navn").then().statusCode(200).body("validFrom", equalTo("2025-01-01"));
            Api.get(unit.path() + "?asOf=2024-12-31").then().body("name.nb", equalTo("Enhet " + unit.code()));
            Api.get(unit.path() + "?asOf=2025-01-01").then().body("name.nb", equalTo("Nytt navn"));
            Api.get(unit.path() + "/versions")
                    .then()
                    .statusCode(200)
                    .body("items.name.nb", contains("Enhet " + unit.code(), "Nytt navn"))
                    .body("items.validTo", contains("2025-01-01", null));
        }

        @Test
        void updateUnit_outsideItsLife_is404() {
            rename(Made.unit(), "2023-12-31", "For tidlig").then().statusCode(404);
        }

        @Test
        void updateUnit_toAnotherParent_takesAnEvent() {
            var unit = Made.unit();
            refused(Api.patch(unit.path(), unit.etag(), "{\"parent\": \"osu\"}"), "/parent", "moved-by-event");
            refused(Api.patch(unit.path(), unit.etag(), "{\"parent\": null}"), "/parent", "moved-by-event");
            refused(Api.patch(unit.path(), unit.etag(), "{\"code\": \"another\"}"), "/code", "unchangeable");
        }

        @Test
        void updateUnit_period_isCorrectedOnlyWhileThereIsOneVersion() {
            var unit = Made.unit();
            Api.patch(unit.path(), unit.etag(), "{\"validTo\": \"2030-01-01\"}")
                    .then()
                    .statusCode(200)
                    .body("validTo", equalTo("2030-01-01"));
            rename(unit, "2025-01-01", "Nytt").then().statusCode(200);
            refused(
                    Api.patch(unit.path(), unit.presentEtag(), "{\"validTo\": null}"),
                    "/validFrom",
                    "several-versions");
        }

        @Test
        void updateUnit_toEndBeforeItsChildren_isRefusedAndNothingIsStored() {
            var parent = Made.unit();
            Made.unitUnder(parent.code());
            var before = Store.counts();
            int status = Api.patch(parent.path(), parent.etag(), "{\"validTo\": \"2025-01-01\"}")
                    .statusCode();
            assertEquals(true, status == 400 || status == 409, "was " + status);
            assertEquals(before, Store.counts());
        }

        @Test
        void updateUnit_withChildren_fromADayOn_keepsTheTree() {
            var parent = Made.unit();
            var child = Made.unitUnder(parent.code());
            rename(parent, "2025-01-01", "Nytt").then().statusCode(200);
            Api.get(child.path() + "?asOf=2024-06-01").then().body("parent.name.nb", equalTo("Enhet " + parent.code()));
            Api.get(child.path() + "?asOf=2025-06-01").then().body("parent.name.nb", equalTo("Nytt"));
        }

        @Test
        void deleteUnit_inUse_is409() {
            var parent = Made.unit();
            var child = Made.unitUnder(parent.code());
            Api.delete(parent.path(), parent.etag()).then().statusCode(409);
            var goal = Made.of(
                    "/goals",
                    Body.goal(Made.newCode("goal"), Made.plan().code()).with("accountableUnit", child.code()));
            Api.delete(child.path(), child.etag()).then().statusCode(409);
            Api.delete(goal.path(), goal.etag()).then().statusCode(204);
            Api.delete(child.path(), child.etag()).then().statusCode(204);
            Api.delete(parent.path(), parent.etag()).then().statusCode(204);
        }

        @Test
        void deleteUnit_leavesATombstoneAndKeepsItsCode() {
            var unit = Made.unit();
            Api.delete(unit.path(), unit.etag()).then().statusCode(204);
            Api.get(unit.path()).then().statusCode(410);
            Api.get(unit.path() + "/versions").then().statusCode(410);
            Api.get("/organisation-units?code=" + unit.code()).then().body("items", empty());
            refused(create(Body.unit(unit.code(), "samfunn")), "/code", "taken");
        }

        @Test
        void deleteUnit_needsIfMatchOfThePresentVersion() {
            var unit = Made.unit();
            rename(unit, "2025-01-01", "Nytt").then().statusCode(200);
            Api.delete(unit.path(), unit.etag()).then().statusCode(412);
        }

        @Test
        void updateLevel_correctsItAndShowsOnItsUnits() {
            String path = "/organisation-levels/"
                    + Api.get("/organisation-levels").path("items.find { it.code == 'enhet' }.id");
            String etag = Api.get(path).header("ETag");
            Api.patch(path, etag, "{\"code\": \"another\", \"ordinal\": 21, \"source\": {\"code\": \"no-such\"}}")
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(3));
            Api.patch(path, etag, "{}").then().statusCode(200).header("ETag", etag);
            Api.sending(Api.MERGE_PATCH, "{}").patch(Api.ROOT + path).then().statusCode(428);
        }
    }
}
