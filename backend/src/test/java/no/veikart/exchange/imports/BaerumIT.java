package no.veikart.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.veikart.exchange.files.CsvReader;
import no.veikart.exchange.files.DataFiles;
import no.veikart.exchange.files.FaultReport;
import no.veikart.testing.Api;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the two documents say of Bærum, as the API tells it after the first load. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BaerumIT {

    @Inject
    DataFiles files;

    private static final List<String> SOURCES = List.of("arsrapport-2017", "presentasjon-2020");

    @Test
    void theSixGoals_standInOrderWithTheirExactTitles() {
        Api.get("/goals?plan=veikart-2024")
                .then()
                .body(
                        "items.title.nb",
                        contains(
                                "Fremtidens tjenester – behov og effekt",
                                "Balansert samfunnsutvikling – gode bysamfunn",
                                "Klimakloke Bærum – handle lokalt",
                                "Kunnskapskommunen Bærum – nye partnerskap",
                                "Sammen om Bærum – frivillighet og innbyggersamarbeid",
                                "Kommune for fremtiden – relevant og innovativ"))
                .body("items.number", contains(1, 2, 3, 4, 5, 6))
                .body("items.kind", contains("WHAT", "WHAT", "WHAT", "HOW", "HOW", "HOW"))
                .body("items.kindInferred", everyItem(is(true)))
                .body("items.title.nn", hasSize(6))
                .body("items.title.en", everyItem(notNullValue()));
    }

    @Test
    void whatTheSourceDoesNotSay_isNotSaid() {
        Api.get("/goals?plan=veikart-2024")
                .then()
                .body("items.accountableUnit", everyItem(nullValue()))
                .body("items.lifecycle", everyItem(nullValue()))
                .body("items.validFrom", everyItem(nullValue()))
                .body("items.attestedOn", everyItem(equalTo("2020-01-01")));
    }

    @Test
    void thePlans_areTheVisionAndTheRoadMapUnderIt() {
        Api.get("/plans?code=veikart-2024")
                .then()
                .body("items[0].kind", equalTo("ROAD_MAP"))
                .body("items[0].parent.code", equalTo("baerum-2040"))
                .body("items[0].periodEnd", equalTo(2024))
                .body("items[0].periodInferred", equalTo(true))
                .body("items[0].publication", equalTo("PUBLISHED"));
        Api.get("/plans?code=baerum-2040").then().body("items[0].kind", equalTo("VISION"));
    }

    @Test
    void theUnits_areTheMunicipalDirectorThreeSectorsAndTheSecretariat() {
        for (String code : List.of("kommunedirektoren", "velferd", "samfunn", "osu", "politisk-sekretariat")) {
            Api.get("/organisation-units?code=" + code)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].source.code", in(SOURCES))
                    .body("items[0].source.locator", notNullValue());
        }
        Api.get("/organisation-levels")
                .then()
                .body(
                        "items.code",
                        contains("kommunedirektor", "sektor", "kommunalsjef-direktor", "enhet", "sekretariat"))
                .body("items.source.locator", everyItem(notNullValue()));
    }

    @Test
    void thePremises_areAsManyAsTheFileHasRowsAndEachCitesItsSource() throws IOException {
        var report = new FaultReport();
        var file = files.named("premises.csv").orElseThrow();
        var rows = CsvReader.read(
                        file.name(), Files.readString(Path.of("data/baerum", file.name())), file.columnNames(), report)
                .rows();
        assertTrue(report.isEmpty(), report::toString);
        int told = 0;
        for (String plan : List.of("baerum-2040", "veikart-2024")) {
            var page = Api.get("/premises?limit=200&plan=" + plan)
                    .then()
                    .body("items.source.code", everyItem(in(SOURCES)))
                    .body("items.source.locator", everyItem(notNullValue()))
                    .extract();
            told += page.<Integer>path("page.total");
        }
        assertEquals(rows.size(), told);
    }

    @Test
    void theSources_bearTheChecksumOfTheirText() {
        for (String code : SOURCES) {
            Api.get("/sources?code=" + code)
                    .then()
                    .body("items[0].publisher", equalTo("Bærum kommune"))
                    .body("items[0].dateQualifier", equalTo("APPROXIMATE"))
                    .body("items[0].checksum.length()", equalTo(64));
        }
    }

    @Test
    void theCouncilTheBoardAndTheYouthCouncil_haveTheSeatsAndFiguresStated() {
        Api.get("/political-bodies?code=kommunestyret")
                .then()
                .body("items[0].term.seats", equalTo(51))
                .body("items[0].latestYear.year", equalTo(2017))
                .body("items[0].latestYear.meetings", equalTo(10))
                .body("items[0].latestYear.cases", equalTo(115))
                .body("items[0].source.locator", equalTo("Kommunestyret"));
        Api.get("/political-bodies?code=formannskapet")
                .then()
                .body("items[0].term.seats", equalTo(13))
                .body("items[0].latestYear.meetings", equalTo(20))
                .body("items[0].latestYear.cases", equalTo(236));
        Api.get("/political-bodies?code=ungdomsradet")
                .then()
                .body("items[0].term.seats", equalTo(10))
                .body("items[0].term.deputySeats", equalTo(10))
                .body("items[0].attestedOn", equalTo("2017-11-06"));
    }

    @Test
    void theEightCommittees_decide_andOfTheOthersNothingIsSaid() {
        for (String code : List.of(
                "hovedutvalg-barn-og-unge",
                "hovedutvalg-bistand-og-omsorg",
                "hovedutvalg-miljo-idrett-og-kultur",
                "planutvalget",
                "eierutvalget",
                "utvalg-for-samarbeid",
                "klagenemnden",
                "kontrollutvalget")) {
            Api.get("/body-terms?code=" + code + "-2015-2019").then().body("items.authority", contains("DECIDES"));
        }
        for (String code : List.of(
                "eldreradet",
                "rad-for-mennesker-med-nedsatt-funksjonsevne",
                "reglementsutvalget",
                "godtgjoringsutvalget",
                "utvalget-for-arbeidsgiveransvaret",
                "e18-utvalget",
                "sykehusutvalget")) {
            Api.get("/body-terms?code=" + code + "-2015-2019")
                    .then()
                    .body("items.authority", contains(nullValue()))
                    .body("items.seats", contains(nullValue()));
        }
        Api.get("/body-terms?code=formannskapet-2015-2019").then().body("items[0].actsAs", contains("ELECTION_BOARD"));
    }

    @Test
    void whomToAsk_isTheMunicipalDirectorOrAHeadOfServices() {
        for (String code : List.of("sporsmal-til-kommunedirektoren", "kontakt-med-tjenestene")) {
            Api.get("/governance-principles?code=" + code)
                    .then()
                    .body("items.kind", contains("ROUTING"))
                    .body(
                            "items[0].source.locator",
                            equalTo("Politikk & administrasjon – dialog og samarbeid: Spørsmål og interpellasjoner"));
        }
    }

    @Test
    void sickLeave_missedItsTarget_againstAYearThatIsDerived() {
        Api.get("/indicators?code=sykefravaer")
                .then()
                .body("items[0].direction", equalTo("LOWER_BETTER"))
                .body("items[0].latest.period", equalTo("2017"))
                .body("items[0].latest.value", equalTo(7.5f))
                .body("items[0].latest.qualifier", equalTo("EXACT"))
                .body("items[0].attainment.state", equalTo("NOT_ATTAINED"))
                .body("items[0].attainment.target.code", equalTo("sykefravaer-2017"));
        String id = Api.get("/indicators?code=sykefravaer").path("items[0].id");
        Api.get("/indicators/" + id + "/series")
                .then()
                .body("points.period", contains("2016", "2017"))
                .body("points[0].value", equalTo(7.2f))
                .body("points[0].qualifier", equalTo("DERIVED"))
                .body("points[0].derivation.nb", notNullValue())
                .body("targets.code", contains("sykefravaer-2017", "sykefravaer-videre"));
    }

    @Test
    void figuresThatTheSourcesRound_saySo() {
        Api.get("/indicators?code=valgdeltakelse")
                .then()
                .body("items[0].latest.value", equalTo(85))
                .body("items[0].latest.qualifier", equalTo("APPROXIMATE"));
        Api.get("/indicators?code=reduserte-arsverk").then().body("items[0].latest.qualifier", equalTo("APPROXIMATE"));
        Api.get("/indicators?code=tv-aksjonen")
                .then()
                .body("items[0].latest.value", equalTo(6_000_000))
                .body("items[0].latest.qualifier", equalTo("AT_LEAST"));
    }

    @Test
    void whatALostTableHeld_isNotMadeUp() {
        for (String code : List.of(
                "antall-medarbeidere",
                "medarbeidere-med-minoritetsbakgrunn",
                "utvalgte-nokkeltall-medarbeidere",
                "kjonn-og-lonn",
                "nokkeltall-eiendom",
                "areal-formalsbygg",
                "befolkningsutvikling",
                "arbeidskraftbehov")) {
            Api.get("/indicators?code=" + code)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].latest", nullValue())
                    .body("items[0].source.locator", notNullValue());
        }
    }

    @Test
    void theAnnualReport_isPublishedAndReadsAsOneDocument() {
        Api.get("/annual-reports?code=arsrapport-2017")
                .then()
                .body("items[0].year", equalTo(2017))
                .body("items[0].publication", equalTo("PUBLISHED"));
        String id = Api.get("/annual-reports?code=arsrapport-2017").path("items[0].id");
        Api.get("/annual-reports/" + id + "/document")
                .then()
                .body("chapters.title.nb", contains("Organisasjon, styring og utvikling"))
                .body(
                        "chapters[0].chapters.title.nb",
                        contains(
                                "Strategisk ledelse, styring og administrasjon, digitalisering og IT",
                                "Eiendom",
                                "HR og medarbeidere",
                                "Bærum kommune har eierposisjoner i følgende selskaper",
                                "Politisk styring"))
                .body("chapters[0].chapters[2].chapters[0].sections.findAll { it.missing != null }", hasSize(4));
    }

    @Test
    void everyStatementOfTheReport_citesTheReport() {
        Api.get("/report-statements?report=arsrapport-2017&limit=200")
                .then()
                .body("page.total", equalTo(94))
                .body("items.source.code", everyItem(equalTo("arsrapport-2017")))
                .body("items.source.locator", everyItem(notNullValue()))
                .body("items.text.findAll { it.nb == null || it.nn == null || it.en == null }", hasSize(0));
    }
}
