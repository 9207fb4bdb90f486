package org.sceneplan.plan.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class RecoveryStoreTest {
    @TempDir
    Path folder;
    private Path file;
    private RecoveryStore store;

    @BeforeEach
    void saveAPlan() throws Exception {
        file = folder.resolve("方案 1.storeplan");
        PlanFile.write(plan(), file);
        store = new RecoveryStore(folder.resolve("recovery"));
    }

    @Test
    void aCopyIsFoundByThePlanAndLeavesItAlone() throws Exception {
        byte[] saved = Files.readAllBytes(file);

        store.write(file, PlanFile.bytes(moved(plan())));

        RecoveryCopy.Readable copy = assertInstanceOf(RecoveryCopy.Readable.class, store.find(file).orElseThrow());
        assertEquals(4_000, fixture(copy.content()).getXMm());
        assertFalse(copy.savedSince());
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertEquals(List.of(file), new RecoveryStore(folder.resolve("recovery")).plans(), "also in the next process");
    }

    @Test
    void aPlanSavedAfterTheCopyIsTold() throws Exception {
        store.write(file, PlanFile.bytes(moved(plan())));
        StorePlan other = plan();
        other.setName("saved elsewhere");
        PlanFile.write(other, file);

        assertTrue(assertInstanceOf(RecoveryCopy.Readable.class, store.find(file).orElseThrow()).savedSince());
    }

    @Test
    void aCopyThatSaysTheSameAsTheFileIsNone() throws Exception {
        store.write(file, Files.readAllBytes(file));

        assertTrue(store.find(file).isEmpty());
        assertEquals(List.of(), store.plans());
    }

    @Test
    void aRemovedCopyIsGone() throws Exception {
        store.write(file, PlanFile.bytes(moved(plan())));

        store.remove(file);

        assertTrue(store.find(file).isEmpty());
        assertEquals(List.of(), store.plans());
        store.remove(file);
    }

    @Test
    void aDamagedCopyIsToldAndCanBeSetAside() throws Exception {
        byte[] whole = PlanFile.bytes(moved(plan()));
        store.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        RecoveryCopy.Damaged damaged = assertInstanceOf(RecoveryCopy.Damaged.class, store.find(file).orElseThrow());
        Path aside = store.setAside(file);

        assertFalse(damaged.reason().message(Locale.CHINESE).isBlank());
        assertEquals(whole.length / 2, Files.size(aside));
        assertTrue(store.find(file).isEmpty());
        assertEquals(List.of(), store.plans());
    }

    @Test
    void aCopyOfADeletedPlanIsKept() throws Exception {
        store.write(file, PlanFile.bytes(moved(plan())));
        Files.delete(file);

        assertTrue(assertInstanceOf(RecoveryCopy.Readable.class, store.find(file).orElseThrow()).savedSince());
        assertEquals(List.of(file), store.plans());
    }

    @Test
    void aDamagedNoteHidesNoCopyFromItsPlan() throws Exception {
        store.write(file, PlanFile.bytes(moved(plan())));
        try (var files = Files.list(folder.resolve("recovery"))) {
            Files.write(files.filter(each -> each.toString().endsWith(".note")).findFirst().orElseThrow(),
                    "\n".getBytes(StandardCharsets.UTF_8));
        }

        assertInstanceOf(RecoveryCopy.Readable.class, store.find(file).orElseThrow());
        assertEquals(List.of(), store.plans());
    }

    @Test
    void differencesNameElementsAndAttributes() {
        StorePlan before = plan();
        StorePlan after = moved(EcoreUtil.copy(before));
        Level level = after.getLevels().getFirst();
        level.getZones().removeFirst();
        level.getZones().getFirst().setName("new name");
        after.getStore().setMeterCapacityW(1);
        level.getFixtures().getFirst().setZone(level.getZones().getFirst());

        List<PlanDifference> differences = PlanDifference.between(before, after);

        assertEquals(List.of(
                new PlanDifference("S", "Store", PlanDifference.Change.CHANGED, List.of("meterCapacityW")),
                new PlanDifference("Z2", "Zone", PlanDifference.Change.CHANGED, List.of("name")),
                new PlanDifference("F1", "Fixture", PlanDifference.Change.CHANGED, List.of("zone", "xMm")),
                new PlanDifference("Z1", "Zone", PlanDifference.Change.REMOVED, List.of())), differences);
        assertEquals(List.of(), PlanDifference.between(before, EcoreUtil.copy(before)));
    }

    @Test
    void restoringIsOneStepThatCanBeUndone() throws Exception {
        StorePlan plan = plan();
        byte[] saved = PlanFile.bytes(plan);
        StorePlan unsaved = moved(plan());
        PlanHistory history = new PlanHistory(plan);

        assertFalse(history.execute(new RestorePlanEdit(plan, unsaved)).isRefused());

        assertArrayEquals(PlanFile.bytes(unsaved), PlanFile.bytes(plan));
        history.undo();
        assertArrayEquals(saved, PlanFile.bytes(plan));
        assertFalse(history.canUndo());
        history.redo();
        assertArrayEquals(PlanFile.bytes(unsaved), PlanFile.bytes(plan));
    }

    /** What came in has the ids of what left, so that a snapshot could take one for the other. */
    @Test
    void whatIsRestoredShowsInTheSnapshot() throws Exception {
        StorePlan plan = plan();
        PlanSnapshot saved = PlanSnapshotFactory.of(plan);
        PlanHistory history = new PlanHistory(plan, saved);

        history.execute(new RestorePlanEdit(plan, moved(plan())));

        assertEquals(PlanSnapshotFactory.of(moved(plan())), history.snapshot().orElseThrow());
        history.undo();
        assertEquals(saved, history.snapshot().orElseThrow());
    }

    private static StorePlan plan() {
        return PlanBuilder.of("S", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 9_000, 8_000), level -> level
                .zone("Z1", "living", Ring.rectangle(0, 0, 4_500, 8_000))
                .zone("Z2", "kitchen", Ring.rectangle(4_500, 0, 9_000, 8_000))
                .fixture("F1", "ISLAND", "Z1", new FixturePlace(Point.of(3_000, 3_000), 0),
                        new FixtureSize(1_200, 900, 900, 0, 0)))
                .build();
    }

    private static StorePlan moved(StorePlan plan) {
        fixture(plan).setXMm(4_000);
        return plan;
    }

    private static Fixture fixture(StorePlan plan) {
        return plan.getLevels().getFirst().getFixtures().getFirst();
    }
}
