package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.tool.gesture.MoveGesture;

/**
 * Keys of the canvas while nothing is drawn: arrows move what is selected, letters choose the drawing tools. An arrow held
 * down or pressed again at once is one step of the history.
 */
final class KeyStrokes {
    private static final int STEP_MM = 10;
    private static final int SMALL_STEP_MM = 1;
    private static final int LARGE_STEP_MM = 100;

    private final PlanCanvas canvas;
    private final Nudges nudges = new Nudges();

    KeyStrokes(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    boolean take(KeyEvent event) {
        int step = (event.stateMask & SWT.MOD1) != 0 ? SMALL_STEP_MM
                : (event.stateMask & SWT.MOD2) != 0 ? LARGE_STEP_MM : STEP_MM;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> nudge(-step, 0, event.time);
            case SWT.ARROW_RIGHT -> nudge(step, 0, event.time);
            case SWT.ARROW_UP -> nudge(0, step, event.time);
            case SWT.ARROW_DOWN -> nudge(0, -step, event.time);
            case SWT.ESC -> canvas.pick(Set.of());
            default -> {
                return letter(event);
            }
        }
        return true;
    }

    /** Letters without Ctrl choose the drawing tools. */
    private boolean letter(KeyEvent event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return false;
        }
        DrawKind.ofKey(Character.toLowerCase(event.character)).ifPresent(canvas.drawingTools()::use);
        return DrawKind.ofKey(Character.toLowerCase(event.character)).isPresent();
    }

    private void nudge(int dxMm, int dyMm, int atMs) {
        List<EObject> selected = new ArrayList<>(canvas.selectedElements());
        canvas.aids().selectedUnderlayIds().forEach(id -> selected.add(canvas.session().element(id)));
        canvas.aids().selectedGuideIds().forEach(id -> selected.add(canvas.session().element(id)));
        if (!selected.isEmpty()) {
            canvas.tell(canvas.session().execute(MoveGesture.move(MovedTogether.of(selected), dxMm, dyMm),
                    nudges.gesture(selected, Math.abs(dxMm + dyMm), atMs)));
        }
    }
}
