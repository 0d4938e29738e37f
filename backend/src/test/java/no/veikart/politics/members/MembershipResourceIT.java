package no.veikart.politics.members;

import static no.veikart.politics.members.Places.deputy;
import static no.veikart.politics.members.Places.member;
import static no.veikart.politics.members.Places.post;
import static no.veikart.testing.Refusals.refused;
import static no.veikart.testing.Refusals.refusedByDatabase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
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
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MembershipResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void listMemberships_tellsSeatsInOrder_thenDeputiesByRank() {
            var term = Made.term(3, 3);
            var person = Made.person();
            var second = Made.of("/memberships", member(term).with("seat", 2));
            var deputy = Made.deputyIn(term, 1);
            var first = Made.of(
                    "/memberships",
                    Body.member(Made.newCode("membership"), term.code(), person.code())
                            .with("validTo", "2021-01-01")
                            .with("endReason", "RELIEVED"));
            var later = Made.of(
                    "/memberships",
                    Body.vacancy(Made.newCode("vacancy"), term.code())
                            .with("seat", 1)
                            .with("validFrom", "2021-01-01"));
            var mine = "/memberships?term=" + term.code();
            Api.get(mine)
                    .then()
                    .body("items.code", contains(first.code(), later.code(), second.code(), deputy.code()))
                    .body("items.seat", contains(1, 1, 2, null))
                    .body("items.vacant", contains(false, true, false, false))
                    .body("items[0].person.code", equalTo(person.code()))
                    .body("items[0].endReason", equalTo("RELIEVED"))
                    .body("items[0].votingRight", equalTo(true))
                    .body("items[0].appointment", equalTo("ELECTED"))
                    .body("items[1].person", nullValue())
                    .body("items[1].votingRight", nullValue())
                    .body("items[3].rank", equalTo(1))
                    .body("items[0].allowedActions", empty());
            Api.get(mine + "&asOf=2021-01-01")
                    .then()
                    .body("items.code", contains(later.code(), second.code(), deputy.code()));
            Api.get(mine + "&capacity=DEPUTY").then().body("items.code", contains(deputy.code()));
            Api.get("/memberships?person=" + person.code()).then().body("items.code", contains(first.code()));
            Api.get(mine + "&sort=-name&limit=2").then().body("items.size()", equalTo(2));
            Api.get(mine + "&limit=1").then().body("page.total", equalTo(4));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createMembership_tellsEveryFaultAndStoresNothing() {
            var before = Store.counts();
            post(Body.member("Not a code", "no-such-term", "no-such-person")
                            .with("capacity", "MAYOR")
                            .with("seat", 0)
                            .with("validFrom", "2024-02-30")
                            .with("endReason", "BORED")
                            .with("decision", Map.of("body", "no-such-body", "caseReference", ""))
                            .with("birthDate", "1970-01-01"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code",
                                    "/term",
                                    "/person",
                                    "/capacity",
                                    "/seat",
                                    "/validFrom",
                                    "/endReason",
                                    "/decision/body",
                                    "/decision/caseReference",
                                    "/birthDate"));
            assertEquals(before, Store.counts());
        }

        @Test
        void whatDoesNotGoTogether_isTold() {
            var term = Made.term(3, 3);
            refused(post(member(term).without("person")), "/person", "needs-person");
            refused(post(member(term).with("vacant", true)), "/person", "vacant-with-person");
            refused(post(deputy(term, 1).without("rank")), "/rank", "needs-rank");
            refused(post(deputy(term, 1).with("seat", 1)), "/seat", "only-for-members");
            refused(post(member(term).with("rank", 1)), "/rank", "rank-only-for-deputies");
            refused(
                    post(Body.vacancy(Made.newCode("vacancy"), term.code()).with("votingRight", true)),
                    "/votingRight",
                    "not-with-vacancy");
            refused(post(member(term).with("endReason", "DIED")), "/endReason", "needs-end");
            var member = Made.sittingIn(term);
            refusedByDatabase(
                    "body_membership_of_its_capacity",
                    "UPDATE body_membership SET rank = 1 WHERE id = '" + member.id() + "'");
            refusedByDatabase(
                    "body_membership_of_its_capacity",
                    "UPDATE body_membership SET seat = NULL WHERE id = '" + member.id() + "'");
        }

        @Test
        void aMembership_liesWithinItsTerm_alsoByTheDatabase() {
            var term = Made.term(3, 3);
            refused(post(member(term).with("validFrom", "2019-09-30")), "/validFrom", "outside-life");
            refused(post(member(term).with("validTo", "2024-01-02")), "/validTo", "outside-life");
            refused(
                    post(member(term).without("validFrom").with("attestedOn", "2024-01-01")),
                    "/attestedOn",
                    "outside-life");
            refused(post(member(term).without("validFrom")), "/validFrom", "start-or-attestation");
            var member = Made.sittingIn(term);
            refusedByDatabase(
                    "body_membership_within_terms_life",
                    "UPDATE body_membership SET valid_to = '2024-01-02' WHERE id = '" + member.id() + "'");
        }

        @Test
        void aMembership_isCorrected_butStaysWhatItIs() {
            var term = Made.term(3, 3);
            var member = Made.sittingIn(term);
            refused(
                    Api.patch(
                            member.path(),
                            member.etag(),
                            "{\"term\": \"" + Made.term(1, 0).code() + "\"}"),
                    "/term",
                    "unchangeable");
            refused(
                    Api.patch(member.path(), member.etag(), "{\"capacity\": \"DEPUTY\", \"rank\": 1, \"seat\": null}"),
                    "/capacity",
                    "unchangeable");
            refused(
                    Api.patch(
                            member.path(),
                            member.etag(),
                            "{\"vacant\": true, \"person\": null, \"appointment\": null, \"votingRight\": null}"),
                    "/vacant",
                    "unchangeable");
            var person = Made.person();
            Api.patch(
                            member.path(),
                            member.etag(),
                            "{\"person\": \"" + person.code() + "\", \"seat\": 3, \"votingRight\": false}")
                    .then()
                    .statusCode(200)
                    .body("person.code", equalTo(person.code()))
                    .body("seat", equalTo(3))
                    .body("votingRight", equalTo(false))
                    .body("allowedActions", contains("edit", "delete"));
            Api.patch(member.path(), member.presentEtag(), "{\"seat\": null}")
                    .then()
                    .statusCode(200)
                    .body("seat", equalTo(3))
                    .body("version", equalTo(1));
            Api.patch(
                            member.path(),
                            member.presentEtag(),
                            "{\"decision\": {\"statement\": {\"nb\": \"Valgt i konstituerende møte\"}, \"body\": \"kommunestyret\"}}")
                    .then()
                    .statusCode(200)
                    .body("decision.statement.nb", equalTo("Valgt i konstituerende møte"))
                    .body("decision.body.code", equalTo("kommunestyret"));
            Api.patch(member.path(), member.presentEtag(), "{\"decision\": {\"body\": null}}")
                    .then()
                    .body("decision.body", nullValue())
                    .body("decision.statement.nb", equalTo("Valgt i konstituerende møte"));
        }

        @Test
        void aMember_isElectedOnAListOfThePeriod_whichIsThenNotDeleted() {
            var period = Made.electionPeriod();
            var party = Made.party();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(Made.newCode("term"), Made.politicalBody().code(), period.code())
                            .with("seats", 2));
            var election = Made.of(
                    "/elections", Politics.election(Made.newCode("election")).with("period", period.code()));
            var list = Made.of(
                    "/electoral-lists",
                    Politics.electoralList(Made.newCode("list"), election.code(), 1)
                            .with("parties", List.of(party.code())));
            var other = Made.of(
                    "/elections",
                    Politics.election(Made.newCode("election"))
                            .with("period", Made.electionPeriod().code()));
            var elsewhere = Politics.makeListIn(other);
            refused(post(member(term).with("list", elsewhere.code())), "/list", "elected-for-other-period");
            refused(post(member(term).with("list", "no-such-list")), "/list", "unknown-code");
            var member = Made.of("/memberships", member(term).with("list", list.code()));
            Api.get(member.path()).then().body("list.code", equalTo(list.code()));
            Api.get("/memberships?list=" + list.code()).then().body("items.code", contains(member.code()));
            Api.get(term.path() + "/composition?asOf=2020-01-01")
                    .then()
                    .body("places[0].list.code", equalTo(list.code()))
                    .body("places[0].parties.code", contains(party.code()))
                    .body("places[1].parties", empty());
            Api.delete(list.path(), list.presentEtag()).then().statusCode(409);
            refusedByDatabase(
                    "body_membership_elected_on",
                    "UPDATE body_membership SET list_id = '" + term.id() + "' WHERE id = '" + member.id() + "'");
            Made.of("/memberships", deputy(term, 1).with("list", list.code()));
            refused(post(deputy(term, 1).with("list", list.code())), "/rank", "rank-taken");
            post(deputy(term, 1)).then().statusCode(201);
        }

        @Test
        void aMembership_isDeletedOnceNothingHangsOnIt_andThenGivesItsSeatFree() {
            var term = Made.term(1, 1);
            var member = Made.sittingIn(term);
            var role = Made.roleOf(member);
            Api.delete(member.path(), member.presentEtag()).then().statusCode(409);
            Api.delete(role.path(), role.etag()).then().statusCode(204);
            Api.delete(member.path(), member.presentEtag()).then().statusCode(204);
            Api.get(member.path()).then().statusCode(410);
            post(member(term).with("seat", 1)).then().statusCode(201);
        }

        @Test
        void whatIsSentTwiceWithOneKey_seatsOne() {
            var term = Made.term(2, 0);
            var body = member(term);
            String key = Made.newCode("key");
            String first = Api.post("/memberships", body, key).path("id");
            assertEquals(first, Api.post("/memberships", body, key).path("id"));
            Api.get("/memberships?term=" + term.code()).then().body("items.size()", equalTo(1));
        }
    }
}
