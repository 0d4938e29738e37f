package no.veikart.politics.members;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** What members sit in does not go away, nor become too small, below them; what has no end of its own follows it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "siri", roles = "political-secretariat")
class MembersInTermsIT {

    private static Response patch(Made thing, String patch) {
        return Api.patch(thing.path(), thing.presentEtag(), patch);
    }

    private static Made sittingUntil(Made term, String validTo) {
        return Made.of(
                "/memberships",
                Body.member(
                                Made.newCode("membership"),
                                term.code(),
                                Made.person().code())
                        .with("validTo", validTo));
    }

    private static String validTo(String table, Made thing) {
        return Store.value("SELECT valid_to FROM " + table + " WHERE id = ?::uuid", thing.id());
    }

    @Test
    void whatMembersLeanOn_isNotDeleted() {
        var person = Made.person();
        var body = Made.politicalBody();
        var decider = Made.politicalBody();
        var period = Made.electionPeriod();
        var term = Made.of("/body-terms", Body.bodyTerm(Made.newCode("term"), body.code(), period.code()));
        var member = Made.of(
                "/memberships",
                Body.member(Made.newCode("membership"), term.code(), person.code())
                        .with("decision", Map.of("body", decider.code())));
        Api.delete(term.path(), term.presentEtag()).then().statusCode(409);
        Api.delete(body.path(), body.presentEtag()).then().statusCode(409);
        Api.delete(decider.path(), decider.presentEtag()).then().statusCode(409);
        Api.delete(person.path(), person.presentEtag()).then().statusCode(409);
        Api.delete(member.path(), member.presentEtag()).then().statusCode(204);
        Api.delete(decider.path(), decider.presentEtag()).then().statusCode(204);
        Api.delete(person.path(), person.presentEtag()).then().statusCode(204);
        Api.delete(term.path(), term.presentEtag()).then().statusCode(204);
        Api.delete(body.path(), body.presentEtag()).then().statusCode(204);
    }

    @Test
    void aSourceThatAMembershipCites_isNotDeleted() {
        var source = Made.source();
        var term = Made.term(1, 0);
        var member = Made.of(
                "/memberships",
                Body.member(
                                Made.newCode("membership"),
                                term.code(),
                                Made.person().code())
                        .with("source", Map.of("code", source.code())));
        Api.delete(source.path(), source.presentEtag()).then().statusCode(409);
        Api.delete(member.path(), member.presentEtag()).then().statusCode(204);
        Api.delete(source.path(), source.presentEtag()).then().statusCode(204);
    }

    @Test
    void aTerm_isNotShortenedBelowItsMembers_norGivenFewerPlaces() {
        var term = Made.term(3, 3);
        Made.of(
                "/memberships",
                Body.member(
                                Made.newCode("membership"),
                                term.code(),
                                Made.person().code())
                        .with("seat", 3)
                        .with("validTo", "2022-06-01"));
        Made.deputyIn(term, 1);
        Made.deputyIn(term, 2);
        var before = Store.counts();
        refused(patch(term, "{\"validTo\": \"2022-05-31\"}"), "/validTo", "leaves-inner");
        refused(patch(term, "{\"validFrom\": \"2019-10-02\"}"), "/validFrom", "leaves-inner");
        refused(patch(term, "{\"seats\": 2}"), "/seats", "seats-in-use");
        refused(patch(term, "{\"deputySeats\": 1}"), "/deputySeats", "deputies-in-use");
        assertEquals(before, Store.counts());
        for (String change : new String[] {"seats = 2", "deputy_seats = 1", "valid_to = '2022-05-31'"}) {
            var e = assertThrows(
                    SQLException.class,
                    () -> Store.execute("UPDATE body_term SET " + change + " WHERE id = '" + term.id() + "'"));
            assertTrue(e.getSQLState().startsWith("23"), e.getMessage());
        }
        patch(term, "{\"seats\": null, \"deputySeats\": 2}").then().statusCode(200);
    }

    @Test
    void whatHasNoEndOfItsOwn_followsTheTerm() {
        var term = Made.term(3, 3);
        var open = Made.sittingIn(term);
        var role = Made.roleOf(open);
        var deputy = Made.deputyIn(term, 1);
        var leave = Made.of(
                "/leaves", Body.memberLeave(Made.newCode("leave"), open.code()).with("substitute", deputy.code()));
        assertEquals("2024-01-01", validTo("body_membership", open));
        patch(term, "{\"validTo\": \"2023-10-17\"}").then().statusCode(200);
        assertEquals("2023-10-17", validTo("body_membership", open));
        assertEquals("2023-10-17", validTo("body_membership", deputy));
        assertEquals("2023-10-17", validTo("body_role", role));
        assertEquals("2023-10-17", validTo("member_leave", leave));
        Api.get(open.path()).then().body("validTo", nullValue()).body("version", equalTo(1));
        patch(term, "{\"validTo\": null}").then().statusCode(200);
        assertEquals("2024-01-01", validTo("body_membership", open));
        assertEquals("2024-01-01", validTo("member_leave", leave));
    }

    @Test
    void whatHasNoEndOfItsOwn_followsThePeriod_unlessItCannot() {
        var period = Made.electionPeriod();
        var body = Made.politicalBody();
        var term = Made.of("/body-terms", Body.bodyTerm(Made.newCode("term"), body.code(), period.code()));
        var open = Made.sittingIn(term);
        var group = Made.groupIn(period);
        var affiliation = Made.affiliationOf(Made.person(), group);
        patch(period, "{\"endYear\": 2022}").then().statusCode(200);
        assertEquals("2023-01-01", validTo("body_membership", open));
        assertEquals("2023-01-01", validTo("parliamentary_group", group));
        assertEquals("2023-01-01", validTo("group_affiliation", affiliation));
        patch(affiliation, "{\"validTo\": \"2022-06-01\"}").then().statusCode(200);
        refused(patch(period, "{\"endYear\": 2021}"), "/endYear", "leaves-inner");
        patch(open, "{\"validTo\": \"2022-06-01\"}").then().statusCode(200);
        patch(affiliation, "{\"validTo\": \"2021-06-01\"}").then().statusCode(200);
        refused(patch(period, "{\"endYear\": 2021}"), "/endYear", "leaves-term");
    }

