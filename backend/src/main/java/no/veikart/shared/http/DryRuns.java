package no.veikart.shared.http;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Lets a write be tried: everything is done, the database says all that it would at commit, and then nothing is stored. */
@Singleton
public class DryRuns {

    /** The query parameter that asks for one. */
    static final String PARAMETER = "dryRun";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    DryRuns(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Hands on the answer of a write that will not have been. */
    public <T> T takeBack(T answer) {
        entities.flush();
        entities.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        transaction.setRollbackOnly();
        return answer;
    }
}
