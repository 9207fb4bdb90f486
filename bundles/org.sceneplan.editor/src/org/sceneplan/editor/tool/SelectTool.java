package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SharedCursors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.aid.FindingSign;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.tool.gesture.FrameGesture;
import org.sceneplan.editor.tool.gesture.UnderlayGesture;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Selects by click and frame, drags what is selected and its grips, nudges by arrow keys. A click on a fixture that is
 * selected already picks the display position under the pointer. Dragging a zone or the floor draws a frame; zones
 * change by their grips.
 */
public final class SelectTool extends PlanTool {
    private static final int GRIP_PIXELS = 8;
    private static final int GUIDE_PIXELS = 5;

    private final KeyStrokes strokes;
    private Optional<Gesture> pending = Optional.empty();
    private Point pressed;
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
        setDefaultCursor(grip(planPoint()).map(Grip::cursor).or(this::aidCursor).orElse(null));
        refreshCursor();
        return true;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            selectForMenu();
            return true;
        }
        // else the next drag would count as begun already
        resetFlags();
        pressed = planPoint();
        selectOnRelease = false;
        held = pressed;
        Optional<Grip> grip = grip(pressed);
        grip.ifPresent(found -> held = found.at());
        pending = grip.map(Grip::gesture);
        picked = pending.isEmpty() && pressAid();
        if (pending.isEmpty() && !picked) {
            pressElement();
        }
        return true;
    }

    /** A sign selects what it is about; a guide is selected and can be dragged where nothing else can. */
    private boolean pressAid() {
        Optional<FindingSign> sign = sign();
        if (sign.isPresent()) {
            canvas().pick(sign.get().objects());
            return true;
        }
        Optional<GuideSnapshot> guide = guide();
        guide.ifPresent(found -> {
            canvas().pick(List.of(found.id()));
            pending = Optional.of(GuideDrag.moving(canvas(), found));
            held = found.vertical() ? new Point(found.positionMm(), pressed.yMm())
                    : new Point(pressed.xMm(), found.positionMm());
        });
        return guide.isPresent() || pressUnderlay();
    }

    /** What lies under the plan is dragged once it is selected, where nothing else can be: else a frame is drawn. */
    private boolean pressUnderlay() {
        Optional<UnderlaySnapshot> underlay = underlay()
                .filter(found -> canvas().aids().selectedUnderlayIds().contains(found.id()));
        underlay.ifPresent(found -> {
            held = canvas().snapEngine().drawnCorner(found.id(), pressed, reachMm()).orElse(pressed);
            pending = Optional.of(new UnderlayGesture((Underlay) canvas().session().element(found.id()),
                    canvas().aids().outline(found)));
        });
        return underlay.isPresent();
    }

    private Optional<UnderlaySnapshot> underlay() {
        String id = elementAt();
        boolean free = id.isEmpty()
                || !Gestures.canDrag(canvas(), id) && !canvas().aids().selectedUnderlayIds().isEmpty();
        return free ? canvas().aids().underlayAt(planPoint(), reachMm()) : Optional.empty();
    }

    private int reachMm() {
        return (int) Math.max(1, Math.round(GRIP_PIXELS / canvas().scale().pixelsPerMm()));
    }

    private Optional<FindingSign> sign() {
        org.eclipse.swt.graphics.Point origin = canvas().windowOrigin();
        return canvas().aids().signAt(getLocation().x + origin.x, getLocation().y + origin.y);
    }

    private Optional<GuideSnapshot> guide() {
        Optional<GuideSnapshot> guide = canvas().aids().guideAt(planPoint(),
                GUIDE_PIXELS / canvas().scale().pixelsPerMm());
        String id = guide.isPresent() ? elementAt() : "";
        return guide.filter(found -> id.isEmpty() || !Gestures.canDrag(canvas(), id));
    }

    private Optional<Cursor> aidCursor() {
        return sign().isPresent() ? Optional.of(SharedCursors.HAND)
                : guide().map(guide -> guide.vertical() ? SharedCursors.SIZEWE : SharedCursors.SIZENS);
    }

    private void pressElement() {
        String id = elementAt();
        Set<String> selected = canvas().selectedIds();
        boolean add = (keys() & (SWT.CTRL | SWT.SHIFT)) != 0;
        toggleOnRelease = add && selected.contains(id) && Gestures.canDrag(canvas(), id);
        if (!id.isEmpty() && add && !toggleOnRelease) {
            toggle(id, selected);
        } else if (toggleOnRelease) {
            selectOnRelease = false;
        } else if (!id.isEmpty() && !selected.contains(id)) {
            canvas().select(withGroup(id));
        } else if (!id.isEmpty()) {
            selectOnRelease = true;
        }
        pending = id.isEmpty() || !Gestures.canDrag(canvas(), id) ? Optional.of(new FrameGesture(canvas(), add))
                : Gestures.drag(canvas(), canvas().selectedIds());
        held = pending.flatMap(gesture -> gesture.held(canvas().shownLevel())).orElse(pressed);
    }

    private void toggle(String id, Set<String> selected) {
        Set<String> next = new LinkedHashSet<>(selected);
        if (!next.removeAll(withGroup(id))) {
            next.addAll(withGroup(id));
        }
        canvas().select(next);
    }

    /** The element with all members of its group; a second click selects it alone. */
    private Set<String> withGroup(String id) {
        return canvas().shownLevel().groups().stream().filter(group -> group.memberIds().contains(id)).findFirst()
                .<Set<String>>map(group -> new LinkedHashSet<>(group.memberIds())).orElse(Set.of(id));
    }

    private void selectForMenu() {
        String id = elementAt();
        if (!id.isEmpty() && !canvas().selectedIds().contains(id)) {
            canvas().select(Set.of(id));
        }
    }

    @Override
    protected boolean handleDragStarted() {
        dragged = true;
        pending.ifPresent(gesture -> pencil().drag(gesture, held, pressed, keys()));
        return true;
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
        } else if (button == 1 && picked) {
            refreshCursor();
        } else if (button == 1 && toggleOnRelease) {
            toggle(elementAt(), canvas().selectedIds());
        } else if (button == 1 && selectOnRelease && canvas().selectedIds().size() > 1) {
            canvas().select(Set.of(elementAt()));
        } else if (button == 1 && selectOnRelease) {
            canvas().aids().shownOn(elementAt(), planPoint()).ifPresent(id -> canvas().pick(Set.of(id)));
        } else if (button == 1 && elementAt().isEmpty() && grip(planPoint()).isEmpty()) {
            canvas().pick(underlay().map(found -> Set.of(found.id())).orElse(Set.of()));
        }
        pending = Optional.empty();
        dragged = false;
        picked = false;
        toggleOnRelease = false;
        return true;
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

    private Optional<Grip> grip(Point at) {
        double reachMm = GRIP_PIXELS / canvas().scale().pixelsPerMm();
        List<Grip> near = new ArrayList<>();
        for (Grip grip : canvas().grips()) {
            if (grip.at().distanceMm(at) <= reachMm) {
                near.add(grip);
            }
        }
        return near.stream().min((a, b) -> Double.compare(a.at().distanceMm(at), b.at().distanceMm(at)));
    }

    /** Id of the topmost element under the pointer, empty when there is none. */
    private String elementAt() {
        EditPart part = getCurrentViewer().findObjectAt(getLocation());
        while (part != null && !(part instanceof ElementEditPart)) {
            part = part.getParent();
        }
        return part instanceof ElementEditPart element ? element.elementId() : "";
    }
}
