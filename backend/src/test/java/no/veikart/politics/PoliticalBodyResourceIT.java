package no.veikart.politics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PoliticalBodyResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void getPoliticalBody_tellsItsTermAndItsLatestYear() {
            var body = Made.politicalBody();
            var term = Made.of(
                    "/body-terms",
                    Body.bodyTerm(
                                    Made.newCode("term"),
                                    body.code(),
                                    Made.electionPeriod().code())
                            .with("seats", 13)
                            .with("actsAs", java.util.List.of("PLANNING_COMMITTEE", "ELECTION_BOARD")));
            Made.yearOf(body, 2016);
            Made.yearOf(body, 2017);
            Api.get(body.path())
                    .then()
                    .statusCode(200)
                    .body("term.code", equalTo(term.code()))
                    .body("term.seats", equalTo(13))
                    .body("latestYear.year", equalTo(2017));
            Api.get(term.path()).then().body("actsAs", contains("ELECTION_BOARD", "PLANNING_COMMITTEE"));
            Made.governancePrinciple();
            for (String list : new String[] {
                "political-bodies", "body-terms", "body-years", "governance-principles", "election-periods"
            }) {
                Api.get("/" + list).then().statusCode(200);
            }
            As.administrator().run(() -> Api.patch(term.path(), term.etag(), "{\"seats\": 11}")
                    .then()
                    .statusCode(200));
        }
    }
}
