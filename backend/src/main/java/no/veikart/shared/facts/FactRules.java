package no.veikart.shared.facts;

import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.source.Citation;

/**
 * How one kind of fact is told as a request and read from one.
 *
 * @param <F> the kind
 * @param <R> its request
 */
public interface FactRules<F extends Fact, R extends FactRequest> {

    /** The fact as a request would state it. */
    R request(F fact);

    /**
     * Finds what the request names, holds it against the rules, and lets the fact state it.
     *
     * @throws ProblemException 400 with all faults, those already found among them; the fact is untouched then
     */
    void set(F fact, R request, Citation citation, Faults faults);

    /** @throws ProblemException 409 while something stands on it, so that it must not be deleted */
    default void requireUnused(F fact) {}
}
