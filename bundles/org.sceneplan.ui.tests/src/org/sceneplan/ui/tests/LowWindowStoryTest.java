package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.ui.tests.page.FindingsPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.ToolStripPage;

/** What a user of a small notebook reaches: a window of 1280 x 700 points. */
class LowWindowStoryTest extends EditingStory {
    private static final int LINES = 5;

    private Shell shell;
    private Point size;
    private boolean maximized;

    @BeforeEach
    void makeTheWindowLow() {
        shell = workbench().window().getShell();
        maximized = shell.getMaximized();
        size = shell.getSize();
        shell.setMaximized(false);
        shell.setSize(1280, 700);
    }

    @AfterEach
    void giveTheWindowItsSizeBack() {
        shell.setSize(size);
        shell.setMaximized(maximized);
        workbench().window().getActivePage().resetPerspective();
    }

    @Test
    void everyToolIsInSight() throws Exception {
        workbench().open("low.storeplan", StoryPlans.oneLevel()).settle();

        workbench().driver().waitUntil("every tool is in sight",
                () -> toolsInSight(shell).equals(EnumSet.allOf(DrawKind.class)));
        assertEquals(List.of(), ToolStripPage.of(workbench().window()).withoutName());
    }

    @Test
    void severalFindingsAreInSightAtOnce() throws Exception {
        // the views are laid out for the window they are first shown in
        workbench().window().getActivePage().resetPerspective();
        workbench().open("low.storeplan", StoryPlans.oneLevel()).settle();
        FindingsPage findings = workbench().findings();
        workbench().driver().waitUntil("findings are listed", () -> !findings.sentences().isEmpty());

        workbench().driver().waitUntil("at least %d lines are in sight".formatted(LINES),
                () -> findings.linesInSight() >= LINES);
    }

    @Test
    void optionsOfEveryToolStayInTheirLine() throws Exception {
        FloorPlanPage plan = workbench().open("options.storeplan", StoryPlans.oneLevel());
        plan.settle();

        for (DrawKind kind : DrawKind.values()) {
            if (kind != DrawKind.SELECT) {
                plan.tool(kind);
            }
            assertEquals(List.of(), plan.optionsCutByTheWindow(), kind.id());
        }
        plan.tool(DrawKind.ZONE);
        assertTrue(plan.optionTips().contains(plan.texts().text("hint.zone")),
                () -> "the hint that is cut is told whole: " + plan.optionTips());
    }

    private static Set<DrawKind> toolsInSight(Shell window) {
        Set<DrawKind> tools = EnumSet.noneOf(DrawKind.class);
        for (CLabel tool : ToolStripPage.labels(window)) {
            Composite strip = tool.getParent().getParent().getParent();
            Rectangle place = tool.getDisplay().map(tool.getParent(), strip, tool.getBounds());
            if (tool.getData() instanceof DrawKind kind && tool.isVisible()
                    && strip.getClientArea().union(place).equals(strip.getClientArea())) {
                tools.add(kind);
            }
        }
        return tools;
    }
}
