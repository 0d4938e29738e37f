package no.veikart.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the two documents say of Bærum's election, seminars, trips, money and processes, as the API tells it after the first load. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BaerumPoliticsIT {

    @Test
    void theElectionOf2017_isToldToTheDigit_andNoMore() {
        Api.get("/elections?code=stortings-og-sametingsvalget-2017")
                .then()
                .body("items[0].kinds", contains("PARLIAMENT", "SAMI_PARLIAMENT"))
                .body("items[0].turnoutPercent", equalTo(85))
                .body("items[0].turnoutQualifier", equalTo("APPROXIMATE"))
                .body("items[0].advanceVotesPercent", equalTo(42))
                .body("items[0].officials", equalTo(307))
                .body("items[0].officialsMunicipal", equalTo(110))
                .body("items[0].officialsExternal", equalTo(197))
                .body("items[0].pollingStations", equalTo(18))
                .body("items[0].heldOn", nullValue())
                .body("items[0].votesCast", nullValue())
                .body("items[0].source.code", equalTo("arsrapport-2017"));
        String id = Api.get("/elections?code=stortings-og-sametingsvalget-2017").path("items[0].id");
        Api.get("/elections/" + id + "/allocation")
                .then()
                .body("state", equalTo("NOT_REGISTERED"))
                .body("missing", contains("METHOD", "SEATS", "LISTS"));
    }

    @Test
    void theSeminars_areAsManyAsReported() {
        Map.of("kommunestyret", 3, "formannskapet", 2).forEach((body, seminars) -> Api.get("/body-years?body=" + body)
                .then()
                .body("items[0].reported.seminars", equalTo(seminars))
                .body("items[0].computed.seminars.value", equalTo(seminars))
                .body("items[0].computed.seminars.agrees", equalTo(true))
                .body("items[0].computed.meetings.state", equalTo("NOT_REGISTERED")));
        Api.get("/body-activities?body=kommunestyret&kind=SEMINAR")
                .then()
                .body(
                        "items.title.nb",
                        contains("Seminar om digitalisering", "Seminar om etikk", "Seminar om Fornebuplanlegging"))
                .body("items.description.nb", everyItem(containsString("utledet")));
        Api.get("/body-activities?body=formannskapet&kind=SEMINAR")
                .then()
                .body(
                        "items.title.nb",
                        contains("Seminar om byutvikling", "Seminar om digitalisering og innbyggersamarbeid"));
    }

    @Test
    void theFiveTrips_belongToTheirBodies_theFirstToTwo() {
        Map.of(
                        "studietur-oslo-2017", List.of("formannskapet", "planutvalget"),
                        "studietur-arhus-2017", List.of("hovedutvalg-bistand-og-omsorg"),
                        "befaring-fotballstadion-2017", List.of("hovedutvalg-miljo-idrett-og-kultur"),
                        "studietur-stockholm-2017", List.of("hovedutvalg-barn-og-unge"),
                        "studietur-altea-2017", List.of("eldreradet"))
                .forEach((code, bodies) -> Api.get("/body-activities?code=" + code)
                        .then()
                        .body("items[0].bodies.code", contains(bodies.toArray()))
                        .body("items[0].place", notNullValue())
                        .body("items[0].startsOn", nullValue()));
        Api.get("/body-years?body=formannskapet")
                .then()
                .body("items[0].computed.trips.value", equalTo(1))
                .body("items[0].computed.trips.agrees", nullValue());
    }

    @Test
    void whatElseIsToldOfThePoliticalYear_isThere() {
        Api.get("/body-activities?code=horingsmote-sandvika-planene-2017")
                .then()
                .body("items[0].kind", equalTo("OPEN_HEARING_MEETING"))
                .body("items[0].bodies.code", contains("formannskapet", "planutvalget"))
                .body("items[0].timing.nb", equalTo("På våren"));
        Api.get("/body-activities?code=ungdomsradet-forste-mote-2017")
                .then()
                .body("items[0].startsOn", equalTo("2017-11-06"))
                .body("items[0].description.nb", containsString("klimastrategi"));
        Api.get("/body-activities?year=2017&kind=VISIT").then().body("items.participants.nb", contains("Ordføreren"));
        Api.get("/body-activities?year=2017&kind=HOSTING")
                .then()
                .body("items.participants.nb", contains("Den politiske ledelsen"))
                .body("items[0].bodies", empty());
    }

    @Test
    void theDispositionAccount_tellsWhatWasSpentAndOnWhat() {
        Api.get("/disposition-accounts?code=disposisjonsposter-2017")
                .then()
                .body("items[0].budget", equalTo(2_687_700))
                .body("items[0].spent", equalTo(521_348))
                .body("items[0].remainder", equalTo(2_166_352));
        Api.get("/disposition-items?account=disposisjonsposter-2017")
                .then()
                .body("items", hasSize(9))
                .body("items.ordinal", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.kind",
                        contains(
                                "STUDY_TRIPS",
                                "GIFT",
                                "GIFT",
                                "GIFT",
                                "GIFT",
                                "SUPPORT",
                                "CONTRIBUTION",
                                "CONTRIBUTION",
                                "PLANNED_USE"))
                .body("items.amount", everyItem(nullValue()))
                .body("items[0].activities", hasSize(4));
    }

    /** The slide Politisk involvering på vei mot vedtak, row by row. */
    @Test
    void theTimetableOf2020_readsAsTheSourceDoes() {
        var timetable = Api.get("/process-timetable?from=2020-Q1&to=2020-Q4")
                .then()
                .body(
                        "processes.title.nb",
                        contains(
                                "Kommuneplan: Planstrategi/program",
                                "Kommuneplan: Samfunnsdel og arealstrategi",
                                "Klimastrategi og handlingsprogram",
                                "Veikart 2024"))
                .body("processes[1].planned", equalTo("2020-04"))
                .body("processes[1].plannedTo", equalTo("2021-04"))
                .body("processes.plans.size()", equalTo(4))
                .body("processes[3].plans.code", contains("veikart-2024"))
                .extract();
        assertEquals(
                List.of(List.of(3, 1, 0, 0), List.of(0, 0, 4, 2), List.of(4, 5, 1, 3), List.of(2, 1, 2, 1)),
                timetable.<List<List<List<?>>>>path("processes.cells.phases").stream()
                        .map(row -> row.stream().map(List::size).toList())
                        .toList());
        List<String> told =
                timetable.path("processes.cells.phases.flatten().findAll { it != null && !it.inferred }.code");
        assertEquals(
                List.of(
                        "kommuneplanen-planstrategi-2020-behandling",
                        "klimastrategi-2020-horing-strategi",
                        "klimastrategi-2020-behandling-strategi",
                        "klimastrategi-2020-horing-handlingsplan",
                        "klimastrategi-2020-behandling-handlingsplan",
                        "klimastrategi-2020-vedtak"),
                told);
    }

    @Test
    void aCellThatIsInferred_saysFromWhat_andAMonthThatIsTold_isNot() {
        Api.get("/process-phases?limit=200&process=klimastrategi-og-handlingsprogram-2020")
                .then()
                .body("items.findAll { it.inferred }.inferredNote", everyItem(notNullValue()))
                .body("items.findAll { it.inferred }.planned", everyItem(containsString("2020-Q")))
                .body("items.findAll { !it.inferred }.inferredNote", everyItem(is(nullValue())))
                .body(
                        "items.findAll { !it.inferred }.planned",
                        contains("2020-05", "2020-06", "2020-10", "2020-10", "2020-12"));
        Api.get("/process-phases?code=klimastrategi-2020-vedtak")
                .then()
                .body("items[0].kind", equalTo("DECISION"))
                .body("items[0].bodies.code", contains("kommunestyret"));
        Api.get("/process-phases?code=veikart-2024-2020-rapportering")
                .then()
                .body("items[0].bodies.code", contains("formannskapet"))
                .body("items[0].participants.nb", equalTo("Utvalg"));
    }

    @Test
    void everyFactOfThese_citesItsSource() {
        for (String list : List.of("elections", "body-activities", "disposition-accounts", "disposition-items")) {
            Api.get("/" + list + "?limit=200&q=" + (list.equals("elections") ? "sametings" : "2017"))
                    .then()
                    .body("items.source.locator", everyItem(notNullValue()));
        }
        Api.get("/processes?limit=200&plan=kommuneplanen-samfunnsdel")
                .then()
                .body("items.source.locator", contains("Politisk involvering på vei mot vedtak: Kommuneplan"))
                .body(
                        "items[0].plans.code",
                        containsInAnyOrder("kommuneplanen-arealstrategi", "kommuneplanen-samfunnsdel"));
    }
}
