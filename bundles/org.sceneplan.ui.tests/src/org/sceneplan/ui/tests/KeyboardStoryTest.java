package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FindingsPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.Mnemonics;

/** A letter leads to one place only, so that everything can be reached without a mouse. */
class KeyboardStoryTest extends EditingStory {
    private static final KeySequence REDO = KeySequence.getInstance(KeyStroke.getInstance(SWT.MOD1, 'Y'));

    @Test
    void everyLetterOfTheMenusLeadsToOneEntry() {
        assertEquals(List.of(), Mnemonics.doubledIn(workbench().window().getShell().getMenuBar()));
    }

    @Test
    void theArrowKeyLeadsFromTheFilterToTheFindings() throws Exception {
        FloorPlanPage plan = workbench().open("keys.storeplan", StoryPlans.oneLevel());
        plan.settle();
        FindingsPage findings = workbench().findings();
        workbench().driver().waitUntil("findings are listed", () -> !findings.sentences().isEmpty());

        assertNotNull(findings.downFromFilter());
    }

    @Test
    void keysOfACommandThatCannotActSayWhatItNeeds() throws Exception {
        FloorPlanPage plan = workbench().open("unable.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(at(6000, 4000));
        assertEquals("L1.aisle.1", plan.selectedId());
        plan.keys("org.sceneplan.editor.mergeZones");

        assertEquals("Select two or more zones, or two or more aisles, first.", plan.hint());
        assertEquals(0, plan.steps());
    }

    @Test
    void theFileMenuLeadsOut() {
        Menu bar = workbench().window().getShell().getMenuBar();
        Menu file = bar.getItem(0).getMenu();
        file.notifyListeners(SWT.Show, new Event());
        List<String> entries = Arrays.stream(file.getItems()).map(item -> item.getText().replace("&", "")).toList();
        file.notifyListeners(SWT.Hide, new Event());

        assertTrue(entries.getLast().startsWith("Exit"), entries::toString);
    }

    @Test
    void redoHasTheKeyOfEverySystem() {
        Binding[] bindings = workbench().window().getService(IBindingService.class).getBindings();

        assertTrue(Arrays.stream(bindings).anyMatch(each -> each.getSchemeId().equals("org.sceneplan.workbench.keys")
                && each.getTriggerSequence().equals(REDO) && each.getParameterizedCommand() != null
                && each.getParameterizedCommand().getId().equals(IWorkbenchCommandConstants.EDIT_REDO)));
    }

    @Test
    void noMenuIsEmpty() {
        assertEquals(List.of(), Mnemonics.emptyIn(workbench().window().getShell().getMenuBar()));
    }

    @Test
    void everyLetterOfTheNewPlanWizardLeadsToOnePlace() throws Exception {
        List<String> doubled = new ArrayList<>();
        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            for (String way : List.of("From a survey (measured shell)", "From a drawing (DXF or Sweet Home 3D)",
                    "From a picture (laid under the plan)", "From a similar store", "Empty shell (to be drawn)")) {
                dialog.press(way);
                doubled.addAll(dialog.doubledMnemonics());
            }
            dialog.press("From a similar store");
            dialog.press("Copy the whole plan and change the store");
            dialog.press("Next >");
            doubled.addAll(dialog.doubledMnemonics());
            dialog.press("< Back");
            dialog.press("Empty shell (to be drawn)");
            dialog.press("Next >");
            dialog.fill("Store code:", "KEY01");
            dialog.fill("Store name:", "Keys");
            doubled.addAll(dialog.doubledMnemonics());
            dialog.press("Next >");
            doubled.addAll(dialog.doubledMnemonics());
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());

        assertEquals(List.of(), doubled);
    }
}
