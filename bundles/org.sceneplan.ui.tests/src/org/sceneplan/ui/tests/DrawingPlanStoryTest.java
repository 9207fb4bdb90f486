package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.exchange.dxf.DxfPlan;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A new plan begins with the shell that is found in a drawing. */
class DrawingPlanStoryTest extends EditingStory {
    private static final int FIND_SECONDS = 60;

    @Test
    void shellOfADrawingBecomesAPlan(@TempDir Path folder) throws Exception {
        workbench().newPlanFile("drawn.storeplan");
        FloorPlanPage sample = workbench().open(workbench().sampleFile("three-c-township.storeplan"));
        LevelSnapshot drawn = sample.level();
        Path drawing = folder.resolve("shell.dxf");
        try (OutputStream out = Files.newOutputStream(drawing)) {
            DxfPlan.write(sample.session().context(), drawn, Locale.ENGLISH, out);
        }

        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            dialog.press("From a drawing (DXF or Sweet Home 3D)");
            dialog.paste("Drawing:", drawing.toString());
            workbench().driver().waitUntil("layers are listed", FIND_SECONDS, () -> dialog.rows().stream().anyMatch(
                    row -> row.startsWith("A-AREA-OTLN | ") && row.contains("outline (inner face)")));
            workbench().driver().waitUntil("the preview shows the shell",
                    () -> dialog.pictureHas(SWT.COLOR_DARK_BLUE));
            dialog.press("Next >");
            dialog.fill("Store code:", "DXF01");
            dialog.fill("Store name:", "Drawn");
            dialog.press("Next >");
            dialog.fill("Project:", "stories");
            dialog.fill("File name:", "drawn");
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());
        workbench().driver().waitUntil("the new plan is open", FIND_SECONDS, () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals("drawn.storeplan"));

        FloorPlanPage plan = workbench().activePlan();
        assertEquals("DXF01", plan.session().plan().store().code());
        assertSame(drawn.outline(), plan.level().outline());
        assertEquals(drawn.openings().size(), plan.level().openings().size());
        assertEquals(drawn.columns().size(), plan.level().columns().size());
        assertEquals(0, plan.level().fixtures().size(), "only the shell is taken");
    }

    private static void assertSame(Ring expected, Ring actual) {
        assertEquals(expected.size(), actual.size(), actual.toString());
        for (Point point : expected.points()) {
            double nearestMm = actual.points().stream().mapToDouble(point::distanceMm).min().orElseThrow();
            assertTrue(nearestMm <= 1, point + " in " + actual);
        }
    }
}
