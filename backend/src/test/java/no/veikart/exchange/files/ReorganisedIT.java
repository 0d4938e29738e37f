package no.veikart.exchange.files;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.exchange.imports.DataSetImport;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set with every kind of change, in a database of its own: taken home, it is the same again, also from nothing. */
@QuarkusTest
@WithTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = PostgresResource.DATA, value = "src/test/resources/reorganised"))
class ReorganisedIT {

    @Inject
    DataFiles files;

    @Inject
    DataSetImport imports;

    @Inject
    Flyway flyway;

    @TempDir
    Path folder;

    @Test
    void theSameFilesAgain_changeNothing() throws IOException {
        var exported = exportTo(folder);
        var before = Store.counts();
        imports.run(folder);
        assertEquals(before, Store.counts());
        assertEquals(exported, export());
    }

    @Test
    void readIntoAnEmptyDatabase_theyAreTakenHomeAsTheSameBytes() throws IOException {
        var exported = exportTo(folder);
        assertEquals(
                22,
                exported.get("organisation-change-events.csv").lines().count(),
                "11 events with their units, and a header");
        flyway.clean();
        flyway.migrate();
        assertEquals("0", Store.value("SELECT count(*) FROM organisation_unit"));
        imports.run(folder);
        assertEquals(exported, export());
    }

    @Test
    void whatNamesALaterFile_isThere() {
        Api.get("/organisation-change-events?sort=date&kind=SPLIT")
                .then()
                .body("items.code", contains("drift-deles", "helse-deles"))
                .body("items[0].decision.body.code", equalTo("kommunestyret"));
        Api.get("/goals?code=mal-1&asOf=2017-12-31").then().body("items.accountableUnit.code", contains("drift"));
        Api.get("/goals?code=mal-1&asOf=2018-01-01").then().body("items.accountableUnit.code", contains("veiomradet"));
    }

    @Test
    void theUnitsFile_holdsWhatNoEventBegan() {
        var units = export().get("organisation-units.csv").lines().toList();
        assertEquals(15, units.size());
        for (String begun : List.of("fellesskolen", "biblioteket", "omsorg", "veiomradet")) {
            assertTrue(units.stream().noneMatch(line -> line.startsWith(begun + ",")), begun);
        }
        assertTrue(
                units.stream().anyMatch(line -> line.startsWith("drift,administration,ledelsen,")), "as it was before");
    }

    @Test
    void aFaultInAPart_isToldByTheRowOfItsUnit() {
        String file = "code,hierarchy,kind,date,title.nb,part,unit,name.nb,level,parent,source\n"
                + "ny,administration,CREATED,2021-01-01,Nye,TO,en,En,enhet,skole,kilde\n"
                + "ny,,,,,TO,to,To,no-such,skole,\n"
                + "ny,,,,Andre,TO,tre,,enhet,no-such,\n";
        var errors = imported(file).then().statusCode(400).extract();
        var told = new java.util.TreeSet<String>();
        List<Integer> rows = errors.path("errors.row");
        for (int i = 0; i < rows.size(); i++) {
            told.add(rows.get(i) + " " + errors.path("errors[" + i + "].column") + " "
                    + errors.path("errors[" + i + "].code"));
        }
        assertEquals(
                List.of(
                        "3 level unknown-code",
                        "4 name.nb required",
                        "4 parent unknown-code",
                        "4 title.nb differs-from-first-row"),
                List.copyOf(told));
    }

    private static Response imported(String text) {
        return As.administrator().get(() -> given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post(ROOT + "/imports?file=organisation-change-events.csv"));
    }

    /** Every file by its name, as an administrator takes it home. */
    private Map<String, String> export() {
        var texts = new LinkedHashMap<String, String>();
        for (DataFile<?> file : files.inOrder()) {
            texts.put(
                    file.name(),
                    As.administrator()
                            .get(() -> given().get(ROOT + "/exports/" + file.name()))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        return texts;
    }

    private Map<String, String> exportTo(Path folder) throws IOException {
        var texts = export();
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        return texts;
    }
}
