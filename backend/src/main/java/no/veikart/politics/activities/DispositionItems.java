package no.veikart.politics.activities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.Codes;

/** Writes what disposition accounts are used for. */
@ApplicationScoped
public class DispositionItems implements FactRules<DispositionItem, DispositionItemRequest> {

    private final Facts facts;
    private final DispositionItem.Repository items;

    DispositionItems(Facts facts, DispositionItem.Repository items) {
        this.facts = facts;
        this.items = items;
    }

    DispositionItem create(DispositionItemRequest request, Faults faults) {
        return facts.create(new DispositionItem(request.code()), request, this, faults);
    }

    DispositionItem correct(DispositionItem item, DispositionItemRequest request, Faults faults) {
        return facts.correct(item, request, this, faults);
    }

    void delete(DispositionItem item) {
        facts.delete(item, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(DispositionItemRequest request, Faults faults) {
        facts.upsert(new DispositionItem(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<DispositionItemRequest> all() {
        return items.all().stream().map(DispositionItemRequest::of).toList();
    }

    @Override
    public DispositionItemRequest request(DispositionItem item) {
        return DispositionItemRequest.of(item);
    }

    @Override
    public void set(DispositionItem item, DispositionItemRequest request, Citation citation, Faults faults) {
        Decimals.check(request.amount(), DispositionAccountRequest.MOST_DECIMALS, "/amount", faults);
        var account = facts.named(DispositionAccount.class, request.account(), "/account", faults);
        if (item.account() != null && account != null && account != item.account()) {
            faults.at("/account", "unchangeable");
        }
        var activities = new ArrayList<BodyActivity>();
        Codes.each(
                request.activities(),
                "/activities",
                (code, pointer) -> activities.add(facts.named(BodyActivity.class, code, pointer, faults)));
        faults.check();
        item.set(request, account, activities, citation);
    }
}
