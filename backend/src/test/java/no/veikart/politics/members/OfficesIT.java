package no.veikart.politics.members;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OfficesIT {

    @Test
    void aPersonsOffices_areToldWithTheLatestFirst() {
        var period = Made.electionPeriod();
        var term = Made.of(
                "/body-terms",
                Body.bodyTerm(Made.newCode("term"), Made.politicalBody().code(), period.code()));
        var group = Made.groupIn(period);
        var person = Made.person();
        var affiliation = Made.affiliationOf(person, group);
        var deputy = Made.of(
                "/memberships",
                Body.deputy(Made.newCode("deputy"), term.code(), person.code(), 3)
                        .with("validFrom", "2019-10-02")
                        .with("validTo", "2021-01-01")
                        .with("endReason", "MOVED_UP"));
        var away = Made.sittingIn(term);
        var leave = Made.of(
                "/leaves",
                Body.memberLeave(Made.newCode("leave"), away.code())
                        .with("substitute", deputy.code())
                        .with("validTo", "2020-06-01"));
        var member = Made.of(
                "/memberships",
                Body.member(Made.newCode("membership"), term.code(), person.code())
                        .with("appointment", "MOVED_UP")
                        .with("validFrom", "2021-01-01"));
        var role = Made.of(
                "/body-roles",
                Body.memberRole(Made.newCode("role"), member.code(), "DEPUTY_LEADER")
                        .with("validFrom", "2022-01-01"));
        Api.get("/offices?person=" + person.code())
                .then()
                .statusCode(200)
                .body("person.code", equalTo(person.code()))
                .body("total", equalTo(5))
                .body(
                        "items.code",
                        contains(role.code(), member.code(), leave.code(), deputy.code(), affiliation.code()))
                .body("items.type", contains("ROLE", "MEMBERSHIP", "SUBSTITUTION", "MEMBERSHIP", "AFFILIATION"))
                .body("items[0].role", equalTo("DEPUTY_LEADER"))
                .body("items[1].appointment", equalTo("MOVED_UP"))
                .body("items[1].term.body.code", equalTo(Api.get(term.path()).path("body.code")))
                .body("items[2].insteadOf.code", equalTo(Api.get(away.path()).path("person.code")))
                .body("items[2].rank", equalTo(3))
                .body("items[3].endReason", equalTo("MOVED_UP"))
                .body("items[4].group.code", equalTo(group.code()))
                .body("items.present", contains(false, false, false, false, false));
        Api.get("/offices?person=" + person.code() + "&asOf=2020-03-01")
                .then()
                .body("items.code", contains(leave.code(), deputy.code(), affiliation.code()))
                .body("items.present", contains(true, true, true))
                .body("asOf", equalTo("2020-03-01"));
        Api.get(person.path()).then().body("_links.offices", equalTo(Api.ROOT + "/offices?person=" + person.code()));
    }

    @Test
    void whoHasNone_hasAnEmptyList_andWhoIsNotThereIsToldOf() {
        Api.get("/offices?person=" + Made.person().code())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.get("/offices?person=no-such-person")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("person"))
                .body("errors[0].code", equalTo("unknown-code"));
        Api.get("/offices")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("person"))
                .body("errors[0].code", equalTo("required"));
    }
}
