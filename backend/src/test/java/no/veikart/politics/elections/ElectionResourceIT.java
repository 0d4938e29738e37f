package no.veikart.politics.elections;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
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
class ElectionResourceIT {

    private static Body election() {
        return Politics.election(Made.newCode("election"));
    }

    @Nested
    class AsAnyone {

        @Test
        void anElection_tellsWhatIsRegisteredAndNothingElse() {
            var election = Made.of(
                    "/elections",
                    election()
                            .with("kinds", List.of("SAMI_PARLIAMENT", "PARLIAMENT"))
                            .with("turnoutPercent", 84.50)
                            .with("officials", 307)
                            .with("officialsMunicipal", 110)
                            .with("officialsExternal", 197));
            Api.get(election.path())
                    .then()
                    .body("kinds", contains("PARLIAMENT", "SAMI_PARLIAMENT"))
                    .body("turnoutPercent", equalTo(84.5f))
                    .body("turnoutQualifier", equalTo("EXACT"))
                    .body("officials", equalTo(307))
                    .body("heldOn", nullValue())
                    .body("votesCast", nullValue())
                    .body("allowedActions", empty())
                    .body("_links.allocation", equalTo(Api.ROOT + election.path() + "/allocation"));
        }

        @Test
        void listElections_areFoundByKindYearPeriodAndBody() {
            var period = Made.electionPeriod();
            var body = Made.politicalBody();
            var council = Made.of("/elections", election().with("year", 1803).with("period", period.code()));
            var committee = Made.of(
                    "/elections",
                    election().with("kinds", List.of("BODY")).with("year", 1803).with("body", body.code()));
            Api.get("/elections?year=1803").then().body("page.total", equalTo(2));
            Api.get("/elections?year=1803&kind=BODY").then().body("items.code", contains(committee.code()));
            Api.get("/elections?body=" + body.code()).then().body("items.code", contains(committee.code()));
            Api.get("/elections?period=" + period.code()).then().body("items.code", contains(council.code()));
            Api.get("/elections?limit=200&sort=-year,code")
                    .then()
                    .body("items.code", hasItem(committee.code()))
                    .body("items.code", hasItem(council.code()));
        }

        @Test
        void anElection_isFoundByTheSearch() {
            var election = Made.of("/elections", election().with("title", Map.of("nb", "Kretsvalget i Ulvedalen")));
            Api.get("/search?q=kretsvalget ulvedalen")
                    .then()
                    .body("items.type", hasItem("election"))
                    .body("items.code", hasItem(election.code()));
        }

        @Test
        void writing_needsALogin() {
            Api.post("/elections", election()).then().statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void createElection_withFaults_tellsAllAndStoresNothing() {
            var before = Store.counts();
            Api.post(
                            "/elections",
                            election()
                                    .with("kinds", List.of("PARLIAMENT"))
                                    .with("heldOn", "2017-09-11")
                                    .with("period", "no-such")
                                    .with("body", "kommunestyret")
                                    .with("seats", 0)
                                    .with("method", "LOT")
                                    .with("turnoutQualifier", "APPROXIMATE")
                                    .with("eligibleVoters", 10)
                                    .with("votesCast", 11)
                                    .with("advanceVotesPercent", 42.00001)
                                    .with("officials", 308)
                                    .with("officialsMunicipal", 110)
                                    .with("officialsExternal", 197)
                                    .with("pollingStations", -1))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/heldOn",
                                    "/period",
                                    "/body",
                                    "/seats",
                                    "/method",
                                    "/turnoutPercent",
                                    "/votesCast",
                                    "/advanceVotesPercent",
                                    "/officials",
                                    "/pollingStations"))
                    .body("errors.find { it.pointer == '/heldOn' }.code", equalTo("outside-year"))
                    .body("errors.find { it.pointer == '/heldOn' }.message", equalTo("Faller utenfor 2019."))
                    .body("errors.find { it.pointer == '/body' }.code", equalTo("elects-no-body"))
                    .body("errors.find { it.pointer == '/officials' }.code", equalTo("not-the-sum"));
            Api.post("/elections", election().with("kinds", List.of()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/kinds"));
            Api.post("/elections", election().with("kinds", List.of("BODY")))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/body"))
                    .body("errors.code", contains("required-with"));
            Api.post("/elections", election().with("turnoutPercent", 85).with("turnoutQualifier", "DERIVED"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/description"));
            assertEquals(before, Store.counts());
        }

        @Test
        void updateElection_correctsIt_andWhatWasKnownIsKept() {
            var election = Politics.makeElection();
            Api.patch(election.path(), election.etag(), "{\"votesCast\": 70, \"eligibleVoters\": 100}")
                    .then()
                    .statusCode(200)
                    .body("votesCast", equalTo(70))
                    .body("allowedActions", contains("edit", "delete"));
            assertEquals("2", Store.value("SELECT count(*) FROM election_history WHERE code = ?", election.code()));
            Api.patch(election.path(), election.etag(), "{\"votesCast\": 71}")
                    .then()
                    .statusCode(412);
        }

        @Test
        void whatAnElectionNames_isNotDeleted_norTheElectionItselfWithItsLists() {
            var period = Made.electionPeriod();
            var body = Made.politicalBody();
            var election = Made.of(
                    "/elections", election().with("period", period.code()).with("body", body.code()));
            var list = Politics.makeListIn(election);
            for (Made inUse : List.of(period, body, election)) {
                Api.delete(inUse.path(), inUse.presentEtag()).then().statusCode(409);
            }
            Api.delete(list.path(), list.etag()).then().statusCode(204);
            Api.delete(election.path(), election.presentEtag()).then().statusCode(204);
            Api.get(election.path()).then().statusCode(410);
            Api.get(election.path() + "/allocation").then().statusCode(410);
            for (Made free : List.of(period, body)) {
                Api.delete(free.path(), free.presentEtag()).then().statusCode(204);
            }
        }
    }

    @Nested
    class PastTheApi {

        private static void refused(String constraint, Made election, String set) {
            var fault = assertThrows(
                    SQLException.class,
                    () -> Store.execute("UPDATE election SET " + set + " WHERE id = '" + election.id() + "'"));
            assertTrue(fault.getMessage().contains(constraint), fault::getMessage);
        }

        @Test
        void theDatabase_holdsTheRulesToo() {
            var election = Politics.makeElection();
            refused("election_held_in_its_year", election, "held_on = '2017-09-11'");
            refused(
                    "election_officials_add_up",
                    election,
                    "officials = 5, officials_municipal = 2, officials_external = 2");
            refused("election_votes_of_those_eligible", election, "votes_cast = 2, eligible_voters = 1");
            refused("election_turnout_is_qualified", election, "turnout_percent = 85");
            refused("election_body_is_elected", election, "kinds = ARRAY['BODY']");
            refused(
                    "election_body_is_elected",
                    election,
                    "kinds = ARRAY['PARLIAMENT'], body_id = (SELECT id FROM political_body LIMIT 1)");
        }
    }
}
