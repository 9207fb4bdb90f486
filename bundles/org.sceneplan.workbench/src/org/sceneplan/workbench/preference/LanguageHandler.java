package org.sceneplan.workbench.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;

/** Chooses the language and offers to start again in it. */
public final class LanguageHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(LanguageHandler.class);
    private static final String PARAMETER = "org.sceneplan.workbench.language.code";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String code = event.getParameter(PARAMETER);
        try {
            EditorPreferences.set(EditorPreferences.LANGUAGE, code == null || code.equals("system") ? "" : code);
        } catch (BackingStoreException e) {
            throw new ExecutionException("the workspace cannot be written", e);
        }
        boolean restart = MessageDialog.open(MessageDialog.QUESTION, HandlerUtil.getActiveShell(event),
                TEXTS.text("language.title"), TEXTS.text("language.restart"), 0, TEXTS.text("language.now"),
                TEXTS.text("language.later")) == 0;
        if (restart) {
            PlatformUI.getWorkbench().restart();
        }
        return null;
    }
}
