package no.veikart.politics.elections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.politics.bodies.ElectionPeriodDependants;
import no.veikart.politics.bodies.PoliticalBodyDependants;
import no.veikart.politics.parties.PartyDependants;

/** Tells the rooms below which of their bodies, periods and parties elections and lists name. */
@ApplicationScoped
class ElectionsDependants implements PoliticalBodyDependants, ElectionPeriodDependants, PartyDependants {

    private final Election.Repository elections;
    private final ElectoralList.Repository lists;

    ElectionsDependants(Election.Repository elections, ElectoralList.Repository lists) {
        this.elections = elections;
        this.lists = lists;
    }

    @Override
    public boolean dependOnBody(UUID bodyId) {
        return elections.elect(bodyId);
    }

    @Override
    public boolean dependOnPeriod(UUID periodId) {
        return elections.areOf(periodId);
    }

    @Override
    public boolean dependOnParty(UUID partyId) {
        return lists.nameParty(partyId);
    }
}
