package no.veikart.exchange.files;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** Political bodies as files, in and out. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PoliticsFilesIT {

    private static final String TERMS = "code,body,period,seats,actsAs,validFrom,attestedOn,source\n";

    private static Response imported(String file, String text) {
        return Api.sending("text/csv", text)
                .queryParam("file", file)
                .queryParam("dryRun", false)
                .post(ROOT + "/imports");
    }

    @Test
    @TestSecurity(user = "siri", roles = "political-secretariat")
    void terms_comeInWithTheirRoles_andGoOutAsTheyCame() {
        var body = Made.politicalBody();
        var period = Made.electionPeriod();
        String code = Made.newCode("term");
        String row = "%s,%s,%s,13,ELECTION_BOARD;PLANNING_COMMITTEE,,2019-11-01,%s\n"
                .formatted(code, body.code(), period.code(), Body.SOURCE);
        imported("body-terms.csv", TERMS + row).then().statusCode(200).body("created", equalTo(1));
        Api.get("/body-terms?code=" + code)
                .then()
                .body("items[0].seats", equalTo(13))
                .body("items[0].actsAs", contains("ELECTION_BOARD", "PLANNING_COMMITTEE"));
        given().get(ROOT + "/exports/body-terms.csv")
                .then()
                .statusCode(200)
                .body(containsString(code + "," + body.code() + "," + period.code()))
                .body(containsString(",13,,ELECTION_BOARD;PLANNING_COMMITTEE,,,2019-11-01,"));
        imported("body-terms.csv", TERMS + row).then().statusCode(200).body("unchanged", equalTo(1));
        imported("body-terms.csv", TERMS + row.replace(",13,", ",11,"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    @TestSecurity(user = "siri", roles = "political-secretariat")
    void everyFaultOfAFile_isToldByRowAndColumn_andNothingIsStored() {
        var body = Made.politicalBody();
        var period = Made.electionPeriod();
        var before = Store.counts();
        String rows = String.join(
                "\n",
                "a,%s,%s,-1,KING,2019-10-01,,%s".formatted(body.code(), period.code(), Body.SOURCE),
                "b,no-such,no-such,many,,,,no-such",
                "c,%s,%s,5,,2030-01-01,,%s".formatted(body.code(), period.code(), Body.SOURCE));
        var errors = imported("body-terms.csv", TERMS + rows)
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(2, 3, 4))
                .extract();
        List<String> places = errors.<List<Integer>>path("errors.row").stream()
                .map(String::valueOf)
                .toList();
        List<String> columns = errors.path("errors.column");
        var told = java.util.stream.IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i) + " " + columns.get(i))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "2 actsAs",
                        "2 seats",
                        "3 body",
                        "3 period",
                        "3 seats",
                        "3 source",
                        "3 validFrom",
                        "4 validFrom"),
                told);
        assertEquals(before, Store.counts());
    }

    /** Everything that these can hold, with lists in whichever order. */
    @Test
    @TestSecurity(user = "siri", roles = "political-secretariat")
    void electionsActivitiesAndProcesses_comeInAndGoOutAsTheyCame() {
        String code = Made.newCode("file");
        var one = Made.politicalBody();
        var other = Made.politicalBody();
        var party = Made.party();
        var period = Made.electionPeriod();
        for (var file : List.of(
                List.of(
                        "elections.csv",
                        "code,kinds,title.nb,year,heldOn,period,body,seats,method,turnoutPercent,turnoutQualifier,eligibleVoters,votesCast,advanceVotesPercent,officials,officialsMunicipal,officialsExternal,pollingStations,source",
                        "%s,COUNTY_COUNCIL;MUNICIPAL_COUNCIL,Valg,2019,2019-09-09,%s,%s,51,MODIFIED_SAINTE_LAGUE,70.25,AT_LEAST,100,70,42.5,3,1,2,18,%s"
                                .formatted(code, period.code(), one.code(), Body.SOURCE)),
                List.of(
                        "electoral-lists.csv",
                        "code,election,ordinal,name.nb,parties,votes,reportedSeats,source",
                        "%s,%s,1,Liste,%s,12,3,%s".formatted(code, code, party.code(), Body.SOURCE)),
                List.of(
                        "body-activities.csv",
                        "code,kind,title.nb,place,bodies,participants.nb,year,startsOn,endsOn,timing.nb,source",
                        "%s,STUDY_TRIP,Tur,Oslo,%s;%s,Eksterne,2017,2017-05-01,2017-05-02,I mai,%s"
                                .formatted(code, other.code(), one.code(), Body.SOURCE)),
                List.of(
                        "disposition-accounts.csv",
                        "code,year,title.nb,bodies,budget,spent,source",
                        "%s,2017,Post,%s,10.50,0,%s".formatted(code, one.code(), Body.SOURCE)),
                List.of(
                        "disposition-items.csv",
                        "code,account,ordinal,kind,title.nb,recipient,amount,activities,source",
                        "%s,%s,1,STUDY_TRIPS,Tur,Ingen,5,%s,%s".formatted(code, code, code, Body.SOURCE)),
                List.of(
                        "processes.csv",
                        "code,ordinal,title.nb,plans,planned,plannedTo,source",
                        "%s,1,Prosess,veikart-2024;baerum-2040,1860-04,1861-04,%s".formatted(code, Body.SOURCE)),
                List.of(
                        "process-phases.csv",
                        "code,process,ordinal,kind,title.nb,planned,plannedTo,actual,actualTo,bodies,participants.nb,inferred,inferredNote.nb,source",
                        "%s,%s,1,HEARING,Steg,1860-Q1,1860-Q2,1860-03,1860-07,%s;%s,Eksterne,true,Utledet,%s"
                                .formatted(code, code, other.code(), one.code(), Body.SOURCE)))) {
            String text = file.get(1) + "\n" + file.get(2) + "\n";
            imported(file.get(0), text).then().statusCode(200).body("created", equalTo(1));
            imported(file.get(0), text).then().statusCode(200).body("unchanged", equalTo(1));
            var exported = given().get(ROOT + "/exports/" + file.get(0)).asString();
            var lines =
                    exported.lines().filter(line -> line.startsWith(code + ",")).toList();
            assertEquals(1, lines.size(), file.get(0));
            imported(file.get(0), exported.lines().findFirst().orElseThrow() + "\n" + lines.getFirst() + "\n")
                    .then()
                    .statusCode(200)
                    .body("unchanged", equalTo(1));
        }
    }

    @Test
    @TestSecurity(user = "kari", roles = "controller")
    void othersThanTheSecretariat_bringNoPoliticsIn() {
        for (String file : List.of(
                "election-periods.csv",
                "political-bodies.csv",
                "body-terms.csv",
                "body-years.csv",
                "elections.csv",
                "electoral-lists.csv",
                "body-activities.csv",
                "disposition-accounts.csv",
                "disposition-items.csv",
                "processes.csv",
                "process-phases.csv",
                "parties.csv",
                "parliamentary-groups.csv",
                "group-affiliations.csv",
                "memberships.csv",
                "body-roles.csv",
                "leaves.csv",
                "governance-principles.csv")) {
            imported(file, "code\nx\n").then().statusCode(403);
        }
    }
}
