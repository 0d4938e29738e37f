package no.veikart.politics.members;

import static no.veikart.testing.Refusals.refused;
import static no.veikart.testing.Refusals.refusedByDatabase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
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
class ParliamentaryGroupResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void listParliamentaryGroups_tellsThemWithTheirParties() {
            var period = Made.electionPeriod();
            var first = Made.party();
            var second = Made.party();
            var joint = Made.of(
                    "/parliamentary-groups",
                    Body.parliamentaryGroup(Made.newCode("group"), period.code())
                            .with("name", Map.of("nb", "Fellesgruppe"))
                            .with("abbreviation", "FG")
                            .with("parties", List.of(second.code(), first.code())));
            var local = Made.of(
                    "/parliamentary-groups",
                    Body.parliamentaryGroup(Made.newCode("group"), period.code())
                            .with("name", Map.of("nb", "Uavhengige"))
                            .with("validTo", "2021-01-01"));
            var mine = "/parliamentary-groups?period=" + period.code();
            Api.get(mine)
                    .then()
                    .body("items.code", contains(joint.code(), local.code()))
                    .body("items[0].parties.code", contains(second.code(), first.code()))
                    .body("items[0].period.code", equalTo(period.code()))
                    .body("items[0].validTo", nullValue())
                    .body("items[1].parties.size()", equalTo(0));
            Api.get(mine + "&asOf=2021-01-01").then().body("items.code", contains(joint.code()));
            Api.get("/parliamentary-groups?party=" + first.code()).then().body("items.code", contains(joint.code()));
        }

        @Test
        void listGroupAffiliations_tellsWhoSatWithWhomAndWhen() {
            var period = Made.electionPeriod();
            var red = Made.groupIn(period);
            var blue = Made.groupIn(period);
            var person = Made.person();
            var early = Made.of(
                    "/group-affiliations",
                    Body.groupAffiliation(Made.newCode("affiliation"), person.code(), red.code())
                            .with("validTo", "2021-01-01")
                            .with("endReason", "PARTY_CHANGE"));
            var late = Made.of(
                    "/group-affiliations",
                    Body.groupAffiliation(Made.newCode("affiliation"), person.code(), blue.code())
                            .with("validFrom", "2021-01-01"));
            Api.get("/group-affiliations?person=" + person.code())
                    .then()
                    .body("items.code", contains(late.code(), early.code()))
                    .body("items.group.code", contains(blue.code(), red.code()))
                    .body("items[1].endReason", equalTo("PARTY_CHANGE"))
                    .body("items[0].period.code", equalTo(period.code()));
            Api.get("/group-affiliations?group=" + red.code() + "&asOf=2020-12-31")
                    .then()
                    .body("items.code", contains(early.code()));
            Api.get("/group-affiliations?period=" + period.code() + "&asOf=2021-01-01")
                    .then()
                    .body("items.code", contains(late.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createParliamentaryGroup_tellsEveryFaultAndStoresNothing() {
            String taken = Made.parliamentaryGroup().code();
            var before = Store.counts();
            Api.post(
                            "/parliamentary-groups",
                            Body.parliamentaryGroup(taken, "1700-1704")
                                    .with("name", Map.of())
                                    .with("parties", List.of("no-such-party", "no-such-party"))
                                    .with("validTo", "2018-01-01"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/period", "/name", "/parties", "/validTo"));
            refused(
                    Api.post(
                            "/parliamentary-groups",
                            Body.parliamentaryGroup(Made.newCode("group"), "2015-2019")
                                    .with("parties", List.of("no-such-party"))),
                    "/parties/0",
                    "unknown-code");
            assertEquals(before, Store.counts());
        }

        @Test
        void aGroup_liesWithinItsPeriod_alsoByTheDatabase() {
            var group = Made.parliamentaryGroup();
            refused(Api.patch(group.path(), group.etag(), "{\"validTo\": \"2024-01-02\"}"), "/validTo", "outside-life");
            refused(
                    Api.patch(group.path(), group.etag(), "{\"validFrom\": \"2018-12-31\"}"),
                    "/validFrom",
                    "outside-life");
            refused(
                    Api.patch(
                            group.path(),
                            group.etag(),
                            "{\"period\": \"" + Made.electionPeriod().code() + "\"}"),
                    "/period",
                    "unchangeable");
            refusedByDatabase(
                    "a group must lie in its election period",
                    "UPDATE parliamentary_group SET valid_to = '2024-01-02' WHERE id = '" + group.id() + "'");
        }

        @Test
        void aGroup_isCorrectedAndDeleted_onceNobodySitsWithIt() {
            var party = Made.party();
            var group = Made.parliamentaryGroup();
            Api.patch(group.path(), group.etag(), "{\"parties\": [\"" + party.code() + "\"]}")
                    .then()
                    .statusCode(200)
                    .body("parties.code", contains(party.code()))
                    .body("allowedActions", contains("edit", "delete"));
            Api.delete(party.path(), party.presentEtag()).then().statusCode(409);
            var affiliation = Made.affiliationOf(Made.person(), group);
            Api.delete(group.path(), group.presentEtag()).then().statusCode(409);
            Api.delete(affiliation.path(), affiliation.etag()).then().statusCode(204);
            Api.delete(group.path(), group.presentEtag()).then().statusCode(204);
            Api.get(group.path()).then().statusCode(410);
            Api.delete(party.path(), party.presentEtag()).then().statusCode(204);
        }

        @Test
        void aPerson_sitsWithOneGroupAtATime_alsoByTheDatabase() {
            var period = Made.electionPeriod();
            var red = Made.groupIn(period);
            var blue = Made.groupIn(period);
            var person = Made.person();
            var first = Made.affiliationOf(person, red);
            var second = Body.groupAffiliation(Made.newCode("affiliation"), person.code(), blue.code())
                    .with("validFrom", "2021-01-01");
            var before = Store.counts();
            refused(Api.post("/group-affiliations", second), "/validFrom", "affiliated-already");
            assertEquals(before, Store.counts());
            refused(Api.patch(first.path(), first.etag(), "{\"endReason\": \"LEFT\"}"), "/endReason", "needs-end");
            Api.patch(first.path(), first.etag(), "{\"validTo\": \"2021-01-01\", \"endReason\": \"LEFT\"}")
                    .then()
                    .statusCode(200);
            Api.post("/group-affiliations", second).then().statusCode(201);
            refusedByDatabase(
                    "group_affiliation_one_at_a_time",
                    "UPDATE group_affiliation SET valid_to = '2021-01-02' WHERE id = '" + first.id() + "'");
        }

        @Test
        void anAffiliation_liesWithinItsGroup_andStaysWithIt() {
            var group = Made.of(
                    "/parliamentary-groups",
                    Body.parliamentaryGroup(
                                    Made.newCode("group"), Made.electionPeriod().code())
                            .with("validTo", "2022-01-01"));
            var person = Made.person();
            refused(
                    Api.post(
                            "/group-affiliations",
                            Body.groupAffiliation(Made.newCode("affiliation"), person.code(), group.code())
                                    .with("validTo", "2022-01-02")),
                    "/validTo",
                    "outside-life");
            var affiliation = Made.affiliationOf(person, group);
            refused(
                    Api.patch(group.path(), group.presentEtag(), "{\"validFrom\": \"2020-01-01\"}"),
                    "/validFrom",
                    "leaves-inner");
            refused(
                    Api.patch(
                            affiliation.path(),
                            affiliation.etag(),
                            "{\"group\": \"" + Made.parliamentaryGroup().code() + "\"}"),
                    "/group",
                    "unchangeable");
            Api.patch(group.path(), group.presentEtag(), "{\"validTo\": \"2021-01-01\"}")
                    .then()
                    .statusCode(200);
            assertEquals(
                    "2021-01-01",
                    Store.value("SELECT valid_to FROM group_affiliation WHERE id = ?::uuid", affiliation.id()));
        }

        @Test
        void aGroup_isNotMadeLonger_whereWhoSatWithItSitsElsewhereByThen() {
            var period = Made.electionPeriod();
            var red = Made.of(
                    "/parliamentary-groups",
                    Body.parliamentaryGroup(Made.newCode("group"), period.code())
                            .with("validTo", "2021-01-01"));
            var person = Made.person();
            Made.affiliationOf(person, red);
            Made.of(
                    "/group-affiliations",
                    Body.groupAffiliation(
                                    Made.newCode("affiliation"),
                                    person.code(),
                                    Made.groupIn(period).code())
                            .with("validFrom", "2021-01-01"));
            refused(Api.patch(red.path(), red.presentEtag(), "{\"validTo\": null}"), "/validTo", "affiliated-already");
        }
    }
}
