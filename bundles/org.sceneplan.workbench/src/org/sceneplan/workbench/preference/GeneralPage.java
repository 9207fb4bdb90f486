package org.sceneplan.workbench.preference;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;

/** Language, theme, paper, autosave and the designer's name. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final PackageTexts TEXTS = PackageTexts.of(GeneralPage.class);
    private static final int MAX_AUTOSAVE_SECONDS = 3_600;

    private String languageBefore;

    /** A page on the preferences of the editor. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(store());
        setDescription(TEXTS.text("general.description"));
    }

    /** The preferences of the editor with their defaults. */
    static ScopedPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPreferences.NODE);
        store.setDefault(EditorPreferences.UNIT, "mm");
        store.setDefault(EditorPreferences.GRID_MM, EditorPreferences.DEFAULT_GRID_MM);
        store.setDefault(EditorPreferences.AUTOSAVE_SECONDS, EditorPreferences.DEFAULT_AUTOSAVE_SECONDS);
        for (String kind : EditorPreferences.SNAP_KINDS) {
            store.setDefault(EditorPreferences.SNAP_PREFIX + kind, true);
        }
        for (String option : DrawingPage.OPTIONS) {
            store.setDefault(option, EditorPreferences.showsByDefault(option));
        }
        return store;
    }

    @Override
    public void init(IWorkbench workbench) {
        languageBefore = EditorPreferences.text(EditorPreferences.LANGUAGE);
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(EditorPreferences.LANGUAGE, TEXTS.text("general.language"), new String[][] {
            {TEXTS.text("general.system"), ""}, {"中文", "zh"}, {"English", "en"}}, getFieldEditorParent()));
        addField(new ComboFieldEditor(EditorPreferences.THEME, TEXTS.text("general.theme"), new String[][] {
            {TEXTS.text("general.system"), ""}, {TEXTS.text("general.light"), "light"},
            {TEXTS.text("general.dark"), "dark"}}, getFieldEditorParent()));
        addField(new ComboFieldEditor(EditorPreferences.PAPER, TEXTS.text("general.paper"), new String[][] {
            {TEXTS.text("general.asTheme"), ""}, {TEXTS.text("general.white"), "white"}}, getFieldEditorParent()));
        IntegerFieldEditor autosave = new IntegerFieldEditor(EditorPreferences.AUTOSAVE_SECONDS,
                TEXTS.text("general.autosave"), getFieldEditorParent());
        autosave.setValidRange(0, MAX_AUTOSAVE_SECONDS);
        autosave.setErrorMessage(TEXTS.text("general.autosaveRange", MAX_AUTOSAVE_SECONDS));
        addField(autosave);
        addField(new StringFieldEditor(EditorPreferences.DESIGNER, TEXTS.text("general.designer"),
                getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean ok = super.performOk();
        try {
            ((ScopedPreferenceStore) getPreferenceStore()).save();
        } catch (IOException e) {
            ILog.of(GeneralPage.class).error("the preferences are not written", e);
        }
        PlanTheme.apply();
        if (ok && !languageBefore.equals(EditorPreferences.text(EditorPreferences.LANGUAGE))) {
            languageBefore = EditorPreferences.text(EditorPreferences.LANGUAGE);
            LanguageRestart.offer(getShell());
        }
        return ok;
    }
}
