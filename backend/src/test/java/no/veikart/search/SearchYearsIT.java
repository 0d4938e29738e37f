package no.veikart.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What is shown among other things of its year is found with that year. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SearchYearsIT {

    private static void hasYear(String words, Integer year) {
        Api.get("/search?q=" + words)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(1))
                .body("items[0].year", year == null ? nullValue() : equalTo(year))
                .body("items[0].within", nullValue());
    }

    @Test
    void anActivity_andADispositionAccount_tellTheirs() {
        Made.of(
                "/body-activities",
                Politics.bodyActivity(
                                Made.newCode("activity"), Made.politicalBody().code())
                        .with("title", Map.of("nb", "Muslingtelling"))
                        .with("year", 2016));
        hasYear("muslingtelling", 2016);
        Made.of(
                "/disposition-accounts",
                Politics.dispositionAccount(Made.newCode("account"))
                        .with("title", Map.of("nb", "Blåskjellpotten"))
                        .with("year", 2014));
        hasYear("blåskjellpotten", 2014);
    }

    @Test
    void aProcess_tellsThatInWhichItBegins() {
        var process = Made.of(
                "/processes", Politics.process(Made.newCode("process")).with("title", Map.of("nb", "Tarepakten")));
        hasYear("tarepakten", null);
        As.secretariat().run(() -> Api.patch(process.path(), process.etag(), "{\"planned\": \"2019\"}")
                .then()
                .statusCode(200));
        hasYear("tarepakten", 2019);
        Politics.makePhaseOf(process, "2021-Q2");
        Made.of(
                "/process-phases",
                Politics.processPhase(Made.newCode("phase"), process.code(), "2020-Q4")
                        .with("ordinal", 2));
        hasYear("tarepakten", 2020);
    }

    @Test
    void whatHasAPageOfItsOwn_tellsNone() {
        Made.of("/elections", Politics.election(Made.newCode("election")).with("title", Map.of("nb", "Krabbevalget")));
        hasYear("krabbevalget", null);
    }
}
