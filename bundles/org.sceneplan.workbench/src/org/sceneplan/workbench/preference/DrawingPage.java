package org.sceneplan.workbench.preference;

import java.util.List;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;

/** Units, grid, snapping and what a plan shows. */
public final class DrawingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    static final List<String> OPTIONS = List.of(EditorPreferences.SHOW_GRID, EditorPreferences.SHOW_RULERS,
            EditorPreferences.SHOW_CLEARANCES, EditorPreferences.SHOW_FINDINGS, EditorPreferences.SHOW_SHEET,
            EditorPreferences.SHOW_TOOL_NAMES);
    private static final PackageTexts TEXTS = PackageTexts.of(DrawingPage.class);

    /** A page on the preferences of the editor. */
    public DrawingPage() {
        super(GRID);
        setPreferenceStore(GeneralPage.store());
        setDescription(TEXTS.text("drawing.description"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // everything comes from the store
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(EditorPreferences.UNIT, TEXTS.text("drawing.unit"), new String[][] {
            {TEXTS.text("unit.mm"), "mm"}, {TEXTS.text("unit.cm"), "cm"}, {TEXTS.text("unit.m"), "m"}},
                getFieldEditorParent()));
        IntegerFieldEditor grid = new IntegerFieldEditor(EditorPreferences.GRID_MM, TEXTS.text("drawing.grid"),
                getFieldEditorParent());
        grid.setValidRange(EditorPreferences.MIN_GRID_MM, EditorPreferences.MAX_GRID_MM);
        grid.setErrorMessage(TEXTS.text("drawing.gridRange", EditorPreferences.MIN_GRID_MM,
                EditorPreferences.MAX_GRID_MM));
        addField(grid);
        for (String kind : EditorPreferences.SNAP_KINDS) {
            addField(new BooleanFieldEditor(EditorPreferences.SNAP_PREFIX + kind, TEXTS.text("snap." + kind),
                    getFieldEditorParent()));
        }
        for (String option : OPTIONS) {
            addField(new BooleanFieldEditor(option, TEXTS.text(option), getFieldEditorParent()));
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            PageRoom.give(getControl());
        }
    }
}
