package no.veikart.politics.bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ElectionPeriodResourceIT {

    private static Body period() {
        return Body.electionPeriod(Made.newCode("period"));
    }

    @Nested
    class AsAnyone {

        @Test
        void listElectionPeriods_beginsWithTheLatest() {
            String word = Made.newCode("ord");
            var title = Map.of("nb", word);
            var early = Made.of(
                    "/election-periods",
                    period().with("title", title).with("startYear", 2015).with("endYear", 2019));
            var late = Made.of("/election-periods", period().with("title", title));
            Api.get("/election-periods?q=" + word)
                    .then()
                    .body("items.code", contains(late.code(), early.code()))
                    .body("items[0].startYear", equalTo(2019))
                    .body("items[0].endYear", equalTo(2023))
                    .body("items[0].allowedActions", empty())
                    .body("items[0]._links.terms", equalTo("/api/v1/body-terms?period=" + late.code()));
            Api.get("/election-periods?sort=startYear&q=" + word)
                    .then()
                    .body("items.code", contains(early.code(), late.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsPoliticalSecretariat {

        @Test
        void createElectionPeriod_tellsEveryFaultAndStoresNothing() {
            String taken = Made.electionPeriod().code();
            var before = Store.counts();
            Api.post(
                            "/election-periods",
                            Body.electionPeriod(taken)
                                    .with("startYear", 2019)
                                    .with("endYear", 2015)
                                    .with("source", Map.of("code", "no-such")))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/code", "/endYear", "/source/code"))
                    .body("errors.code", containsInAnyOrder("taken", "ends-before-it-begins", "unknown-code"));
            Api.post("/election-periods", period().with("endYear", 2019))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("ends-before-it-begins"));
            Api.post("/election-periods", period().with("startYear", "2019").with("endYear", 2500))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/startYear", "/endYear"));
            assertEquals(before, Store.counts());
        }

        @Test
        void updateElectionPeriod_correctsIt() {
            var period = Made.electionPeriod();
            Api.patch(period.path(), period.etag(), "{\"endYear\": 2018}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/endYear"));
            Api.patch(period.path(), period.etag(), "{\"code\": \"another\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unchangeable"));
            Api.patch(period.path(), period.etag(), "{\"title\": {\"nn\": \"Valperiode\"}}")
                    .then()
                    .statusCode(200)
                    .body("title.nn", equalTo("Valperiode"))
                    .body("version", equalTo(1));
            Api.patch(period.path(), period.etag(), "{\"endYear\": 2024}")
                    .then()
                    .statusCode(412);
        }

        @Test
        void deleteElectionPeriod_inUse_is409() {
            var period = Made.electionPeriod();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(Made.newCode("term"), Made.politicalBody().code(), period.code()));
            Api.delete(period.path(), period.etag()).then().statusCode(409).body("type", equalTo("/problems/conflict"));
            Api.delete(term.path(), term.etag()).then().statusCode(204);
            Api.delete(period.path(), period.etag()).then().statusCode(204);
            Api.get(period.path()).then().statusCode(410);
            Api.get("/election-periods?code=" + period.code()).then().body("items", empty());
            Api.post("/election-periods", Body.electionPeriod(period.code()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("taken"));
        }
    }
}
