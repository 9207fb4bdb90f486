package org.sceneplan.ui.zh.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.sceneplan.ui.tests.guard.UserStory;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Started in Chinese, the window has no English of ours left. */
@UserStory
class ChineseStartTest {
    /** Three small letters in a row make a word; units and codes have fewer or are capitals. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{3}[A-Za-z]*");
    /** What is no word of a language: names of files, of products and of languages, keys. */
    private static final Pattern NAME = Pattern.compile(
            "\\S+\\.(storeplan|json|standard|rulebook)|Sceneplan|English|Shift|Ctrl|Alt|Enter|Esc|Home|Insert|Delete|Del"
                    + "|L\\d+\\.[\\w.]+|Windows|Web|mini|Mini|sample-cn");
    /** Sources of rules are quoted in the language of the rule book. */
    private static final Pattern SOURCE = Pattern.compile("\\[(K|C|S\\d+)\\].*");
    /** Texts of the platform that no fragment translates yet. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("&Editor", "Access commands and other items (Ctrl+3)",
            "Appe&arance", "Cancel Current Operation", "Clear History", "Clon&e",
            "Collapse All  (Shift+Ctrl+Numpad_Divide)", "Hide &Status Bar", "Hide &Toolbar", "Link with Editor",
            "Maximize Active View or Editor\tCtrl+M", "Minimize Active View or Editor", "Open Perspective",
            "Pins this property view to the current selection", "Save (Ctrl+S)",
            "Select and deselect filters to apply to the content in the tree",
            "Show Active Keybindings...\tShift+Ctrl+L", "Shows background operations in Progress view",
            "Toggle Full Screen\tAlt+F11", "Toggle Split Editor (&Horizontal)\tCtrl+_",
            "Toggle Split Editor (&Vertical)\tCtrl+{", "View Menu", "Workspace", "Zoom &In", "Zoom &Out");

    @Test
    void noTextOfTheWindowIsEnglish() throws Exception {
        assertTrue(Platform.getNL().startsWith("zh"), Platform.getNL());
        WorkbenchDriver workbench = WorkbenchDriver.started();
        FloorPlanPage plan = workbench.open(workbench.sampleFile("three-c-township.storeplan"));
        plan.settle();
        workbench.catalogue();
        workbench.layers();
        workbench.areaBalance();
        workbench.findings();

        assertNoEnglish(workbench.window().getShell());
    }

    private static void assertNoEnglish(Shell shell) {
        List<String> english = VisibleTexts.of(shell).stream()
                .filter(text -> !OF_THE_PLATFORM.contains(text) && !SOURCE.matcher(text).matches())
                .filter(text -> WORD.matcher(NAME.matcher(text).replaceAll("")).find()).toList();

        assertEquals(List.of(), english);
    }
}
