package org.sceneplan.editor.tool.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.Straight;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;

/** Moves a picture or drawing under the plan by the place it is taken hold of, which snaps. */
public final class UnderlayGesture implements Gesture {
    private final Underlay underlay;
    private final Optional<Ring> outline;

    /** @param outline its corners where it lies; empty for a drawing of one line */
    public UnderlayGesture(Underlay underlay, Optional<Ring> outline) {
        this.underlay = underlay;
        this.outline = outline;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        return pointer.dxMm() == 0 && pointer.dyMm() == 0 ? Optional.empty()
                : Optional.of(new MoveElementsEdit(List.of(underlay), pointer.dxMm(), pointer.dyMm()));
    }

    @Override
    public double wayMm(Pointer pointer) {
        return Math.hypot(pointer.dxMm(), pointer.dyMm());
    }

    @Override
    public Optional<Straight> straight() {
        return Optional.of(Straight.SIDES);
    }

    @Override
    public Set<String> moving() {
        return Set.of(underlay.getId());
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        List<OverlayMark> marks = new ArrayList<>();
        outline.map(Ring::points).map(corners -> corners.stream()
                .map(at -> at.plus(pointer.dxMm(), pointer.dyMm())).toList())
                .ifPresent(corners -> marks.add(new OverlayMark.Shape(new Ring(corners), OverlayStyle.RUBBER)));
        marks.add(new OverlayMark.Line(pointer.start(), pointer.at(), OverlayStyle.RUBBER));
        return marks;
    }
}
