package no.veikart.shared.http;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.HttpHeaders;
import no.veikart.shared.history.Recorded;
import no.veikart.shared.problem.ProblemException;

/** Lets one writer at a time at a thing, and only one that has seen its present state. */
@Singleton
public class Preconditions {

    private final EntityManager entities;
    private final HttpHeaders headers;

    Preconditions(EntityManager entities, HttpHeaders headers) {
        this.entities = entities;
        this.headers = headers;
    }

    /**
     * Waits for whoever is changing the thing, reads it anew, and then compares: of two editors at once the second is told.
     *
     * @throws ProblemException 428 without If-Match, 412 when it names another version, 410 when the thing was deleted meanwhile
     */
    public void claim(Recorded thing) {
        entities.refresh(thing, LockModeType.PESSIMISTIC_WRITE);
        thing.requireNotDeleted();
        EntityTags.requireMatch(headers.getHeaderString(HttpHeaders.IF_MATCH), thing.version());
    }
}
