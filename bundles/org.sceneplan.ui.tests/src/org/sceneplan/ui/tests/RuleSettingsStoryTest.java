package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.rules.Finding;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Headquarters changes a limit on the page of rule settings; plans opened after that are judged by it. */
class RuleSettingsStoryTest extends EditingStory {
    private static final String PAGE = "org.sceneplan.workbench.preference.rules";

    @TempDir
    private Path folder;

    @AfterEach
    void useTheRulesOfTheProduct() throws Exception {
        EditorPreferences.set(EditorPreferences.STANDARDS_FOLDER, "");
    }

    @Test
    void changedLimitIsThatOfTheFindingAndIsRestored() throws Exception {
        IFile file = workbench().newPlanFile("limits.storeplan");
        PlanFile.write(StoryPlans.oneLevel(), WorkbenchDriver.pathOf(file));
        FloorPlanPage plan = opened(file);
        Finding before = plan.session().result().orElseThrow().findings().stream()
                .filter(each -> limit(plan, each.rule()) > 0 && limit(plan, each.rule()) == each.limit()).findFirst()
                .orElseThrow();
        double other = before.limit() + (before.measured() < before.limit() ? 1 : -1);
        StandardSnapshot standard = plan.session().context().standard();

        preferences(page -> {
            page.paste("Folder of your standards:", folder.toString());
            page.choose("Format:", standard.nameEn());
            page.chooseRow(before.rule());
            refuse(page, "much");
            change(page, SettingAttribute.number(other), "trial");
            page.press("Apply and Close");
        });
        assertEquals(other, finding(opened(file), before).limit());

        preferences(page -> {
            page.choose("Format:", standard.nameEn());
            page.chooseRow(before.rule());
            assertEquals(SettingAttribute.number(other), page.textAfter("Limit:"));
            page.press("As delivered");
            assertEquals(SettingAttribute.number(before.limit()), page.textAfter("Limit:"));
            change(page, SettingAttribute.number(before.limit()), "trial is over");
            page.press("Apply and Close");
        });
        assertEquals(before.limit(), finding(opened(file), before).limit());
    }

    @Test
    void ruleIsLimitedToLargeStores() throws Exception {
        IFile file = workbench().newPlanFile("scopes.storeplan");
        PlanFile.write(StoryPlans.oneLevel(), WorkbenchDriver.pathOf(file));
        FloorPlanPage plan = opened(file);
        StandardSnapshot standard = plan.session().context().standard();
        Finding before = plan.session().result().orElseThrow().findings().stream()
                .filter(each -> standard.ruleLimits().find(each.rule()).isPresent()).findFirst().orElseThrow();

        preferences(page -> {
            page.paste("Folder of your standards:", folder.toString());
            page.choose("Format:", standard.nameEn());
            page.chooseRow(before.rule());
            page.paste("From store area (m²):", "5000");
            change(page, page.textAfter("Limit:"), "large stores only");
            page.press("Apply and Close");
        });

        RuleLimit after = opened(file).session().context().standard().ruleLimits().find(before.rule()).orElseThrow();
        assertEquals(5000, after.scope().minAreaM2());
        assertFalse(workbench().activePlan().session().result().orElseThrow().findings().stream()
                .anyMatch(each -> each.rule().equals(before.rule())), "the store is smaller");
    }

    private FloorPlanPage opened(IFile file) throws Exception {
        workbench().closeEditors();
        FloorPlanPage plan = workbench().goTo(file);
        plan.settle();
        return plan;
    }

    private static double limit(FloorPlanPage plan, String rule) {
        return plan.session().context().standard().ruleLimits().find(rule).map(RuleLimit::limit).orElse(0.0);
    }

    private static Finding finding(FloorPlanPage plan, Finding like) {
        return plan.session().result().orElseThrow().findings().stream().filter(each -> each.rule().equals(like.rule())
                && each.objects().equals(like.objects())).findFirst().orElseThrow();
    }

    private static void refuse(DialogPage page, String value) {
        List<String> labels = page.labels();
        change(page, value, "trial");
        assertTrue(page.labels().stream().anyMatch(label -> !labels.contains(label) && label.contains(value)),
                page.labels().toString());
    }

    private static void change(DialogPage page, String limit, String reason) {
        page.paste("Limit:", limit);
        page.paste("Decided by:", "Li Na");
        page.paste("Reason:", reason);
        page.press("Change");
    }

    private void preferences(Consumer<DialogPage> story) {
        DialogPage.Expected dialog = workbench().expectDialog("Preferences", page -> {
            story.accept(page);
            page.awaitClosed();
        });
        PreferencesUtil.createPreferenceDialogOn(workbench().window().getShell(), PAGE, null, null)
                .open();
        dialog.await(workbench().driver());
    }
}
