package no.veikart.politics.elections;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.veikart.testing.Api;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SeatAllocationResourceIT {

    @Nested
    class AsAnyone {

        @Test
        void allocateSeats_tellsTheWholeWorking() {
            var before = Store.counts();
            var json = Api.post(
                            "/seat-allocations",
                            Politics.seatAllocation("MODIFIED_SAINTE_LAGUE", 5, 50_000, 40_000, 30_000, 20_000, 10_000))
                    .then()
                    .statusCode(200)
                    .body("lists.name", contains("A", "B", "C", "D", "E"))
                    .body("lists.seats", contains(2, 1, 1, 1, 0))
                    .body("lists[0].quotients.seat", contains(1, 4, null))
                    .body("steps.list", contains("A", "B", "C", "A", "D"))
                    .body("steps.decidedBy", contains("QUOTIENT", "QUOTIENT", "QUOTIENT", "QUOTIENT", "QUOTIENT"))
                    .body("ties", empty())
                    .body("decided", equalTo(5))
                    .body("undecided", equalTo(0))
                    .body("legalBasis.nb", containsString("Valgloven av 2023"))
                    .extract()
                    .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
            assertEquals(new BigDecimal("1.4"), json.get("firstDivisor"));
            assertEquals(new BigDecimal("33.33"), json.get("lists[0].sharePercent"));
            assertEquals(new BigDecimal("35714.286"), json.get("steps[0].quotient"));
            assertEquals(new BigDecimal("16666.667"), json.get("lists[0].quotients[1].quotient"));
            assertEquals(before, Store.counts());
        }

        @Test
        void allocateSeats_moreThanVotesCanDecide_areATieThatIsTold() {
            Api.post("/seat-allocations", Politics.seatAllocation("D_HONDT", 4, 20, 10, 10))
                    .then()
                    .statusCode(200)
                    .body("lists.seats", contains(2, 1, 1));
            Api.post("/seat-allocations", Politics.seatAllocation("D_HONDT", 3, 20, 10, 10))
                    .then()
                    .statusCode(200)
                    .body("lists.seats", contains(2, 0, 0))
                    .body("lists.undecidedAmong", contains(null, 1, 1))
                    .body("steps[2].list", nullValue())
                    .body("steps.decidedBy", contains("QUOTIENT", "MOST_VOTES", "LOT"))
                    .body("ties.size()", equalTo(1))
                    .body("ties[0].seats", equalTo(1))
                    .body("ties[0].lists", contains("B", "C"))
                    .body("ties[0].reason", equalTo("SAME_QUOTIENT_AND_VOTES"))
                    .body("decided", equalTo(2))
                    .body("undecided", equalTo(1))
                    .body("legalBasis.en", containsString("7-6"));
        }

        @Test
        void allocateSeats_thatNobodyVotedFor_stayUndecided() {
            Api.post("/seat-allocations", Politics.seatAllocation("D_HONDT", 3, 0, 0))
                    .then()
                    .statusCode(200)
                    .body("lists.seats", contains(0, 0))
                    .body("lists[0].sharePercent", nullValue())
                    .body("steps", empty())
                    .body("ties[0].reason", equalTo("NO_VOTES"))
                    .body("ties[0].lists", empty())
                    .body("undecided", equalTo(3));
        }

        @Test
        void allocateSeats_withTheMostOfEverything_answers() {
            int[] votes = IntStream.range(0, 100).map(i -> 1_000_000_000 - i).toArray();
            var lists = IntStream.range(0, 100)
                    .mapToObj(i -> Map.of("name", "Liste " + i, "votes", votes[i]))
                    .toList();
            Api.post(
                            "/seat-allocations",
                            Politics.seatAllocation("D_HONDT", 1_000).with("lists", lists))
                    .then()
                    .statusCode(200)
                    .body("decided", equalTo(1_000));
        }

        @Test
        void allocateSeats_withFaults_tellsAllOfThem() {
            Api.post(
                            "/seat-allocations",
                            Politics.seatAllocation("D_HONDT", 0, 1, 1)
                                    .with("method", "DRAW")
                                    .with("colour", "green")
                                    .with(
                                            "lists",
                                            List.of(
                                                    Map.of("name", "A", "votes", -1),
                                                    Map.of("name", " ", "votes", 1_000_000_001),
                                                    Map.of("votes", 1))))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/method",
                                    "/seats",
                                    "/colour",
                                    "/lists/0/votes",
                                    "/lists/1/name",
                                    "/lists/1/votes",
                                    "/lists/2/name"));
            Api.post(
                            "/seat-allocations",
                            Politics.seatAllocation("D_HONDT", 1_001).without("method"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/method", "/seats", "/lists"));
        }

        @Test
        void allocateSeats_toOneListTwice_tellsWhich() {
            Api.post(
                            "/seat-allocations",
                            Politics.seatAllocation("D_HONDT", 3)
                                    .with(
                                            "lists",
                                            List.of(Map.of("name", "A", "votes", 1), Map.of("name", "A", "votes", 2))))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/lists/1/name"))
                    .body("errors.code", hasItem("twice"));
        }
    }
}
