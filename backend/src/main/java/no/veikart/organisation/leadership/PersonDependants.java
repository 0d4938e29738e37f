package no.veikart.organisation.leadership;

import java.util.UUID;

/** Each domain above tells whether something of its own still hangs on a person, since this room knows none of them. */
public interface PersonDependants {

    boolean dependOnPerson(UUID personId);
}
