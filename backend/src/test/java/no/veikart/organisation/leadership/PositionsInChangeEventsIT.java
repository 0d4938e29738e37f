package no.veikart.organisation.leadership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** What becomes of positions when the tree changes: one that is named goes on, the others end with their unit. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class PositionsInChangeEventsIT {

    private static final String DAY = "2025-01-01";

    private static Body merger(Made from, Made to) {
        return Body.changeEvent(Made.newCode("event"), "MERGED", DAY)
                .with("from", List.of(Map.of("unit", from.code())))
                .with("to", List.of(Map.of("unit", to.code())));
    }

    /** The former unit ends, two new ones begin; the first takes over the position. */
    private static Body split(Made from, Made position) {
        return Body.changeEvent(Made.newCode("event"), "SPLIT", DAY)
                .with("from", List.of(Map.of("unit", from.code())))
                .with(
                        "to",
                        List.of(half(List.of(Map.of("type", "POSITION", "code", position.code()))), half(List.of())));
    }

    private static Map<String, Object> half(List<?> takesOver) {
        String code = Made.newCode("unit");
        return Map.of(
                "unit",
                code,
                "name",
                Map.of("nb", "Enhet " + code),
                "level",
                "enhet",
                "parent",
                "samfunn",
                "takesOver",
                takesOver);
    }

    private static String firstTo(Response event) {
        return event.path("to[0].unit.code");
    }

    @Test
    void aMerger_endsThePositionsOfTheUnitThatEnds_andThePreviewSaysSo() {
        var ends = Made.unit();
        var stays = Made.unit();
        var position = Made.positionIn(ends.code());
        var other = Made.positionIn(stays.code());
        var before = Store.counts();
        Api.post("/organisation-change-events?dryRun=true", merger(ends, stays))
                .then()
                .statusCode(200)
                .body("affected.items.type", contains("POSITION"))
                .body("affected.items.code", contains(position.code()))
                .body("affected.items[0].from.code", equalTo(ends.code()))
                .body("affected.items[0].to", nullValue());
        assertEquals(before, Store.counts());
        Api.post("/organisation-change-events", merger(ends, stays)).then().statusCode(201);
        Api.get(position.path()).then().body("endsWithUnit", equalTo(DAY)).body("unit.code", equalTo(ends.code()));
        Api.get("/positions?unit=" + stays.code()).then().body("items.code", contains(other.code()));
        Api.get("/positions?asOf=2024-12-31&unit=" + ends.code()).then().body("items.code", contains(position.code()));
    }

    @Test
    void aSplit_handsOverThePositionThatItNames() {
        var former = Made.unit();
        var named = Made.positionIn(former.code());
        var others = Made.positionIn(former.code());
        var holder = Made.holderOf(named);
        Response event = Api.post("/organisation-change-events", split(former, named));
        event.then()
                .statusCode(201)
                .body("affected.items.findAll { it.code == '" + named.code() + "' }.to.code", contains(firstTo(event)))
                .body("affected.items.findAll { it.code == '" + others.code() + "' }.to", contains(nullValue()));
        Api.get(named.path())
                .then()
                .body("unit.code", equalTo(firstTo(event)))
                .body("$", not(hasKey("endsWithUnit")))
                .body("holder.validFrom", equalTo("2024-01-01"));
        Api.get(named.path() + "?asOf=2024-12-31").then().body("unit.code", equalTo(former.code()));
        Api.patch(named.path(), named.presentEtag(), "{\"unit\": \"" + firstTo(event) + "\"}")
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        Api.get(others.path()).then().body("endsWithUnit", equalTo(DAY));
        Api.get("/positions?unit=" + firstTo(event)).then().body("items.code", contains(named.code()));
        Api.get(holder.path()).then().statusCode(200).body("validTo", nullValue());
    }

    @Test
    void anEventThatIsUndone_leavesPositionsAsTheyWere() {
        var former = Made.unit();
        var position = Made.positionIn(former.code());
        Response event = Api.post("/organisation-change-events", split(former, position));
        String path = "/organisation-change-events/" + event.path("id");
        Api.delete(path, event.header("ETag")).then().statusCode(204);
        Api.get(position.path())
                .then()
                .body("unit.code", equalTo(former.code()))
                .body("$", not(hasKey("endsWithUnit")));
    }

    @Test
    void anEvent_isNotUndone_whilePositionsHangOnWhatItBegan() {
        var former = Made.unit();
        Response event = Api.post("/organisation-change-events", split(former, Made.positionIn(former.code())));
        Made.of(
                "/positions",
                Body.position(Made.newCode("position"), firstTo(event)).with("validFrom", "2025-02-01"));
        String path = "/organisation-change-events/" + event.path("id");
        Api.delete(path, Api.get(path).header("ETag")).then().statusCode(409);
    }

    @Test
    void whatAnEventNames_mustBeAPositionOfTheUnit() {
        var former = Made.unit();
        var elsewhere = Made.positionIn("velferd");
        Api.post("/organisation-change-events", split(former, elsewhere))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to/0/takesOver/0/code"))
                .body("errors.code", contains("not-answered-for"));
        Api.get("/positions?unit=" + former.code()).then().body("items", empty());
    }
}
