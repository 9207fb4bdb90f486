package org.sceneplan.cli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

final class OrderedJobsTest {

    @Test
    void resultsComeInTheOrderOfTheJobs() {
        CountDownLatch second = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
        List<Callable<String>> jobs = new ArrayList<>();
        jobs.add(() -> {
            second.await();
            return "first";
        });
        jobs.add(() -> {
            second.countDown();
            return "second";
        });

        assertEquals(List.of("first", "second"), OrderedJobs.run(jobs));
        assertEquals(List.of(), OrderedJobs.run(List.of()));
    }

    @Test
    void onlyAFewResultsWaitToBeTaken() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        Iterable<Callable<Integer>> jobs = () -> IntStream.range(0, 1000).mapToObj(i -> (Callable<Integer>) () -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            return i;
        }).iterator();

        OrderedJobs.forEach(jobs, result -> {
            waiting.decrementAndGet();
            taken.add(result);
        });

        assertEquals(IntStream.range(0, 1000).boxed().toList(), taken);
        assertTrue(most.get() <= 5 * Runtime.getRuntime().availableProcessors() + 1, "waiting: " + most);
    }

    @Test
    void faultsComeThroughAsTheyAre() {
        List<Callable<String>> jobs = List.of(() -> {
            throw new IllegalArgumentException("mine");
        });

        assertEquals("mine", assertThrows(IllegalArgumentException.class, () -> OrderedJobs.run(jobs)).getMessage());
    }
}
