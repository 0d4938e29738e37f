package no.veikart.politics.members;

import static no.veikart.politics.members.Places.deputy;
import static no.veikart.politics.members.Places.member;
import static no.veikart.politics.members.Places.post;
import static no.veikart.testing.Refusals.refused;
import static no.veikart.testing.Refusals.refusedByDatabase;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.junit.jupiter.api.Test;

/** One on a seat, one place a person, one deputy on a rank, and no more than a term has places. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "siri", roles = "political-secretariat")
class SeatsAndRanksIT {

    @Test
    void aMemberWithoutASeat_getsTheLowestThatIsFreeAllTheTime() {
        var term = Made.term(2, 0);
        Made.of("/memberships", member(term).with("seat", 1).with("validFrom", "2021-01-01"));
        post(member(term).with("validTo", "2021-01-01")).then().statusCode(201).body("seat", equalTo(1));
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
        post(second).then().statusCode(400).body("errors.find { it.pointer == '/seat' }.code", equalTo("beyond-seats"));
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
        refused(Api.patch(other.path(), other.presentEtag(), "{\"validFrom\": \"2020-12-31\"}"), "/seat", "seat-taken");
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
                "body_membership_rank_once", "UPDATE body_membership SET rank = 1 WHERE id = '" + second.id() + "'");
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
    void twoOnOneSeatInTheSameInstant_oneSitsAndTheOtherIsToldWhoDoes() {
        var term = Made.term(5, 0);
        for (int round = 1; round <= 5; round++) {
            var bodies = List.of(member(term).with("seat", round), member(term).with("seat", round));
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
        var statuses =
                Together.get(4, () -> post(bodies.get(turn.getAndIncrement())).statusCode());
        assertEquals(List.of(201, 201, 400, 400), statuses.stream().sorted().toList());
    }
}
