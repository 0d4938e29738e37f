package no.veikart.politics.members;

import io.restassured.response.Response;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;

/** Requests for a seat, or a place among the deputies, of somebody new. */
final class Places {

    private Places() {}

    static Body member(Made term) {
        return Body.member(
                Made.newCode("membership"), term.code(), Made.person().code());
    }

    static Body deputy(Made term, int rank) {
        return Body.deputy(Made.newCode("deputy"), term.code(), Made.person().code(), rank);
    }

    static Response post(Body body) {
        return Api.post("/memberships", body);
    }
}
