package no.veikart.organisation.units;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each hierarchy is a tree on every day: told by the API, held by the database. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationTreeIT {

    private static final String TREE = "/organisation-hierarchies/administration/tree";

    @Nested
    class AsAnyone {

        @Test
        void hierarchies_areTwo() {
            Api.get("/organisation-hierarchies")
                    .then()
                    .body("items.code", contains("administration", "political-secretariat"));
        }

        @Test
        void tree_ofToday_beginsAtTheMunicipalDirector() {
            Api.get(TREE)
                    .then()
                    .statusCode(200)
                    .body("root.code", equalTo("kommunedirektoren"))
                    .body("root.children.code", hasItems("osu", "samfunn", "velferd"))
                    .body("root.level.code", equalTo("kommunedirektor"));
            Api.get("/organisation-hierarchies/political-secretariat/tree")
                    .then()
                    .body("nodeCount", equalTo(1))
                    .body("root.code", equalTo("politisk-sekretariat"));
        }

        @Test
        void tree_beforeAnythingIsKnown_hasNoRoot() {
            Api.get(TREE + "?asOf=2019-12-31")
                    .then()
                    .statusCode(200)
                    .body("nodeCount", equalTo(0))
                    .body("root", nullValue());
        }

        @Test
        void tree_showsAUnitFromItsFirstDayToTheDayBeforeItsEnd() {
            var unit = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "osu").with("validTo", "2025-01-01"));
            for (String day : new String[] {"2023-12-31", "2025-01-01"}) {
                Api.get(TREE + "?root=osu&asOf=" + day).then().body("root.children.code", not(hasItem(unit.code())));
            }
            for (String day : new String[] {"2024-01-01", "2024-12-31"}) {
                Api.get(TREE + "?root=osu&asOf=" + day).then().body("root.children.code", hasItem(unit.code()));
            }
            Api.get(TREE + "?asOf=2023-12-31&root=" + unit.code()).then().statusCode(404);
        }

        @Test
        void tree_namesUnitsAsTheyWereCalledThen() {
            var unit = Made.unit();
            As.administrator().run(() -> Api.patch(
                            unit.path() + "?effectiveFrom=2025-01-01",
                            unit.etag(),
                            "{\"name\": {\"nb\": \"Nytt navn\"}}")
                    .then()
                    .statusCode(200));
            Api.get(TREE + "?asOf=2024-12-31&root=" + unit.code())
                    .then()
                    .body("root.name.nb", equalTo("Enhet " + unit.code()));
            Api.get(TREE + "?asOf=2025-01-01&root=" + unit.code()).then().body("root.name.nb", equalTo("Nytt navn"));
        }

        @Test
        void tree_tellsAUnitsOwnLeadersRoleElseItsLevels() {
            var parent = Made.unit();
            var own = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), parent.code()).with("leaderRole", Map.of("nb", "Bestyrer")));
            Api.get(TREE + "?root=" + parent.code())
                    .then()
                    .body("root.leaderRole", equalTo(Api.get(parent.path()).path("leaderRole")))
                    .body("root.children[0].code", equalTo(own.code()))
                    .body("root.children[0].leaderRole.nb", equalTo("Bestyrer"));
        }

        @Test
        void tree_isTaggedByItsContent() {
            var parent = Made.unit();
            String etag = Api.get(TREE + "?root=" + parent.code()).header("ETag");
            assertEquals(etag, Api.get(TREE + "?root=" + parent.code()).header("ETag"));
            Made.unitUnder(parent.code());
            assertNotEquals(etag, Api.get(TREE + "?root=" + parent.code()).header("ETag"));
        }

        @Test
        void tree_isCutAtTheAskedDepth() {
            Api.get(TREE + "?depth=0").then().body("nodeCount", equalTo(1)).body("root.children", empty());
        }
    }

    @Nested
    class PastTheApi {

        @Test
        void twoVersionsOfOneDay_areRefused() {
            var unit = Made.unit();
            assertRefused("23P01", """
                    INSERT INTO organisation_unit_version (id, unit_id, valid_from, start_known, name, level_id, source_id)
                    SELECT uuidv7(), unit_id, '2025-01-01', true, name, level_id, source_id
                    FROM organisation_unit_version WHERE unit_id = '%s'""".formatted(unit.id()));
        }

        @Test
        void twoPlacesOnOneDay_areRefused() {
            var unit = Made.unit();
            assertRefused("23P01", """
                    INSERT INTO organisation_unit_edge (id, unit_id, hierarchy_code, parent_id, valid_from)
                    SELECT uuidv7(), unit_id, hierarchy_code, parent_id, '2025-01-01'
                    FROM organisation_unit_edge WHERE unit_id = '%s'""".formatted(unit.id()));
        }

        @Test
        void aCircle_isRefusedAtCommit() {
            var top = Made.unit();
            var middle = Made.unitUnder(top.code());
            var leaf = Made.unitUnder(middle.code());
            assertRefused("23514", moved(top, "'" + leaf.id() + "'"));
            assertRefused("23514", moved(top, "'" + top.id() + "'"));
        }

        @Test
        void aSecondRoot_isRefused() {
            assertRefused("23P01", moved(Made.unit(), "NULL"));
        }

        @Test
        void aParentInAnotherHierarchy_isRefused() {
            assertRefused(
                    "23503",
                    moved(Made.unit(), "(SELECT id FROM organisation_unit WHERE code = 'politisk-sekretariat')"));
        }

        @Test
        void aLifeBeyondTheParents_isRefusedAtCommit() {
            var unit = Made.unit();
            assertRefused("23503", from(unit, "version", "2019-12-31"), from(unit, "edge", "2019-12-31"));
        }

        @Test
        void aDayWithoutAPlace_isRefusedAtCommit() {
            assertRefused("23503", from(Made.unit(), "version", "2023-06-01"));
        }

        @Test
        void aPlaceOnADayWithoutAName_isRefusedAtCommit() {
            assertRefused("23503", from(Made.unit(), "edge", "2023-06-01"));
        }

        @Test
        void anEndBeforeTheStart_isRefused() {
            var unit = Made.unit();
            var refusal = assertThrows(
                    SQLException.class,
                    () -> Store.execute("UPDATE organisation_unit_version SET valid_to = '2023-01-01' WHERE unit_id = '"
                            + unit.id() + "'"));
            assertEquals("22", refusal.getSQLState().substring(0, 2), refusal::getMessage);
        }

        private static String moved(Made unit, String parent) {
            return "UPDATE organisation_unit_edge SET parent_id = %s WHERE unit_id = '%s'".formatted(parent, unit.id());
        }

        private static String from(Made unit, String table, String day) {
            return "UPDATE organisation_unit_%s SET valid_from = '%s' WHERE unit_id = '%s'"
                    .formatted(table, day, unit.id());
        }

        private static void assertRefused(String state, String... statements) {
            var refusal = assertThrows(SQLException.class, () -> Store.execute(statements));
            assertEquals(state, refusal.getSQLState(), refusal::getMessage);
        }
    }
}
