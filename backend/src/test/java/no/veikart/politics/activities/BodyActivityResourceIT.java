package no.veikart.politics.activities;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyActivityResourceIT {

    private static Body activity(Made... bodies) {
        return Politics.bodyActivity(Made.newCode("activity"), "x")
                .with("bodies", List.of(bodies).stream().map(Made::code).toList());
    }

    private static void computed(Made year, String figure, Integer value, Boolean agrees) {
        Api.get(year.path())
                .then()
                .body("computed." + figure + ".state", equalTo(value == null ? "NOT_REGISTERED" : "COUNTED"))
                .body("computed." + figure + ".value", equalTo(value))
                .body("computed." + figure + ".agrees", equalTo(agrees));
    }

    @Nested
    class AsAnyone {

        @Test
        void listBodyActivities_areFoundByBodyYearAndKind() {
            var body = Made.politicalBody();
            var other = Made.politicalBody();
            var joint = Made.of(
                    "/body-activities",
                    activity(body, other).with("kind", "STUDY_TRIP").with("place", "Oslo"));
            var seminar = Made.of("/body-activities", activity(body).with("year", 2018));
            Api.get("/body-activities?body=" + body.code())
                    .then()
                    .body("items.code", contains(seminar.code(), joint.code()))
                    .body("items[1].bodies.code", containsInAnyOrder(body.code(), other.code()))
                    .body("items[1].place", equalTo("Oslo"))
                    .body("items[0].startsOn", nullValue());
            Api.get("/body-activities?year=2018&body=" + body.code())
                    .then()
                    .body("items.code", contains(seminar.code()));
            Api.get("/body-activities?kind=STUDY_TRIP&body=" + other.code())
                    .then()
                    .body("items.code", contains(joint.code()));
        }

        @Test
        void anActivity_isFoundByItsPlace() {
            var trip =
                    Made.of("/body-activities", activity(Made.politicalBody()).with("place", "Vingvangvillmarka"));
            Api.get("/search?q=vingvangvillmarka&type=body-activity").then().body("items.code", contains(trip.code()));
        }

        @Test
        void figuresOfAYear_areCountedBesideWhatIsReported() {
            var body = Made.politicalBody();
            var other = Made.politicalBody();
            var year = Made.of(
                    "/body-years",
                    Body.bodyYear(Made.newCode("year"), body.code(), 2017).with("seminars", 2));
            var others = Made.of(
                    "/body-years",
                    Body.bodyYear(Made.newCode("year"), other.code(), 2017).with("trips", 1));
            computed(year, "seminars", null, null);
            Made.of("/body-activities", activity(body));
            computed(year, "seminars", 1, false);
            Made.of("/body-activities", activity(body));
            Made.of("/body-activities", activity(body).with("year", 2016));
            computed(year, "seminars", 2, true);
            computed(year, "trips", null, null);
            Made.of("/body-activities", activity(body, other).with("kind", "STUDY_TRIP"));
            Made.of("/body-activities", activity(body).with("kind", "INSPECTION"));
            Made.of("/body-activities", activity(body).with("kind", "VISIT"));
            computed(year, "trips", 2, null);
            computed(others, "trips", 1, true);
            computed(year, "meetings", null, null);
            computed(year, "cases", null, null);
            Api.get("/body-years?body=" + body.code())
                    .then()
                    .body("items[0].computed.seminars.value", equalTo(2))
                    .body("items[0].reported.seminars", equalTo(2));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void createBodyActivity_withFaults_tellsAllAndStoresNothing() {
            var body = Made.politicalBody();
            var before = Store.counts();
            Api.post(
                            "/body-activities",
                            activity(body)
                                    .with("kind", "PARTY")
                                    .with("bodies", List.of("no-such", body.code()))
                                    .with("place", " ")
                                    .with("startsOn", "2018-01-01")
                                    .with("endsOn", "2017-12-31"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/kind", "/bodies/0", "/place", "/startsOn", "/endsOn"))
                    .body("errors.code", hasItem("outside-year"))
                    .body("errors.code", hasItem("ends-before-it-begins"));
            Api.post("/body-activities", activity().with("endsOn", "2017-02-01"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/bodies", "/startsOn"))
                    .body("errors.code", hasItem("someone-needed"));
            assertEquals(before, Store.counts());
        }

        @Test
        void anActivityOfNoBody_tellsWhoTookPart() {
            Api.post(
                            "/body-activities",
                            activity().with("kind", "VISIT").with("participants", Map.of("nb", "Ordføreren")))
                    .then()
                    .statusCode(201)
                    .body("bodies", empty())
                    .body("participants.nb", equalTo("Ordføreren"));
        }

        @Test
        void updateBodyActivity_correctsIt_andWhatWasKnownIsKept() {
            var activity = Politics.makeActivityOf(Made.politicalBody());
            Api.patch(
                            activity.path(),
                            activity.etag(),
                            "{\"startsOn\": \"2017-05-02\", \"endsOn\": \"2017-05-03\", \"timing\": {\"nb\": \"I mai\"}}")
                    .then()
                    .statusCode(200)
                    .body("endsOn", equalTo("2017-05-03"))
                    .body("timing.nb", equalTo("I mai"));
            assertEquals(
                    "2", Store.value("SELECT count(*) FROM body_activity_history WHERE code = ?", activity.code()));
        }

        @Test
        void whatIsPaidFor_orHasTakenPart_isNotDeleted() {
            var body = Made.politicalBody();
            var activity = Politics.makeActivityOf(body);
            var item = Made.of(
                    "/disposition-items",
                    Politics.dispositionItem(
                                    Made.newCode("item"), Politics.makeAccount().code())
                            .with("activities", List.of(activity.code())));
            Api.delete(body.path(), body.presentEtag()).then().statusCode(409);
            Api.delete(activity.path(), activity.presentEtag()).then().statusCode(409);
            Api.delete(item.path(), item.etag()).then().statusCode(204);
            Api.delete(activity.path(), activity.presentEtag()).then().statusCode(204);
            Api.get(activity.path()).then().statusCode(410);
            Api.delete(body.path(), body.presentEtag()).then().statusCode(204);
        }
    }

    @Nested
    class PastTheApi {

        @Test
        void theDatabase_holdsTheRulesToo() {
            var activity = Politics.makeActivityOf(Made.politicalBody());
            for (var rule : Map.of(
                            "body_activity_within_year", "starts_on = '2018-01-01'",
                            "body_activity_days", "ends_on = '2017-01-01'")
                    .entrySet()) {
                var fault = assertThrows(
                        SQLException.class,
                        () -> Store.execute(
                                "UPDATE body_activity SET " + rule.getValue() + " WHERE id = '" + activity.id() + "'"));
                assertTrue(fault.getMessage().contains(rule.getKey()), fault::getMessage);
            }
            var nobody = assertThrows(
                    SQLException.class,
                    () -> Store.execute("DELETE FROM body_activity_body WHERE activity_id = '" + activity.id() + "'"));
            assertTrue(nobody.getMessage().contains("somebody"), nobody::getMessage);
        }
    }
}
