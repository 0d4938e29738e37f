package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.DAY;
import static no.veikart.organisation.events.ChangeEvents.PATH;
import static no.veikart.organisation.events.ChangeEvents.THE_DAY_BEFORE;
import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.done;
import static no.veikart.organisation.events.ChangeEvents.event;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What change events leave on units, and what is left to them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ChangedUnitsIT {

    @Test
    void updateUnit_fromADayOn_leavesAnEvent() {
        var unit = Made.unit();
        Api.patch(unit.path() + "?effectiveFrom=" + DAY, unit.etag(), "{\"name\": {\"nb\": \"Nytt\"}}")
                .then()
                .statusCode(200);
        var events = Api.get(PATH + "?unit=" + unit.code());
        events.then()
                .body("items.code", contains(unit.code() + "-" + DAY))
                .body("items.kind", contains("RENAMED"))
                .body("items.date", contains(DAY));
        Api.get(PATH + "/" + events.path("items[0].id"))
                .then()
                .body("effects[0].before.name.nb", equalTo("Enhet " + unit.code()))
                .body("effects[0].after.name.nb", equalTo("Nytt"));
        Api.delete(unit.path(), unit.presentEtag()).then().statusCode(409);
    }

    @Test
    void updateUnit_fromADayOn_mayOnlyTakeSomethingAway() {
        var unit = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn")
                        .with("leaderRole", Map.of("nb", "Rektor"))
                        .with("description", Map.of("nb", "Ligger i byen"))
                        .with("organisationNumber", "310000108"));
        String path = unit.path() + "?effectiveFrom=" + DAY;
        Api.patch(path, unit.etag(), "{\"source\": {\"locator\": \"Et annet sted\"}}")
                .then()
                .statusCode(400)
                .body("errors.find { it.parameter == 'effectiveFrom' }.code", equalTo("nothing-changes"));
        Api.patch(path, unit.etag(), "{\"leaderRole\": null, \"description\": null, \"organisationNumber\": null}")
                .then()
                .statusCode(200)
                .body("leaderRole.nb", equalTo("Enhetsleder")) // the level's
                .body("description", nullValue())
                .body("organisationNumber", nullValue());
        Api.get(unit.path() + "?asOf=" + THE_DAY_BEFORE)
                .then()
                .body("leaderRole.nb", equalTo("Rektor"))
                .body("description.nb", equalTo("Ligger i byen"))
                .body("organisationNumber", equalTo("310000108"));
        String event = Api.get(PATH + "?unit=" + unit.code()).path("items[0].id");
        Api.delete(PATH + "/" + event, Api.get(PATH + "/" + event).header("ETag"))
                .then()
                .statusCode(204);
        Api.get(unit.path() + "?asOf=" + DAY)
                .then()
                .body("leaderRole.nb", equalTo("Rektor"))
                .body("organisationNumber", equalTo("310000108"));
    }

    @Test
    void updateUnit_asItWasBeforeAnEvent_isLeftToUndoingIt() {
        var unit = Made.unit();
        var event = done(renamed(unit, "Nytt"));
        String asBefore = "{\"name\": {\"nb\": \"Enhet " + unit.code() + "\"}}";
        var answer = Api.patch(unit.path(), unit.presentEtag(), asBefore);
        answer.then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("event-says-nothing"))
                .body("errors[0].message", containsString(event.code()));
        String earlier = unit.path() + "?effectiveFrom=2024-01-01";
        Api.patch(earlier, unit.presentEtag(), "{\"name\": {\"nb\": \"Nytt\"}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("event-says-nothing"));
        Api.patch(unit.path(), unit.presentEtag(), "{\"name\": {\"nb\": \"Nyere\"}}")
                .then()
                .statusCode(200);
    }

    @Test
    void updateUnit_period_isLeftToTheEventsThatToldOfIt() {
        String code = Made.newCode("unit");
        done(created(newUnit(code, "parent", "samfunn")));
        var unit = Api.get("/organisation-units?code=" + code);
        String path = "/organisation-units/" + unit.path("items[0].id");
        Api.patch(path, Api.get(path).header("ETag"), "{\"validTo\": \"2030-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/validFrom' }.code", equalTo("told-by-events"));
    }

    @Test
    void exportOfUnits_holdsThemAsTheyWouldBeWithoutEvents() {
        var ended = Made.unit();
        var renamed = Made.unit();
        String made = Made.newCode("unit");
        done(created(newUnit(made, "parent", "samfunn")));
        done(renamed(renamed, "Nytt"));
        done(closed(ended));
        String file = Api.get("/exports/organisation-units.csv").asString();
        var rows = file.lines()
                .filter(row -> row.matches("(" + ended.code() + "|" + renamed.code() + "|" + made + "),.*"));
        assertEquals(
                List.of(ended.code(), renamed.code()),
                rows.filter(row -> row.contains(",2024-01-01,,,") && row.contains("Enhet test-unit"))
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .sorted(java.util.Comparator.comparing(List.of(ended.code(), renamed.code())::indexOf))
                        .toList());
        Api.sending("text/csv; charset=UTF-8", file)
                .post(Api.ROOT + "/imports?file=organisation-units.csv")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0));
    }

    @Test
    void tree_ofTheDay_isAsTheEventLeftIt() {
        var unit = Made.unit();
        done(moved(unit, "velferd"));
        String tree = "/organisation-hierarchies/administration/tree?depth=1&root=";
        Api.get(tree + "samfunn&asOf=" + THE_DAY_BEFORE).then().body("root.children.code", hasItem(unit.code()));
        Api.get(tree + "samfunn&asOf=" + DAY).then().body("root.children.code", not(hasItem(unit.code())));
        Api.get(tree + "velferd&asOf=" + DAY).then().body("root.children.code", hasItem(unit.code()));
    }
}
