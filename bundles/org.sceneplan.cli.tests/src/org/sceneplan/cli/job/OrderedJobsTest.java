package org.sceneplan.cli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

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
    void faultsComeThroughAsTheyAre() {
        List<Callable<String>> jobs = List.of(() -> {
            throw new IllegalArgumentException("mine");
        });

        assertEquals("mine", assertThrows(IllegalArgumentException.class, () -> OrderedJobs.run(jobs)).getMessage());
    }
}
