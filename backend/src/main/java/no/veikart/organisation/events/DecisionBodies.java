package no.veikart.organisation.events;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;

/** The bodies that decide on the organisation; the room above knows them. */
public interface DecisionBodies {

    Optional<UUID> find(String code);

    /** By id. */
    Map<UUID, Named> named(Collection<UUID> ids);

    /** A body as a decision mentions it. */
    record Named(String code, LanguageMap name) {}
}
