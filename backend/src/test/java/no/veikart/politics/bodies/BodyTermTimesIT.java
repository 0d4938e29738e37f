package no.veikart.politics.bodies;

import static no.veikart.politics.bodies.Bodies.endOf;
import static no.veikart.politics.bodies.Bodies.makeTerm;
import static no.veikart.politics.bodies.Bodies.period;
import static no.veikart.politics.bodies.Bodies.term;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** When a term may be: within its election period and the life of its body, and one at a time. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestSecurity(user = "siri", roles = "political-secretariat")
class BodyTermTimesIT {

    @Test
    void createBodyTerm_outsideItsElectionPeriod_isRefused() {
        var body = Made.politicalBody();
        var period = period(2019, 2023);
        for (Body late : List.of(
                term(body, period).with("validFrom", "2024-01-01"),
                term(body, period).with("validFrom", "2024-01-01").with("validTo", "2024-06-01"),
                term(body, period).without("validFrom").with("attestedOn", "2024-01-01"),
                term(body, period).with("validFrom", "2018-12-31"),
                term(body, period).with("validFrom", "2018-01-01").with("validTo", "2019-01-01"))) {
            Api.post("/body-terms", late)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("outside-election-period"));
        }
        makeTerm(term(body, period).with("validFrom", "2018-01-01").with("validTo", "2019-01-02"));
        makeTerm(term(body, period).with("validFrom", "2023-12-31").with("validTo", "2025-01-01"));
    }

    @Test
    void createBodyTerm_outsideItsBodysLife_isRefused() {
        var body = Made.of(
                "/political-bodies",
                Body.politicalBody(Made.newCode("body"))
                        .with("validFrom", "2019-10-15")
                        .with("validTo", "2022-01-01"));
        var period = Made.electionPeriod();
        Api.post("/body-terms", term(body, period))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("outside-life"));
        Api.post(
                        "/body-terms",
                        term(body, period).with("validFrom", "2019-10-15").with("validTo", "2022-01-02"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("outside-life"));
        makeTerm(term(body, period).with("validFrom", "2019-10-15"));
    }

    @Test
    void createBodyTerm_overAnother_isRefused() {
        var body = Made.politicalBody();
        var term = Made.termOf(body);
        var next = period(2023, 2027);
        Api.post("/body-terms", term(body, next).with("validFrom", "2023-10-15"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("overlapping-term"));
        Api.patch(term.path(), term.etag(), "{\"validTo\": \"2023-10-15\"}")
                .then()
                .statusCode(200);
        makeTerm(term(body, next).with("validFrom", "2023-10-15"));
        Api.patch(term.path(), term.presentEtag(), "{\"validTo\": null}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("overlapping-term"));
        makeTerm(term(Made.politicalBody(), next).with("validFrom", "2023-10-15"));
    }

    @Test
    void updateElectionPeriod_takesTermsWithUnknownEndAlong() {
        var period = Made.electionPeriod();
        var open = makeTerm(term(Made.politicalBody(), period));
        var ended = makeTerm(term(Made.politicalBody(), period).with("validTo", "2023-10-01"));
        years(period, 2019, 2021).then().statusCode(200);
        assertEquals("2022-01-01", endOf(open));
        assertEquals("2023-10-01", endOf(ended));
    }

    @Test
    void updateElectionPeriod_toYearsThatLeaveATerm_isRefused() {
        var period = Made.electionPeriod();
        var body = Made.politicalBody();
        makeTerm(term(body, period));
        years(period, 2030, 2034)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startYear"))
                .body("errors.code", contains("leaves-term"));
        years(period, 2015, 2018)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endYear"))
                .body("errors.code", contains("leaves-term"));
        makeTerm(term(body, period(2024, 2027)).with("validFrom", "2024-01-01"));
        years(period, 2019, 2024)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endYear"))
                .body("errors.code", contains("leaves-term"));
        Api.get(period.path()).then().body("startYear", equalTo(2019)).body("endYear", equalTo(2023));
    }

    private static Response years(Made period, int startYear, int endYear) {
        return Api.patch(
                period.path(),
                period.presentEtag(),
                "{\"startYear\": " + startYear + ", \"endYear\": " + endYear + "}");
    }
}
