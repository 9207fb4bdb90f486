package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.workbench.preference.PlanTheme;

/** The windows may be dark; paper stays white. */
class ThemeStoryTest extends EditingStory {
    private static final String PAGE = "org.sceneplan.workbench.preference.general";
    private static final RGB WHITE = new RGB(255, 255, 255);
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double READABLE_CONTRAST = 4.5;

    private String before;

    @AfterEach
    void bringTheThemeBack() throws Exception {
        EditorPreferences.set(EditorPreferences.THEME, before);
        PlanTheme.apply();
    }

    @Test
    void darkWindowsAreReadableAroundWhitePaper() throws Exception {
        before = EditorPreferences.text(EditorPreferences.THEME);
        FloorPlanPage plan = workbench().open("dark.storeplan", StoryPlans.close());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        choose("Dark");
        workbench().driver().waitUntil("the outline is dark", () -> workbench().outline().ground().getHSB()[2] < 0.5f);
        assertReadableAround(plan);

        choose("Light");
        workbench().driver().waitUntil("the outline is light", () -> workbench().outline().ground().getHSB()[2] > 0.5f);
        assertReadableAround(plan);
    }

    private void assertReadableAround(FloorPlanPage plan) {
        assertReadable("plan, outline and properties");
        workbench().driver().waitUntil("the paper is white", () -> WHITE.equals(plan.painted().ground()));
        for (Runnable view : List.<Runnable>of(workbench()::findings, workbench()::catalogue, workbench()::layers,
                workbench()::checklist, workbench()::areaBalance, workbench()::overview, workbench()::projects)) {
            view.run();
            assertReadable("a view that was brought to the front");
        }
    }

    private void assertReadable(String where) {
        assertEquals(List.of(), workbench().paleTexts(READABLE_CONTRAST), where);
        assertEquals(List.of(), workbench().cutTexts(), where);
    }

    private void choose(String theme) {
        DialogPage.Expected dialog = workbench().expectDialog("Preferences", page -> {
            page.choose("Theme:", theme);
            page.press("Apply and Close");
            page.awaitClosed();
        });
        PreferencesUtil.createPreferenceDialogOn(workbench().window().getShell(), PAGE, null, null).open();
        dialog.await(workbench().driver());
    }
}
