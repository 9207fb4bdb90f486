package org.sceneplan.editor.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SharedCursors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.aid.FindingSign;
import org.sceneplan.editor.tool.gesture.FrameGesture;
import org.sceneplan.editor.tool.gesture.UnderlayGesture;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Selects by click and frame, drags what is selected and its grips, nudges by arrow keys. A click on an element selects
 * the outermost group around it, a click on what is selected goes one group further in, and on a fixture that is selected
 * alone picks the display position under the pointer. Dragging a zone or the floor draws a frame; zones
 * change by their grips.
 */
public final class SelectTool extends PlanTool {
    private final KeyStrokes strokes;
    private Optional<Gesture> pending = Optional.empty();
    private UnderPointer pressed;
    /** The sign that was pressed: it tells its findings when it is clicked only. */
    private Optional<FindingSign> sign = Optional.empty();
    /** What was selected by the last click on a sign. */
    private Set<String> selectedBySign = Set.of();
    /** The point that is dragged: where a grip is, not where it was taken hold of. */
    private Point held;
    private boolean selectOnRelease;
    /** What is selected already may be dragged with Shift or Ctrl held. */
    private boolean toggleOnRelease;
    private boolean dragged;
    private boolean picked;

    /** The tool that is active when no other is. */
    public SelectTool(PlanCanvas canvas) {
        super(canvas);
        strokes = new KeyStrokes(canvas);
    }

    @Override
    protected boolean handleMove() {
        // a dialog may have taken the release
        release();
        UnderPointer under = under();
        setDefaultCursor(under.grip().map(Grip::cursor).or(() -> aidCursor(under)).orElse(null));
        refreshCursor();
        return true;
    }

    private UnderPointer under() {
        return new UnderPointer(canvas(), getLocation());
    }

