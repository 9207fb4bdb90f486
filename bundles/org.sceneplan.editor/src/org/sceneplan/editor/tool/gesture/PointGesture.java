package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.Straight;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** Drags or places one point: a corner, an end, a column. */
public final class PointGesture implements Gesture {
    private final Set<String> moving;
    private final Function<Point, PlanEdit> edits;
    private final Function<Point, List<OverlayMark>> marks;
    private final String hint;
    private Function<LevelSnapshot, Optional<Point>> held = after -> Optional.empty();
    private boolean typesLength;
    private Set<SnapKind> prefers = Set.of();

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

    /**
     * Tells where what is dragged stands when that is not where the pointer is.
     *
     * @param newHeld place on the level after the edit
     * @return this
     */
    public PointGesture heldAt(Function<LevelSnapshot, Optional<Point>> newHeld) {
        held = newHeld;
        return this;
    }

    /** Takes a single number as the first of the lengths that show. */
    public PointGesture typingLength() {
        typesLength = true;
        return this;
    }

    /** Prefers kinds of things to snap to. */
    public PointGesture preferring(Set<SnapKind> kinds) {
        prefers = kinds;
        return this;
    }

    @Override
    public Set<SnapKind> prefers() {
        return prefers;
    }

    /** What is placed comes from nowhere. */
    @Override
    public double wayMm(Pointer pointer) {
        return moving.isEmpty() ? Double.POSITIVE_INFINITY : Math.hypot(pointer.dxMm(), pointer.dyMm());
    }

    @Override
    public Optional<Point> held(LevelSnapshot after) {
        return held.apply(after);
    }

    @Override
    public boolean typesFirstLength() {
        return typesLength;
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

    /** What is dragged goes along the walls; what is placed has no way yet. */
    @Override
    public Optional<Straight> straight() {
        return moving.isEmpty() ? Optional.empty() : Optional.of(Straight.SIDES);
    }

    @Override
    public String hint() {
        return hint;
    }
}
