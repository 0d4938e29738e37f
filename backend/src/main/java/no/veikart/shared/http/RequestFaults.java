package no.veikart.shared.http;

import jakarta.enterprise.context.RequestScoped;
import no.veikart.shared.problem.Faults;

/** The faults of the request under way: filled while its body is bound, completed by the rules, told together. */
@RequestScoped
public class RequestFaults {

    private final Faults faults = new Faults();

    public Faults faults() {
        return faults;
    }
}
