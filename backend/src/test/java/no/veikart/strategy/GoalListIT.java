package no.veikart.strategy;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoalListIT {

    private static ValidatableResponse list(String plan, String... nameAndValue) {
        var request = given().queryParam("plan", plan);
        for (int i = 0; i < nameAndValue.length; i += 2) {
            request.queryParam(nameAndValue[i], nameAndValue[i + 1]);
        }
        return request.get(ROOT + "/goals").then().statusCode(200);
    }

    private static Made goal(Made plan, Body body) {
        return Made.of("/goals", body.with("plan", plan.code()));
    }

    private static Body body() {
        return Body.goal(Made.newCode("goal"), "");
    }

    @Nested
    class Filters {

        @Test
        void byPlan_anUnknownOneHasNone() {
            list("no-such-plan").body("items", empty()).body("page.total", equalTo(0));
        }

        @Test
        void byKindLifecycleUnitAndParent_narrowTogether() {
            var plan = Made.publishedPlan();
            var top = goal(plan, body().with("kind", "WHAT").with("lifecycle", "ACTIVE"));
            var sub = goal(
                    plan,
                    body().with("kind", "HOW")
                            .with("lifecycle", "PAUSED")
                            .with("parent", top.code())
                            .with("accountableUnit", "velferd"));
            list(plan.code(), "kind", "WHAT").body("items.code", contains(top.code()));
            list(plan.code(), "lifecycle", "PAUSED").body("items.code", contains(sub.code()));
            list(plan.code(), "accountableUnit", "velferd").body("items.code", contains(sub.code()));
            list(plan.code(), "parent", top.code()).body("items.code", contains(sub.code()));
            list(plan.code(), "parent", top.code(), "kind", "WHAT").body("items", empty());
            list(plan.code(), "code", sub.code()).body("items.code", contains(sub.code()));
        }

        @Test
        void byText_looksInAllLanguagesLetterCaseAsideAndTakesItLiterally() {
            var plan = Made.publishedPlan();
            var percent = goal(plan, body().with("title", Map.of("nb", "100 % Ærlighet", "en", "Honesty")));
            goal(plan, body().with("title", Map.of("nb", "100 ganger")));
            list(plan.code(), "q", "æRLIG").body("items.code", contains(percent.code()));
            list(plan.code(), "q", "honest").body("items.code", contains(percent.code()));
            list(plan.code(), "q", "100 %").body("items.code", contains(percent.code()));
            list(plan.code(), "q", "100_").body("items", empty());
        }

        @Test
        void byExternalId_findsTheOne() {
            var plan = Made.publishedPlan();
            var goal = goal(plan, body().externalId("arkiv", plan.code() + ":7"));
            goal(plan, body());
            list(plan.code(), "externalId", "arkiv:" + plan.code() + ":7").body("items.code", contains(goal.code()));
        }

        @Test
        void asOf_showsWhatHeldOnThatDay() {
            var plan = Made.publishedPlan();
            var ended = goal(plan, body().with("validFrom", "2019-01-01").with("validTo", "2020-01-01"));
            var open = goal(plan, body().with("validFrom", "2020-01-01"));
            list(plan.code(), "asOf", "2018-12-31").body("items", empty());
            list(plan.code(), "asOf", "2019-12-31").body("items.code", contains(ended.code()));
            list(plan.code(), "code", ended.code()).body("items.code", contains(ended.code()));
            list(plan.code(), "code", ended.code(), "asOf", "2021-01-01").body("items", empty());
            list(plan.code(), "asOf", "2020-01-01").body("items.code", contains(open.code()));
            list(plan.code()).body("items.code", contains(open.code()));
        }
    }

    @Nested
    class Sorting {

        @Test
        void byNumber_putsTheUnnumberedLastAndThenFollowsTheId() {
            var plan = Made.publishedPlan();
            var none = goal(plan, body());
            var second = goal(plan, body().with("number", 2));
            var first = goal(plan, body().with("number", 1));
            list(plan.code()).body("items.code", contains(first.code(), second.code(), none.code()));
            list(plan.code(), "sort", "-number").body("items.code", contains(none.code(), second.code(), first.code()));
        }

        @Test
        void byTitle_isInNorwegianOrderOfTheAskedLanguage() {
            var plan = Made.publishedPlan();
            var aa = goal(plan, body().with("title", Map.of("nb", "Ås", "en", "A")));
            var oe = goal(plan, body().with("title", Map.of("nb", "Øst", "en", "C")));
            var ae = goal(plan, body().with("title", Map.of("nb", "Ærlig", "en", "B")));
            var z = goal(plan, body().with("title", Map.of("nb", "zebra", "en", "D")));
            list(plan.code(), "sort", "title").body("items.code", contains(z.code(), ae.code(), oe.code(), aa.code()));
            list(plan.code(), "sort", "title", "lang", "en")
                    .body("items.code", contains(aa.code(), ae.code(), oe.code(), z.code()));
        }
    }

    @Nested
    class Paging {

        @Test
        void total_countsAllAndTheLastPageHasNoNext() {
            var plan = Made.publishedPlan();
            goal(plan, body());
            goal(plan, body());
            list(plan.code(), "limit", "2").body("page.total", equalTo(2)).body("page.limit", equalTo(2));
            var whole = list(plan.code(), "limit", "2").extract().response();
            assertNull(whole.header("Link"));
            assertNull(whole.path("page.next"));
        }

        @Test
        void link_tellsTheNextPageWithTheSameFilters() {
            var plan = Made.publishedPlan();
            goal(plan, body());
            goal(plan, body());
            var first =
                    list(plan.code(), "limit", "1", "q", "Mål test").extract().response();
            String link = first.header("Link");
            assertTrue(link.matches("</api/v1/goals\\?.*>; rel=\"next\""), link);
            String cursor = first.path("page.next");
            assertTrue(link.contains("cursor=" + cursor) && link.contains("plan=" + plan.code()), link);
            follow(link)
                    .then()
                    .body("items", hasSize(1))
                    .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
        }

        /** Every order, also of mixed directions and of equal keys, is cut without hiding or repeating a row. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "number",
                    "-number,title",
                    "title,-number",
                    "-title,-code",
                    "-recordedAt,code",
                    "recordedAt,-number,title"
                })
        void walk_yieldsEachRowOnceWhileOthersInsertAndDelete(String sort) {
            var plan = Made.publishedPlan();
            var unchanged = new ArrayList<String>();
            for (int i = 0; i < 11; i++) {
                var body = body().with("title", Map.of("nb", "Tittel " + i % 3));
                unchanged.add(goal(plan, i % 4 == 0 ? body : body.with("number", 1 + i % 2))
                        .code());
            }
            var passing = goal(plan, body());
            var seen = new ArrayList<String>();
            Response page =
                    list(plan.code(), "sort", sort, "limit", "3").extract().response();
            for (boolean more = true; more; ) {
                seen.addAll(page.path("items.code"));
                goal(plan, body().with("number", 1));
                goal(plan, body());
                if (seen.size() == 6) {
                    delete(passing);
                }
                String link = page.header("Link");
                more = link != null && seen.size() < 100;
                page = more ? follow(link) : page;
            }
            for (String code : unchanged) {
                assertEquals(1, seen.stream().filter(code::equals).count(), code + " in " + seen);
            }
            assertEquals(seen.size(), List.copyOf(seen).stream().distinct().count(), "none twice: " + seen);
        }

        private static void delete(Made goal) {
            As.administrator()
                    .run(() -> Api.delete(goal.path(), goal.etag()).then().statusCode(204));
        }

        private static Response follow(String link) {
            String next = link.substring(1, link.indexOf('>'));
            return given().urlEncodingEnabled(false).get(next);
        }
    }
}
