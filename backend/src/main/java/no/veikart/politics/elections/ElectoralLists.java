package no.veikart.politics.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import no.veikart.politics.parties.Parties;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes the lists of elections. What was known before is kept by the database. */
@ApplicationScoped
public class ElectoralLists implements FactRules<ElectoralList, ElectoralListRequest> {

    private final Facts facts;
    private final ElectoralList.Repository lists;
    private final Parties parties;
    private final Instance<ElectoralListDependants> dependants;

    ElectoralLists(
            Facts facts,
            ElectoralList.Repository lists,
            Parties parties,
            @Any Instance<ElectoralListDependants> dependants) {
        this.facts = facts;
        this.lists = lists;
        this.parties = parties;
        this.dependants = dependants;
    }

    ElectoralList create(ElectoralListRequest request, Faults faults) {
        return facts.create(new ElectoralList(request.code()), request, this, faults);
    }

    ElectoralList correct(ElectoralList list, ElectoralListRequest request, Faults faults) {
        return facts.correct(list, request, this, faults);
    }

    void delete(ElectoralList list) {
        facts.delete(list, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ElectoralListRequest request, Faults faults) {
        facts.upsert(new ElectoralList(request.code()), request, this, faults);
    }

    /** All that are registered, in the order of codes: the way of an export. */
    public List<ElectoralListRequest> all() {
        return lists.all().stream().map(ElectoralListRequest::of).toList();
    }

    @Override
    public ElectoralListRequest request(ElectoralList list) {
        return ElectoralListRequest.of(list);
    }

    @Override
    public void set(ElectoralList list, ElectoralListRequest request, Citation citation, Faults faults) {
        var election = facts.named(Election.class, request.election(), "/election", faults);
        if (list.election() != null && election != null && election != list.election()) {
            faults.at("/election", "unchangeable");
        }
        if (election != null && lists.otherThan(list, election) >= SeatAllocationRequest.MOST_LISTS) {
            faults.at("/election", "too-many-lists", SeatAllocationRequest.MOST_LISTS);
        }
        var found = parties.named(List.copyOf(request.parties()), "/parties", faults);
        faults.check();
        list.set(request, election, found, citation);
    }

    /** @throws ProblemException 409 while someone is registered as elected on it */
    @Override
    public void requireUnused(ElectoralList list) {
        if (dependants.stream().anyMatch(dependant -> dependant.dependOnList(list.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "electoral-list-in-use", list.code());
        }
    }
}
