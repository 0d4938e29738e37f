package no.veikart.politics.bodies;

import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Store;

/** What the tests of bodies and their terms share. */
final class Bodies {

    private Bodies() {}

    static Body body() {
        return Body.politicalBody(Made.newCode("body"));
    }

    static Made makeBody(Body body) {
        return Made.of("/political-bodies", body);
    }

    static Made period(int startYear, int endYear) {
        return Made.of(
                "/election-periods",
                Body.electionPeriod(Made.newCode("period"))
                        .with("startYear", startYear)
                        .with("endYear", endYear));
    }

    static Body term(Made body, Made period) {
        return Body.bodyTerm(Made.newCode("term"), body.code(), period.code());
    }

    static Made makeTerm(Body term) {
        return Made.of("/body-terms", term);
    }

    static Made makeReporting(Made body, Made to, Made period) {
        return makeTerm(term(body, period).with("reportsTo", to.code()));
    }

    /** The day on which the database lets the term end, also where its end is unknown. */
    static String endOf(Made term) {
        return Store.value("SELECT valid_to FROM body_term WHERE id = ?::uuid", term.id());
    }
}
