package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.ToolGroup;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.ToolStripPage;

/** Who has never seen the tools reads what they are; who knows them makes them small. */
class ToolNamesStoryTest extends EditingStory {

    @AfterEach
    void showNamesAndGroupsAgain() throws Exception {
        EditorPreferences.set(EditorPreferences.SHOW_TOOL_NAMES, "true");
        EditorPreferences.set(EditorPreferences.CLOSED_TOOL_GROUPS, "");
    }

    @Test
    void everyToolHasItsNameAndTellsItsKey() throws Exception {
        FloorPlanPage plan = workbench().open("named.storeplan", StoryPlans.oneLevel());
        plan.settle();
        ToolStripPage strip = ToolStripPage.of(workbench().window());

        assertEquals(Arrays.stream(ToolGroup.values()).flatMap(group -> group.tools().stream()).toList(),
                strip.tools());
        assertEquals(List.of(), strip.withoutName());
        assertTrue(strip.tip(DrawKind.WALL).startsWith(plan.texts().text("tool.wall") + " (W)"),
                strip.tip(DrawKind.WALL));
    }

    @Test
    void clickChoosesATool() throws Exception {
        FloorPlanPage plan = workbench().open("clicked.storeplan", StoryPlans.oneLevel());
        plan.settle();

        ToolStripPage.of(workbench().window()).click(DrawKind.COLUMN);

        assertEquals(DrawKind.COLUMN, plan.activeTool());
    }

    @Test
    void closedGroupsAndIconsAloneAreRemembered() throws Exception {
        FloorPlanPage plan = workbench().open("closed.storeplan", StoryPlans.oneLevel());
        plan.settle();
        ToolStripPage strip = ToolStripPage.of(workbench().window());

        strip.click(ToolGroup.SHELL);
        workbench().driver().waitUntil("the group is closed", () -> !strip.tools().contains(DrawKind.WALL));
        assertEquals("shell", EditorPreferences.text(EditorPreferences.CLOSED_TOOL_GROUPS));
        strip.click(ToolGroup.SHELL);
        workbench().driver().waitUntil("the group is open", () -> strip.tools().contains(DrawKind.WALL));

        strip.toggleNames();
        workbench().driver().waitUntil("only icons",
                () -> Set.copyOf(strip.withoutName()).equals(EnumSet.allOf(DrawKind.class)));
        strip.toggleNames();
        workbench().driver().waitUntil("names again", () -> strip.withoutName().isEmpty());
    }
}
