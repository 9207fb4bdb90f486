package org.sceneplan.cli.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs jobs on the cores there are; results come in the order of the jobs, whichever ends first. */
public final class OrderedJobs {

    private static final int AHEAD_PER_THREAD = 4;

    private OrderedJobs() {
    }

    /**
     * Runs all jobs.
     *
     * @param jobs must not throw checked exceptions for what can be expected: that belongs into the result
     * @return one result per job, same order
     * @throws IllegalStateException if a job threw a checked exception; unchecked ones and errors come through as they
     *     are
     */
    public static <T> List<T> run(List<? extends Callable<T>> jobs) {
        List<T> results = new ArrayList<>();
        forEach(jobs, results::add);
        return results;
    }

    /**
     * Runs all jobs and hands each result over in the thread of the caller, in the order of the jobs. Only a few
     * results per core wait at any time, so that many jobs need no more memory than few.
     *
     * @param jobs as in {@link #run}; a job may be made when it is asked for
     * @param taker takes the results
     * @throws IllegalStateException as in {@link #run}
     */
    public static <T> void forEach(Iterable<? extends Callable<T>> jobs, Consumer<? super T> taker) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<T>> waiting = new ArrayDeque<>();
        try {
            for (Callable<T> job : jobs) {
                waiting.add(pool.submit(job));
                if (waiting.size() > AHEAD_PER_THREAD * threads) {
                    taker.accept(waiting.remove().get());
                }
            }
            while (!waiting.isEmpty()) {
                taker.accept(waiting.remove().get());
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for jobs", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            return runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("a job failed", cause);
    }
}
