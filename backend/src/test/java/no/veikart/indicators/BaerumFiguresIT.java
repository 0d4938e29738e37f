package no.veikart.indicators;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.veikart.testing.Api;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the sources tell of figures comes out of the data, as anyone may read it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BaerumFiguresIT {

    private static String sickLeave() {
        return "/indicators/" + Api.get("/indicators?code=sykefravaer").path("items[0].id");
    }

    @Test
    void sickLeave2017_wasNotAttained_andHadWorsened() {
        Api.get(sickLeave() + "/attainment")
                .then()
                .statusCode(200)
                .body("rule", equalTo("attainment-1"))
                .body("direction", equalTo("LOWER_BETTER"))
                .body("observation.period", equalTo("2017"))
                .body("observation.value", equalTo(7.5f))
                .body("target.value", equalTo(7.0f))
                .body("baseline.value", equalTo(7.2f))
                .body("baseline.qualifier", equalTo("DERIVED"))
                .body("state", equalTo("NOT_ATTAINED"))
                .body("reasons", empty())
                .body("trend", equalTo("WORSENED"))
                .body("progress", equalTo(-1.5f))
                .body("distance", equalTo(0.5f))
                .body("working", hasItem("(7.5 − 7.2) / (7.0 − 7.2) = -1.5000"));
    }

    @Test
    void listIndicators_tellsTheNewestFigureAndHowItStands() {
        Api.get("/indicators?key=true&code=sykefravaer")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].latest.period", equalTo("2017"))
                .body("items[0].latest.value", equalTo(7.5f))
                .body("items[0].attainment.state", equalTo("NOT_ATTAINED"))
                .body("items[0].attainment.target.code", equalTo("sykefravaer-2017"));
    }

    @Test
    void theAimGoesOnWithoutADate() {
        Api.get(sickLeave() + "/attainment?target=sykefravaer-videre")
                .then()
                .statusCode(200)
                .body("target.period", nullValue())
                .body("state", equalTo("NOT_ATTAINED"));
    }

    @Test
    void getSeries_holdsFiguresByTimeAndWhatIsAimedFor() {
        Api.get(sickLeave() + "/series")
                .then()
                .statusCode(200)
                .body("points.period", contains("2016", "2017"))
                .body("points[0].qualifier", equalTo("DERIVED"))
                .body("points[0].derivation.nb", notNullValue())
                .body("points[1].source.code", equalTo("arsrapport-2017"))
                .body("targets.code", contains("sykefravaer-2017", "sykefravaer-videre"))
                .body("breaks", empty());
    }

    @Test
    void exactDecimals_arePlainOnTheWire() {
        String json = Api.get(sickLeave() + "/series").asString();
        assertTrue(json.contains("\"value\":7.0"), json);
        assertTrue(json.contains("\"value\":7.5"), json);
    }

    @Test
    void observationsCsv_speaksToPeopleAndToMachines() {
        String machine = Api.get(sickLeave() + "/observations.csv").asString();
        assertTrue(machine.startsWith("Periode,Første dag,Siste dag,Enhet,"), machine);
        assertTrue(machine.contains("\r\n2017,2017-01-01,2017-12-31,Hele kommunen,,7.5,"), machine);
        var excel = given().get(Api.ROOT + sickLeave() + "/observations.csv?profile=excel-nb&lang=nn");
        String text = excel.asString();
        assertTrue(text.startsWith("\uFEFFPeriode;Første dag;Siste dag;Eining;"), text);
        assertTrue(text.contains(";7,5;"), text);
        excel.then().header("Content-Language", equalTo("nn"));
        given().header("If-None-Match", excel.header("ETag"))
                .get(Api.ROOT + sickLeave() + "/observations.csv?profile=excel-nb&lang=nn")
                .then()
                .statusCode(304);
    }
}
