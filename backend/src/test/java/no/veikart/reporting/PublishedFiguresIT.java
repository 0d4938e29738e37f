package no.veikart.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure that is revised later never silently changes what a published report said. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "ada", roles = "administrator")
class PublishedFiguresIT {

    private Made indicator;
    private Made observation;
    private Made report;
    private Made section;

    @BeforeEach
    void makeAReportThatShowsAFigure() {
        indicator = Made.of(
                "/indicators",
                new Body()
                        .with("code", Made.newCode("indicator"))
                        .with("title", Map.of("nb", "Sykefravær"))
                        .with("unitOfMeasure", "prosent")
                        .with("frequency", "YEAR")
                        .with("direction", "LOWER_BETTER")
                        .with("validFrom", "2000-01-01")
                        .with("source", Map.of("code", Body.SOURCE)));
        observation = Made.of(
                "/observations",
                new Body()
                        .with("indicator", indicator.code())
                        .with("period", "2017")
                        .with("value", 7.5)
                        .with("status", "PROVISIONAL")
                        .with("source", Map.of("code", Body.SOURCE)));
        report = Reports.makeReport();
        section = Made.of(
                "/report-sections",
                Reports.section(Reports.makeChapter(report), "KEY_FIGURES")
                        .with("table", Reports.table(Reports.figure(indicator.code(), "2017"))));
    }

    private void revise(double value) {
        Api.patch(
                        observation.path(),
                        observation.presentEtag(),
                        "{\"value\": %s, \"status\": \"NORMAL\", \"reason\": {\"nb\": \"Endelige tall\"}}"
                                .formatted(value))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse cell(double value, int revision, boolean revisedSince) {
        Api.get(report.path() + "/document")
                .then()
                .statusCode(200)
                .body("chapters[0].sections[0].table.cells[0].observation.value", equalTo((float) value))
                .body("chapters[0].sections[0].table.cells[0].revisedSince", equalTo(revisedSince));
        return Api.get(section.path())
                .then()
                .statusCode(200)
                .body("table.cells[0].observation.id", equalTo(observation.id()))
                .body("table.cells[0].observation.indicator.code", equalTo(indicator.code()))
                .body("table.cells[0].observation.value", equalTo((float) value))
                .body("table.cells[0].observation.revision", equalTo(revision))
                .body("table.cells[0].revisedSince", equalTo(revisedSince))
                .body("table.cells[0].number", nullValue());
    }

    @Test
    void aDraft_showsThePresent() {
        cell(7.5, 1, false).body("table.cells[0].observation.status", equalTo("PROVISIONAL"));
        revise(7.4);
        cell(7.4, 2, false).body("table.cells[0].observation.status", equalTo("NORMAL"));
    }

    @Test
    void aPublishedReport_showsWhatWasKnownThen_andSaysThatItIsRevised() {
        Reports.publish(report);
        cell(7.5, 1, false);
        revise(7.4);
        cell(7.5, 1, true).body("table.cells[0].observation.status", equalTo("PROVISIONAL"));
        As.anyone().run(() -> Api.get("/report-sections?report=" + report.code())
                .then()
                .body("items[0].table.cells[0].observation.value", equalTo(7.5f))
                .body("items[0].table.cells[0].revisedSince", equalTo(true)));
    }

    @Test
    void theKnownAtOfThePublication_readsTheSameFigureElsewhere() {
        Reports.publish(report);
        String knownAt = Api.get(report.path()).path("knownAt");
        revise(7.4);
        Api.get("/indicators/" + indicator.id() + "/observations?knownAt=" + knownAt)
                .then()
                .statusCode(200)
                .body("items.value", contains(7.5f));
    }

    @Test
    void aRevisionBackToTheSameFigure_isNoRevision() {
        Reports.publish(report);
        revise(7.4);
        Api.patch(
                        observation.path(),
                        observation.presentEtag(),
                        "{\"value\": 7.5, \"status\": \"PROVISIONAL\", \"reason\": {\"nb\": \"Feil retting\"}}")
                .then()
                .statusCode(200);
        cell(7.5, 1, false);
    }

    @Test
    void withdrawnAndPublishedAgain_showsTheNewFigure() {
        Reports.publish(report);
        revise(7.4);
        Reports.withdraw(report);
        cell(7.4, 2, false);
        Reports.publish(report);
        cell(7.4, 2, false);
    }

    @Test
    void whatAReportShows_cannotBeDeleted() {
        Api.delete(observation.path(), observation.presentEtag()).then().statusCode(409);
        Api.patch(section.path(), section.presentEtag(), "{\"table\": null}")
                .then()
                .statusCode(200);
        Api.delete(observation.path(), observation.presentEtag()).then().statusCode(204);
    }

    @Test
    void anObservationThatIsNotRegistered_isAFault() {
        Api.post(
                        "/report-sections",
                        Reports.section(Reports.makeChapter(report), "TABLE")
                                .with("table", Reports.table(Reports.figure(indicator.code(), "2016"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/table/cells/0/observation/period"));
        Api.patch(
                        section.path(),
                        section.presentEtag(),
                        "{\"table\": {\"cells\": [{\"row\": \"fravaer\", \"column\": \"2017\", \"observation\": {\"indicator\": \"ingen\", \"period\": \"2017\", \"unit\": \"ingen\", \"members\": [\"ingen\"]}}]}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/table/cells/0/observation/indicator"))
                .body("errors.pointer", hasItem("/table/cells/0/observation/unit"));
    }

    @Test
    void everyoneWhoIsMentioned_isNamed() {
        var body = Made.of(
                "/report-statements",
                Reports.statement(Reports.makeSection(Reports.makeChapter(report), "NARRATIVE"))
                        .with("indicators", List.of(indicator.code()))
                        .with("bodies", List.of("kommunestyret")));
        Api.get(body.path())
                .then()
                .body("mentions.type", contains("political-body", "indicator"))
                .body("mentions.code", contains("kommunestyret", indicator.code()))
                .body("mentions[1].title.nb", equalTo("Sykefravær"));
    }
}
