package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.underlay.CalibrateUnderlayEdit;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

class BackgroundStoryTest extends EditingStory {
    /** Darker than white by more than grid and antialiasing make of it. */
    private static final int LINE_GREY = 200;
    private static final Point ON_LINE = new Point(4_000, 3_000);
    private static final Point ON_HIDDEN_LINE = new Point(4_000, 6_000);

    @Test
    void linesOfADrawingShowUnderThePlanAndFollowItsScale() throws Exception {
        IFile planFile = workbench().newPlanFile("background.storeplan");
        Path file = WorkbenchDriver.pathOf(planFile);
        Files.writeString(file.resolveSibling("background.dxf"), drawing());
        PlanFile.write(withBackground("background.dxf"), file);

        FloorPlanPage plan = workbench().open(planFile);
        plan.settle();

        workbench().driver().waitUntil("the line shows", () -> plan.painted().darkestNear(ON_LINE) < LINE_GREY);
        assertTrue(plan.painted().darkestNear(ON_HIDDEN_LINE) >= LINE_GREY, "a layer that is off does not show");

        Underlay background = plan.session().model().getLevels().getFirst().getUnderlays().getFirst();
        plan.session().execute(new CalibrateUnderlayEdit(background, new Point(0, 0), new Point(3_000, 0), 4_500));

        workbench().driver().waitUntil("the line has moved",
                () -> plan.painted().darkestNear(new Point(4_000, 4_500)) < LINE_GREY
                        && plan.painted().darkestNear(ON_LINE) >= LINE_GREY);
        assertEquals(1.5, background.getMmPerUnit(), 1e-9);
    }

    /** A line from west to east on a layer that shows, another on a layer that is off. */
    private static String drawing() {
        return String.join("\n", "0", "SECTION", "2", "HEADER", "9", "$INSUNITS", "70", "4", "0", "ENDSEC",
                "0", "SECTION", "2", "TABLES", "0", "TABLE", "2", "LAYER", "70", "2",
                "0", "LAYER", "2", "WALL", "70", "0", "62", "7", "6", "CONTINUOUS",
                "0", "LAYER", "2", "OLD", "70", "0", "62", "-7", "6", "CONTINUOUS", "0", "ENDTAB", "0", "ENDSEC",
                "0", "SECTION", "2", "ENTITIES", line("WALL", ON_LINE), line("OLD", ON_HIDDEN_LINE),
                "0", "ENDSEC", "0", "EOF", "");
    }

    private static String line(String layer, Point through) {
        return String.join("\n", "0", "LINE", "8", layer, "10", "0", "20", "" + through.yMm(), "11", "8000", "21",
                "" + through.yMm());
    }

    private static StorePlan withBackground(String name) {
        StorePlan plan = StoryPlans.bare();
        Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("L1.underlay.1");
        underlay.setFile(name);
        underlay.setMmPerUnit(1);
        underlay.setOpacityPercent(100);
        underlay.setVisible(true);
        plan.getLevels().getFirst().getUnderlays().add(underlay);
        return plan;
    }
}
