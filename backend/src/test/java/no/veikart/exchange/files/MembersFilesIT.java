package no.veikart.exchange.files;

import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** Members come in by files as by requests, and go out as they would come in. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "siri", roles = "political-secretariat")
class MembersFilesIT {

    private static final String MEMBERSHIPS = "code,term,capacity,person,vacant,seat,rank,validFrom,validTo,source\n";

    private static Response imported(String file, String text) {
        return Api.sending("text/csv", text)
                .queryParam("file", file)
                .queryParam("dryRun", false)
                .post(ROOT + "/imports");
    }

    private static String of(Made term, String day) {
        return "/memberships?term=" + term.code() + "&asOf=" + day;
    }

    private static String personOf(Made membership) {
        return Api.get(membership.path()).path("person.code");
    }

    private static String exported(String file) {
        return Api.get("/exports/" + file).asString();
    }

    @Test
    void persons_areBroughtInByTheSecretariat() {
        String code = Made.newCode("person");
        imported("persons.csv", "code,name,source\n" + code + ",Kari Nordmann," + Body.SOURCE + "\n")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void aWholeTerm_comesInByFiles_inAnyOrderOfRows() {
        var term = Made.term(2, 1);
        var group = Made.groupIn(Made.electionPeriod());
        var anna = Made.person().code();
        var finn = Made.person().code();
        String seat = Made.newCode("membership");
        String vacancy = Made.newCode("vacancy");
        String deputy = Made.newCode("deputy");
        String source = Body.SOURCE;
        imported(
                        "memberships.csv",
                        MEMBERSHIPS
                                + "%s,%s,MEMBER,,true,1,,2021-01-01,,%s\n".formatted(vacancy, term.code(), source)
                                + "%s,%s,MEMBER,%s,,1,,2019-10-01,2021-01-01,%s\n"
                                        .formatted(seat, term.code(), anna, source)
                                + "%s,%s,DEPUTY,%s,,,1,2019-10-01,,%s\n".formatted(deputy, term.code(), finn, source))
                .then()
                .statusCode(200)
                .body("created", equalTo(3));
        imported(
                        "leaves.csv",
                        "code,membership,substitute,reason,validFrom,validTo,source\n%s,%s,%s,ABSENCE,2020-01-01,2020-02-01,%s\n"
                                .formatted(Made.newCode("leave"), seat, deputy, source))
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        imported(
                        "body-roles.csv",
                        "code,membership,role,validFrom,source\n%s,%s,LEADER,2019-10-01,%s\n"
                                .formatted(Made.newCode("role"), seat, source))
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        imported(
                        "group-affiliations.csv",
                        "code,person,group,validFrom,source\n%s,%s,%s,2019-10-01,%s\n"
                                .formatted(Made.newCode("affiliation"), anna, group.code(), source))
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        Api.get(term.path() + "/composition?asOf=2020-01-15")
                .then()
                .body("places.state", contains("HELD", "NOT_REGISTERED"))
                .body("places[0].roles", contains("LEADER"))
                .body("places[0].group.code", equalTo(group.code()))
                .body("places[0].leave.substitute.person.code", equalTo(finn));
        for (String file : List.of("memberships.csv", "leaves.csv", "body-roles.csv", "group-affiliations.csv")) {
            imported(file, exported(file)).then().statusCode(200).body("changed", equalTo(0));
        }
    }

    @Test
    void aFile_isJudgedAsAWhole_thoughTheNewStandBeforeThoseWhoMakeRoom() {
        var term = Made.term(1, 1);
        var leader = Made.sittingIn(term);
        var moving = Made.person().code();
        var deputy = Made.of("/memberships", Body.deputy(Made.newCode("deputy"), term.code(), moving, 1));
        String up = Made.newCode("membership");
        String next = Made.newCode("deputy");
        String of = term.code();
        String rows = up + "," + of + ",MEMBER," + moving + ",,1,,2021-01-01,,MOVED_UP," + Body.SOURCE + "\n" + next
                + "," + of + ",DEPUTY," + Made.person().code() + ",,,1,2021-01-01,,," + Body.SOURCE + "\n";
        String header = MEMBERSHIPS.replace(",source", ",appointment,source");
        var before = Store.counts();
        imported("memberships.csv", header + rows)
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("seat-taken", "sits-already", "rank-taken", "too-many-deputies"));
        assertEquals(before, Store.counts());
        String ends = leader.code() + "," + of + ",MEMBER," + personOf(leader) + ",,1,,2019-10-01,2021-01-01,,"
                + Body.SOURCE + "\n" + deputy.code() + "," + of + ",DEPUTY," + moving + ",,,1,2019-10-01,2021-01-01,,"
                + Body.SOURCE + "\n";
        imported("memberships.csv", header + rows + ends)
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("changed", equalTo(2));
        Api.get(of(term, "2020-12-31")).then().body("items.code", contains(leader.code(), deputy.code()));
        Api.get(of(term, "2021-01-01")).then().body("items.code", contains(up, next));
        // The seat changes hands later than was thought: the one who leaves stays longer, so the one who comes must
        // come later first.
        imported(
                        "memberships.csv",
                        header + ends.replace("2021-01-01", "2021-03-01") + rows.replace("2021-01", "2021-03"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(4));
    }

    @Test
    void whoLeads_whoIsAway_andWhoSitsWithWhom_areJudgedByTheWholeFileToo() {
        var term = Made.term(2, 1);
        var anna = Made.sittingIn(term);
        var bjarne = Made.sittingIn(term);
        var deputy = Made.deputyIn(term, 1);
        var role = Made.roleOf(anna);
        imported(
                        "body-roles.csv",
                        "code,membership,role,validFrom,validTo,source\n%s,%s,LEADER,2021-01-01,,%s\n%s,%s,LEADER,2019-10-01,2021-01-01,%s\n"
                                .formatted(
                                        Made.newCode("role"),
                                        bjarne.code(),
                                        Body.SOURCE,
                                        role.code(),
                                        anna.code(),
                                        Body.SOURCE))
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("changed", equalTo(1));
        var leave = Made.of(
                "/leaves", Body.memberLeave(Made.newCode("leave"), anna.code()).with("substitute", deputy.code()));
        imported(
                        "leaves.csv",
                        "code,membership,substitute,reason,validFrom,validTo,source\n%s,%s,%s,LEAVE,2021-01-01,,%s\n%s,%s,,ABSENCE,2022-01-01,,%s\n%s,%s,%s,LEAVE,2020-01-01,2021-01-01,%s\n"
                                .formatted(
                                        Made.newCode("leave"),
                                        bjarne.code(),
                                        deputy.code(),
                                        Body.SOURCE,
                                        Made.newCode("leave"),
                                        anna.code(),
                                        Body.SOURCE,
                                        leave.code(),
                                        anna.code(),
                                        deputy.code(),
                                        Body.SOURCE))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("changed", equalTo(1));
        var period = Made.electionPeriod();
        var person = Made.person();
        var red = Made.groupIn(period);
        var affiliation = Made.affiliationOf(person, red);
        imported(
                        "group-affiliations.csv",
                        "code,person,group,validFrom,validTo,source\n%s,%s,%s,2021-01-01,,%s\n%s,%s,%s,2019-10-01,2021-01-01,%s\n"
                                .formatted(
                                        Made.newCode("affiliation"),
                                        person.code(),
                                        Made.groupIn(period).code(),
                                        Body.SOURCE,
                                        affiliation.code(),
                                        person.code(),
                                        red.code(),
                                        Body.SOURCE))
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("changed", equalTo(1));
    }

    @Test
    void aMemberWithoutASeatInTheFile_keepsTheOneThatIsRegistered() {
        var term = Made.term(3, 0);
        String code = Made.newCode("membership");
        String row = "%s,%s,MEMBER,%s,,,,2019-10-01,,%s\n"
                .formatted(code, term.code(), Made.person().code(), Body.SOURCE);
        imported("memberships.csv", MEMBERSHIPS + row).then().statusCode(200).body("created", equalTo(1));
        Api.get("/memberships?code=" + code).then().body("items[0].seat", equalTo(1));
        imported("memberships.csv", MEMBERSHIPS + row).then().statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void whatDoesNotFitTogether_isToldByRowAndColumn_andNothingIsStored() {
        var term = Made.term(1, 1);
        var source = Body.SOURCE;
        var persons = List.of(
                Made.person().code(),
                Made.person().code(),
                Made.person().code(),
                Made.person().code());
        var before = Store.counts();
        var errors = imported(
                        "memberships.csv",
                        MEMBERSHIPS
                                + "file-a,%s,MEMBER,%s,,1,,2019-10-01,,%s\n"
                                        .formatted(term.code(), persons.get(0), source)
                                + "file-b,%s,MEMBER,%s,,1,,2020-10-01,,%s\n"
                                        .formatted(term.code(), persons.get(1), source)
                                + "file-c,%s,MEMBER,%s,,2,,2019-10-01,,%s\n"
                                        .formatted(term.code(), persons.get(1), source)
                                + "file-d,%s,DEPUTY,%s,,,1,2019-10-01,,%s\n"
                                        .formatted(term.code(), persons.get(2), source)
                                + "file-e,%s,DEPUTY,%s,,,1,2019-10-01,,%s\n"
                                        .formatted(term.code(), persons.get(3), source)
                                + "file-f,%s,MEMBER,,,1,,2018-10-01,,%s\n".formatted(term.code(), source))
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(3, 4, 6, 7))
                .extract();
        List<Integer> rows = errors.path("errors.row");
        List<String> columns = errors.path("errors.column");
        List<String> codes = errors.path("errors.code");
        var told = java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i) + " " + columns.get(i) + " " + codes.get(i))
                .collect(Collectors.toSet());
        assertEquals(
                java.util.Set.of(
                        "3 seat seat-taken",
                        "4 seat beyond-seats",
                        "6 rank rank-taken",
                        "6 capacity too-many-deputies",
                        "7 person needs-person",
                        "7 seat seat-taken",
                        "7 validFrom outside-life"),
                told);
        assertEquals(before, Store.counts());
    }
}
