package no.veikart.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads Bærum, and what it owns, as the two documents tell it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BaerumLeadershipIT {

    @Test
    void thePositions_areTheMunicipalDirectorAndThreeSectorDirectors_andNobodyIsNamed() {
        for (String code : List.of(
                "kommunedirektoren", "kommunaldirektor-velferd", "kommunaldirektor-samfunn", "kommunaldirektor-osu")) {
            Api.get("/positions?code=" + code)
                    .then()
                    .body(
                            "items.kind",
                            contains(code.startsWith("kommunal") ? "SECTOR_DIRECTOR" : "MUNICIPAL_DIRECTOR"))
                    .body("items[0].unit.code", equalTo(code.replace("kommunaldirektor-", "")))
                    .body("items[0].holder", nullValue())
                    .body("items[0].attestedOn", equalTo("2020-01-01"))
                    .body("items[0].description.nb.contains('utledet')", is(true))
                    .body("items[0].source.locator", notNullValue());
        }
        assertFalse(Files.exists(Path.of("data/baerum/persons.csv")));
        assertFalse(Files.exists(Path.of("data/baerum/position-holders.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "position=kommunedirektoren, 14",
        "level=sektor, 27",
        "level=sektor&kind=EXAMPLE, 17",
        "level=kommunalsjef-direktor&kind=OWN_HOUSE, 8",
        "level=kommunalsjef-direktor&kind=MUNICIPAL_LEADERSHIP, 3",
        "level=kommunalsjef-direktor&kind=CONTRIBUTION, 5",
        "level=kommunalsjef-direktor, 16",
    })
    void responsibilities_areAsManyAsTheSourceLists(String filter, int count) {
        Api.get("/responsibilities?limit=200&" + filter)
                .then()
                .body("page.total", equalTo(count))
                .body("items.source.code", everyItem(equalTo("presentasjon-2020")))
                .body("items.source.locator", everyItem(notNullValue()))
                .body("items.statement.nn", everyItem(notNullValue()))
                .body("items.statement.en", everyItem(notNullValue()));
    }

    @Test
    void theLeaderOfASector_hasWhatComesWithTheLevel() {
        Api.get("/responsibilities?limit=200&unit=velferd").then().body("page.total", equalTo(27));
        Api.get("/responsibilities?limit=200&unit=kommunedirektoren")
                .then()
                .body("page.total", equalTo(14))
                .body("items.position.code", everyItem(equalTo("kommunedirektoren")))
                .body("items.findAll { it.heading }.heading.nb", everyItem(equalTo("Internt")));
    }

    @Test
    void theLeadershipGroups_areKdgWithItsTasks_andTheFifteen() {
        Api.get("/leadership-groups?code=kommunedirektorgruppen")
                .then()
                .body("items[0].abbreviation", equalTo("KDG"))
                .body("items[0].members", nullValue())
                .body("items[0].registration", equalTo("NOT_REGISTERED"));
        Api.get("/leadership-groups?code=overordnet-ledelse")
                .then()
                .body("items[0].members", equalTo(15))
                .body("items[0].registration", equalTo("NOT_REGISTERED"))
                .body("items[0].registeredMembers", nullValue());
        for (String kind : List.of("RUNNING_DELIVERY", "STRATEGIC_TASK")) {
            Api.get("/leadership-group-tasks?group=kommunedirektorgruppen&kind=" + kind)
                    .then()
                    .body("page.total", equalTo(5))
                    .body("items.ordinal", contains(1, 2, 3, 4, 5));
        }
    }

    @Test
    void theOwnedCompanies_areTheTwoThatAreNamed_withTheirStrategies() {
        for (String code : List.of("asker-og-baerum-vannverk-iks", "baerum-kommunale-eiendomsselskap-as")) {
            Api.get("/owned-companies?code=" + code)
                    .then()
                    .body("items[0].ownershipStrategy.code", equalTo("eierstrategi-" + code))
                    .body("items[0].share", nullValue())
                    .body("items[0].organisationNumber", nullValue())
                    .body("items[0].attestedOn", equalTo("2017-12-31"))
                    .body("items[0].description.nb.contains('tapt')", is(true));
        }
        Api.get("/owned-companies?code=asker-og-baerum-vannverk-iks")
                .then()
                .body("items[0].description.nb.contains('vedtatt')", is(true));
        Api.get("/owned-companies?code=baerum-kommunale-eiendomsselskap-as")
                .then()
                .body("items[0].description.nb.contains('workshop')", is(true));
    }

    @Test
    void theReorganisationOf2017_standsWithoutUnits() {
        Api.get("/organisation-change-events?from=2017-09-01&to=2017-09-01&kind=REORGANISED")
                .then()
                .body("items.code", contains("ny-stab-og-stotte-2017"))
                .body("items[0].title.nb", equalTo("Ny organisasjon for stab- og støttefunksjoner"))
                .body("items[0].source.code", equalTo("arsrapport-2017"));
    }

    @ParameterizedTest
    @CsvSource({
        "stab støttefunksjoner, organisation-change-event, ny-stab-og-stotte-2017",
        "kommunaldirektør osu, position, kommunaldirektor-osu",
        "fastlegesaken, responsibility, kommunaldirektor-eksempel-fastlegesaken",
        "kdg, leadership-group, kommunedirektorgruppen",
        "vannverk, owned-company, asker-og-baerum-vannverk-iks",
    })
    void eachOfThese_isFoundByItsWords(String words, String type, String code) {
        Api.get("/search?limit=50&q=" + words)
                .then()
                .body("items.findAll { it.type == '" + type + "' }.code", hasItem(code));
        Api.get("/search?limit=50&q=" + words + "&type=goal").then().body("items.code", not(hasItem(code)));
    }
}
