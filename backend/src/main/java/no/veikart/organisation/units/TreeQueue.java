package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets those who write the same tree wait for each other here, before they take a connection, so that a crowd of writers leaves some
 * to those who read. It only spares: what makes them wait for each other is the lock in the database, which other instances see too.
 */
@ApplicationScoped
class TreeQueue {

    private static final int LONGEST_SECONDS = 10;
    private static final int GATES = 16;

    private final TransactionSynchronizationRegistry transaction;
    private final List<Semaphore> gates =
            Stream.generate(() -> new Semaphore(1, true)).limit(GATES).toList();

    TreeQueue(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Returns when no other transaction is in, or after a while in any case; the way out is the end of the transaction. */
    void enter(String hierarchy) {
        Semaphore gate = gates.get(Math.floorMod(hierarchy.hashCode(), GATES));
        if (transaction.getResource(gate) == null && waitAt(gate)) {
            transaction.putResource(gate, hierarchy);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing to do before the commit
                }

                @Override
                public void afterCompletion(int status) {
                    gate.release();
                }
            });
        }
    }

    private static boolean waitAt(Semaphore gate) {
        try {
            return gate.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
