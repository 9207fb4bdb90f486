package org.sceneplan.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.sceneplan.editor.command.EditActions;
import org.sceneplan.editor.command.ObjectCommands;
import org.sceneplan.editor.command.object.ObjectCommand;

/**
 * The edit menu that all open plans share acts on the plan that is active. Keys of a command that cannot act on what is
 * selected say why.
 */
public final class PlanActionBars extends EditorActionBarContributor {
    private final Unable unable = new Unable();
    private ICommandService service;
    private FloorPlanEditor active;

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        service = page.getWorkbenchWindow().getService(ICommandService.class);
        service.addExecutionListener(unable);
    }

    @Override
    public void dispose() {
        service.removeExecutionListener(unable);
        super.dispose();
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = null;
        if (editor instanceof FloorPlanEditor plan) {
            active = plan;
            plan.bindActions();
            // the shell of this plan may be locked where that of the other one is not
            service.refreshElements(ObjectCommands.LOCK_SHELL_ID, null);
        }
    }

    /** Is told of keys whose command is disabled. */
    private final class Unable implements IExecutionListenerWithChecks {
        private static final String PREFIX = "org.sceneplan.editor.";

        @Override
        public void notEnabled(String commandId, NotEnabledException exception) {
            ObjectCommands commands = active == null ? null : active.getAdapter(ObjectCommands.class);
            if (commands != null && commandId.startsWith(PREFIX)) {
                ObjectCommand.of(commandId.substring(PREFIX.length())).ifPresent(commands::explain);
            } else if (commands != null && active.getSite().getPage().getActivePart() == active) {
                EditActions.command(commandId).ifPresent(commands::explain);
            }
        }

        @Override
        public void notDefined(String commandId, NotDefinedException exception) {
            // nothing to say
        }

        @Override
        public void notHandled(String commandId, NotHandledException exception) {
            // another part has the keys
        }

        @Override
        public void preExecute(String commandId, ExecutionEvent event) {
            // it acts
        }

        @Override
        public void postExecuteSuccess(String commandId, Object returned) {
            // it has acted
        }

        @Override
        public void postExecuteFailure(String commandId, ExecutionException exception) {
            // the platform tells
        }
    }
}
