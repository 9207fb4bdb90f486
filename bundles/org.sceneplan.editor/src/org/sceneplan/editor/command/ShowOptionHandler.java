package org.sceneplan.editor.command;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;

/** Switches one of the options of what shows on plans; the option is named in the plug-in registry. */
public final class ShowOptionHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {
    private String option;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        option = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            EditorPreferences.set(option, String.valueOf(!EditorPreferences.shows(option)));
        } catch (BackingStoreException e) {
            throw new ExecutionException("the preference %s cannot be kept".formatted(option), e);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(EditorPreferences.shows(option));
    }
}
