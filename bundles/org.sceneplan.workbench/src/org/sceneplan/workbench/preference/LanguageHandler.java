package org.sceneplan.workbench.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;

/** Chooses the language and offers to start again in it. */
public final class LanguageHandler extends AbstractHandler {
    private static final String PARAMETER = "org.sceneplan.workbench.language.code";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String code = event.getParameter(PARAMETER);
        try {
            EditorPreferences.set(EditorPreferences.LANGUAGE, code == null || code.equals("system") ? "" : code);
        } catch (BackingStoreException e) {
            throw new ExecutionException("the workspace cannot be written", e);
        }
        LanguageRestart.offer(HandlerUtil.getActiveShell(event));
        return null;
    }
}