    @Test
    void aMembership_isNotShortenedBelowItsRolesAndLeaves() {
        var term = Made.term(3, 3);
        var member = Made.sittingIn(term);
        var role = Made.of(
                "/body-roles",
                Body.memberRole(Made.newCode("role"), member.code(), "LEADER").with("validTo", "2022-01-01"));
        refused(patch(member, "{\"validTo\": \"2021-12-31\"}"), "/validTo", "leaves-inner");
        patch(role, "{\"validTo\": null}").then().statusCode(200);
        patch(member, "{\"validTo\": \"2021-12-31\"}").then().statusCode(200);
        assertEquals("2021-12-31", validTo("body_role", role));
        var away = Made.sittingIn(term);
        var deputy = Made.deputyIn(term, 1);
        Made.of(
                "/leaves",
                Body.memberLeave(Made.newCode("leave"), away.code())
                        .with("substitute", deputy.code())
                        .with("validTo", "2021-01-01"));
        refused(patch(deputy, "{\"validTo\": \"2020-12-31\"}"), "/validTo", "leaves-inner");
        patch(deputy, "{\"validTo\": \"2021-01-01\"}").then().statusCode(200);
    }

    @Test
    void aMembership_isNotMadeLonger_whereWhoSitsInsteadWouldThenSitTwice() {
        var term = Made.term(3, 3);
        var away = sittingUntil(term, "2021-01-01");
        var other = Made.sittingIn(term);
        var deputy = Made.deputyIn(term, 1);
        var leave = Made.of(
                "/leaves", Body.memberLeave(Made.newCode("leave"), away.code()).with("substitute", deputy.code()));
        var next = Made.of(
                "/leaves",
                Body.memberLeave(Made.newCode("leave"), other.code())
                        .with("substitute", deputy.code())
                        .with("validFrom", "2021-01-01"));
        var before = Store.counts();
        for (String end : new String[] {"null", "\"2021-01-02\""}) {
            patch(away, "{\"validTo\": " + end + "}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/validTo"))
                    .body("errors[0].code", equalTo("substitute-taken"))
                    .body("errors[0].message", containsString(leave.code()))
                    .body("errors[0].message", containsString(next.code()))
                    .body("errors[0].message", containsString("2024-01-01"));
        }
        assertEquals(before, Store.counts());
        patch(leave, "{\"validTo\": \"2021-01-01\"}").then().statusCode(200);
        patch(away, "{\"validTo\": null}").then().statusCode(200);
        assertEquals("2021-01-01", validTo("member_leave", leave));
        patch(term, "{\"validTo\": \"2023-12-31\"}").then().statusCode(200);
        patch(term, "{\"validTo\": null}").then().statusCode(200);
    }

    @Test
    void aMembership_isNotMadeLonger_whereAnotherLeadsByThen() {
        var term = Made.term(3, 3);
        var early = sittingUntil(term, "2021-01-01");
        var role = Made.roleOf(early);
        var next = Made.of(
                "/body-roles",
                Body.memberRole(Made.newCode("role"), Made.sittingIn(term).code(), "LEADER")
                        .with("validFrom", "2021-01-01"));
        var before = Store.counts();
        patch(early, "{\"validTo\": \"2021-06-01\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"))
                .body("errors[0].code", equalTo("role-taken"))
                .body("errors[0].message", containsString(next.code()));
        assertEquals(before, Store.counts());
        patch(role, "{\"role\": \"DEPUTY_LEADER\"}").then().statusCode(200);
        patch(early, "{\"validTo\": \"2021-06-01\"}").then().statusCode(200);
        assertEquals("2021-06-01", validTo("body_role", role));
        assertEquals("2024-01-01", validTo("body_role", next));
    }

    @Test
    void aPeriod_isNotMadeLonger_whereWhoSatWithAGroupSitsWithTheNextByThen() {
        var period = Made.electionPeriod();
        var person = Made.person();
        Made.affiliationOf(person, Made.groupIn(period));
        var later = Made.of(
                "/election-periods",
                Body.electionPeriod(Made.newCode("period"))
                        .with("startYear", 2024)
                        .with("endYear", 2027));
        var group = Made.of(
                "/parliamentary-groups",
                Body.parliamentaryGroup(Made.newCode("group"), later.code()).with("validFrom", "2024-01-01"));
        var next = Made.of(
                "/group-affiliations",
                Body.groupAffiliation(Made.newCode("affiliation"), person.code(), group.code())
                        .with("validFrom", "2024-01-01"));
        var before = Store.counts();
        patch(period, "{\"endYear\": 2024}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endYear"))
                .body("errors[0].code", equalTo("affiliated-already"))
                .body("errors[0].message", containsString(next.code()));
        assertEquals(before, Store.counts());
    }

    @Test
    void whatWasKnownBefore_isKept() {
        var term = Made.term(3, 3);
        var member = Made.sittingIn(term);
        patch(member, "{\"validTo\": \"2021-12-31\"}").then().statusCode(200);
        assertEquals("2", Store.value("SELECT count(*) FROM body_membership_history WHERE id = ?::uuid", member.id()));
        Api.get("/memberships?term=" + term.code()).then().body("items.validTo", contains("2021-12-31"));
    }
}
