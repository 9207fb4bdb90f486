package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.ui.tests.guard.UserStory;

/** Random edits of an open plan, drawn and checked in the background meanwhile. */
@UserStory
class RandomSessionTest {
    private static final int EDITS = 1000;
    private static final int SETTLE_EVERY = 200;

    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();

    @Test
    void thousandEditsUndoneGiveTheOriginalBytesAndRedoneTheFinalOnes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("random.storeplan");
        StorePlan written = StoryPlans.shell();
        LayerEdit.locked(written, LayerKind.SHELL, false).apply();
        PlanFile.write(written, file);
        PlanSession session = PlanSession.open(file, Locale.ENGLISH, told::add);
        try {
            byte[] original = PlanFile.bytes(session.model());
            RandomEdits edits = new RandomEdits(session, 20);
            int applied = 0;
            int tried = 0;
            while (applied < EDITS) {
                assertTrue(tried++ < 20 * EDITS, "enough edits can be made, so far " + applied);
                int before = session.history().edits().size();
                session.execute(edits.next());
                applied += session.history().edits().size() > before ? 1 : 0;
                if (applied % SETTLE_EVERY == 0) {
                    settle(session);
                }
            }
            settle(session);
            byte[] last = PlanFile.bytes(session.model());
            assertSettledAsIfOpenedAnew(session);

            while (session.history().canUndo()) {
                session.undo();
            }
            assertArrayEquals(original, PlanFile.bytes(session.model()));
            settle(session);
            while (session.history().canRedo()) {
                session.redo();
            }
            assertArrayEquals(last, PlanFile.bytes(session.model()));
            settle(session);
            assertSettledAsIfOpenedAnew(session);
        } finally {
            session.dispose();
        }
    }

    /** Snapshot and verdict that were carried along are those made from nothing. */
    private static void assertSettledAsIfOpenedAnew(PlanSession session) throws Exception {
        assertEquals(PlanSnapshotFactory.of(session.model()), session.plan());
        assertEquals(new IncrementalCheck(RuleEngine.standard(), session.context()).result().findings(),
                session.result().orElseThrow().findings());
    }

    private void settle(PlanSession session) throws InterruptedException {
        while (!session.isSettled()) {
            Runnable task = told.poll();
            if (task == null) {
                Thread.sleep(1);
            } else {
                task.run();
            }
        }
    }
}
