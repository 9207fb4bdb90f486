package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.OpenPlanFile;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** What is saved edit by edit is byte for byte what a whole save writes. */
class SavedEditsTest {
    private static final int EDITS = 250;

    @TempDir
    Path folder;
    private Path path;
    private StorePlan plan;
    private PlanHistory history;
    private OpenPlanFile file;

    @BeforeEach
    void open() throws Exception {
        path = folder.resolve("plan.storeplan");
        PlanFile.write(SamplePlans.shop(), path);
        plan = PlanFile.read(path);
        history = new PlanHistory(plan, PlanSnapshotFactory.of(plan));
        file = new OpenPlanFile(plan, path);
        history.addListener(change -> file.changed(change.affected()));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void randomEditsUndoneAndRedoneAreSavedAsAWhole(long seed) throws Exception {
        history.execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        RandomEdits edits = new RandomEdits(plan, seed);
        Random random = new Random(seed);

        for (int i = 0; i < EDITS; i++) {
            switch (random.nextInt(8)) {
                case 0 -> undo(1 + random.nextInt(5));
                case 1 -> redo(1 + random.nextInt(3));
                default -> history.execute(edits.next());
            }
            if (random.nextInt(3) == 0) {
                assertArrayEquals(PlanFile.bytes(plan), file.bytes(), "after %d edits".formatted(i));
            }
        }
        file.write();

        assertArrayEquals(PlanFile.bytes(plan), Files.readAllBytes(path));
    }

    private void undo(int steps) {
        for (int i = 0; i < steps && history.canUndo(); i++) {
            history.undo();
        }
    }

    private void redo(int steps) {
        for (int i = 0; i < steps && history.canRedo(); i++) {
            history.redo();
        }
    }

    @Test
    void anotherIdIsWrittenWhereItIsNamed() throws Exception {
        file.bytes();
        Level level = plan.getLevels().get(0);
        level.getZones().get(0).setId("Z-renamed");
        file.changed(Set.of(level.getZones().get(0)));

        assertArrayEquals(PlanFile.bytes(plan), file.bytes());
    }

    @Test
    void whatCouldNotBeReadBackIsRefusedEveryTime() throws Exception {
        file.write();
        byte[] before = Files.readAllBytes(path);
        Level level = plan.getLevels().get(0);
        Fixture twin = SamplePlans.shop().getLevels().get(0).getFixtures().get(0);
        level.getFixtures().add(twin);
        file.changed(Set.of(level, twin));

        assertEquals("id.duplicate", assertThrows(PlanWriteException.class, file::write).reasonKey());
        file.changed(Set.of(level.getFixtures().get(0)));
        assertEquals("id.duplicate", assertThrows(PlanWriteException.class, file::write).reasonKey());
        level.getFixtures().remove(twin);
        file.changed(Set.of(level, twin));
        level.getFixtures().get(0).setTypeCode(null);
        file.changed(Set.of(level.getFixtures().get(0)));
        assertEquals("attribute.missing", assertThrows(PlanWriteException.class, file::write).reasonKey());
        assertEquals("attribute.missing", assertThrows(PlanWriteException.class, file::write).reasonKey());

        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void referenceToWhatIsGoneIsRefused() throws Exception {
        file.bytes();
        Level level = plan.getLevels().get(0);
        Fixture fixture = level.getFixtures().stream().filter(each -> each.getZone() != null).findFirst().orElseThrow();
        level.getZones().remove(fixture.getZone());
        file.changed(Set.of(level));

        assertEquals("reference.dangling", assertThrows(PlanWriteException.class, file::bytes).reasonKey());
    }

    @Test
    void fileThatAnotherProgramPutInItsPlaceIsLookedAt() throws Exception {
        file.write();
        Files.writeString(path, "my notes");

        assertEquals("target.noPlan", assertThrows(PlanWriteException.class, file::write).reasonKey());
        assertEquals("my notes", Files.readString(path));
    }

    @Test
    void afterSavingToAnotherFileThatOneIsWritten() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Path other = folder.resolve("other.storeplan");
        Path notes = folder.resolve("notes.storeplan");
        Files.writeString(notes, "my notes");

        assertEquals("target.noPlan", assertThrows(PlanWriteException.class, () -> file.writeTo(notes)).reasonKey());
        file.writeTo(other);
        history.execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        file.write();

        assertArrayEquals(before, Files.readAllBytes(path));
        assertArrayEquals(PlanFile.bytes(plan), Files.readAllBytes(other));
        assertEquals("my notes", Files.readString(notes));
    }

    @Test
    void deletedFileIsWrittenAgain() throws Exception {
        Files.delete(path);

        file.write();

        assertArrayEquals(PlanFile.bytes(plan), Files.readAllBytes(path));
    }
}
