package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.ui.tests.page.DialogPage;

/** Another language holds from the next start, which is offered wherever the language is chosen. */
class LanguageStoryTest extends EditingStory {
    private static final String PAGE = "org.sceneplan.workbench.preference.general";

    @Test
    void preferencesOfferToStartAgainInTheLanguageChosen() throws Exception {
        try {
            choose("中文");

            assertEquals("zh", EditorPreferences.text(EditorPreferences.LANGUAGE));
        } finally {
            EditorPreferences.set(EditorPreferences.LANGUAGE, "");
        }
    }

    private void choose(String language) {
        DialogPage.Expected[] question = new DialogPage.Expected[1];
        DialogPage.Expected preferences = workbench().expectDialog("Preferences", page -> {
            page.choose("Language (from the next start):", language);
            question[0] = workbench().expectDialog("Language", asked -> {
                assertTrue(asked.offers("Start Again Now"), "no button to start again");
                asked.press("Later");
            });
            page.press("Apply and Close");
            page.awaitClosed();
        });
        PreferencesUtil.createPreferenceDialogOn(workbench().window().getShell(), PAGE, null, null).open();
        preferences.await(workbench().driver());
        question[0].await(workbench().driver());
    }
}
