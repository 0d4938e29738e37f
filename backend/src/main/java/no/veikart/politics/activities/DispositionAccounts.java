package no.veikart.politics.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes disposition accounts. What was known before is kept by the database. */
@ApplicationScoped
public class DispositionAccounts implements FactRules<DispositionAccount, DispositionAccountRequest> {

    private final Facts facts;
    private final DispositionAccount.Repository accounts;
    private final DispositionItem.Repository items;
    private final PoliticalBody.Repository bodies;

    DispositionAccounts(
            Facts facts,
            DispositionAccount.Repository accounts,
            DispositionItem.Repository items,
            PoliticalBody.Repository bodies) {
        this.facts = facts;
        this.accounts = accounts;
        this.items = items;
        this.bodies = bodies;
    }

    DispositionAccount create(DispositionAccountRequest request, Faults faults) {
        return facts.create(new DispositionAccount(request.code()), request, this, faults);
    }

    DispositionAccount correct(DispositionAccount account, DispositionAccountRequest request, Faults faults) {
        return facts.correct(account, request, this, faults);
    }

    void delete(DispositionAccount account) {
        facts.delete(account, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(DispositionAccountRequest request, Faults faults) {
        facts.upsert(new DispositionAccount(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<DispositionAccountRequest> all() {
        return accounts.all().stream().map(DispositionAccountRequest::of).toList();
    }

    @Override
    public DispositionAccountRequest request(DispositionAccount account) {
        return DispositionAccountRequest.of(account);
    }

    @Override
    public void set(DispositionAccount account, DispositionAccountRequest request, Citation citation, Faults faults) {
        request.check(faults);
        var found = bodies.named(request.bodies(), "/bodies", faults);
        faults.check();
        account.set(request, found, citation);
    }

    @Override
    public void requireUnused(DispositionAccount account) {
        if (items.belongTo(account)) {
            throw new ProblemException(ProblemType.CONFLICT, "disposition-account-in-use", account.code());
        }
    }
}
