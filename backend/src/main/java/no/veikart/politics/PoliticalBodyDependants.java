package no.veikart.politics;

import java.util.UUID;

/** Each domain above tells whether something of its own still hangs on a body, since this room knows none of them. */
public interface PoliticalBodyDependants {

    boolean dependOnBody(UUID bodyId);
}
