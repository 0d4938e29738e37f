package no.veikart.organisation.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import no.veikart.testing.Together;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Many at once move units among each other, on many days: whoever wins, what is left is a tree on every day. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ManyMoversIT {

    private static final Logger LOG = Logger.getLogger(ManyMoversIT.class);
    private static final int MOVERS = 50;
    private static final int UNITS = 40;
    private static final Duration HOW_LONG = Duration.ofSeconds(20);

    /** First days of versions and places, and ends of both: between two of these nothing changes. */
    private static final String BOUNDARIES = """
            WITH RECURSIVE day AS (
                SELECT valid_from AS on_day FROM organisation_unit_edge UNION SELECT valid_to FROM organisation_unit_edge WHERE valid_to IS NOT NULL
                UNION SELECT valid_from FROM organisation_unit_version UNION SELECT valid_to FROM organisation_unit_version WHERE valid_to IS NOT NULL),
            here AS (
                SELECT day.on_day, e.unit_id, e.parent_id, e.hierarchy_code FROM day JOIN organisation_unit_edge e ON e.valid @> day.on_day)
            """;

    @Test
    @TestSecurity(user = "ada", roles = "administrator")
    void moveUnits_byManyAtOnce_leavesATreeOnEveryDay() {
        var units = IntStream.range(0, UNITS).mapToObj(i -> Made.unit()).toList();
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        try (var client = HttpClient.newHttpClient()) {
            Instant end = Instant.now().plus(HOW_LONG);
            Together.get(MOVERS, () -> {
                while (Instant.now().isBefore(end)) {
                    answers.merge(move(client, units), 1, Integer::sum);
                }
                return null;
            });
        }
        int moved = answers.getOrDefault(201, 0);
        LOG.infof(
                "%d movers in %d s: %d units moved (%.1f a second); answers by status: %s",
                MOVERS, HOW_LONG.toSeconds(), moved, (double) moved / HOW_LONG.toSeconds(), new TreeMap<>(answers));
        assertTrue(moved > 0, "nobody moved anything");
        answers.keySet()
                .forEach(status ->
                        assertTrue(List.of(201, 400, 409).contains(status), "status " + status + ": " + answers));
        theTreesAreTrees();
    }

    private static int move(HttpClient client, List<Made> units) throws Exception {
        var random = ThreadLocalRandom.current();
        var day = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(1000));
        String parent = random.nextInt(5) == 0
                ? "samfunn"
                : units.get(random.nextInt(UNITS)).code();
        var body = Body.changeEvent(Made.newCode("event"), "MOVED", day.toString())
                .with(
                        "to",
                        List.of(Map.of("unit", units.get(random.nextInt(UNITS)).code(), "parent", parent)));
        var request = HttpRequest.newBuilder(URI.create(root() + "/organisation-change-events"))
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(body.json()))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String root() {
        return ConfigProvider.getConfig().getValue("test.url", String.class) + Api.ROOT;
    }

    private static void theTreesAreTrees() {
        none("days with two roots in one tree", BOUNDARIES + """
                SELECT count(*) FROM (SELECT on_day, hierarchy_code FROM here WHERE parent_id IS NULL GROUP BY 1, 2 HAVING count(*) > 1) AS twice""");
        none("days on which a unit hangs in two places", BOUNDARIES + """
                SELECT count(*) FROM (SELECT on_day, unit_id FROM here GROUP BY 1, 2 HAVING count(*) > 1) AS twice""");
        none("days on which a unit that lives does not reach the root", BOUNDARIES + """
                , reaching AS (
                    SELECT root.on_day, root.unit_id FROM here AS root WHERE root.parent_id IS NULL
                    UNION SELECT below.on_day, below.unit_id FROM here AS below
                        JOIN reaching ON reaching.on_day = below.on_day AND reaching.unit_id = below.parent_id)
                SELECT count(*) FROM day JOIN organisation_unit_version v ON v.valid @> day.on_day
                WHERE NOT EXISTS (SELECT 1 FROM reaching r WHERE r.on_day = day.on_day AND r.unit_id = v.unit_id)""");
        none("days on which a unit has two versions", BOUNDARIES + """
                SELECT count(*) FROM (SELECT day.on_day, v.unit_id FROM day JOIN organisation_unit_version v ON v.valid @> day.on_day
                    GROUP BY 1, 2 HAVING count(*) > 1) AS twice""");
        none("places that trees are read from, but that no version and edge make, or the other way about", """
                SELECT count(*) FROM (
                    (TABLE organisation_place EXCEPT ALL TABLE organisation_place_source)
                    UNION ALL (TABLE organisation_place_source EXCEPT ALL TABLE organisation_place)) AS apart""");
    }

    private static void none(String what, String query) {
        assertEquals("0", Store.value(query), what);
    }
}
