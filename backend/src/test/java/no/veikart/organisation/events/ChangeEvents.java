package no.veikart.organisation.events;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Store;

/** What the tests of change events share: events to spoil, and short ways to look at the tree. */
final class ChangeEvents {

    static final String PATH = "/organisation-change-events";
    static final String DAY = "2025-03-01";
    static final String THE_DAY_BEFORE = "2025-02-28";

    private ChangeEvents() {}

    static Body event(String kind) {
        return eventOn(DAY, kind);
    }

    static Body eventOn(String day, String kind) {
        return Body.changeEvent(Made.newCode("event"), kind, day);
    }

    static Map<String, Object> unit(String code) {
        var unit = new HashMap<String, Object>();
        unit.put("unit", code);
        return unit;
    }

    static Map<String, Object> unit(Made unit) {
        return unit(unit.code());
    }

    /** A unit of the event, with members by name and value. */
    static Map<String, Object> unit(Made unit, Object... members) {
        return with(unit(unit.code()), members);
    }

    static Map<String, Object> newUnit(String code, Object... members) {
        return with(with(unit(code), "name", Map.of("nb", "Enhet " + code), "level", "enhet"), members);
    }

    private static Map<String, Object> with(Map<String, Object> unit, Object... members) {
        for (int i = 0; i < members.length; i += 2) {
            unit.put((String) members[i], members[i + 1]);
        }
        return unit;
    }

    static Map<String, String> thing(String type, Made thing) {
        return Map.of("type", type, "code", thing.code());
    }

    static Body created(Object... units) {
        return event("CREATED").with("to", List.of(units));
    }

    static Body moved(Made unit, String parent) {
        return event("MOVED").with("to", List.of(unit(unit, "parent", parent)));
    }

    static Body renamed(Made unit, String name) {
        return event("RENAMED").with("to", List.of(unit(unit, "name", Map.of("nb", name))));
    }

    static Body merged(List<?> from, Object to) {
        return event("MERGED").with("from", from).with("to", List.of(to));
    }

    static Body split(Made from, Object... to) {
        return event("SPLIT").with("from", List.of(unit(from))).with("to", List.of(to));
    }

    static Body closed(Made... units) {
        return event("CLOSED")
                .with("from", List.of(units).stream().map(ChangeEvents::unit).toList());
    }

    static Response create(Body body) {
        return Api.post(PATH, body);
    }

    /** The event as it was registered. */
    static Made done(Body body) {
        return Made.of(PATH, body);
    }

    /** A fault at that place and nothing stored. */
    static void refused(Body body, String pointer, String code) {
        var before = Store.counts();
        create(body).then().statusCode(400).body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
        assertEquals(before, Store.counts());
    }

    static Made goalOf(Made unit) {
        return Made.of(
                "/goals",
                Body.goal(Made.newCode("goal"), Made.publishedPlan().code()).with("accountableUnit", unit.code()));
    }

    static Made indicatorOf(Made unit) {
        return Made.of(
                "/indicators",
                Body.indicator(Made.newCode("indicator"), Made.unitOfMeasure().code())
                        .with("ownerUnit", unit.code()));
    }

    static void hangsUnder(String parent, String unit, String day) {
        Api.get("/organisation-units?code=" + unit + "&asOf=" + day)
                .then()
                .body("items[0].parent.code", equalTo(parent));
    }

    static void isCalled(String name, String unit, String day) {
        Api.get("/organisation-units?code=" + unit + "&asOf=" + day).then().body("items[0].name.nb", equalTo(name));
    }

    static void isNot(String unit, String day) {
        Api.get("/organisation-units?code=" + unit + "&asOf=" + day).then().body("items", empty());
    }

    static void answers(Made unit, Made thing, String member, String day) {
        Api.get(thing.path() + "?asOf=" + day).then().body(member + ".code", equalTo(unit.code()));
    }

    /** Takes an event back. */
    static void undo(Made event) {
        As.administrator()
                .run(() -> Api.delete(event.path(), event.presentEtag()).then().statusCode(204));
    }
}
