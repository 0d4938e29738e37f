package no.veikart.exchange.files;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken home as CSV comes back without a change; what is sent in as CSV meets the rules of the API. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RoundTripIT {

    @Inject
    DataFiles files;

    @ParameterizedTest
    @ValueSource(strings = {"machine", "excel-nb"})
    void everyFile_comesBackUnchanged(String profile) {
        Made.goal();
        var term = Made.term(3, 3);
        Made.roleOf(Made.sittingIn(term));
        Made.leaveOf(Made.sittingIn(term));
        Made.deputyIn(term, 1);
        Made.of("/memberships", Body.vacancy(Made.newCode("vacancy"), term.code()));
        Made.affiliationOf(Made.person(), Made.parliamentaryGroup());
        for (DataFile<?> file : files.inOrder()) {
            String text =
                    As.administrator().get(() -> exported(file.name(), profile)).asString();
            var before = Store.counts();
            var report = As.administrator()
                    .get(() -> imported(file.name(), text, false))
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("changed", equalTo(0))
                    .extract();
            assertEquals(report.<Integer>path("rows"), report.<Integer>path("unchanged"), file.name());
            assertEquals(before, Store.counts(), file.name());
        }
    }

    @Test
    void theList_namesEveryFileWithItsRowsAndColumns() {
        var list = Api.get("/exports").then().statusCode(200).extract();
        assertEquals(files.inOrder().stream().map(DataFile::name).toList(), list.path("items.file"));
        for (String name : list.<List<String>>path("items.file")) {
            var lines = exported(name, "machine").asString().lines().toList();
            var columns = list.<List<String>>path("items.find {it.file == '" + name + "'}.columns");
            assertEquals(String.join(",", columns), lines.getFirst());
        }
    }

    @Test
    void anExport_isAFileWithAStrongTagAndANorwegianTwin() {
        var answer = exported("goals.csv", "machine")
                .then()
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"goals.csv\""))
                .body(containsString("veikart-2024-m1,veikart-2024,,1,WHAT,true,"))
                .extract();
        given().header("If-None-Match", answer.header("ETag"))
                .get(ROOT + "/exports/goals.csv")
                .then()
                .statusCode(304);
        exported("goals.csv", "excel-nb").then().body(startsWith("\uFEFFcode;plan;"));
    }

    @Test
    void drafts_areExportedOnlyForThoseWhoMayReadThem() {
        String draft = Made.plan().code();
        exported("plans.csv", "machine").then().body(not(containsString(draft)));
        As.administrator().get(() -> exported("plans.csv", "machine")).then().body(containsString(draft + ",OTHER"));
    }

    @Test
    void severalVersionsOfAGoal_comeBackAsTheyWere() {
        var goal = Made.goal();
        As.administrator()
                .get(() -> Api.patch(
                        goal.path() + "?effectiveFrom=2024-05-01",
                        goal.presentEtag(),
                        "{\"title\": {\"nb\": \"Nytt navn\"}}"))
                .then()
                .statusCode(200);
        String text =
                As.administrator().get(() -> exported("goals.csv", "machine")).asString();
        assertEquals(
                2,
                text.lines().filter(line -> line.startsWith(goal.code() + ",")).count());
        String header = text.lines().findFirst().orElseThrow();
        String copy = Made.newCode("goal");
        String rows = header + "\n"
                + String.join(
                        "\n",
                        text.lines()
                                .filter(line -> line.startsWith(goal.code() + ","))
                                .map(line -> line.replace(goal.code(), copy))
                                .toList())
                + "\n";
        As.administrator()
                .get(() -> imported("goals.csv", rows, false))
                .then()
                .body("created", equalTo(1))
                .body("changed", equalTo(1));
        As.administrator()
                .get(() -> Api.get("/goals?asOf=2024-04-30&code=" + copy))
                .then()
                .body("items.title.nb", not(hasItem("Nytt navn")))
                .body("items[0].validTo", equalTo("2024-05-01"));
        As.administrator()
                .get(() -> Api.get("/goals?asOf=2024-05-01&code=" + copy))
                .then()
                .body("items.title.nb", hasItem("Nytt navn"));
        As.administrator().get(() -> imported("goals.csv", rows, false)).then().body("unchanged", equalTo(2));
    }

    @Test
    void aTrial_tellsWhatWouldBeDoneAndStoresNothing() {
        String code = Made.newCode("source");
        var before = Store.counts();
        As.administrator()
                .get(() -> imported("sources.csv", "code,title.nb,publisher\n" + code + ",Kilde,Utgiver\n", true))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));
        assertEquals(before, Store.counts());
    }

    @Test
    void aRow_mayNameOneFurtherDown() {
        String above = Made.newCode("plan");
        String below = Made.newCode("plan");
        As.administrator()
                .get(() -> imported(
                        "plans.csv",
                        "code,kind,parent,title.nb,source\n%s,OTHER,%s,Under,presentasjon-2020\n%s,OTHER,,Over,presentasjon-2020\n"
                                .formatted(below, above, above),
                        false))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    void everyFault_isToldByRowAndColumn() {
        As.administrator()
                .get(() -> imported(
                        "premises.csv",
                        "code,plan,kind,ordinal,title.nb,source\nBad,veikart-2024,NOPE,x,Tittel,no-such\n",
                        false))
                .then()
                .statusCode(400)
                .body("errors.column", org.hamcrest.Matchers.containsInAnyOrder("code", "kind", "ordinal", "source"))
                .body("errors.row", org.hamcrest.Matchers.everyItem(equalTo(2)));
    }

    @Test
    void whatIsNoFileOrNoText_isToldAsSuch() {
        var administrator = As.administrator();
        administrator
                .get(() -> imported("nothing.csv", "code\n", true))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("file"));
        administrator
                .get(() -> given().contentType("text/csv")
                        .body(new byte[] {(byte) 0xE5, 10})
                        .post(ROOT + "/imports?file=goals.csv"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-encoding"));
        Api.get("/exports/nothing.csv").then().statusCode(404);
    }

    @Test
    void aFileOfAnotherArea_isRefused() {
        Map.of("goals.csv", As.machine("organisation:write"), "plans.csv", As.machine("strategy:write"))
                .forEach((file, caller) ->
                        caller.get(() -> imported(file, "code\n", true)).then().statusCode(403));
        As.machine("strategy:write")
                .get(() -> imported("goals.csv", "code\n", true))
                .then()
                .statusCode(200)
                .body("rows", equalTo(0));
    }

    private static Response exported(String file, String profile) {
        return given().get(ROOT + "/exports/" + file + "?profile=" + profile);
    }

    private static Response imported(String file, String text, boolean dryRun) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(ROOT + "/imports?file=" + file + "&dryRun=" + dryRun);
    }
}
