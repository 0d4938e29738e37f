package no.veikart.politics.elections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.politics.bodies.ElectionPeriod;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes elections. What was known before is kept by the database. */
@ApplicationScoped
public class Elections implements FactRules<Election, ElectionRequest> {

    private final Facts facts;
    private final Election.Repository elections;
    private final ElectoralList.Repository lists;
    private final ElectionPeriod.Repository periods;
    private final PoliticalBody.Repository bodies;

    Elections(
            Facts facts,
            Election.Repository elections,
            ElectoralList.Repository lists,
            ElectionPeriod.Repository periods,
            PoliticalBody.Repository bodies) {
        this.facts = facts;
        this.elections = elections;
        this.lists = lists;
        this.periods = periods;
        this.bodies = bodies;
    }

    Election create(ElectionRequest request, Faults faults) {
        return facts.create(new Election(request.code()), request, this, faults);
    }

    Election correct(Election election, ElectionRequest request, Faults faults) {
        return facts.correct(election, request, this, faults);
    }

    void delete(Election election) {
        facts.delete(election, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ElectionRequest request, Faults faults) {
        facts.upsert(new Election(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<ElectionRequest> all() {
        return elections.all().stream().map(ElectionRequest::of).toList();
    }

    @Override
    public ElectionRequest request(Election election) {
        return ElectionRequest.of(election);
    }

    @Override
    public void set(Election election, ElectionRequest request, Citation citation, Faults faults) {
        request.check(faults);
        var period = periods.named(request.period(), "/period", faults);
        var body = bodies.named(request.body(), "/body", faults);
        faults.check();
        election.set(request, period, body, citation);
    }

    /** @throws ProblemException 409 while lists stood in it */
    @Override
    public void requireUnused(Election election) {
        if (lists.belongTo(election)) {
            throw new ProblemException(ProblemType.CONFLICT, "election-in-use", election.code());
        }
    }
}
