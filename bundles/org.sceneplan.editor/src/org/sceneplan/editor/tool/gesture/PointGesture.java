package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;

/** Drags or places one point: a corner, an end, a column. */
public final class PointGesture implements Gesture {
    private final Set<String> moving;
    private final Function<Point, PlanEdit> edits;
    private final Function<Point, List<OverlayMark>> marks;
    private final String hint;

    /**
     * A gesture.
     *
     * @param edits the edit for a point, null when it makes none there
     * @param marks what shows beside what changes
     */
    public PointGesture(Set<String> moving, Function<Point, PlanEdit> edits,
            Function<Point, List<OverlayMark>> marks, String hint) {
        this.moving = Set.copyOf(moving);
        this.edits = edits;
        this.marks = marks;
        this.hint = hint;
    }

    /** A gesture that drags a point of an element. */
    public PointGesture(String id, Function<Point, PlanEdit> edits) {
        this(Set.of(id), edits, at -> List.of(), "");
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        return Optional.ofNullable(edits.apply(pointer.at()));
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        return marks.apply(pointer.at());
    }

    @Override
    public Set<String> moving() {
        return moving;
    }

    @Override
    public String hint() {
        return hint;
    }
}
