package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class SimilarPlansTest {
    @TempDir
    private Path folder;

    private final SimilarPlans plans = new SimilarPlans(Locale.ENGLISH);
    private StoreTraits here;

    @BeforeEach
    void writePlans() throws Exception {
        here = StoreTraits.of(PlanSnapshotFactory.of(shop("NEW", "HOME", 8_000, true)));
        write("far", shop("Far Road", "HOME", 20_000, true));
        write("near", shop("Near Street", "HOME", 9_000, true));
        write("other", shop("Other Lane", "THREE_C", 8_000, true));
        write("bare", shop("Bare Square", "HOME", 8_000, false));
        readAll();
    }

    @Test
    void theLikestOfTheSameFormatComesFirstWithItsPercent() {
        List<SimilarPlans.Match> shown = plans.shown(here, "", "");

        assertEquals(List.of("Near Street", "Far Road", "Other Lane"), labels(shown));
        assertTrue(shown.get(0).likeness().percent() > shown.get(1).likeness().percent());
        assertEquals(100, shown.get(2).likeness().percent());
    }

    @Test
    void formatAndWordsNarrowTheList() {
        assertEquals(List.of("Other Lane"), labels(plans.shown(here, "THREE_C", "")));
        assertEquals(List.of("Far Road"), labels(plans.shown(here, "", " ROAD far ")));
        assertEquals(List.of("Near Street"), labels(plans.shown(here, "HOME", "near.storeplan")));
        assertEquals(List.of(), labels(plans.shown(here, "THREE_C", "near")));
    }

    @Test
    void withoutANewStoreAllPlansStandByName() {
        List<SimilarPlans.Match> shown = plans.shown(null, "", "");

        assertEquals(List.of("Bare Square", "Far Road", "Near Street", "Other Lane"), labels(shown));
        assertNull(shown.getFirst().likeness());
        assertEquals(List.of(), plans.skipped(false));
    }

    @Test
    void whatCannotBeUsedIsNamedWithTheReason() throws Exception {
        String good = Files.readString(file("near"));
        Files.writeString(file("damaged"), good.substring(0, good.length() / 2));
        Files.writeString(file("newer"), good.replace("sceneplan.org/plan/1", "sceneplan.org/plan/9999"));
        readAll();

        List<String> skipped = plans.skipped(true);
        assertEquals(3, skipped.size(), skipped.toString());
        assertTrue(skipped.get(0).contains("damaged.storeplan"), skipped.toString());
        assertTrue(skipped.get(1).contains("newer.storeplan") && skipped.get(1).contains("9999"), skipped.toString());
        assertTrue(skipped.get(2).endsWith("bare.storeplan: no zones and fixtures yet"), skipped.toString());
        assertEquals(6, plans.done());
        assertEquals(3, plans.shown(here, "", "").size());
    }

    @Test
    void aMendedFileIsReadAgainAndOneThatIsGoneIsForgotten() throws Exception {
        Files.delete(file("far"));
        write("near", shop("Mended Street", "HOME", 9_000, true));
        assertTrue(file("near").toFile().setLastModified(1_000));
        readAll();

        assertEquals(List.of("Mended Street", "Other Lane"), labels(plans.shown(here, "", "")));
    }

    @Test
    void stopWhileAFolderIsWalkedForgetsNothing() {
        SimilarReading reading = new SimilarReading(plans, "test");
        reading.add(folder);
        NullProgressMonitor stopped = new NullProgressMonitor();
        stopped.setCanceled(true);

        assertEquals(IStatus.CANCEL, reading.run(stopped).getSeverity());

        assertEquals(List.of("Near Street", "Far Road", "Other Lane"), labels(plans.shown(here, "", "")));
    }

    @Test
    void aFolderNamedByALinkIsWalkedAndPlansAreNamedByTheLink(@TempDir Path elsewhere) throws Exception {
        Path link = elsewhere.resolve("link");
        try {
            Files.createSymbolicLink(link, folder);
        } catch (IOException | UnsupportedOperationException refused) {
            assumeTrue(false, "the system lets nobody make links");
        }

        var placeByFile = SimilarReading.below(link, new NullProgressMonitor());

        assertEquals(4, placeByFile.size(), placeByFile.toString());
        assertEquals(link.resolve("near.storeplan").toString(), placeByFile.get(link.resolve("near.storeplan")));
    }

    private void readAll() {
        var placeByFile = SimilarReading.below(folder, new NullProgressMonitor());
        plans.expect(placeByFile.keySet());
        placeByFile.forEach(plans::read);
    }

    private static List<String> labels(List<SimilarPlans.Match> matches) {
        return matches.stream().map(match -> match.plan().label()).toList();
    }

    private Path file(String name) {
        return folder.resolve(name + ".storeplan");
    }

    private void write(String name, StorePlan plan) throws Exception {
        Files.deleteIfExists(file(name));
        PlanFile.write(plan, file(name));
    }

    private static StorePlan shop(String name, String format, int widthMm, boolean designed) {
        StorePlan plan = PlanBuilder.of(name.substring(0, 3), format).level("L1", 3_000,
                Ring.rectangle(0, 0, widthMm, 10_000), level -> {
                    level.entrance("D", 0, 3_000, 2_000);
                    if (designed) {
                        level.zone("Z", "ENTRY", Ring.rectangle(0, 0, widthMm, 2_000));
                    }
                }).build();
        plan.getStore().setName(name);
        return plan;
    }
}
