package no.veikart.politics.elections;

import java.util.UUID;

/** Each room above tells whether something of its own still hangs on a list, since this room knows none of them. */
public interface ElectoralListDependants {

    boolean dependOnList(UUID listId);
}
