package org.sceneplan.plan.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;

class PlanFileWriteTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("plan.storeplan");
    }

    @Test
    void foreignFileIsNotOverwritten() throws IOException {
        Files.writeString(file, "my notes");

        PlanWriteException refused = refused(SamplePlans.shop());

        assertEquals("target.noPlan", refused.reasonKey());
        assertEquals("my notes", Files.readString(file));
    }

    @Test
    void damagedAndNewerPlansAreNotOverwritten() throws Exception {
        PlanFile.write(SamplePlans.shop(), file);
        String whole = Files.readString(file);
        for (String content : List.of(whole.substring(0, 500), whole.replace("plan/1", "plan/2"))) {
            Files.writeString(file, content);

            assertThrows(PlanWriteException.class, () -> PlanFile.write(SamplePlans.shop(), file));

            assertEquals(content, Files.readString(file));
        }
    }

    @Test
    void planIsReplacedAndOverwriteReplacesAnything() throws Exception {
        PlanFile.write(SamplePlans.everyFeature(), file);

        PlanFile.write(SamplePlans.shop(), file);
        byte[] shop = Files.readAllBytes(file);
        Files.writeString(file, "garbage");
        PlanFile.overwrite(SamplePlans.shop(), file);

        assertArrayEquals(shop, Files.readAllBytes(file));
        assertOnlyFile();
    }

    @Test
    void planThatCouldNotBeReadBackIsRefusedAndNamed() throws Exception {
        PlanFile.write(SamplePlans.shop(), file);
        byte[] before = Files.readAllBytes(file);
        Zone stranger = PlanFactory.INSTANCE.createZone();
        stranger.setId("Z-1");

        assertRefused("attribute.missing", "F-1", fixture -> fixture.setTypeCode(null));
        assertRefused("number.notFinite", "F-1", fixture -> fixture.setAngleDeg(Double.NaN));
        assertRefused("reference.dangling", "F-1", fixture -> fixture.setZone(stranger));
        assertRefused("id.duplicate", "Z-1", fixture -> fixture.setId("Z-1"));
        assertRefused("id.missing", "", fixture -> fixture.setId(null));
        assertRefused("text.character", "F-1", fixture -> fixture.setNumber("a\u0001"));
        assertRefused("text.character", "F-1", fixture -> fixture.setNumber("\uD83D"));
        assertRefused("text.long", "F-1", fixture -> fixture.setNumber("x".repeat(10_001)));

        assertArrayEquals(before, Files.readAllBytes(file));
        assertOnlyFile();
    }

    @Test
    void planWithoutStoreOrWithCrossingOutlineIsRefused() {
        StorePlan plan = SamplePlans.shop();
        plan.getLevels().get(0).setOutline("0,0 4000,0 0,1000 3000,3000");
        assertEquals("ring.crossing", refused(plan).reasonKey());
        plan.setStore(null);
        assertEquals("element.missing", refused(plan).reasonKey());
        assertTrue(Files.notExists(file));
    }

    @Test
    void placesThatCannotBeWrittenAreNamed() throws IOException {
        file = folder.resolve("no").resolve("plan.storeplan");
        assertEquals("target.noFolder", refused(SamplePlans.shop()).reasonKey());
        file = folder;
        assertEquals("target.noPlan", refused(SamplePlans.shop()).reasonKey());
        assertEquals("file.notRegular", assertThrows(PlanWriteException.class,
                () -> PlanFile.overwrite(SamplePlans.shop(), folder)).reasonKey());
    }

    @Test
    void linkIsFollowedAndPermissionsAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path real = Files.createDirectory(folder.resolve("real")).resolve("a.storeplan");
        PlanFile.write(SamplePlans.shop(), real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Files.createSymbolicLink(file, real);

        PlanFile.write(SamplePlans.everyFeature(), file);

        assertTrue(Files.isSymbolicLink(file));
        assertEquals(PlanFile.read(real).getId(), SamplePlans.everyFeature().getId());
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    private void assertRefused(String key, String objectId, Consumer<Fixture> damage) {
        StorePlan plan = SamplePlans.shop();
        damage.accept(plan.getLevels().get(0).getFixtures().get(0));

        PlanWriteException refused = refused(plan);

        assertEquals(key, refused.reasonKey(), refused.getMessage());
        assertEquals(objectId, refused.objectId());
    }

    private PlanWriteException refused(StorePlan plan) {
        return assertThrows(PlanWriteException.class, () -> PlanFile.write(plan, file));
    }

    private void assertOnlyFile() throws IOException {
        assertEquals(List.of("plan.storeplan"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