    private static Optional<Cursor> aidCursor(UnderPointer under) {
        return under.sign().isPresent() ? Optional.of(SharedCursors.HAND)
                : under.guide().map(guide -> guide.vertical() ? SharedCursors.SIZEWE : SharedCursors.SIZENS)
                        .or(() -> under.wall().map(Grip::cursor));
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            selectForMenu();
            return true;
        }
        // else the next drag would count as begun already
        resetFlags();
        pressed = under();
        selectOnRelease = false;
        held = pressed.at();
        Optional<Grip> grip = isOnPickedProduct() ? Optional.empty() : pressed.grip();
        grip.ifPresent(found -> {
            held = found.at();
            // a product that a grip lies over is picked by a click all the same
            selectOnRelease = canvas().selectedIds().equals(Set.of(pressed.elementId()));
        });
        pending = grip.map(Grip::gesture);
        sign = pending.isEmpty() ? pressed.sign() : Optional.empty();
        picked = pending.isEmpty() && sign.isEmpty() && pressAid();
        if (pending.isEmpty() && sign.isEmpty() && !picked) {
            pressElement();
        }
        return true;
    }

    private boolean isOnPickedProduct() {
        return (keys() & (SWT.CTRL | SWT.SHIFT)) == 0
                && Gestures.position(canvas(), pressed.elementId(), pressed.at()).isPresent();
    }

    /** A guide is selected and can be dragged where nothing else can. */
    private boolean pressAid() {
        Optional<GuideSnapshot> guide = pressed.guide();
        guide.ifPresent(found -> {
            canvas().pick(List.of(found.id()));
            pending = Optional.of(GuideDrag.moving(canvas(), found));
            held = found.vertical() ? new Point(found.positionMm(), pressed.at().yMm())
                    : new Point(pressed.at().xMm(), found.positionMm());
        });
        return guide.isPresent() || pressUnderlay();
    }

    /** What lies under the plan is dragged once it is selected, where nothing else can be: else a frame is drawn. */
    private boolean pressUnderlay() {
        Optional<UnderlaySnapshot> underlay = pressed.underlay()
                .filter(found -> canvas().aids().selectedUnderlayIds().contains(found.id()));
        underlay.ifPresent(found -> {
            held = canvas().snapEngine().drawnCorner(found.id(), pressed.at(), pressed.reachMm())
                    .orElse(pressed.at());
            pending = Optional.of(new UnderlayGesture((Underlay) canvas().session().element(found.id()),
                    canvas().aids().outline(found)));
        });
        return underlay.isPresent();
    }

    private void pressElement() {
        String id = pressed.elementId();
        Set<String> selected = canvas().selectedIds();
        boolean add = (keys() & (SWT.CTRL | SWT.SHIFT)) != 0;
        toggleOnRelease = add && pressed.canDrag() && selected.contains(id);
        if (!id.isEmpty() && add && !toggleOnRelease) {
            toggle(id, selected);
        } else if (toggleOnRelease) {
            selectOnRelease = false;
        } else if (!id.isEmpty() && !selected.contains(id)) {
            canvas().select(withGroup(id));
        } else if (!id.isEmpty()) {
            selectOnRelease = true;
        }
        Optional<Gesture> position = add ? Optional.empty() : Gestures.position(canvas(), id, pressed.at());
        if (position.isPresent()) {
            pending = position;
            held = pressed.at();
            return;
        }
        Optional<Grip> wall = pressed.wall();
        pending = wall.map(Grip::gesture).or(() -> pressed.canDrag()
                ? Gestures.drag(canvas(), canvas().selectedIds()) : Optional.of(new FrameGesture(canvas(), add)));
        held = wall.map(Grip::at).or(() -> pending.flatMap(gesture -> gesture.held(canvas().shownLevel())))
                .orElse(pressed.at());
    }

    private void toggle(String id, Set<String> selected) {
        canvas().select(new GroupClick(canvas().shownLevel(), id).toggled(selected));
    }

    private Set<String> withGroup(String id) {
        return new GroupClick(canvas().shownLevel(), id).outermost();
    }

    private void selectForMenu() {
        String id = under().elementId();
        if (!id.isEmpty() && !canvas().selectedIds().contains(id)) {
            canvas().select(withGroup(id));
        }
    }

    @Override
    protected boolean handleDragStarted() {
        dragged = true;
        dragUnderSign();
        pending.ifPresent(gesture -> pencil().drag(gesture, held, pressed.at(), keys()));
        return true;
    }

    /** A sign of findings stands in nobody's way: what it lies on is dragged, not all that the findings are about. */
    private void dragUnderSign() {
        if (sign.isPresent()) {
            if (pressed.canDrag() && canvas().selectedIds().equals(selectedBySign)) {
                canvas().select(withGroup(pressed.elementId()));
            }
            pressElement();
            sign = Optional.empty();
        }
    }

    @Override
    protected boolean handleDragInProgress() {
        if (pencil().isDrawing()) {
            if (!picked) {
                canvas().scrollTo(getLocation());
            }
            pencil().move(planPoint(), keys());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (dragged) {
            drop();
        } else if (button == 1 && sign.isPresent()) {
            canvas().pick(sign.get().objects());
            selectedBySign = canvas().selectedIds();
            refreshCursor();
        } else if (button == 1 && picked) {
            refreshCursor();
        } else if (button == 1) {
            click(under());
        }
        release();
        return true;
    }

    private void click(UnderPointer under) {
        if (toggleOnRelease) {
            toggle(under.elementId(), canvas().selectedIds());
        } else if (selectOnRelease && canvas().selectedIds().size() > 1) {
            canvas().select(new GroupClick(canvas().shownLevel(), under.elementId()).within(canvas().selectedIds()));
        } else if (selectOnRelease) {
            canvas().aids().shownOn(under.elementId(), under.at()).ifPresent(id -> canvas().pick(Set.of(id)));
        } else if (under.elementId().isEmpty() && under.grip().isEmpty()) {
            canvas().pick(under.underlay().map(found -> Set.of(found.id())).orElse(Set.of()));
        }
    }

    private void release() {
        pending = Optional.empty();
        sign = Optional.empty();
        dragged = false;
        picked = false;
        toggleOnRelease = false;
    }

    /** What is taken hold of counts as dragged: it would be gone if others' changes came between. */
    @Override
    boolean isBegun() {
        return super.isBegun() || pending.isPresent() || sign.isPresent();
    }

    @Override
    public void deactivate() {
        release();
        super.deactivate();
    }

    /** Ends a drag; Enter or Escape may have ended it before. */
    private void drop() {
        if (pencil().isDrawing() && pencil().isStuck()) {
            pencil().cancel();
        } else if (pencil().isDrawing()) {
            pencil().finish();
        }
    }

    /** The first of both clicks may have picked a product on the fixture: the fixture itself is meant. */
    @Override
    protected boolean handleDoubleClick(int button) {
        if (selectOnRelease && canvas().selectedIds().size() == 1) {
            canvas().pick(canvas().selectedIds());
        }
        selectOnRelease = false;
        release();
        canvas().openProperties();
        return true;
    }

    @Override
    protected void enter() {
        if (!pencil().isStuck()) {
            pencil().finish();
        }
    }

    @Override
    protected boolean idleKey(KeyEvent event) {
        return strokes.take(event);
    }

    /** Tab and Shift+Tab walk from element to element, and leave the canvas after the last one. */
    @Override
    public void keyTraversed(TraverseEvent event, EditPartViewer viewer) {
        super.keyTraversed(event, viewer);
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && event.doit && (event.stateMask & SWT.MOD1) == 0 && !pencil().isDrawing()) {
            event.doit = !new CanvasWalk(canvas()).go(event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }
}
