package no.veikart.organisation.time;

import static no.veikart.organisation.time.Happenings.close;
import static no.veikart.organisation.time.Happenings.event;
import static no.veikart.organisation.time.Happenings.move;
import static no.veikart.organisation.time.Happenings.rename;
import static no.veikart.organisation.time.Happenings.succeeds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** A tree on two days. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrganisationDifferenceResourceIT {

    private static final String DIFFERENCE = "/organisation-hierarchies/administration/difference";

    @Test
    void getDifference_tellsWhatBeganEndedWasRenamedAndMoved() throws SQLException {
        var parent = Made.unit();
        var renamed = Made.unit();
        var moved = Made.unit();
        var ended = Made.unit();
        var back = Made.unit();
        rename(renamed, "2031-02-01", "Nytt navn");
        move(moved, "2031-03-01", parent);
        rename(back, "2031-03-01", "Annet navn");
        rename(back, "2031-04-01", "Enhet " + back.code());
        close(ended, "2031-05-01");
        var began = Made.of(
                "/organisation-units",
                Body.unit(Made.newCode("unit"), "samfunn").with("validFrom", "2031-05-01"));
        String merged = event("MERGED", "2031-05-01");
        succeeds(merged, ended, began, "1");
        String days = "?from=2031-01-01&to=2031-06-01";
        Api.get(DIFFERENCE + days)
                .then()
                .statusCode(200)
                .body("counts.began", equalTo(1))
                .body("counts.ended", equalTo(1))
                .body("counts.renamed", equalTo(1))
                .body("counts.moved", equalTo(1))
                .body("counts.events", equalTo(4)) // each renaming from a day on leaves one too
                .body("events.id", hasItem(merged))
                .body("changes", hasSize(4))
                .body(of(renamed, "effects"), contains("RENAMED"))
                .body(of(renamed, "unit.name.nb"), equalTo("Nytt navn"))
                .body(of(renamed, "before.name.nb"), equalTo("Enhet " + renamed.code()))
                .body(of(renamed, "after.name.nb"), equalTo("Nytt navn"))
                .body(of(moved, "effects"), contains("MOVED"))
                .body(of(moved, "before.parent.code"), equalTo("samfunn"))
                .body(of(moved, "after.parent.code"), equalTo(parent.code()))
                .body(of(ended, "effects"), contains("ENDED"))
                .body(of(ended, "after"), nullValue())
                .body(of(ended, "successors.code"), contains(began.code()))
                .body(of(began, "effects"), contains("BEGAN"))
                .body(of(began, "before"), nullValue())
                .body(of(began, "predecessors.code"), contains(ended.code()));
        Api.get(DIFFERENCE + "?from=2031-05-01&to=2031-06-01")
                .then()
                .body("changes", empty())
                .body("events", empty());
        Api.get(DIFFERENCE + "?from=2031-01-01&to=2031-04-30").then().body(of(ended, "effects"), nullValue());
        Api.get("/organisation-hierarchies/political-secretariat/difference" + days)
                .then()
                .body("changes", empty())
                .body("events", empty());
    }

    @Test
    void getDifference_ofAUnitRenamedAndMoved_tellsBoth() throws SQLException {
        var parent = Made.unit();
        var unit = Made.unit();
        rename(unit, "2032-02-01", "Nytt navn");
        move(unit, "2032-02-01", parent);
        Api.get(DIFFERENCE + "?from=2032-01-31&to=2032-02-01")
                .then()
                .body(of(unit, "effects"), contains("RENAMED", "MOVED"));
    }

    @Test
    void getDifference_ofOneDay_isNone() {
        Api.get(DIFFERENCE + "?from=2025-01-01&to=2025-01-01")
                .then()
                .statusCode(200)
                .body("changes", empty())
                .body("events", empty());
    }

    @Test
    void getDifference_withoutADayOrBackwards_isAFault() {
        Api.get(DIFFERENCE)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from", "to"))
                .body("errors.code", contains("required", "required"));
        Api.get(DIFFERENCE + "?from=2025-01-02&to=2025-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"))
                .body("errors[0].message", startsWith("Slutter før"));
        Api.get(DIFFERENCE + "?from=2025&to=2025-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-format"));
        Api.get("/organisation-hierarchies/no-such/difference?from=2025-01-01&to=2025-01-01")
                .then()
                .statusCode(404);
    }

    private static String of(Made unit, String member) {
        return "changes.find { it.unit.code == '" + unit.code() + "' }?." + member;
    }
}
