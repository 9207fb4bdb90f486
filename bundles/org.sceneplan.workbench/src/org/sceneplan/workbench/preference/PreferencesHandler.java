package org.sceneplan.workbench.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.PackageTexts;

/** Opens the preferences of Sceneplan and the keys; the pages for programmers stay away. */
public final class PreferencesHandler extends AbstractHandler {
    private static final String GENERAL = "org.sceneplan.workbench.preference.general";
    private static final String[] PAGES = {GENERAL, "org.sceneplan.workbench.preference.drawing",
        "org.sceneplan.workbench.preference.rules", "org.sceneplan.workbench.preference.keys"};

    @Override
    public Object execute(ExecutionEvent event) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), GENERAL,
                PAGES, null);
        // four pages are no reason to hide three of them
        dialog.getTreeViewer().expandAll();
        // the platform would say that the pages are filtered
        dialog.getShell().setText(PackageTexts.of(PreferencesHandler.class).text("preferences.title"));
        dialog.open();
        return null;
    }
}
