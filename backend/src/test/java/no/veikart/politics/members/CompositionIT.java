package no.veikart.politics.members;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompositionIT {

    private static ValidatableResponse composition(Made term, String day) {
        return Api.get(term.path() + "/composition?asOf=" + day).then().statusCode(200);
    }

    private static Made member(Made term, Made person, int seat) {
        return Made.of(
                "/memberships",
                Body.member(Made.newCode("membership"), term.code(), person.code())
                        .with("seat", seat));
    }

    private static void end(Made thing, String patch) {
        As.secretariat()
                .get(() -> Api.patch(thing.path(), thing.presentEtag(), patch))
                .then()
                .statusCode(200);
    }

    /** One period in which everything happens that a composition can go through. */
    @Nested
    class InOnePeriod {

        /** Five seats: Anna leads, Bjarne is away in spring 2020, Cecilie changes party, Dag leaves and Eli is chosen later; one is unknown. */
        @Test
        void aSubstitutionAPartyChangeAVacancyAndAByAppointment_areReadRightOnEachDay() {
            var period = Made.electionPeriod();
            var body = Made.politicalBody();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(Made.newCode("term"), body.code(), period.code())
                            .with("seats", 5)
                            .with("deputySeats", 2)
                            .with("validTo", "2023-10-01"));
            var red = Made.groupIn(period);
            var blue = Made.groupIn(period);
            var anna = Made.person();
            var bjarne = Made.person();
            var cecilie = Made.person();
            var dag = Made.person();
            var eli = Made.person();
            var finn = Made.person();
            Made.affiliationOf(anna, red);
            Made.affiliationOf(bjarne, red);
            var before = Made.affiliationOf(cecilie, red);
            Made.affiliationOf(dag, blue);
            Made.affiliationOf(finn, blue);

            var leader = member(term, anna, 1);
            Made.of("/body-roles", Body.memberRole(Made.newCode("role"), leader.code(), "LEADER"));
            var away = member(term, bjarne, 2);
            member(term, cecilie, 3);
            var leaving = member(term, dag, 4);
            var deputy = Made.of("/memberships", Body.deputy(Made.newCode("deputy"), term.code(), finn.code(), 1));
            var leave = Made.of(
                    "/leaves",
                    Body.memberLeave(Made.newCode("leave"), away.code())
                            .with("substitute", deputy.code())
                            .with("validFrom", "2020-02-01")
                            .with("validTo", "2020-06-01"));
            end(before, "{\"validTo\": \"2021-01-01\", \"endReason\": \"PARTY_CHANGE\"}");
            Made.of(
                    "/group-affiliations",
                    Body.groupAffiliation(Made.newCode("affiliation"), cecilie.code(), blue.code())
                            .with("validFrom", "2021-01-01"));
            end(leaving, "{\"validTo\": \"2022-03-01\", \"endReason\": \"MOVED_AWAY\"}");
            Made.of(
                    "/memberships",
                    Body.vacancy(Made.newCode("vacancy"), term.code())
                            .with("seat", 4)
                            .with("validFrom", "2022-03-01")
                            .with("validTo", "2022-05-15"));
            var appointed = Made.of(
                    "/memberships",
                    Body.member(Made.newCode("membership"), term.code(), eli.code())
                            .with("seat", 4)
                            .with("appointment", "SUPPLEMENTARY")
                            .with(
                                    "decision",
                                    Map.of(
                                            "body",
                                            "kommunestyret",
                                            "decidedOn",
                                            "2022-05-11",
                                            "caseReference",
                                            "042/22"))
                            .with("validFrom", "2022-05-15"));

            composition(term, "2019-10-01")
                    .body("term.code", equalTo(term.code()))
                    .body("body.code", equalTo(body.code()))
                    .body("asOf", equalTo("2019-10-01"))
                    .body("reconciliation.seats", equalTo(5))
                    .body("reconciliation.members", equalTo(4))
                    .body("reconciliation.vacancies", equalTo(0))
                    .body("reconciliation.notRegistered", equalTo(1))
                    .body("reconciliation.reconciles", equalTo(true))
                    .body("reconciliation.working.term", contains("SEATS", "MEMBERS", "VACANCIES", "NOT_REGISTERED"))
                    .body("reconciliation.working.value", contains(5, 4, 0, 1))
                    .body("reconciliation.working[0].source.code", equalTo(Body.SOURCE))
                    .body("places.seat", contains(1, 2, 3, 4, 5))
                    .body("places.state", contains("HELD", "HELD", "HELD", "HELD", "NOT_REGISTERED"))
                    .body("places[0].roles", contains("LEADER"))
                    .body("places[0].person.code", equalTo(anna.code()))
                    .body("places[0].group.code", equalTo(red.code()))
                    .body("places[1].leave", nullValue())
                    .body("places[4].membership", nullValue())
                    .body("deputies.person.code", contains(finn.code()))
                    .body("deputyReconciliation.deputySeats", equalTo(2))
                    .body("deputyReconciliation.notRegistered", equalTo(1))
                    .body("groups.group.code", contains(red.code(), blue.code()))
                    .body("groups.members", contains(3, 1))
                    .body("groups.present", contains(3, 1))
                    .body(
                            "changes",
                            contains(
                                    "2019-10-01",
                                    "2020-02-01",
                                    "2020-06-01",
                                    "2021-01-01",
                                    "2022-03-01",
                                    "2022-05-15"));

            composition(term, "2020-02-01")
                    .body("places[1].person.code", equalTo(bjarne.code()))
                    .body("places[1].leave.code", equalTo(leave.code()))
                    .body("places[1].leave.reason", equalTo("LEAVE"))
                    .body("places[1].leave.to", equalTo("2020-06-01"))
                    .body("places[1].leave.substitute.person.code", equalTo(finn.code()))
                    .body("places[1].leave.substitute.rank", equalTo(1))
                    .body("places[1].leave.substitute.group.code", equalTo(blue.code()))
                    .body("deputies[0].substitutesFor.seat", equalTo(2))
                    .body("deputies[0].substitutesFor.person.code", equalTo(bjarne.code()))
                    .body("reconciliation.members", equalTo(4))
                    .body("groups.members", contains(3, 1))
                    .body("groups.present", contains(2, 2));
            composition(term, "2020-05-31").body("places[1].leave.code", equalTo(leave.code()));
            composition(term, "2020-06-01")
                    .body("places[1].leave", nullValue())
                    .body("deputies[0].substitutesFor", nullValue());

            composition(term, "2020-12-31").body("places[2].group.code", equalTo(red.code()));
            composition(term, "2021-01-01")
                    .body("places[2].group.code", equalTo(blue.code()))
                    .body("places[2].person.code", equalTo(cecilie.code()))
                    .body("groups.members", contains(2, 2));

            composition(term, "2022-02-28")
                    .body("places[3].person.code", equalTo(dag.code()))
                    .body("places[3].until", equalTo("2022-03-01"));
            composition(term, "2022-03-01")
                    .body("places[3].state", equalTo("VACANT"))
                    .body("places[3].person", nullValue())
                    .body("reconciliation.members", equalTo(3))
                    .body("reconciliation.vacancies", equalTo(1))
                    .body("reconciliation.notRegistered", equalTo(1))
                    .body("reconciliation.reconciles", equalTo(true));
            composition(term, "2022-05-15")
                    .body("places[3].state", equalTo("HELD"))
                    .body("places[3].person.code", equalTo(eli.code()))
                    .body("places[3].appointment", equalTo("SUPPLEMENTARY"))
                    .body("places[3].group", nullValue())
                    .body("groups.affiliation", contains("REGISTERED", "REGISTERED", "NONE_REGISTERED"))
                    .body("reconciliation.vacancies", equalTo(0));
            Api.get(appointed.path())
                    .then()
                    .body("decision.body.code", equalTo("kommunestyret"))
                    .body("decision.caseReference", equalTo("042/22"));

            Api.get(body.path() + "/composition?asOf=2022-03-01")
                    .then()
                    .statusCode(200)
                    .body("places[3].state", equalTo("VACANT"));
        }
    }

    @Nested
    class AsAnyone {

        @Test
        void whereNothingIsRegistered_noSeatIsToldToBeVacant() {
            var term = Made.term(3, 2);
            composition(term, "2020-01-01")
                    .body("places.state", contains("NOT_REGISTERED", "NOT_REGISTERED", "NOT_REGISTERED"))
                    .body("reconciliation.vacancies", equalTo(0))
                    .body("reconciliation.notRegistered", equalTo(3))
                    .body("deputyReconciliation.notRegistered", equalTo(2))
                    .body("groups", empty())
                    .body("changes", empty());
        }

        @Test
        void whereTheTermStatesNoSeats_nothingIsToldToBeMissing() {
            var term = Made.termOf(Made.politicalBody());
            Made.sittingIn(term);
            composition(term, "2020-01-01")
                    .body("places.seat", contains(1))
                    .body("reconciliation.keySet()", not(hasItem("seats")))
                    .body("reconciliation.keySet()", not(hasItem("notRegistered")))
                    .body("reconciliation.keySet()", not(hasItem("reconciles")))
                    .body("reconciliation.working.term", contains("MEMBERS", "VACANCIES"))
                    .body("deputyReconciliation.keySet()", contains("deputies"));
        }

        @Test
        void withoutADay_itIsTodaysElseTheNearestOfTheLatestTerm() {
            var body = Made.politicalBody();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(
                                    Made.newCode("term"),
                                    body.code(),
                                    Made.electionPeriod().code())
                            .with("seats", 1)
                            .with("validTo", "2023-10-01"));
            Api.get(body.path() + "/composition")
                    .then()
                    .statusCode(200)
                    .body("term.code", equalTo(term.code()))
                    .body("asOf", equalTo("2023-09-30"));
            Api.get(term.path() + "/composition").then().body("asOf", equalTo("2023-09-30"));
        }

        @Test
        void aDayWithoutATerm_andWhatIsNotThere_areToldAsThat() {
            var body = Made.politicalBody();
            Api.get(body.path() + "/composition").then().statusCode(404);
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(
                            Made.newCode("term"),
                            body.code(),
                            Made.electionPeriod().code()));
            Api.get(body.path() + "/composition?asOf=2018-01-01").then().statusCode(404);
            Api.get(term.path() + "/composition?asOf=2018-01-01").then().statusCode(404);
            Api.get(term.path() + "/composition?asOf=someday").then().statusCode(400);
            Api.get(term.path() + "/composition?asof=2020-01-01").then().statusCode(400);
            Api.get("/body-terms/" + body.id() + "/composition").then().statusCode(404);
            As.administrator()
                    .run(() ->
                            Api.delete(term.path(), term.presentEtag()).then().statusCode(204));
            Api.get(term.path() + "/composition").then().statusCode(410);
        }

        @Test
        void anUnchangedComposition_isNotSentAgain() {
            var term = Made.term(2, 0);
            Made.sittingIn(term);
            String path = Api.ROOT + term.path() + "/composition?asOf=2020-01-01";
            String etag = given().get(path).header("ETag");
            given().header("If-None-Match", etag).get(path).then().statusCode(304);
            Made.sittingIn(term);
            given().header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("places.state", contains("HELD", "HELD"))
                    .body("groups", hasSize(1));
        }

        @Test
        void whoMayWriteMembers_isToldSo() {
            String path = Made.term(1, 0).path() + "/composition";
            Api.get(path).then().body("allowedActions", empty());
            As.secretariat().get(() -> Api.get(path)).then().body("allowedActions", contains("edit"));
        }

        @Test
        void aBodyAndItsTerm_leadToIt() {
            var term = Made.term(2, 0);
            Api.get(term.path())
                    .then()
                    .body("_links.composition", equalTo(Api.ROOT + term.path() + "/composition"))
                    .body("_links.memberships", equalTo(Api.ROOT + "/memberships?term=" + term.code()));
            String body = Api.get(term.path()).path("_links.body");
            given().get(body).then().body("_links.composition", equalTo(body + "/composition"));
        }
    }
}
