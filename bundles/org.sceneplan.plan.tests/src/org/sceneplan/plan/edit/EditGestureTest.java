package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Edits of one gesture, such as an arrow key held down, are one step. */
class EditGestureTest {

    private final StorePlan plan = SamplePlans.shop();
    private final List<Fixture> fixtures = plan.getLevels().get(0).getFixtures();
    private final Fixture fixture = fixtures.get(0);
    private final EditGesture gesture = new EditGesture();

    @Test
    void movesOfOneGestureAreOneStepUndoneAndRedoneToTheByte() throws Exception {
        PlanHistory history = new PlanHistory(plan, PlanSnapshotFactory.of(plan));
        byte[] before = PlanFile.bytes(plan);
        for (int i = 0; i < 15; i++) {
            assertEquals(Refusal.NONE, history.execute(move(fixture, 10), gesture));
        }
        byte[] after = PlanFile.bytes(plan);

        assertEquals(1, history.edits().size());
        assertEquals("Move fixture 'F-1' by 150 mm", history.undoEdit().orElseThrow().label(Locale.ENGLISH));
        assertEquals("将道具“F-1”移动 150 mm", history.undoEdit().orElseThrow().label(Locale.CHINESE));
        history.undo();
        assertArrayEquals(before, PlanFile.bytes(plan));
        assertFalse(history.canUndo());
        assertFalse(history.isDirty());
        history.redo();
        assertArrayEquals(after, PlanFile.bytes(plan));
        assertEquals(PlanSnapshotFactory.of(plan), history.snapshot().orElseThrow());
    }

    @Test
    void otherElementsOtherGesturesAndOtherEditsStartAStep() {
        PlanHistory history = new PlanHistory(plan);
        history.execute(move(fixture, 10), gesture);
        history.execute(move(fixtures.get(1), 10), gesture);
        assertEquals(2, history.edits().size());
        history.execute(move(fixtures.get(1), 10), new EditGesture());
        assertEquals(3, history.edits().size());
        history.execute(new LockEdit(List.of(fixtures.get(1)), true), gesture);
        history.execute(new LockEdit(List.of(fixtures.get(1)), false), gesture);
        assertEquals(5, history.edits().size());
        history.execute(move(fixtures.get(1), 10));
        history.execute(move(fixtures.get(1), 10));
        assertEquals(7, history.edits().size());
    }

    @Test
    void whatWasSavedOrUndoneStaysAStepOfItsOwn() {
        PlanHistory history = new PlanHistory(plan);
        history.execute(move(fixture, 10), gesture);
        history.markSaved();
        history.execute(move(fixture, 10), gesture);
        assertEquals(2, history.edits().size());
        history.undo();
        assertFalse(history.isDirty(), "the saved state is there to go back to");
        history.execute(move(fixture, 10), gesture);
        assertEquals(2, history.edits().size());
        history.execute(move(fixture, 1_000_000), gesture);
        assertEquals(2, history.edits().size());
        assertTrue(history.isDirty());
    }

    private static MoveElementsEdit move(Fixture element, int dxMm) {
        return new MoveElementsEdit(List.of(element), dxMm, 0);
    }
}
