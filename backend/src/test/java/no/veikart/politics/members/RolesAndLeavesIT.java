package no.veikart.politics.members;

import static no.veikart.testing.Refusals.refused;
import static no.veikart.testing.Refusals.refusedByDatabase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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

/** What hangs on a membership: leading, being away, sitting instead. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RolesAndLeavesIT {

    private static Body role(Made membership, String role) {
        return Body.memberRole(Made.newCode("role"), membership.code(), role);
    }

    private static Body leave(Made membership) {
        return Body.memberLeave(Made.newCode("leave"), membership.code());
    }

    @Nested
    class AsAnyone {

        @Test
        void listBodyRoles_andLeaves_areNarrowedByWhatTheyHangOn() {
            var term = Made.term(3, 3);
            var leader = Made.sittingIn(term);
            var role = Made.roleOf(leader);
            var deputy = Made.deputyIn(term, 2);
            var leave = Made.of(
                    "/leaves", leave(leader).with("substitute", deputy.code()).with("validTo", "2020-06-01"));
            Api.get("/body-roles?term=" + term.code())
                    .then()
                    .body("items.code", contains(role.code()))
                    .body("items[0].role", equalTo("LEADER"))
                    .body("items[0].membership.code", equalTo(leader.code()))
                    .body("items[0].membership.seat", equalTo(1))
                    .body("items[0].term.code", equalTo(term.code()));
            Api.get("/body-roles?membership=" + leader.code()).then().body("items.code", contains(role.code()));
            Api.get("/leaves?term=" + term.code() + "&asOf=2020-05-31")
                    .then()
                    .body("items.code", contains(leave.code()))
                    .body("items[0].substitute.rank", equalTo(2))
                    .body("items[0].reason", equalTo("LEAVE"));
            Api.get("/leaves?term=" + term.code() + "&asOf=2020-06-01").then().body("items.size()", equalTo(0));
            Api.get("/leaves?substitute=" + deputy.code()).then().body("items.code", contains(leave.code()));
            Api.get("/leaves?membership=" + leader.code()).then().body("items.code", contains(leave.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createBodyRole_tellsEveryFaultAndStoresNothing() {
            var before = Store.counts();
            Api.post(
                            "/body-roles",
                            Body.memberRole("Not a code", "no-such-membership", "MAYOR")
                                    .with("validFrom", "soon"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/membership", "/role", "/validFrom"));
            assertEquals(before, Store.counts());
        }

        @Test
        void nobodyLeads_andIsDeputyLeaderMeanwhile_alsoByTheDatabase() {
            var anna = Made.sittingIn(Made.term(3, 0));
            var leads = Made.roleOf(anna);
            Api.post("/body-roles", role(anna, "DEPUTY_LEADER"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/membership"))
                    .body("errors.code", contains("other-role"))
                    .body("errors[0].message", containsString(leads.code()));
            Api.patch(leads.path(), leads.etag(), "{\"validTo\": \"2021-01-01\"}")
                    .then()
                    .statusCode(200);
            Api.post("/body-roles", role(anna, "DEPUTY_LEADER").with("validFrom", "2021-01-01"))
                    .then()
                    .statusCode(201);
            refusedByDatabase(
                    "body_role_one_a_member",
                    "UPDATE body_role SET valid_to = '2021-01-02' WHERE id = '" + leads.id() + "'");
        }

        @Test
        void oneLeads_atATime_alsoByTheDatabase() {
            var term = Made.term(3, 3);
            var anna = Made.sittingIn(term);
            var bjarne = Made.sittingIn(term);
            var first = Made.roleOf(anna);
            Api.post("/body-roles", role(bjarne, "LEADER"))
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/role' }.code", equalTo("role-taken"))
                    .body("errors.find { it.pointer == '/role' }.message", containsString(first.code()));
            Api.post("/body-roles", role(bjarne, "DEPUTY_LEADER").with("validTo", "2021-01-01"))
                    .then()
                    .statusCode(201);
            Api.patch(first.path(), first.etag(), "{\"validTo\": \"2021-01-01\"}")
                    .then()
                    .statusCode(200);
            Api.post("/body-roles", role(bjarne, "LEADER").with("validFrom", "2021-01-01"))
                    .then()
                    .statusCode(201);
            refusedByDatabase(
                    "body_role_one_at_a_time",
                    "UPDATE body_role SET valid_to = '2021-01-02' WHERE id = '" + first.id() + "'");
            Api.post("/body-roles", role(Made.sittingIn(Made.term(1, 0)), "LEADER"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void onlyOneWhoSits_leads_andOnlyWhileSitting_alsoByTheDatabase() {
            var term = Made.term(3, 3);
            refused(Api.post("/body-roles", role(Made.deputyIn(term, 1), "LEADER")), "/membership", "not-a-member");
            var vacancy = Made.of("/memberships", Body.vacancy(Made.newCode("vacancy"), term.code()));
            refused(Api.post("/body-roles", role(vacancy, "LEADER")), "/membership", "not-a-member");
            var member = Made.of(
                    "/memberships",
                    Body.member(
                                    Made.newCode("membership"),
                                    term.code(),
                                    Made.person().code())
                            .with("validTo", "2022-01-01"));
            refused(
                    Api.post("/body-roles", role(member, "LEADER").with("validTo", "2022-01-02")),
                    "/validTo",
                    "outside-life");
            refused(
                    Api.post("/body-roles", role(member, "LEADER").with("validFrom", "2019-09-30")),
                    "/validFrom",
                    "outside-life");
            var role = Made.roleOf(member);
            refusedByDatabase(
                    "body_role_of_a_member",
                    "UPDATE body_role SET valid_to = '2022-01-02' WHERE id = '" + role.id() + "'");
            refusedByDatabase(
                    "body_role_of_a_member",
                    "UPDATE body_role SET membership_id = '" + vacancy.id() + "' WHERE id = '" + role.id() + "'");
        }

        @Test
        void aRole_isCorrectedAndDeleted() {
            var term = Made.term(3, 3);
            var role = Made.roleOf(Made.sittingIn(term));
            refused(
                    Api.patch(
                            role.path(),
                            role.etag(),
                            "{\"membership\": \"" + Made.sittingIn(term).code() + "\"}"),
                    "/membership",
                    "unchangeable");
            Api.patch(role.path(), role.etag(), "{\"role\": \"DEPUTY_LEADER\"}")
                    .then()
                    .statusCode(200)
                    .body("role", equalTo("DEPUTY_LEADER"))
                    .body("allowedActions", contains("edit", "delete"));
            Api.delete(role.path(), role.presentEtag()).then().statusCode(204);
            Api.get(role.path()).then().statusCode(410);
        }

        @Test
        void createLeave_tellsEveryFaultAndStoresNothing() {
            var before = Store.counts();
            Api.post(
                            "/leaves",
                            Body.memberLeave("Not a code", "no-such-membership")
                                    .with("substitute", "no-such-deputy")
                                    .with("reason", "HEALTH")
                                    .without("validFrom"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/membership", "/substitute", "/reason", "/validFrom"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aMember_isAwayOnceAtATime_alsoByTheDatabase() {
            var member = Made.sittingIn(Made.term(3, 3));
            var leave = Made.leaveOf(member);
            refused(Api.post("/leaves", leave(member).with("validFrom", "2021-01-01")), "/validFrom", "away-already");
            Api.patch(leave.path(), leave.etag(), "{\"validTo\": \"2021-01-01\"}")
                    .then()
                    .statusCode(200);
            Api.post("/leaves", leave(member).with("validFrom", "2021-01-01").with("reason", "ABSENCE"))
                    .then()
                    .statusCode(201)
                    .body("reason", equalTo("ABSENCE"))
                    .body("substitute", nullValue());
            refusedByDatabase(
                    "member_leave_one_at_a_time",
                    "UPDATE member_leave SET valid_to = '2021-01-02' WHERE id = '" + leave.id() + "'");
        }

        @Test
        void aDeputyOfTheSameTerm_sitsInstead_onOneSeatAtATime_alsoByTheDatabase() {
            var term = Made.term(3, 3);
            var anna = Made.sittingIn(term);
            var bjarne = Made.sittingIn(term);
            var deputy = Made.of(
                    "/memberships",
                    Body.deputy(
                                    Made.newCode("deputy"),
                                    term.code(),
                                    Made.person().code(),
                                    1)
                            .with("validTo", "2022-01-01"));
            refused(Api.post("/leaves", leave(anna).with("substitute", bjarne.code())), "/substitute", "not-a-deputy");
            var stranger = Made.deputyIn(Made.term(3, 3), 1);
            refused(Api.post("/leaves", leave(anna).with("substitute", stranger.code())), "/substitute", "other-term");
            refused(Api.post("/leaves", leave(Made.deputyIn(term, 2))), "/membership", "not-a-member");
            refused(Api.post("/leaves", leave(anna).with("substitute", deputy.code())), "/validTo", "outside-life");
            var leave = Made.of(
                    "/leaves", leave(anna).with("substitute", deputy.code()).with("validTo", "2021-01-01"));
            refused(
                    Api.post(
                            "/leaves",
                            leave(bjarne).with("substitute", deputy.code()).with("validTo", "2020-02-01")),
                    "/substitute",
                    "substitutes-already");
            var other = Made.of("/leaves", leave(bjarne).with("validTo", "2020-02-01"));
            refusedByDatabase(
                    "member_leave_substitute_on_one_seat",
                    "UPDATE member_leave SET substitute_id = '" + deputy.id() + "' WHERE id = '" + other.id() + "'");
            refusedByDatabase(
                    "member_leave_substituted_by_a_deputy",
                    "UPDATE member_leave SET substitute_id = '" + stranger.id() + "' WHERE id = '" + leave.id() + "'");
            refusedByDatabase(
                    "member_leave_substituted_by_a_deputy",
                    "UPDATE member_leave SET valid_to = '2022-01-02' WHERE id = '" + leave.id() + "'");
            Api.delete(deputy.path(), deputy.presentEtag()).then().statusCode(409);
            Api.patch(leave.path(), leave.etag(), "{\"substitute\": null}")
                    .then()
                    .statusCode(200)
                    .body("substitute", nullValue());
            Api.delete(deputy.path(), deputy.presentEtag()).then().statusCode(204);
        }
    }
}
