package no.veikart.organisation.leadership;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
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
class PositionResourceIT {

    private static Body position(String unit) {
        return Body.position(Made.newCode("position"), unit);
    }

    private static Made made(Body body) {
        return Made.of("/positions", body);
    }

    /** A unit with an end, as a source may state it. */
    private static Made unitUntil(String day) {
        return Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("validTo", day));
    }

    /** What an event leaves behind that names the position among what the other unit takes over. */
    private static void handOver(Made position, Made from, Made to, String day) throws SQLException {
        Store.execute("""
                INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, source_id)
                SELECT uuidv7(), '%1$s', 0, now(), 'administration', 'SPLIT', '%2$s', id FROM source WHERE code = 'presentasjon-2020'""".formatted(Made.newCode("event"), day), """
                INSERT INTO organisation_takeover (event_id, from_unit_id, to_unit_id, thing_type, thing_id)
                SELECT id, '%s', '%s', 'POSITION', '%s' FROM organisation_change_event ORDER BY ordinal DESC LIMIT 1""".formatted(from.id(), to.id(), position.id()));
    }

    @Nested
    class AsAnyone {

        @Test
        void listPositions_narrowsByUnitKindDayTextAndCode() {
            var unit = Made.unit();
            var leader = made(position(unit.code())
                    .with("validFrom", "2025-01-01")
                    .with("title", Map.of("nb", "Ærfuglsjef"))
                    .externalId("hr", Made.newCode("nr")));
            var other = made(position(unit.code()).with("kind", "OTHER").with("validTo", "2025-06-01"));
            var mine = "/positions?unit=" + unit.code();
            Api.get(mine).then().body("items.code", contains(leader.code()));
            Api.get(mine + "&asOf=2025-03-01").then().body("items.code", contains(leader.code(), other.code()));
            Api.get(mine + "&asOf=2024-12-31").then().body("items.code", contains(other.code()));
            Api.get(mine + "&asOf=2025-03-01&kind=OTHER").then().body("items.code", contains(other.code()));
            Api.get(mine + "&q=ærfugl").then().body("items.code", contains(leader.code()));
            Api.get("/positions?code=" + other.code()).then().body("items.validTo", contains("2025-06-01"));
            Api.get("/positions?unit=samfunn&code=" + other.code()).then().body("items", empty());
            Api.get("/positions?kind=CHIEF").then().statusCode(400);
        }

        @Test
        void getPosition_withoutAHolder_saysNothingOfOne() {
            var position = Made.positionIn("velferd");
            Api.get(position.path())
                    .then()
                    .statusCode(200)
                    .body("unit.code", equalTo("velferd"))
                    .body("unit.name.nb", equalTo("Velferd"))
                    .body("$", not(hasKey("holder")))
                    .body("$", not(hasKey("endsWithUnit")))
                    .body("allowedActions", empty())
                    .body("_links.holders", equalTo(Api.ROOT + "/position-holders?position=" + position.code()));
            Api.get(position.path() + "?asOf=2023-12-31").then().statusCode(404);
        }

        @Test
        void aPosition_endsWithItsUnit() {
            var unit = unitUntil("2025-01-01");
            var position = made(position(unit.code()));
            Api.get(position.path())
                    .then()
                    .statusCode(200)
                    .body("validTo", nullValue())
                    .body("endsWithUnit", equalTo("2025-01-01"));
            Api.get(position.path() + "?asOf=2024-12-31").then().statusCode(200);
            Api.get(position.path() + "?asOf=2025-01-01").then().statusCode(404);
            Api.get("/positions?unit=" + unit.code() + "&asOf=2024-12-31")
                    .then()
                    .body("items.code", contains(position.code()));
            Api.get("/positions?unit=" + unit.code() + "&asOf=2025-01-01")
                    .then()
                    .body("items", empty());
            var before = made(position(unit.code()).with("validTo", "2024-12-01"));
            Api.get(before.path()).then().body("$", not(hasKey("endsWithUnit")));
        }

        @Test
        void aPositionThatAnEventNames_goesOnInTheOtherUnit() throws SQLException {
            var former = unitUntil("2025-01-01");
            var later = Made.unit();
            var position = made(position(former.code()));
            handOver(position, former, later, "2025-01-01");
            Api.get(position.path() + "?asOf=2024-12-31").then().body("unit.code", equalTo(former.code()));
            Api.get(position.path())
                    .then()
                    .body("unit.code", equalTo(later.code()))
                    .body("$", not(hasKey("endsWithUnit")));
            Api.get("/positions?unit=" + later.code()).then().body("items.code", contains(position.code()));
            Api.get("/positions?asOf=2024-12-31&unit=" + former.code())
                    .then()
                    .body("items.code", contains(position.code()));
        }
    }

    @Nested
    @TestSecurity(user = "elin", roles = "editor", attributes = @SecurityAttribute(key = "unit", value = "samfunn"))
    class AsEditorOfSamfunn {

        @Test
        void aPosition_isKeptByTheEditorsOfItsUnitOfToday() throws SQLException {
            Api.post("/positions", position("samfunn"))
                    .then()
                    .statusCode(201)
                    .body("allowedActions", contains("edit", "delete"));
            Api.post("/positions", position("velferd")).then().statusCode(403);
            var own = Made.positionIn("samfunn");
            Api.patch(own.path(), own.presentEtag(), "{\"unit\": \"velferd\"}")
                    .then()
                    .statusCode(403);
            var other = Made.positionIn("velferd");
            Api.delete(other.path(), other.presentEtag()).then().statusCode(403);
            Api.get(other.path()).then().body("allowedActions", empty());
            handOver(
                    other,
                    new Made("", Api.get("/organisation-units?code=velferd").path("items[0].id"), "velferd", ""),
                    Made.unit(),
                    "2025-01-01");
            Api.get(other.path()).then().body("allowedActions", contains("edit", "delete"));
            Api.delete(other.path(), other.presentEtag()).then().statusCode(204);
        }

        @Test
        void whatComesWithAPosition_isKeptByThemToo() {
            var own = Made.positionIn("samfunn");
            var other = Made.positionIn("velferd");
            var person = Made.person();
            for (Map.Entry<Made, Integer> expected :
                    Map.of(own, 201, other, 403).entrySet()) {
                String position = expected.getKey().code();
                Api.post("/position-holders", Body.positionHolder(Made.newCode("holder"), position, person.code()))
                        .then()
                        .statusCode(expected.getValue());
                Api.post("/responsibilities", Body.responsibility(Made.newCode("responsibility"), position))
                        .then()
                        .statusCode(expected.getValue());
            }
            var holder = Made.holderOf(Made.positionIn("velferd"));
            Api.delete(holder.path(), holder.presentEtag()).then().statusCode(403);
            var responsibility = Made.responsibilityOf(other);
            Api.patch(responsibility.path(), responsibility.presentEtag(), "{\"ordinal\": 2}")
                    .then()
                    .statusCode(403);
            Api.post(
                            "/responsibilities",
                            Body.responsibility(Made.newCode("responsibility"), own.code())
                                    .without("position")
                                    .with("level", "sektor"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createPosition_tellsEveryFaultAndStoresNothing() {
            var taken = Made.positionIn("samfunn");
            var before = Store.counts();
            Api.post(
                            "/positions",
                            Body.position(taken.code(), "no-such-unit")
                                    .with("kind", "CHIEF")
                                    .with("title", Map.of("nb", " "))
                                    .with("validTo", "2024-01-01")
                                    .with("source", Map.of("code", "no-such-source"))
                                    .with("holder", "kari"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code", "/unit", "/kind", "/title/nb", "/validTo", "/source/code", "/holder"));
            refused(
                    Api.post("/positions", position("samfunn").without("validFrom")),
                    "/validFrom",
                    "start-or-attestation");
            refused(
                    Api.post("/positions", position("samfunn").with("validFrom", "2019-12-31")),
                    "/validFrom",
                    "not-there");
            refused(
                    Api.post(
                            "/positions",
                            position("samfunn").without("validFrom").with("attestedOn", "2019-12-31")),
                    "/attestedOn",
                    "not-there");
            refused(
                    Api.post(
                            "/positions",
                            position(unitUntil("2025-01-01").code()).with("validFrom", "2025-01-01")),
                    "/validFrom",
                    "not-there");
            assertEquals(before.subList(0, 5), Store.counts().subList(0, 5));
        }

        @Test
        void theDatabase_keepsAPositionFromBeginningWhereItsUnitIsNot() {
            var position = Made.positionIn("samfunn");
            assertEquals(
                    "23503",
                    assertThrows(
                                    SQLException.class,
                                    () -> Store.execute(
                                            "UPDATE organisation_position SET valid_from = '2019-01-01' WHERE id = '"
                                                    + position.id() + "'"))
                            .getSQLState());
        }

        @Test
        void updatePosition_correctsIt_andWhatWasKnownIsKept() {
            var position = Made.positionIn("samfunn");
            Api.patch(position.path(), position.etag(), "{\"title\": {\"nb\": \"Ny tittel\"}, \"unit\": \"velferd\"}")
                    .then()
                    .statusCode(200)
                    .body("title.nb", equalTo("Ny tittel"))
                    .body("unit.code", equalTo("velferd"))
                    .body("version", equalTo(1));
            assertEquals(
                    "2",
                    Store.value(
                            "SELECT count(*) FROM organisation_position_history WHERE id = ?::uuid", position.id()));
            Api.patch(position.path(), position.etag(), "{\"kind\": \"OTHER\"}")
                    .then()
                    .statusCode(412);
            Api.sending("application/merge-patch+json", "{\"kind\": \"OTHER\"}")
                    .patch(Api.ROOT + position.path())
                    .then()
                    .statusCode(428);
            Api.patch(position.path(), position.presentEtag(), "{\"unit\": \"velferd\"}")
                    .then()
                    .body("version", equalTo(1));
            refused(
                    Api.patch(position.path(), position.presentEtag(), "{\"code\": \"other\"}"),
                    "/code",
                    "unchangeable");
        }

        @Test
        void updatePosition_leavesNoHolderAndNoMemberOutside() {
            var position = Made.positionIn("samfunn");
            Made.holderOf(position);
            Made.memberOf(Made.leadershipGroup(), position);
            refused(
                    Api.patch(position.path(), position.presentEtag(), "{\"validFrom\": \"2024-02-01\"}"),
                    "/validFrom",
                    "leaves-inner");
            refused(
                    Api.patch(position.path(), position.presentEtag(), "{\"validTo\": \"2030-01-01\"}"),
                    "/validTo",
                    "leaves-inner");
        }

        @Test
        void deletePosition_leavesATombstoneAndFreesItsUnit() {
            var unit = Made.unit();
            var position = Made.positionIn(unit.code());
            var holder = Made.holderOf(position);
            Api.delete(unit.path(), unit.presentEtag()).then().statusCode(409);
            Api.delete(position.path(), position.presentEtag()).then().statusCode(409);
            Api.delete(holder.path(), holder.presentEtag()).then().statusCode(204);
            Api.delete(position.path(), position.presentEtag()).then().statusCode(204);
            Api.get(position.path()).then().statusCode(410);
            Api.get("/positions?code=" + position.code()).then().body("items", empty());
            refused(Api.post("/positions", Body.position(position.code(), "samfunn")), "/code", "taken");
            Api.delete(unit.path(), unit.presentEtag()).then().statusCode(204);
        }

        @Test
        void aSourceThatAPositionCites_isNotDeleted() {
            var source = Made.source();
            var position = made(position("samfunn").with("source", Map.of("code", source.code())));
            Api.delete(source.path(), source.presentEtag()).then().statusCode(409);
            Api.delete(position.path(), position.etag()).then().statusCode(204);
            Api.delete(source.path(), source.presentEtag()).then().statusCode(204);
        }
    }
}
