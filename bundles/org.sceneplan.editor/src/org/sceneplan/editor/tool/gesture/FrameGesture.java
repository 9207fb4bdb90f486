package org.sceneplan.editor.tool.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;

/** Selects by a frame: dragged to the right what lies inside, dragged to the left also what it touches. */
public final class FrameGesture implements Gesture {
    private final PlanCanvas canvas;
    private final Set<String> before;

    public FrameGesture(PlanCanvas canvas, boolean add) {
        this.canvas = canvas;
        this.before = add ? canvas.selectedIds() : Set.of();
    }

    @Override
    public boolean snaps() {
        return false;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        return Optional.empty();
    }

    @Override
    public void dropped(Pointer pointer) {
        Box drawn = Box.of(List.of(pointer.start(), pointer.at()));
        Box frame = pointer.dxMm() == 0 || pointer.dyMm() == 0 ? drawn.expanded(1) : drawn;
        Set<String> selected = new LinkedHashSet<>(before);
        selected.addAll(canvas.elementsIn(frame, pointer.dxMm() < 0));
        canvas.pick(selected);
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        Point from = pointer.start();
        Point to = pointer.at();
        if (pointer.dxMm() == 0 || pointer.dyMm() == 0) {
            return List.of(new OverlayMark.Line(from, to, OverlayStyle.RUBBER));
        }
        return List.of(new OverlayMark.Shape(Box.of(List.of(from, to)).toRing(),
                pointer.dxMm() < 0 ? OverlayStyle.RUBBER : OverlayStyle.GHOST));
    }
}
