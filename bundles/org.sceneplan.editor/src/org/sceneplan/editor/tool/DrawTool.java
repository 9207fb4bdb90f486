package org.sceneplan.editor.tool;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.sceneplan.editor.PlanCanvas;

/** Draws by clicks, one gesture after the other, until Escape. */
public final class DrawTool extends PlanTool {
    private static final int DRAG_PIXELS = 8;

    private final DrawKind kind;
    private final Supplier<Gesture> gestures;
    private org.eclipse.draw2d.geometry.Point pressedAt;
    private boolean isSecondOfDouble;
    /** Where the second press of a double click was made: a drag from there draws, letting go there does not. */
    private org.eclipse.draw2d.geometry.Point secondPressedAt;

    /**
     * A tool.
     *
     * @param gestures makes the next gesture
     */
    public DrawTool(PlanCanvas canvas, DrawKind kind, Supplier<Gesture> gestures) {
        super(canvas);
        this.kind = kind;
        this.gestures = gestures;
        setDefaultCursor(org.eclipse.gef.SharedCursors.CROSS);
    }

    /** What the tool draws. */
    public DrawKind kind() {
        return kind;
    }

    @Override
    public void activate() {
        super.activate();
        canvas().hint(Pencil.hint(gestures.get(), canvas().session().locale()));
    }

    @Override
    protected boolean handleMove() {
        beginIfIdle();
        pencil().move(planPoint(), keys());
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (secondPressedAt != null && secondPressedAt.getDistance(getLocation()) > DRAG_PIXELS) {
            press(secondPressedAt);
            secondPressedAt = null;
        }
        return handleMove();
    }

    /** The second press of a double click draws nothing: it comes before the double click itself and a little beside. */
    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        isSecondOfDouble = event.count > 1;
        super.mouseDown(event, viewer);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        secondPressedAt = button == 1 && isSecondOfDouble ? getLocation() : null;
        if (button == 1 && !isSecondOfDouble) {
            press(getLocation());
        } else if (button == 3) {
            escape();
        }
        return true;
    }

    /** @param pixel of the window */
    private void press(org.eclipse.draw2d.geometry.Point pixel) {
        beginIfIdle();
        pencil().move(canvas().planPoint(new org.eclipse.swt.graphics.Point(pixel.x, pixel.y)), keys());
        pencil().click();
        if (pencil().isDrawing()) {
            pressedAt = pixel;
            pencil().gesture().stretch(true);
        }
    }

    /** Letting go after a drag completes what a drag draws; after a click the drawing goes on click by click. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && pencil().isDrawing() && pressedAt != null) {
            boolean dragged = pressedAt.getDistance(getLocation()) > DRAG_PIXELS || pencil().hasTyped();
            if (dragged && pencil().gesture().isStretched(pencil().pointer()) && !pencil().isStuck()) {
                pencil().finish();
            }
            if (pencil().isDrawing()) {
                pencil().gesture().stretch(false);
            }
        }
        pressedAt = null;
        secondPressedAt = null;
        return true;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1 && pencil().isDrawing() && pencil().gesture().canFinish()) {
            pencil().complete();
            secondPressedAt = null;
        }
        return true;
    }

    @Override
    protected boolean idleKey(KeyEvent event) {
        if (event.character == SWT.ESC) {
            canvas().useSelectTool();
            return true;
        }
        Optional<DrawKind> other = DrawKind.ofKey(Character.toLowerCase(event.character))
                .filter(each -> each != kind && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0);
        if (other.isPresent() && !isBegun()) {
            canvas().drawingTools().use(other.get());
            return true;
        }
        beginIfIdle();
        return pencil().key(event.keyCode, event.character, event.stateMask);
    }

    @Override
    protected void enter() {
        if (pencil().hasTyped() || !pencil().gesture().canFinish() && !pencil().gesture().square()) {
            pencil().click();
        } else {
            pencil().complete();
        }
    }

    /** Completes what is drawn when nothing more is needed. */
    void completeIfDrawn() {
        if (pencil().isDrawing() && pencil().gesture().canFinish()) {
            pencil().complete();
        }
    }

    /** Escape drops what is being drawn; without anything drawn it ends the tool. */
    @Override
    protected void escape() {
        boolean drawn = isBegun();
        pencil().cancel();
        if (!drawn) {
            canvas().useSelectTool();
        }
    }

    /** Whether something is clicked or typed already; a gesture that only follows the pointer is none to lose. */
    @Override
    boolean isBegun() {
        return pencil().isDrawing() && (pencil().gesture().hasBegun() || pencil().hasTyped());
    }

    private void beginIfIdle() {
        if (!pencil().isDrawing()) {
            pencil().follow(gestures.get(), planPoint(), keys());
        }
    }
}
