package org.sceneplan.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class LatestFirstTest {
    private static final int PATIENCE_S = 30;

    private final LatestFirst work = new LatestFirst("test");
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whatWasAskedForLastComesFirst() throws Exception {
        hold();
        work.add(() -> {
            done.add("early");
            end.countDown();
        });
        work.add(() -> done.add("late"));
        goOn.countDown();

        await(end);
        assertEquals(List.of("held", "late", "early"), done);
    }

    @Test
    void nothingIsBegunOnceItIsClosed() throws Exception {
        hold();
        work.add(() -> done.add("early"));
        work.close();
        work.add(() -> done.add("after"));
        goOn.countDown();

        work.join();
        work.run(new NullProgressMonitor());
        assertEquals(List.of("held"), done);
    }

    private void hold() throws InterruptedException {
        work.add(() -> {
            begun.countDown();
            await(goOn);
            done.add("held");
        });
        await(begun);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_S, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts", e);
        }
    }
}
