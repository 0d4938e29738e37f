package no.veikart.organisation.events;

import static no.veikart.organisation.events.ChangeEvents.closed;
import static no.veikart.organisation.events.ChangeEvents.create;
import static no.veikart.organisation.events.ChangeEvents.created;
import static no.veikart.organisation.events.ChangeEvents.event;
import static no.veikart.organisation.events.ChangeEvents.merged;
import static no.veikart.organisation.events.ChangeEvents.moved;
import static no.veikart.organisation.events.ChangeEvents.newUnit;
import static no.veikart.organisation.events.ChangeEvents.refused;
import static no.veikart.organisation.events.ChangeEvents.renamed;
import static no.veikart.organisation.events.ChangeEvents.split;
import static no.veikart.organisation.events.ChangeEvents.thing;
import static no.veikart.organisation.events.ChangeEvents.unit;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import no.veikart.testing.Store;
import org.junit.jupiter.api.Test;

/** What an event may not say: each fault told at its place, and nothing stored. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class ChangeEventFaultsIT {

    @Test
    void allFaults_areToldAtOnce() {
        var before = Store.counts();
        create(Body.changeEvent("velferd", "MERGED", "2025-02-30")
                        .with("colour", "green")
                        .with("from", List.of(Map.of("unit", "Bad Code", "weight", 2)))
                        .with("to", List.of(Map.of("unit", "samfunn", "level", "no-such-level")))
                        .with("decision", Map.of("body", "no-such-body"))
                        .with("source", Map.of("code", "no-such-source")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/date",
                                "/colour",
                                "/from/0/unit",
                                "/from/0/weight",
                                "/to/0/level",
                                "/decision/body",
                                "/source/code"));
        assertEquals(before, Store.counts());
    }

    @Test
    void wrongCount_ofUnits() {
        var one = Made.unit();
        refused(event("CREATED"), "/to", "wrong-count");
        refused(moved(one, "velferd").with("from", List.of(unit(one))), "/from", "wrong-count");
        refused(merged(List.of(), unit(one)), "/from", "wrong-count");
        refused(split(one, newUnit(Made.newCode("unit"), "parent", "samfunn")), "/to", "wrong-count");
        refused(closed(one).with("to", List.of(unit("osu"))), "/to", "wrong-count");
        refused(event("REORGANISED"), "/title", "required");
        refused(merged(List.of(unit(one)), unit(one)), "/from", "nothing-ends");
    }

    @Test
    void notWithKind() {
        var one = Made.unit();
        refused(
                event("MOVED").with("to", List.of(unit(one, "parent", "velferd", "name", Map.of("nb", "Nei")))),
                "/to/0/name",
                "not-with-kind");
        refused(renamed(one, "Nei").with("takenOverBy", "osu"), "/takenOverBy", "not-with-kind");
        refused(
                event("CLOSED").with("from", List.of(Map.of("unit", one.code(), "weight", 0.5))),
                "/from/0/weight",
                "not-with-kind");
        refused(
                created(newUnit(Made.newCode("unit"), "parent", "samfunn", "subUnits", List.of(one.code()))),
                "/to/0/subUnits",
                "not-with-kind");
        refused(
                event("MOVED").with("to", List.of(unit(one, "parent", "velferd", "removes", List.of("DESCRIPTION")))),
                "/to/0/removes",
                "not-with-kind");
    }

    @Test
    void removesAndIds_thatMakeNoSense() {
        var one = Made.unit();
        refused(
                renamed(one, "Nytt").with("to", List.of(unit(one, "removes", List.of("DESCRIPTION")))),
                "/to/0/removes/0",
                "nothing-changes");
        refused(
                event("RENAMED")
                        .with(
                                "to",
                                List.of(unit(
                                        one, "description", Map.of("nb", "Her"), "removes", List.of("DESCRIPTION")))),
                "/to/0/removes/0",
                "stated-and-removed");
        var ids = List.of(Map.of("system", "hr", "value", Made.newCode("id")));
        refused(
                merged(List.of(unit(one)), unit(Made.unit(), "externalIds", ids)),
                "/to/0/externalIds",
                "only-of-new-unit");
        refused(
                created(
                        newUnit(Made.newCode("unit"), "parent", "samfunn", "externalIds", ids),
                        newUnit(Made.newCode("unit"), "parent", "samfunn", "externalIds", ids)),
                "/to/1/externalIds/0",
                "twice");
        refused(
                created(newUnit(Made.newCode("unit"), "parent", "samfunn", "source", Map.of("code", "no-such-source"))),
                "/to/0/source/code",
                "unknown-code");
    }

    @Test
    void twice_andWeightsAboveOne() {
        var one = Made.unit();
        refused(closed(one, one), "/from/1/unit", "twice");
        refused(
                split(
                        one,
                        newUnit(Made.newCode("unit"), "parent", "samfunn", "weight", 0.6),
                        newUnit(Made.newCode("unit"), "parent", "samfunn", "weight", 0.6)),
                "/to",
                "weights-above-one");
    }

    @Test
    void unknownTakenAndRequired() {
        var one = Made.unit();
        refused(closed(one).with("from", List.of(unit("no-such-unit"))), "/from/0/unit", "unknown-code");
        refused(moved(one, "no-such-unit"), "/to/0/parent", "unknown-code");
        refused(closed(one).with("takenOverBy", "no-such-unit"), "/takenOverBy", "unknown-code");
        refused(renamed(one, "x").with("hierarchy", "no-such"), "/hierarchy", "unknown-code");
        refused(created(newUnit(one.code(), "parent", "samfunn")), "/to/0/unit", "taken");
        refused(merged(List.of(unit(one)), unit("not-there-yet")), "/to/0/name", "required");
        refused(event("MOVED").with("to", List.of(unit(one))), "/to/0/parent", "required");
        refused(
                split(
                        one,
                        unit(one),
                        newUnit(
                                Made.newCode("unit"),
                                "parent",
                                "samfunn",
                                "takesOver",
                                List.of(Map.of("type", "GOAL", "code", "no-such-goal")))),
                "/to/1/takesOver/0/code",
                "unknown-code");
        refused(
                split(
                        one,
                        unit(one),
                        newUnit(
                                Made.newCode("unit"),
                                "parent",
                                "samfunn",
                                "takesOver",
                                List.of(thing("GOAL", Made.goal())))),
                "/to/1/takesOver/0/code",
                "not-answered-for");
    }

    /** What the README of the tests shows by curl, each with its faults and no others. */
    @Test
    void badInput_ofTheReadme() {
        tells(
                "'kind':'MOVED','date':'2026-01-01','to':[{'unit':'kommunedirektoren','parent':'velferd'},{'unit':'no-such-unit','parent':'osu'}]",
                "/to/0/parent circle",
                "/to/1/unit unknown-code");
        tells(
                "'kind':'CREATED','date':'2026-01-01','to':[{'unit':'bad-unit','name':{'nb':'Enhet'},'level':'no-such-level','organisationNumber':'974760674'}]",
                "/to/0/parent second-root",
                "/to/0/organisationNumber check-digit",
                "/to/0/level unknown-code");
        tells(
                "'kind':'RENAMED','date':'2019-01-01','to':[{'unit':'velferd','name':{'nb':'For tidlig'}}]",
                "/to/0/unit not-yet");
        tells(
                "'kind':'CLOSED','date':'2026-01-01','from':[{'unit':'kommunedirektoren'}]",
                "/from/0/unit has-sub-units");
        tells(
                "'kind':'MERGED','date':'2026-01-01','from':[{'unit':'velferd'}],'to':[],'takenOverBy':'osu'",
                "/to wrong-count",
                "/takenOverBy not-with-kind");
        tells(
                "'kind':'SPLIT','date':'2026-01-01','from':[{'unit':'osu'}],'to':[{'unit':'osu','weight':0.5},{'unit':'bad-unit','name':{'nb':'Enhet'},'level':'enhet','parent':'kommunedirektoren','weight':0.667}]",
                "/to weights-above-one");
        tells(
                "'kind':'MERGED','date':'2026-01-01','from':[{'unit':'osu'}],'to':[{'unit':'bad-unit','name':{'nb':'Enhet'},'level':'enhet','parent':'osu'}]",
                "/to/0/parent outside-life");
    }

    private static void tells(String members, String... faults) {
        var before = Store.counts();
        String body = "{'code':'bad-event','hierarchy':'administration','source':{'code':'presentasjon-2020'},"
                + members + "}";
        Api.sending(Api.JSON, body.replace('\'', '"'))
                .post(Api.ROOT + ChangeEvents.PATH)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(faults));
        assertEquals(before, Store.counts());
    }
}
