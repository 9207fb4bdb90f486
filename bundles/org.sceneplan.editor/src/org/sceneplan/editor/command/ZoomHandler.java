package org.sceneplan.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PlanCanvas;

/** Zooms the active floor plan in, out, or so that all of it shows; which one follows from the command's id. */
public final class ZoomHandler extends AbstractHandler {
    private static final String IN = "org.sceneplan.editor.zoomIn";
    private static final String OUT = "org.sceneplan.editor.zoomOut";
    private static final String FIT = "org.sceneplan.editor.zoomFit";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            zoom(editor.canvas(), event.getCommand().getId());
        }
        return null;
    }

    private static void zoom(PlanCanvas canvas, String commandId) {
        switch (commandId) {
            case IN -> canvas.zoomIn();
            case OUT -> canvas.zoomOut();
            case FIT -> canvas.fit();
            default -> throw new IllegalArgumentException("command %s does not zoom".formatted(commandId));
        }
    }
}
