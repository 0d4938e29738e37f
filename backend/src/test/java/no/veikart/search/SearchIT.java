package no.veikart.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SearchIT {

    /** A premise of a published plan, with words of its own. */
    private static String premise(String plan, String title, String statement) {
        String code = Made.newCode("premise");
        Made.of(
                "/premises",
                Body.premise(code, plan).with("title", Map.of("nb", title)).with("statement", Map.of("nb", statement)));
        return code;
    }

    private static ValidatableResponse search(String words) {
        return search(words, Map.of());
    }

    private static ValidatableResponse search(String words, Map<String, ?> more) {
        return RestAssured.given()
                .queryParam("q", words)
                .queryParams(more)
                .get(Api.ROOT + "/search")
                .then()
                .statusCode(200);
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "skolefritidsordningen, whole",
            "skolefritidsordning, stem",
            "skolefr, beginning of a word",
            "fritid, inside a word",
            "SKOLEFRITIDSORDNINGEN, case",
            "skolefritdsordningen, a letter forgotten",
            "skolefritidsordnignen, two letters exchanged",
            "kafe, accent not typed",
            "kafé, accent typed",
            "skolefritidsordningen kafé, several words",
            "og skolefritidsordningen, a word that says nothing",
        })
        void areFoundBy(String words, String how) {
            String code = premise(
                    Made.publishedPlan().code(), "Skolefritidsordningen åpner kafé", "Barna lager mat etter skoletid.");
            search(words, Map.of("limit", 50)).body("items.code", hasItem(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2031-34", "2031–34", "68-81", "68–81 år", "2031", "vipps-kiosk", "vipps kiosk"})
        void joinedByAHyphenOrADash_areFoundEitherWay(String words) {
            String code =
                    premise(Made.publishedPlan().code(), "Programmet 2031–34", "For dem på 68–81 år: en Vipps-kiosk.");
            search(words, Map.of("limit", 50)).body("items.code", hasItem(code));
        }

        @ParameterizedTest
        @CsvSource({"kål, kal", "møre, more", "fær, far"})
        void neverLoseTheirNorwegianLetters(String word, String folded) {
            String plan = Made.publishedPlan().code();
            String with = premise(plan, "Dyrke " + word, "Ett.");
            String without = premise(plan, "Dyrke " + folded, "To.");
            search("dyrke " + word, Map.of("limit", 50))
                    .body("items.code", hasItem(with))
                    .body("items.code", not(hasItem(without)));
            search("dyrke " + folded, Map.of("limit", 50))
                    .body("items.code", hasItem(without))
                    .body("items.code", not(hasItem(with)));
        }

        @Test
        void mustAllBeFound() {
            String code = premise(Made.publishedPlan().code(), "Rugbrødfestival", "Holdes hver vår.");
            search("rugbrødfestival vår").body("items.code", hasItem(code));
            search("rugbrødfestival høst").body("items.code", not(hasItem(code)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'", "\" -- ;", "& | ! ( <-> :*", "\\", "%_%", "…", "😀", "qqzzxxwwvv"})
        void thatAreNoWords_findNothingAndBreakNothing(String words) {
            search(words).body("items", empty()).body("page.total", equalTo(0)).body("facets", empty());
        }

        @Test
        void thatAreNotGiven_findNothing() {
            Api.get("/search").then().statusCode(200).body("items", empty()).body("page.total", equalTo(0));
        }

        @Test
        void thatMatched_areCutOutInTheSnippet() {
            premise(Made.publishedPlan().code(), "Om hagebruk", "Kommunen vil ha flere parsellhager ved fjorden.");
            search("parsellhager")
                    .body("items[0].snippet.find {it.match}.text", equalTo("parsellhager"))
                    .body("items[0].snippet.text.join('')", equalTo("Kommunen vil ha flere parsellhager ved fjorden"));
        }
    }

    @Nested
    class Things {

        @Test
        void ofEveryArea_areFoundAndCountedByType() {
            search("fornebu")
                    .body("facets.type", hasItem("premise"))
                    .body("items.within.code", hasItem("veikart-2024"));
            search("klimakloke bærum")
                    .body("items[0].type", equalTo("goal"))
                    .body("items[0].code", equalTo("veikart-2024-m3"))
                    .body("items[0]._links.self", org.hamcrest.Matchers.startsWith("/api/v1/goals/"));
            search("Velferd").body("items[0].type", equalTo("organisation-unit"));
            search("presentasjon").body("facets.type", hasItem("source"));
        }

        @Test
        void ofOneType_areShownWhileTheOthersAreCounted() {
            var all = search("klima").extract();
            var goals = search("klima", Map.of("type", "goal"))
                    .body("items.type", everyItem(equalTo("goal")))
                    .extract();
            assertEquals(all.<List<?>>path("facets"), goals.path("facets"));
            assertEquals(all.<Integer>path("facets.find {it.type == 'goal'}.count"), goals.<Integer>path("page.total"));
        }

        @Test
        void calledJustThat_comeFirst() {
            search("sandvika").body("items[0].title.nb", equalTo("Sandvika"));
            search("kommunestyret").body("items[0].type", equalTo("political-body"));
        }

        @Test
        void changed_areFoundByTheirNewWordsAtOnce() {
            var goal = Made.goal();
            As.administrator()
                    .get(() ->
                            Api.patch(goal.path(), goal.presentEtag(), "{\"title\": {\"nb\": \"Hvalrossreservat\"}}"))
                    .then()
                    .statusCode(200);
            search("hvalrossreservat").body("items.code", equalTo(List.of(goal.code())));
            As.administrator()
                    .get(() -> Api.delete(goal.path(), goal.presentEtag()))
                    .then()
                    .statusCode(204);
            search("hvalrossreservat").body("items", empty());
        }

        @Test
        void withSeveralVersions_areFoundByTheOneOfToday() {
            var goal = Made.goal();
            As.administrator()
                    .get(() -> Api.patch(
                            goal.path() + "?effectiveFrom=2024-05-01",
                            goal.presentEtag(),
                            "{\"title\": {\"nb\": \"Tangloppefangst\"}}"))
                    .then()
                    .statusCode(200);
            As.administrator()
                    .get(() -> Api.patch(
                            goal.path() + "?effectiveFrom=2999-01-01",
                            goal.presentEtag(),
                            "{\"title\": {\"nb\": \"Tangsprellfangst\"}}"))
                    .then()
                    .statusCode(200);
            search("tangloppefangst").body("items", hasSize(1));
            search("tangsprellfangst").body("items", empty());
        }

        @Test
        void ofLeadership_areFound_andToldWithTheUnitOfToday() {
            var position = Made.of(
                    "/positions",
                    Body.position(Made.newCode("position"), "velferd").with("title", Map.of("nb", "Torvtaksjef")));
            search("torvtaksjef")
                    .body("items.type", hasItems("position"))
                    .body("items[0].within.type", equalTo("organisation-unit"))
                    .body("items[0].within.code", equalTo("velferd"))
                    .body("items[0].within.title.nb", equalTo("Velferd"));
            var responsibility = Made.of(
                    "/responsibilities",
                    Body.responsibility(Made.newCode("responsibility"), position.code())
                            .with("statement", Map.of("nb", "Legger torvtakstein.")));
            search("torvtakstein").body("items[0].within.code", equalTo("velferd"));
            As.administrator()
                    .get(() -> Api.delete(responsibility.path(), responsibility.etag()))
                    .then()
                    .statusCode(204);
            search("torvtakstein").body("items.code", not(hasItem(responsibility.code())));
            var group = Made.leadershipGroup();
            Made.of(
                    "/leadership-group-tasks",
                    Body.leadershipGroupTask(Made.newCode("task"), group.code())
                            .with("statement", Map.of("nb", "Ser til saltpannehusene.")));
            search("saltpannehusene").body("items.code", equalTo(List.of(group.code())));
            var company = Made.of(
                    "/owned-companies",
                    Body.ownedCompany(Made.newCode("company")).with("name", "Grutmølla AS"));
            search("grutmølla").body("items.code", equalTo(List.of(company.code())));
        }

        @Test
        void thatChangedTheOrganisation_areFound_alsoByTheirUnits() throws SQLException {
            var unit = Made.of(
                    "/organisation-units",
                    Body.unit(Made.newCode("unit"), "velferd").with("name", Map.of("nb", "Nøstvinderiet")));
            String titled = Made.newCode("event");
            String untitled = Made.newCode("event");
            Store.execute(
                    event(titled, "'{\"nb\": \"Omlegging av kardemomme\"}'"), event(untitled, "NULL"), """
                    INSERT INTO organisation_change_event_unit (event_id, part, ordinal, unit_id, began, ended, restated, moved)
                    SELECT id, 'TO', 0, '%s', true, false, false, false FROM organisation_change_event WHERE code = '%s'""".formatted(
                                    unit.id(), untitled));
            search("kardemomme").body("items.code", equalTo(List.of(titled)));
            search("nøstvinderiet", Map.of("type", "organisation-change-event"))
                    .body("items.code", equalTo(List.of(untitled)))
                    .body("items[0].title.nb", equalTo("Nøstvinderiet"));
        }

        private static String event(String code, String title) {
            return """
                    INSERT INTO organisation_change_event (id, code, version, recorded_at, hierarchy_code, kind, effective_on, title, source_id)
                    SELECT uuidv7(), '%s', 0, now(), 'administration', 'CREATED', '2024-01-01', %s, id FROM source WHERE code = 'presentasjon-2020'""".formatted(code, title);
        }

        @Test
        void ofDrafts_areForThoseWhoMayReadThem() {
            String plan = Made.plan().code();
            String code = premise(plan, "Hemmelig snøballplan", "Ikke vedtatt.");
            search("snøballplan").body("items", empty()).body("facets", empty());
            As.administrator()
                    .get(() -> Api.get("/search?q=snøballplan"))
                    .then()
                    .body("items.code", hasItems(code));
        }
    }

    @Nested
    class Pages {

        @Test
        void followEachOtherWithoutRepeating() {
            String plan = Made.publishedPlan().code();
            var made = new HashSet<String>();
            for (int i = 0; i < 7; i++) {
                made.add(premise(plan, "Kvernstein nummer " + i, "Malt."));
            }
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = search(
                                "kvernstein",
                                cursor == null ? Map.of("limit", 3) : Map.of("limit", 3, "cursor", cursor))
                        .body("page.total", equalTo(7))
                        .extract();
                seen.addAll(page.path("items.code"));
                cursor = page.path("page.next");
            } while (cursor != null);
            assertEquals(7, seen.size());
            assertEquals(made, new HashSet<>(seen));
        }

        @Test
        void ofOtherWords_doNotTakeTheCursor() {
            String plan = Made.publishedPlan().code();
            premise(plan, "Tjærebrenner en", "Ett.");
            premise(plan, "Tjærebrenner to", "To.");
            String cursor = search("tjærebrenner", Map.of("limit", 1)).extract().path("page.next");
            RestAssured.given()
                    .queryParam("q", "annet")
                    .queryParam("cursor", cursor)
                    .get(Api.ROOT + "/search")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"));
        }

        @Test
        void theLast_hasNoNext() {
            search("lysaker").body("page.next", nullValue());
        }
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @CsvSource({
            "q=&, q, too-short",
            "q=a&type=thing, type, not-allowed-value",
            "q=a&limit=51, limit, too-large",
            "q=a&lang=sv, lang, wrong-pattern",
            "q=a&page=2, page, unknown-parameter",
        })
        void isNamed(String query, String parameter, String code) {
            Api.get("/search?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem(parameter))
                    .body("errors.code", hasItem(code));
        }
    }
}
