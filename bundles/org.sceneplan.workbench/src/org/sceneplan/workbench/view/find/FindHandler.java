package org.sceneplan.workbench.view.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.FloorPlanEditor;

/** Opens the find bar over the active floor plan. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.session() != null) {
            new FindBar(HandlerUtil.getActiveShell(event), editor).open();
        }
        return null;
    }
}
