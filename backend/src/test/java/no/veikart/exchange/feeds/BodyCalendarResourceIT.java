package no.veikart.exchange.feeds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyCalendarResourceIT {

    private static Body trip(Made body) {
        return Politics.bodyActivity(Made.newCode("activity"), "x").with("bodies", List.of(body.code()));
    }

    private static List<VEvent> events(Made body, String query) {
        var answer = Api.get(body.path() + "/calendar.ics" + query);
        answer.then().statusCode(200).contentType(startsWith("text/calendar"));
        return Biweekly.parse(answer.asString()).first().getEvents();
    }

    @Nested
    class AsAnyone {

        @Test
        void getBodyCalendar_ofTheYouthCouncil_hasItsFirstMeeting() {
            String id = Api.get("/political-bodies?code=ungdomsradet").path("items[0].id");
            Api.get("/political-bodies/" + id + "/calendar.ics")
                    .then()
                    .header("Content-Language", equalTo("nb"))
                    .body(containsString("BEGIN:VCALENDAR"))
                    .body(containsString("DTSTART;VALUE=DATE:20171106"))
                    .body(containsString("SUMMARY;LANGUAGE=nb:Ungdomsrådets første møte"));
        }

        @Test
        @TestSecurity(user = "sigrid", roles = "political-secretariat")
        void getBodyCalendar_tellsWhatHasADay_inTheLanguageAsked() {
            var body = Made.politicalBody();
            var later = Made.of(
                    "/body-activities",
                    trip(body)
                            .with("title", java.util.Map.of("nb", "Studietur", "en", "Study trip; \"north\", by rail"))
                            .with("place", "Oslo")
                            .with("startsOn", "2017-05-30")
                            .with("endsOn", "2017-05-31"));
            Made.of("/body-activities", trip(body));
            Made.of("/body-activities", trip(body).with("startsOn", "2017-02-01"));
            var events = events(body, "?lang=en");
            assertEquals(2, events.size());
            var trip = events.get(1);
            assertEquals(
                    later.path().substring(later.path().lastIndexOf('/') + 1) + "@veikart",
                    trip.getUid().getValue());
            assertEquals("Study trip; \"north\", by rail", trip.getSummary().getValue());
            assertEquals("Oslo", trip.getLocation().getValue());
            assertEquals(
                    "20170601", trip.getDateEnd().getValue().getRawComponents().toString(false, false));
        }

        @Test
        void getBodyCalendar_thatNothingIsKnownFor_isEmpty() {
            var body = Made.politicalBody();
            assertTrue(events(body, "").isEmpty());
        }

        @Test
        void getBodyCalendar_seenBefore_isNotSentAgain() {
            var body = Made.politicalBody();
            String etag = Api.get(body.path() + "/calendar.ics").header("ETag");
            given().header("If-None-Match", etag)
                    .get(Api.ROOT + body.path() + "/calendar.ics")
                    .then()
                    .statusCode(304);
        }

        @Test
        void getBodyCalendar_ofNoBody_isNotFound() {
            Api.get("/political-bodies/00000000-0000-7000-8000-000000000000/calendar.ics")
                    .then()
                    .statusCode(404)
                    .contentType(Api.PROBLEM);
        }
    }
}
