package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class PlanHistoryTest {

    private static final int EDITS = 60;

    private final StorePlan plan = SamplePlans.shop();
    private final PlanHistory history = new PlanHistory(plan);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomEditsUndoneGiveTheOriginalBytesAndRedoneTheFinalOnes(long seed) throws Exception {
        byte[] original = PlanFile.bytes(plan);
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            history.execute(randomEdit(random));
            if (random.nextInt(5) == 0 && history.canUndo()) {
                history.undo();
            }
        }
        byte[] last = PlanFile.bytes(plan);
        int inForce = history.edits().size();
        assertTrue(inForce > EDITS / 3, "enough edits took place: " + inForce);

        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(original, PlanFile.bytes(plan));
        for (int i = 0; i < inForce; i++) {
            history.redo();
        }
        assertArrayEquals(last, PlanFile.bytes(plan));
    }

    @Test
    void savePointMovesWithUndoAndIsLostOnAnotherBranch() {
        history.execute(number("1"));
        history.markSaved();
        assertFalse(history.isDirty());
        history.undo();
        assertTrue(history.isDirty());
        history.redo();
        assertFalse(history.isDirty());
        history.undo();
        history.execute(number("2"));
        assertTrue(history.isDirty());
        history.undo();
        assertTrue(history.isDirty());
    }

    @Test
    void executeForgetsWhatWasUndone() {
        PlanEdit first = number("1");
        PlanEdit second = number("2");
        history.execute(first);
        history.undo();
        assertEquals(Optional.of(first), history.redoEdit());

        history.execute(second);

        assertFalse(history.canRedo());
        assertEquals(List.of(second), history.edits());
        assertEquals(Optional.of(second), history.undoEdit());
    }

    @Test
    void emptyHistoryCannotUndoOrRedo() {
        assertThrows(IllegalStateException.class, history::undo);
        assertThrows(IllegalStateException.class, history::redo);
        assertEquals(Optional.empty(), history.undoEdit());
    }

    @Test
    void failingEditLeavesPlanAndHistoryAsTheyWere() throws Exception {
        byte[] before = PlanFile.bytes(plan);

        assertThrows(ArithmeticException.class, () -> history.execute(edit(() -> {
            plan.getLevels().get(0).getFixtures().clear();
            plan.setName("half done");
            throw new ArithmeticException("in the middle");
        })));

        assertArrayEquals(before, PlanFile.bytes(plan));
        assertFalse(history.canUndo());
        assertEquals(Refusal.NONE, history.execute(number("1")));
    }

    @Test
    void listenersHearEachChangeWithTheAffectedObjects() {
        List<PlanChange> heard = new ArrayList<>();
        history.addListener(heard::add);
        PlanEdit edit = number("1");

        history.execute(edit);
        history.undo();
        history.redo();

        assertEquals(List.of(PlanChange.Kind.EXECUTED, PlanChange.Kind.UNDONE, PlanChange.Kind.REDONE),
                heard.stream().map(PlanChange::kind).toList());
        assertTrue(heard.stream().allMatch(change -> change.edit() == edit && change.affected().contains(fixture(0))));
    }

    @Test
    void listenersAndEditsMayNotChangeThePlanAgain() {
        history.addListener(change -> history.undo());

        assertThrows(IllegalStateException.class, () -> history.execute(number("1")));
        assertThrows(IllegalStateException.class, () -> history.execute(edit(() -> {
            history.execute(number("2"));
            return Set.of();
        })));
    }

    @Test
    void disposedHistoryForgetsEditsButNotThatThePlanIsUnsaved() {
        history.execute(number("1"));

        history.dispose();

        assertFalse(history.canUndo());
        assertTrue(history.isDirty());
    }

    @Test
    void disposedHistoryLeavesNoAdaptersAndThePlanNeverHasAContainer() {
        history.execute(number("1"));
        assertNull(plan.eContainer());
        history.undo();

        assertNull(plan.eContainer());
        history.dispose();
        plan.eAllContents().forEachRemaining(element -> assertTrue(element.eAdapters().isEmpty()));
        assertTrue(plan.eAdapters().isEmpty());
    }

    private PlanEdit randomEdit(Random random) throws Exception {
        List<Fixture> fixtures = plan.getLevels().get(0).getFixtures();
        if (fixtures.isEmpty() || random.nextInt(4) == 0) {
            return randomDesign(random);
        }
        Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
        return switch (random.nextInt(4)) {
            case 0 -> set(fixture, "locked", random.nextInt(3) == 0);
            case 1 -> set(fixture, "widthMm", random.nextInt(3) * 400);
            case 2 -> set(plan, "name", random.nextBoolean() ? null : "plan " + random.nextInt(3));
            default -> new MoveFixtureEdit(fixture, new FixturePlace(
                    new Point(random.nextInt(20_000), random.nextInt(12_000)), random.nextInt(4) * 90));
        };
    }

    private PlanEdit randomDesign(Random random) throws Exception {
        LevelSnapshot now = PlanSnapshotFactory.of(plan).levels().get(0);
        List<FixtureSnapshot> fixtures = new ArrayList<>(now.fixtures());
        if (random.nextBoolean()) {
            fixtures.removeIf(fixture -> !fixture.locked() && random.nextInt(3) == 0);
        }
        for (int i = 0; i < 3; i++) {
            FixtureSnapshot added = FixtureSnapshot.placed("R-" + random.nextInt(100), "FBAY", "r", "Z-1",
                    new FixturePlace(new Point(random.nextInt(20_000), 5000), 0), SamplePlans.BAY, false);
            if (fixtures.stream().noneMatch(fixture -> fixture.id().equals(added.id()))) {
                fixtures.add(random.nextInt(fixtures.size() + 1), added);
            }
        }
        return new ReplaceDesignEdit(plan, List.of(now.withDesign(now.services(), now.zones(), now.aisles(), fixtures,
                List.of())), List.of(), random.nextInt(3));
    }

    private PlanEdit number(String value) {
        return set(fixture(0), "number", value);
    }

    private Fixture fixture(int index) {
        return plan.getLevels().get(0).getFixtures().get(index);
    }

    private static PlanEdit set(EObject element, String name, Object value) {
        return new SetAttributeEdit(element, (EAttribute) element.eClass().getEStructuralFeature(name), value);
    }

    private static PlanEdit edit(Supplier<Set<EObject>> change) {
        return new PlanEdit() {
            @Override
            public String label(Locale locale) {
                return "test";
            }

            @Override
            public Refusal canApply() {
                return Refusal.NONE;
            }

            @Override
            public Set<EObject> apply() {
                return change.get();
            }
        };
    }
}
