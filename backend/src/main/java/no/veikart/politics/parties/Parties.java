package no.veikart.politics.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes parties. What was known before is kept by the database. */
@ApplicationScoped
public class Parties implements FactRules<Party, PartyRequest> {

    private final Facts facts;
    private final Party.Repository parties;
    private final Instance<PartyDependants> dependants;

    Parties(Facts facts, Party.Repository parties, @Any Instance<PartyDependants> dependants) {
        this.facts = facts;
        this.parties = parties;
        this.dependants = dependants;
    }

    Party create(PartyRequest request, Faults faults) {
        return facts.create(new Party(request.code()), request, this, faults);
    }

    Party correct(Party party, PartyRequest request, Faults faults) {
        return facts.correct(party, request, this, faults);
    }

    void delete(Party party) {
        facts.delete(party, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PartyRequest request, Faults faults) {
        facts.upsert(new Party(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<PartyRequest> all() {
        return parties.all().stream().map(this::request).toList();
    }

    /** The parties behind something, found by their codes; a fault for each code that names none. */
    public List<Party> named(List<String> codes, String pointer, Faults faults) {
        var found = new ArrayList<Party>();
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var party = facts.named(Party.class, codes.get(i), pointer + "/" + i, faults);
            if (party != null && seen.add(party.code())) {
                found.add(party);
            }
        }
        return found;
    }

    @Override
    public PartyRequest request(Party party) {
        return PartyRequest.of(party);
    }

    @Override
    public void set(Party party, PartyRequest request, Citation citation, Faults faults) {
        faults.check();
        party.set(request, citation);
    }

    /** @throws ProblemException 409 while lists or groups of it are registered */
    @Override
    public void requireUnused(Party party) {
        if (dependants.stream().anyMatch(dependant -> dependant.dependOnParty(party.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "party-in-use", party.code());
        }
    }
}
