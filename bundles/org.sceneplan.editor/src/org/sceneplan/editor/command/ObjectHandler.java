package org.sceneplan.editor.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.snapshot.LayerKind;

/** Does one of the commands for what is selected; which one stands behind the class in the plug-in registry. */
public final class ObjectHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private ObjectCommand command;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        command = ObjectCommand.of((String) data)
                .orElseThrow(() -> new IllegalArgumentException("there is no command " + data));
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = context instanceof IEvaluationContext known
                ? known.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
        setBaseEnabled(commands(editor).filter(each -> each.isEnabled(command)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        commands(HandlerUtil.getActiveEditor(event)).ifPresent(each -> each.run(command));
        return null;
    }

    /** The shell command is checked while the shell is locked. */
    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        if (command == ObjectCommand.LOCK_SHELL) {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            var page = window == null ? null : window.getActivePage();
            element.setChecked(page != null && page.getActiveEditor() instanceof FloorPlanEditor editor
                    && editor.session() != null && isLocked(editor.session().model()));
        }
    }

    private static boolean isLocked(StorePlan plan) {
        return PlanLayers.isLocked(plan, LayerKind.SHELL);
    }

    private static Optional<ObjectCommands> commands(Object editor) {
        return editor instanceof FloorPlanEditor plan ? Optional.ofNullable(plan.getAdapter(ObjectCommands.class))
                : Optional.empty();
    }
}
