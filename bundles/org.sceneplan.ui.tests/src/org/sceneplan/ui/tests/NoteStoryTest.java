package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Notes of a large plan can be read, pointed at and moved while the whole of it shows. */
class NoteStoryTest extends EditingStory {
    private static final String TEXT = "Check the drain";
    /** 70 % of the 11 pixels that names have at least: what room there is decides. */
    private static final double READABLE_PIXELS = 7.5;

    @Test
    void noteIsReadWhereTheWholePlanShows() throws Exception {
        FloorPlanPage plan = noted("note.storeplan");

        double onPaper = plan.pixelsPerMm() * plan.scaleDenominator() * 2.2;
        assertTrue(onPaper < READABLE_PIXELS, "too small as on paper: " + onPaper);
        workbench().driver().waitUntil("the note is large enough", () -> plan.shownPixels(TEXT) >= READABLE_PIXELS);
    }

    @Test
    void noteIsClickedWhereItIsReadAndDragged() throws Exception {
        FloorPlanPage plan = noted("note-drag.storeplan");
        String id = plan.level().notes().getFirst().id();
        workbench().driver().waitUntil("the note is large enough", () -> plan.shownPixels(TEXT) >= READABLE_PIXELS);

        plan.click(at(31_000, 20_000));
        assertEquals(Set.of(id), plan.selectedIds());
        plan.press(at(31_000, 20_000));
        plan.dragTo(at(36_000, 25_000));
        plan.type("@4000,3000");
        plan.release();
        assertEquals(at(34_000, 23_000), plan.level().notes().getFirst().at());
    }

    private FloorPlanPage noted(String file) throws Exception {
        StorePlan large = PlanBuilder.of("LARGE", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 60_000, 40_000))
                .build();
        FloorPlanPage plan = workbench().open(file, large);
        plan.tool(DrawKind.NOTE);
        plan.option(DrawKind.Option.NOTE_TEXT, TEXT);
        plan.enter("30000,20000");
        plan.key(SWT.ESC);
        plan.settle();
        return plan;
    }
}
