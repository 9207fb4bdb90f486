package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Random sequences of 1,000 edits undone and redone give the same file bytes; the kept snapshot is never off. */
class RandomEditsTest {

    private static final int EDITS = 1000;
    private static final int LARGEST_PLAN = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thousandEditsUndoneGiveTheOriginalBytesAndRedoneTheFinalOnes(long seed) throws Exception {
        StorePlan plan = SamplePlans.shop();
        byte[] original = PlanFile.bytes(plan);
        PlanSnapshot first = PlanSnapshotFactory.of(plan);
        PlanHistory history = new PlanHistory(plan, first);
        history.execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        RandomEdits edits = new RandomEdits(plan, seed);
        Map<String, Integer> appliedByKind = new HashMap<>();

        for (int applied = 0; applied < EDITS;) {
            PlanEdit edit = large(plan) ? new RemoveElementsEdit(plan.getLevels().get(0).getFixtures())
                    : edits.next();
            Refusal refusal = history.execute(edit);
            if (!refusal.isRefused() && history.undoEdit().orElse(null) == edit) {
                applied++;
                appliedByKind.merge(edit.getClass().getSimpleName(), 1, Integer::sum);
            }
            assertEquals(PlanSnapshotFactory.of(plan), history.snapshot().orElseThrow(), edit.getClass().getName());
        }
        byte[] last = PlanFile.bytes(plan);
        assertTrue(appliedByKind.size() >= 17, "of enough kinds: " + appliedByKind);
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(original, PlanFile.bytes(plan));
        assertEquals(first, history.snapshot().orElseThrow());
        while (history.canRedo()) {
            history.redo();
        }
        assertArrayEquals(last, PlanFile.bytes(plan));
        assertEquals(PlanSnapshotFactory.of(plan), history.snapshot().orElseThrow());
    }

    private static boolean large(StorePlan plan) {
        int[] objects = {0};
        plan.eAllContents().forEachRemaining(each -> objects[0]++);
        return objects[0] > LARGEST_PLAN && plan.getLevels().get(0).getFixtures().stream().noneMatch(
                fixture -> EditRules.lock(fixture).isRefused());
    }
}
