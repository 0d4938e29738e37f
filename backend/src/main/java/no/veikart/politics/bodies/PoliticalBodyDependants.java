package no.veikart.politics.bodies;

import java.util.UUID;

/** Each room above, of politics or of another domain, tells whether something of its own still hangs on a body, since this room knows none of them. */
public interface PoliticalBodyDependants {

    boolean dependOnBody(UUID bodyId);
}
