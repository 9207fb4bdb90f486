package org.sceneplan.ui.zh.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.ui.tests.guard.UserStory;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.Mnemonics;
import org.sceneplan.ui.tests.page.ProjectsPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Started in Chinese, the window has no English left, of ours or of the platform. */
@UserStory
class ChineseStartTest {
    /** What a command is given (a view, a page, a wizard of the platform), and places of keys that are never shown. */
    private static final Pattern VALUE = Pattern.compile(
            " \\(.*\\)$|^(Back|Forward) \\(.*|Emacs|Comparing in an Editor|In Binding View");
    private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";
    /** Three small letters in a row make a word; units and codes have fewer or are capitals. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{3}[A-Za-z]*");
    /** What is no word of a language: names of files, of products and of languages, keys. */
    private static final Pattern NAME = Pattern.compile(
            "\\S+\\.(storeplan|json|standard|rulebook)|Sceneplan|English|Shift|Ctrl|Alt|Enter|Esc|Home|Insert|Delete|Del"
                    + "|Page(Up|Down)|Arrow_\\w+"
                    + "|Numpad_\\w+|L\\d+\\.[\\w.]+|Windows|Web|mini|Mini|sample-cn");

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
        assertEquals(List.of(), Mnemonics.doubledIn(workbench.window().getShell().getMenuBar()));
    }

    /** The platform tells a view by this name where it has no tab of ours, in the status line for one. */
    @Test
    void theProjectsViewIsRegisteredInChinese() {
        WorkbenchDriver.started();
        assertEquals("\u9879\u76ee", PlatformUI.getWorkbench().getViewRegistry()
                .find("org.eclipse.ui.navigator.ProjectExplorer").getLabel());
    }

    @Test
    void theMenuOfAPlanAmongTheProjectsHasNoEnglish() {
        WorkbenchDriver workbench = WorkbenchDriver.started();
        ProjectsPage projects = workbench.projects();
        projects.goTo(workbench.sampleFile("three-c-township.storeplan"));
        workbench.driver().waitUntil("the plan is selected",
                () -> workbench.selectedInProjects().equals(List.of("three-c-township.storeplan")));

        Set<String> texts = VisibleTexts.of(projects.tree().getMenu());

        assertTrue(texts.contains("打开(&O)"), texts.toString());
        assertTrue(texts.contains("纯文本编辑器"), texts.toString());
        assertEquals(List.of(), english(texts.stream()));
    }

    /** Name, key, place and group of every command; whoever looks for a key reads this list. */
    @Test
    void noCommandInTheListOfKeysIsEnglish() throws Exception {
        WorkbenchDriver workbench = WorkbenchDriver.started();
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(workbench.window().getShell(), KEYS_PAGE,
                new String[] {KEYS_PAGE}, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Set<String> texts = VisibleTexts.of(dialog.getShell());

            assertTrue(texts.contains("撤销") && texts.contains("Ctrl+Z"), () -> "no list of keys: " + texts);
            assertEquals(List.of(), english(texts.stream().map(text -> VALUE.matcher(text).replaceAll(""))));
        } finally {
            dialog.close();
        }
    }

    /** What fails while a job runs is told by a dialog of the platform, and listed in its view. */
    @Test
    void problemsAreToldInChinese() throws Exception {
        WorkbenchDriver workbench = WorkbenchDriver.started();
        assertEquals("进度", workbench.window().getWorkbench().getViewRegistry()
                .find("org.eclipse.ui.views.ProgressView").getLabel());

        ErrorDialog dialog = new ErrorDialog(workbench.window().getShell(), null, "没有写入",
                Status.error("磁盘已满"), IStatus.ERROR);
        // made, but not opened: under tests the platform shows no errors
        dialog.create();
        try {
            assertNoEnglish(dialog.getShell());
        } finally {
            dialog.close();
        }
    }

    private static void assertNoEnglish(Shell shell) {
        assertEquals(List.of(), english(VisibleTexts.of(shell).stream()));
    }

    private static List<String> english(Stream<String> texts) {
        return texts.filter(text -> WORD.matcher(NAME.matcher(text).replaceAll("")).find()).toList();
    }
}
