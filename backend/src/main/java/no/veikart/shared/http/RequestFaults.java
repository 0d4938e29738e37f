package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import no.veikart.shared.problem.Faults;

/** The faults of the request under way: filled while its body is bound, completed by the rules, told together. */
@RequestScoped
public class RequestFaults {

    private final Faults faults = new Faults();

    /** The body as it was sent, faults and all. */
    private JsonNode sent;

    void received(JsonNode body) {
        sent = body;
    }

    JsonNode sent() {
        return sent;
    }

    public Faults faults() {
        return faults;
    }
}
