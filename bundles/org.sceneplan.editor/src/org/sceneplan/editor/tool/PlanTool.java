package org.sceneplan.editor.tool;

import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.gef.EditPartViewer;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.geometry.Point;

/** What all tools of the canvas share: the pencil, the plan point under the pointer, Escape, Tab and Enter. */
abstract class PlanTool extends AbstractTool {
    private static final int MODIFIERS = SWT.ALT | SWT.SHIFT | SWT.CTRL;

    private final PlanCanvas canvas;
    private final Pencil pencil;

    PlanTool(PlanCanvas canvas) {
        this.canvas = canvas;
        this.pencil = new Pencil(canvas);
    }

    final PlanCanvas canvas() {
        return canvas;
    }

    final Pencil pencil() {
        return pencil;
    }

    /** Plan point under the pointer. */
    final Point planPoint() {
        org.eclipse.draw2d.geometry.Point pixel = getLocation();
        org.eclipse.swt.graphics.Point origin = canvas.windowOrigin();
        return canvas.scale().toPlan(pixel.x + origin.x, pixel.y + origin.y);
    }

    /** Keys held with the pointer, as in SWT events. */
    final int keys() {
        int keys = getCurrentInput().isControlKeyDown() ? SWT.CTRL : 0;
        keys |= getCurrentInput().isShiftKeyDown() ? SWT.SHIFT : 0;
        return keys | (getCurrentInput().isAltKeyDown() ? SWT.ALT : 0);
    }

    /** Tab belongs to the gesture while one goes on. */
    @Override
    public void keyTraversed(TraverseEvent event, EditPartViewer viewer) {
        if (pencil.isDrawing() && (event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
            event.doit = false;
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (pencil.isDrawing()) {
            if (pencil.key(event.keyCode, event.character, event.stateMask)) {
                return true;
            }
            if (event.character == SWT.ESC) {
                escape();
                return true;
            }
            if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                enter();
                return true;
            }
            if (isModifier(event.keyCode)) {
                pencil.hold(event.stateMask & MODIFIERS | event.keyCode);
                return true;
            }
        }
        return idleKey(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (pencil.isDrawing() && isModifier(event.keyCode)) {
            pencil.hold(event.stateMask & MODIFIERS & ~event.keyCode);
            return true;
        }
        return super.handleKeyUp(event);
    }

    /** Shift counts when the pointer moves: pressed for Tab, or let go to type a length, it changes nothing. */
    private static boolean isModifier(int keyCode) {
        return keyCode == SWT.ALT || keyCode == SWT.CTRL;
    }

    /** Whether something is dragged, or drawn already, that another command would lose. */
    boolean isBegun() {
        return pencil.isDrawing();
    }

    /** Escape while a gesture goes on and no typed text stands. */
    protected void escape() {
        pencil.cancel();
    }

    /** Enter while a gesture goes on. */
    protected abstract void enter();

    /** A key while no gesture uses it. */
    protected boolean idleKey(KeyEvent event) {
        return false;
    }

    @Override
    public void deactivate() {
        if (pencil.isDrawing()) {
            pencil.cancel();
        }
        super.deactivate();
    }

    @Override
    protected String getCommandName() {
        return getClass().getSimpleName();
    }

    /** The plan is changed through its session, never by GEF commands. */
    @Override
    protected org.eclipse.gef.commands.Command getCommand() {
        return null;
    }
}
