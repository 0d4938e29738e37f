package no.veikart.politics.parties;

import java.util.UUID;

/** Each room above tells whether something of its own still hangs on a party, since this room knows none of them. */
public interface PartyDependants {

    boolean dependOnParty(UUID partyId);
}
