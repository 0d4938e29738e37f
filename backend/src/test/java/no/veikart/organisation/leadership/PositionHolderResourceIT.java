package no.veikart.organisation.leadership;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PositionHolderResourceIT {

    private static Body holder(Made position) {
        return Body.positionHolder(
                Made.newCode("holder"), position.code(), Made.person().code());
    }

    @Nested
    class AsAnyone {

        @Test
        void aPosition_tellsItsHolderOfTheDay() {
            var position = Made.positionIn("velferd");
            var first = Made.person();
            var second = Made.person();
            var early = Made.of(
                    "/position-holders",
                    Body.positionHolder(Made.newCode("holder"), position.code(), first.code())
                            .with("validTo", "2025-01-01"));
            var late = Made.of(
                    "/position-holders",
                    Body.positionHolder(Made.newCode("holder"), position.code(), second.code())
                            .with("validFrom", "2025-01-01")
                            .with("acting", true));
            Api.get(position.path() + "?asOf=2024-12-31")
                    .then()
                    .body("holder.person.code", equalTo(first.code()))
                    .body("holder.person.name", equalTo("Person " + first.code()))
                    .body("holder.acting", equalTo(false));
            Api.get(position.path())
                    .then()
                    .body("holder.person.code", equalTo(second.code()))
                    .body("holder.acting", equalTo(true))
                    .body("holder.validFrom", equalTo("2025-01-01"));
            var mine = "/position-holders?position=" + position.code();
            Api.get(mine).then().body("items.code", contains(late.code(), early.code()));
            Api.get(mine + "&asOf=2024-12-31").then().body("items.code", contains(early.code()));
            Api.get("/position-holders?person=" + second.code()).then().body("items.code", contains(late.code()));
            Api.get("/position-holders?q=person " + first.code()).then().body("items.code", contains(early.code()));
        }

        @Test
        void ofAPerson_onlyTheNameIsTold() {
            var person = Made.person();
            Api.get(person.path())
                    .then()
                    .body("name", equalTo("Person " + person.code()))
                    .body(
                            "keySet()",
                            containsInAnyOrder(
                                    "id",
                                    "code",
                                    "name",
                                    "source",
                                    "externalIds",
                                    "version",
                                    "recordedAt",
                                    "allowedActions",
                                    "_links"));
            Api.get("/persons?q=PERSON " + person.code()).then().body("items.code", hasItem(person.code()));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createPositionHolder_tellsEveryFaultAndStoresNothing() {
            var position = Made.positionIn("samfunn");
            var before = Store.counts();
            Api.post(
                            "/position-holders",
                            Body.positionHolder("Not a code", "no-such-position", "no-such-person")
                                    .with("acting", "yes")
                                    .with("validFrom", "2024-02-30")
                                    .with("birthDate", "1970-01-01"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/position", "/person", "/acting", "/validFrom", "/birthDate"));
            assertEquals(before, Store.counts());
            refused(
                    Api.post("/position-holders", holder(position).with("validFrom", "2023-12-31")),
                    "/validFrom",
                    "outside-life");
            refused(
                    Api.post(
                            "/position-holders",
                            holder(position).without("validFrom").with("attestedOn", "2023-12-31")),
                    "/attestedOn",
                    "outside-life");
        }

        @Test
        void aPosition_hasOneHolderAtATime() {
            var position = Made.positionIn("samfunn");
            var holder = Made.holderOf(position);
            refused(
                    Api.post("/position-holders", holder(position).with("acting", true)),
                    "/validFrom",
                    "overlapping-holder");
            Api.patch(holder.path(), holder.etag(), "{\"validTo\": \"2025-01-01\"}")
                    .then()
                    .statusCode(200);
            refused(
                    Api.post("/position-holders", holder(position).with("validFrom", "2024-12-31")),
                    "/validFrom",
                    "overlapping-holder");
            Api.post("/position-holders", holder(position).with("validFrom", "2025-01-01"))
                    .then()
                    .statusCode(201);
            refused(
                    Api.patch(holder.path(), holder.presentEtag(), "{\"validTo\": null}"),
                    "/validFrom",
                    "overlapping-holder");
            assertEquals(
                    "23P01",
                    assertThrows(
                                    SQLException.class,
                                    () -> Store.execute("UPDATE position_holder SET valid_to = NULL WHERE id = '"
                                            + holder.id() + "'"))
                            .getSQLState());
        }

        @Test
        void twoHoldersInTheSameInstant_areNeverBothStored() {
            var position = Made.positionIn("samfunn");
            var bodies = List.of(holder(position), holder(position));
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            var statuses = Together.get(2, () -> Api.post("/position-holders", bodies.get(turn.getAndIncrement()))
                    .statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count());
            assertEquals(
                    1,
                    statuses.stream()
                            .filter(status -> status == 400 || status == 409)
                            .count());
        }

        @Test
        void nobodyBegins_inAPositionThatHasEndedWithItsUnit() {
            var unit = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "samfunn").with("validTo", "2025-01-01"));
            var position = Made.positionIn(unit.code());
            refused(
                    Api.post("/position-holders", holder(position).with("validFrom", "2025-01-01")),
                    "/validFrom",
                    "not-there");
            Api.post("/position-holders", holder(position).with("validFrom", "2024-12-31"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void aHolder_keepsItsPosition_andIsDeleted() {
            var holder = Made.holderOf(Made.positionIn("samfunn"));
            var other = Made.positionIn("samfunn");
            refused(
                    Api.patch(holder.path(), holder.etag(), "{\"position\": \"" + other.code() + "\"}"),
                    "/position",
                    "unchangeable");
            var person = Made.person();
            Api.patch(holder.path(), holder.etag(), "{\"person\": \"" + person.code() + "\"}")
                    .then()
                    .statusCode(200)
                    .body("person.code", equalTo(person.code()));
            Api.delete(person.path(), person.presentEtag()).then().statusCode(409);
            Api.delete(holder.path(), holder.presentEtag()).then().statusCode(204);
            Api.get(holder.path()).then().statusCode(410);
            Api.delete(person.path(), person.presentEtag()).then().statusCode(204);
            Api.get(person.path()).then().statusCode(410);
        }
    }
}
