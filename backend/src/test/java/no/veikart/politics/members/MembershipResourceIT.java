package no.veikart.politics.members;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
class MembershipResourceIT {

    private static Body member(Made term) {
        return Body.member(
                Made.newCode("membership"), term.code(), Made.person().code());
    }

    private static Body deputy(Made term, int rank) {
        return Body.deputy(Made.newCode("deputy"), term.code(), Made.person().code(), rank);
    }

    private static Response post(Body body) {
        return Api.post("/memberships", body);
    }

    private static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(400).body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }

    private static void refusedByDatabase(String constraint, String... statements) {
        var e = assertThrows(SQLException.class, () -> Store.execute(statements));
        assertTrue(e.getMessage().contains(constraint), e.getMessage());
    }

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
        void aMemberWithoutASeat_getsTheLowestThatIsFreeAllTheTime() {
            var term = Made.term(2, 0);
            Made.of("/memberships", member(term).with("seat", 1).with("validFrom", "2021-01-01"));
            post(member(term).with("validTo", "2021-01-01"))
                    .then()
                    .statusCode(201)
                    .body("seat", equalTo(1));
            post(member(term)).then().statusCode(201).body("seat", equalTo(2));
            var third = member(term);
            var before = Store.counts();
            refused(post(third), "/seat", "no-free-seat");
            assertEquals(before, Store.counts());
        }

        @Test
        void moreMembersThanSeats_areRefused_alsoByTheDatabase() {
            var term = Made.term(1, 0);
            var member = Made.sittingIn(term);
            var second = member(term).with("seat", 2);
            var before = Store.counts();
            post(second)
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/seat' }.code", equalTo("beyond-seats"));
            assertEquals(before, Store.counts());
            refusedByDatabase(
                    "a seat must be one of those of the term",
                    "UPDATE body_membership SET seat = 2 WHERE id = '" + member.id() + "'");
        }

        @Test
        void twoPersonsOnOneSeat_areRefusedByName_alsoByTheDatabase() {
            var term = Made.term(3, 0);
            var anna = Made.person();
            Made.of(
                    "/memberships",
                    Body.member(Made.newCode("membership"), term.code(), anna.code())
                            .with("seat", 2)
                            .with("validTo", "2021-01-01"));
            var other = Made.of("/memberships", member(term).with("seat", 2).with("validFrom", "2021-01-01"));
            var second = member(term).with("seat", 2);
            var before = Store.counts();
            post(second)
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/seat' }.code", equalTo("seat-taken"))
                    .body("errors.find { it.pointer == '/seat' }.message", containsString("Person " + anna.code()))
                    .body("errors.find { it.pointer == '/seat' }.message", containsString("2021-01-01"));
            assertEquals(before, Store.counts());
            refused(
                    Api.patch(other.path(), other.presentEtag(), "{\"validFrom\": \"2020-12-31\"}"),
                    "/seat",
                    "seat-taken");
            refusedByDatabase(
                    "body_membership_one_on_a_seat",
                    "UPDATE body_membership SET valid_from = '2020-12-31' WHERE id = '" + other.id() + "'");
        }

        @Test
        void aVacancy_takesTheSeat_andEndsBeforeTheNextSits() {
            var term = Made.term(1, 0);
            var vacancy = Made.of("/memberships", Body.vacancy(Made.newCode("vacancy"), term.code()));
            refused(post(member(term).with("seat", 1)), "/seat", "vacant-already");
            refused(post(member(term)), "/seat", "no-free-seat");
            Api.patch(vacancy.path(), vacancy.etag(), "{\"validTo\": \"2020-02-01\"}")
                    .then()
                    .statusCode(200);
            post(member(term).with("validFrom", "2020-02-01").with("appointment", "SUPPLEMENTARY"))
                    .then()
                    .statusCode(201)
                    .body("seat", equalTo(1));
        }

        @Test
        void aRank_isGivenOnce_andDeputiesAreNoMoreThanTheTermStates_alsoByTheDatabase() {
            var term = Made.term(1, 2);
            var first = Made.deputyIn(term, 1);
            var again = deputy(term, 1);
            var before = Store.counts();
            refused(post(again), "/rank", "rank-taken");
            assertEquals(before, Store.counts());
            var second = Made.deputyIn(term, 2);
            refusedByDatabase(
                    "body_membership_rank_once",
                    "UPDATE body_membership SET rank = 1 WHERE id = '" + second.id() + "'");
            refused(post(deputy(term, 3)), "/capacity", "too-many-deputies");
            Api.patch(first.path(), first.etag(), "{\"validTo\": \"2021-01-01\", \"endReason\": \"MOVED_UP\"}")
                    .then()
                    .statusCode(200);
            var third = Made.of("/memberships", deputy(term, 3).with("validFrom", "2021-01-01"));
            refusedByDatabase(
                    "more deputies than it states",
                    "UPDATE body_membership SET valid_from = '2020-12-31' WHERE id = '" + third.id() + "'");
        }

        @Test
        void aPerson_hasOnePlaceInATermAtATime() {
            var term = Made.term(3, 3);
            var person = Made.person();
            var deputy = Made.of("/memberships", Body.deputy(Made.newCode("deputy"), term.code(), person.code(), 1));
            var up = Body.member(Made.newCode("membership"), term.code(), person.code())
                    .with("appointment", "MOVED_UP")
                    .with("validFrom", "2021-01-01");
            refused(post(up), "/person", "sits-already");
            Api.patch(deputy.path(), deputy.etag(), "{\"validTo\": \"2021-01-01\", \"endReason\": \"MOVED_UP\"}")
                    .then()
                    .statusCode(200);
            post(up).then().statusCode(201).body("appointment", equalTo("MOVED_UP"));
            refusedByDatabase(
                    "body_membership_one_place_a_person",
                    "UPDATE body_membership SET valid_to = '2021-01-02' WHERE id = '" + deputy.id() + "'");
            Made.of(
                    "/memberships",
                    Body.member(Made.newCode("membership"), Made.term(1, 0).code(), person.code()));
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
                    "/elections", Body.election(Made.newCode("election")).with("period", period.code()));
            var list = Made.of(
                    "/electoral-lists",
                    Body.electoralList(Made.newCode("list"), election.code(), 1)
                            .with("parties", List.of(party.code())));
            var other = Made.of(
                    "/elections",
                    Body.election(Made.newCode("election"))
                            .with("period", Made.electionPeriod().code()));
            var elsewhere = Made.listIn(other);
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

        @Test
        void twoOnOneSeatInTheSameInstant_oneSitsAndTheOtherIsToldWhoDoes() {
            var term = Made.term(5, 0);
            for (int round = 1; round <= 5; round++) {
                var bodies =
                        List.of(member(term).with("seat", round), member(term).with("seat", round));
                var turn = new AtomicInteger();
                var answers = Together.get(2, () -> post(bodies.get(turn.getAndIncrement())));
                assertEquals(
                        List.of(201, 400),
                        answers.stream().map(Response::statusCode).sorted().toList());
                answers.stream()
                        .filter(answer -> answer.statusCode() == 400)
                        .forEach(answer -> refused(answer, "/seat", "seat-taken"));
            }
        }

        @Test
        void manyForTheLastSeatsInTheSameInstant_neverMoreSitThanThereAreSeats() {
            var term = Made.term(2, 0);
            var bodies = List.of(member(term), member(term), member(term), member(term));
            var turn = new AtomicInteger();
            var statuses = Together.get(
                    4, () -> post(bodies.get(turn.getAndIncrement())).statusCode());
            assertEquals(List.of(201, 201, 400, 400), statuses.stream().sorted().toList());
        }
    }
}
