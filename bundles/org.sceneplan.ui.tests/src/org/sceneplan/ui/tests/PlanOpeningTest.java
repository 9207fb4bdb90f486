package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.session.PlanOpening;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.guard.UserStory;

/** A plan is opened beside the thread that waits for it. */
@UserStory
class PlanOpeningTest {
    private static final int OPENINGS = 40;
    private static final int LIMIT_SECONDS = 20;

    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();

    @Test
    void whoWaitsForTheDrawingDoesNotMakeWhatFollowsIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("waited.storeplan");
        PlanFile.write(StoryPlans.shell(), file);
        for (int i = 0; i < OPENINGS; i++) {
            PlanOpening opening = PlanOpening.begin(file, Locale.ENGLISH, told::add);
            try {
                CompletableFuture<Thread> follower = new CompletableFuture<>();
                opening.coming().whenDrawn(drawings -> follower.complete(Thread.currentThread()));
                boolean tooLate = follower.isDone();
                opening.session().drawings();
                if (!tooLate) {
                    assertNotSame(Thread.currentThread(), follower.get(LIMIT_SECONDS, TimeUnit.SECONDS));
                }
            } finally {
                opening.dispose();
            }
        }
    }
}
