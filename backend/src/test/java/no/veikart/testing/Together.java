package no.veikart.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several callers act in the same instant. */
public final class Together {

    private Together() {}

    /** What each of {@code callers} got; none begins before all are ready. */
    public static <T> List<T> get(int callers, Callable<T> action) {
        var ready = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var pending = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                pending.add(threads.submit(() -> {
                    ready.await();
                    return action.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var result : pending) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
