package no.veikart.politics.elections;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lists of elections, and the seats that come of their votes. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ElectoralListResourceIT {

    private static Body list(Made election, int ordinal) {
        return Politics.electoralList(Made.newCode("list"), election.code(), ordinal);
    }

    private static Made election(String method, int seats) {
        return Made.of(
                "/elections",
                Politics.election(Made.newCode("election"))
                        .with("method", method)
                        .with("seats", seats));
    }

    private static Made list(Made election, int ordinal, int votes, Integer reported) {
        var body = list(election, ordinal).with("votes", votes);
        return Made.of("/electoral-lists", reported == null ? body : body.with("reportedSeats", reported));
    }

    @Nested
    class AsAnyone {

        @Test
        void aList_isOfOnePartyOfSeveralOrOfNone() {
            var election = Politics.makeElection();
            var one = Made.party();
            var other = Made.party();
            var local = Politics.makeListIn(election);
            var joint =
                    Made.of("/electoral-lists", list(election, 2).with("parties", List.of(other.code(), one.code())));
            Api.get(local.path()).then().body("parties", empty()).body("election.year", equalTo(2019));
            Api.get("/electoral-lists?party=" + one.code())
                    .then()
                    .body("items.code", contains(joint.code()))
                    .body("items[0].parties.code", containsInAnyOrder(one.code(), other.code()));
            Api.get("/electoral-lists?election=" + election.code())
                    .then()
                    .body("items.code", contains(local.code(), joint.code()))
                    .body("items[0].votes", nullValue());
        }

        @Test
        void theAllocation_saysWhatIsMissing() {
            var election = Politics.makeElection();
            Api.get(election.path() + "/allocation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("NOT_REGISTERED"))
                    .body("missing", contains("METHOD", "SEATS", "LISTS"))
                    .body("lists", empty())
                    .body("allocation", nullValue());
            Made.of("/electoral-lists", list(election, 0).with("votes", 30).with("reportedSeats", 3));
            Politics.makeListIn(election);
            Api.get(election.path() + "/allocation")
                    .then()
                    .body("missing", contains("METHOD", "SEATS", "VOTES"))
                    .body("lists.reportedSeats", contains(3, null))
                    .body("lists.seats", contains(nullValue(), nullValue()))
                    .body("lists.agrees", contains(nullValue(), nullValue()));
        }

        @Test
        void theAllocation_isTheWorkedExample_besideWhatIsReported() {
            var election = election("MODIFIED_SAINTE_LAGUE", 5);
            int[] votes = {50_000, 40_000, 30_000, 20_000, 10_000};
            Integer[] reported = {2, null, null, null, 1};
            var lists = IntStream.range(0, 5)
                    .mapToObj(i -> list(election, i, votes[i], reported[i]))
                    .toList();
            Api.get(election.path() + "/allocation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("COMPUTED"))
                    .body("missing", empty())
                    .body("lists.seats", contains(2, 1, 1, 1, 0))
                    .body("lists.agrees", contains(true, null, null, null, false))
                    .body(
                            "lists.list.code",
                            contains(lists.stream().map(Made::code).toArray()))
                    .body(
                            "allocation.steps.list",
                            contains(
                                    lists.get(0).code(),
                                    lists.get(1).code(),
                                    lists.get(2).code(),
                                    lists.get(0).code(),
                                    lists.get(3).code()))
                    .body("allocation.undecided", equalTo(0))
                    .body("allocation.legalBasis.en", notNullValue());
        }

        @Test
        void aTie_agreesWithWhateverALotMadeOfIt() {
            var election = election("D_HONDT", 3);
            list(election, 1, 20, 2);
            list(election, 2, 10, 1);
            list(election, 3, 10, 0);
            Api.get(election.path() + "/allocation")
                    .then()
                    .body("lists.seats", contains(2, 0, 0))
                    .body("lists.agrees", contains(true, true, true))
                    .body("allocation.ties[0].seats", equalTo(1))
                    .body("allocation.lists.undecidedAmong", contains(null, 1, 1));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void createElectoralList_withFaults_tellsAllAndStoresNothing() {
            var party = Made.party();
            var before = Store.counts();
            Api.post(
                            "/electoral-lists",
                            list(Politics.makeElection(), 1)
                                    .with("election", "no-such")
                                    .with("parties", List.of("no-such", party.code(), "nor-such"))
                                    .with("votes", -1)
                                    .with("reportedSeats", 1_001)
                                    .with("name", Map.of()))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/election", "/parties/0", "/parties/2", "/votes", "/reportedSeats", "/name"));
            assertEquals(before.size(), Store.counts().size());
        }

        @Test
        void aList_staysInItsElection_andKeepsItsParties() {
            var party = Made.party();
            var list = Made.of(
                    "/electoral-lists", list(Politics.makeElection(), 1).with("parties", List.of(party.code())));
            refused(
                    Api.patch(
                            list.path(),
                            list.etag(),
                            "{\"election\": \"" + Politics.makeElection().code() + "\"}"),
                    "/election",
                    "unchangeable");
            Api.delete(party.path(), party.presentEtag()).then().statusCode(409);
            Api.patch(list.path(), list.etag(), "{\"parties\": [], \"votes\": 12}")
                    .then()
                    .statusCode(200)
                    .body("parties", empty())
                    .body("votes", equalTo(12));
            Api.delete(party.path(), party.presentEtag()).then().statusCode(204);
        }

        @Test
        void theOrderOfTheParties_saysNothing() {
            var one = Made.party();
            var other = Made.party();
            var list = Made.of(
                    "/electoral-lists",
                    list(Politics.makeElection(), 1).with("parties", List.of(one.code(), other.code())));
            Api.patch(list.path(), list.etag(), "{\"parties\": [\"" + other.code() + "\", \"" + one.code() + "\"]}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
        }
    }
}
