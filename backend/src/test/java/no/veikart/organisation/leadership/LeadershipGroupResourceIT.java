package no.veikart.organisation.leadership;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeadershipGroupResourceIT {

    private static Made group(Integer members) {
        var body = Body.leadershipGroup(Made.newCode("group"));
        return Made.of("/leadership-groups", members == null ? body : body.with("members", members));
    }

    private static Body member(Made group, Made position) {
        return Body.leadershipGroupMember(Made.newCode("member"), group.code(), position.code());
    }

    @Nested
    class AsAnyone {

        @Test
        void aGroup_tellsStatedAndRegisteredMembersApart() {
            var group = group(2);
            var unstated = group(null);
            Api.get(group.path())
                    .then()
                    .body("members", equalTo(2))
                    .body("registration", equalTo("NOT_REGISTERED"))
                    .body("$", not(hasKey("registeredMembers")));
            Made.memberOf(group, Made.positionIn("samfunn"));
            Api.get(group.path())
                    .then()
                    .body("registration", equalTo("IN_PART"))
                    .body("registeredMembers", equalTo(1));
            var second = Made.of(
                    "/leadership-group-members",
                    member(group, Made.positionIn("samfunn")).with("validFrom", "2025-01-01"));
            Api.get(group.path())
                    .then()
                    .body("registration", equalTo("IN_FULL"))
                    .body("registeredMembers", equalTo(2));
            Api.get(group.path() + "?asOf=2024-12-31").then().body("registeredMembers", equalTo(1));
            Api.get("/leadership-group-members?group=" + group.code() + "&asOf=2025-01-01")
                    .then()
                    .body("items.code", hasItem(second.code()))
                    .body("page.total", equalTo(2));
            Made.memberOf(group, Made.positionIn("samfunn"));
            Api.get("/leadership-groups?code=" + group.code())
                    .then()
                    .body("items.registration", contains("BEYOND_STATED"));
            Api.get(unstated.path())
                    .then()
                    .body("registration", equalTo("NOT_REGISTERED"))
                    .body("members", nullValue());
            Made.memberOf(unstated, Made.positionIn("samfunn"));
            Api.get(unstated.path()).then().body("registration", equalTo("UNKNOWN_PART"));
        }

        @Test
        void aMemberWhosePositionHasEndedWithItsUnit_isNoMemberAnyMore() {
            var group = group(1);
            var unit = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "samfunn").with("validTo", "2025-01-01"));
            Made.memberOf(group, Made.positionIn(unit.code()));
            Api.get(group.path() + "?asOf=2024-12-31").then().body("registration", equalTo("IN_FULL"));
            Api.get(group.path()).then().body("registration", equalTo("NOT_REGISTERED"));
        }

        @Test
        void listLeadershipGroups_tellsThoseOfTheDay() {
            var group = Made.of(
                    "/leadership-groups",
                    Body.leadershipGroup(Made.newCode("group"))
                            .with("validTo", "2025-01-01")
                            .with("abbreviation", "LTU"));
            Api.get("/leadership-groups?limit=200").then().body("items.code", not(hasItem(group.code())));
            Api.get("/leadership-groups?limit=200&asOf=2024-12-31").then().body("items.code", hasItem(group.code()));
            Api.get("/leadership-groups?asOf=2024-12-31&q=" + group.code())
                    .then()
                    .body("items.abbreviation", contains("LTU"));
            Api.get(group.path() + "?asOf=2025-01-01").then().statusCode(404);
        }

        @Test
        void listLeadershipGroupTasks_standByKindAndOrder() {
            var group = Made.leadershipGroup();
            var body = Body.leadershipGroupTask(Made.newCode("task"), group.code());
            var strategic = Made.of("/leadership-group-tasks", body.with("kind", "STRATEGIC_TASK"));
            var second = Made.of(
                    "/leadership-group-tasks",
                    Body.leadershipGroupTask(Made.newCode("task"), group.code())
                            .with("kind", "RUNNING_DELIVERY")
                            .with("ordinal", 2));
            var first = Made.of(
                    "/leadership-group-tasks",
                    Body.leadershipGroupTask(Made.newCode("task"), group.code()).with("kind", "RUNNING_DELIVERY"));
            Api.get("/leadership-group-tasks?group=" + group.code())
                    .then()
                    .body("items.code", contains(first.code(), second.code(), strategic.code()));
            Api.get("/leadership-group-tasks?kind=STRATEGIC_TASK&group=" + group.code())
                    .then()
                    .body("items.code", contains(strategic.code()));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void faults_areToldAndNothingIsStored() {
            var before = Store.counts();
            Api.post(
                            "/leadership-groups",
                            Body.leadershipGroup("KDG")
                                    .with("members", 1001)
                                    .with("abbreviation", "")
                                    .with("validTo", "2023-01-01"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/members", "/abbreviation", "/validTo"));
            Api.post(
                            "/leadership-group-tasks",
                            Body.leadershipGroupTask(Made.newCode("task"), "no-such")
                                    .with("kind", "CHORE")
                                    .without("ordinal"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/group", "/kind", "/ordinal"));
            Api.post(
                            "/leadership-group-members",
                            Body.leadershipGroupMember(Made.newCode("member"), "no-such", "no-such")
                                    .without("validFrom"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/group", "/position", "/validFrom"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aPosition_isAMemberOnceAtATime_whileBothAreThere() {
            var group = Made.leadershipGroup();
            var position = Made.positionIn("samfunn");
            var member = Made.memberOf(group, position);
            refused(Api.post("/leadership-group-members", member(group, position)), "/validFrom", "overlapping-member");
            Made.memberOf(Made.leadershipGroup(), position);
            Api.patch(member.path(), member.etag(), "{\"validTo\": \"2024-06-01\"}")
                    .then()
                    .statusCode(200);
            Api.post("/leadership-group-members", member(group, position).with("validFrom", "2024-06-01"))
                    .then()
                    .statusCode(201);
            assertEquals(
                    "23P01",
                    assertThrows(
                                    SQLException.class,
                                    () -> Store.execute(
                                            "UPDATE leadership_group_member SET valid_to = NULL WHERE id = '"
                                                    + member.id() + "'"))
                            .getSQLState());
            refused(
                    Api.post(
                            "/leadership-group-members",
                            member(group, Made.positionIn("samfunn")).with("validFrom", "2023-12-31")),
                    "/validFrom",
                    "outside-life");
            var short_ = Made.of(
                    "/leadership-groups",
                    Body.leadershipGroup(Made.newCode("group")).with("validTo", "2025-01-01"));
            refused(Api.post("/leadership-group-members", member(short_, position)), "/validTo", "outside-life");
            var ended = Made.of(
                    "/positions",
                    Body.position(Made.newCode("position"), "samfunn").with("validTo", "2025-01-01"));
            refused(Api.post("/leadership-group-members", member(group, ended)), "/validTo", "outside-life");
            refused(
                    Api.patch(group.path(), group.presentEtag(), "{\"validTo\": \"2025-01-01\"}"),
                    "/validTo",
                    "leaves-inner");
        }

        @Test
        void aGroup_isDeletedOnlyWhenEmpty() {
            var group = Made.leadershipGroup();
            var task = Made.taskOf(group);
            var member = Made.memberOf(group, Made.positionIn("samfunn"));
            var other = Made.leadershipGroup();
            refused(
                    Api.patch(task.path(), task.etag(), "{\"group\": \"" + other.code() + "\"}"),
                    "/group",
                    "unchangeable");
            refused(
                    Api.patch(member.path(), member.etag(), "{\"group\": \"" + other.code() + "\"}"),
                    "/group",
                    "unchangeable");
            Api.delete(group.path(), group.presentEtag()).then().statusCode(409);
            Api.delete(task.path(), task.etag()).then().statusCode(204);
            Api.delete(group.path(), group.presentEtag()).then().statusCode(409);
            Api.delete(member.path(), member.etag()).then().statusCode(204);
            Api.delete(group.path(), group.presentEtag()).then().statusCode(204);
            for (Made gone : List.of(group, task, member)) {
                Api.get(gone.path()).then().statusCode(410);
            }
        }
    }
}
