package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Random sequences of 1,000 edits of every kind there is undone and redone give the same file bytes; the kept snapshot is never off. */
class RandomEditsTest {

    private static final int EDITS = 1000;
    private static final int SEQUENCES = 4;
    private static final int LARGEST_PLAN = 400;

    @Test
    void thousandEditsUndoneGiveTheOriginalBytesAndRedoneTheFinalOnes() throws Exception {
        Set<String> applied = new TreeSet<>();
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            applied.addAll(editUndoAndRedo(seed).keySet());
        }

        assertEquals(offered(), applied, "kinds of edits that took place");
    }

    /** One sequence; the kinds of edits that took place and how often. */
    private static Map<String, Integer> editUndoAndRedo(long seed) throws Exception {
        StorePlan plan = SamplePlans.shop();
        byte[] original = PlanFile.bytes(plan);
        PlanSnapshot first = PlanSnapshotFactory.of(plan);
        PlanHistory history = new PlanHistory(plan, first);
        history.execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        RandomEdits edits = new RandomEdits(plan, seed);
        RandomGeometry drawn = new RandomGeometry(plan, seed);
        Map<String, Integer> appliedByKind = new TreeMap<>();

        for (int applied = 0; applied < EDITS;) {
            List<EObject> spare = large(plan) ? removable(plan.getLevels().get(0)) : List.of();
            PlanEdit edit = !spare.isEmpty() ? new RemoveElementsEdit(spare)
                    : applied % 2 == 0 ? edits.next() : drawn.next();
            EditHarness.assertReadable(edit);
            Refusal refusal = history.execute(edit);
            if (!refusal.isRefused() && history.undoEdit().orElse(null) == edit) {
                applied++;
                appliedByKind.merge(edit.getClass().getSimpleName(), 1, Integer::sum);
            }
            if (applied % 5 == 0) {
                nudge(history, plan.getLevels().get(0).getFixtures());
            }
            assertEquals(PlanSnapshotFactory.of(plan), history.snapshot().orElseThrow(), edit.getClass().getName());
        }
        byte[] last = PlanFile.bytes(plan);
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(original, PlanFile.bytes(plan), "seed " + seed);
        assertEquals(first, history.snapshot().orElseThrow());
        while (history.canRedo()) {
            history.redo();
        }
        assertArrayEquals(last, PlanFile.bytes(plan), "seed " + seed);
        assertEquals(PlanSnapshotFactory.of(plan), history.snapshot().orElseThrow());
        return appliedByKind;
    }

    /** An arrow key held down: at most one step more. */
    private static void nudge(PlanHistory history, List<? extends EObject> elements) {
        EditGesture gesture = new EditGesture();
        int steps = history.edits().size();
        for (int i = 0; i < 3; i++) {
            history.execute(new MoveElementsEdit(elements, 10, 0), gesture);
        }
        assertTrue(history.edits().size() <= steps + 1);
    }

    /** What is inside the shell and not locked. */
    private static List<EObject> removable(Level level) {
        return Stream.of(level.getFixtures(), level.getWalls(), level.getDimensions(), level.getNotes())
                .<EObject>flatMap(List::stream)
                .filter(each -> !new RemoveElementsEdit(List.of(each)).canApply().isRefused()).toList();
    }

    /** Every kind of edit there is in the sources of the bundle. */
    private static Set<String> offered() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/org.sceneplan.plan/src"))) {
            folder = folder.getParent();
        }
        Path sources = folder.resolve("bundles/org.sceneplan.plan/src");
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(file -> sources.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> name.endsWith("Edit.java")).map(name -> name.substring(0, name.length() - 5))
                    .filter(RandomEditsTest::isEdit).forEach(name -> kinds.add(name.substring(name.lastIndexOf('.') + 1)));
        }
        return kinds;
    }

    private static boolean isEdit(String name) {
        try {
            Class<?> type = Class.forName(name);
            return PlanEdit.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean large(StorePlan plan) {
        int[] objects = {0};
        plan.eAllContents().forEachRemaining(each -> objects[0]++);
        return objects[0] > LARGEST_PLAN;
    }
}
