package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.edit.PlanEdit;

/** Drags something along one direction only: an edge, a side, a jamb. A typed length is the way it goes. */
public final class AlongGesture implements Gesture {
    private final Vector direction;
    private final Set<String> moving;
    private final double startMm;
    private final IntFunction<PlanEdit> edits;
    private Set<SnapKind> prefers = Set.of();

    /**
     * A drag.
     *
     * @param direction where positive lengths go
     * @param startMm length at the start that a typed number replaces, for example the width of what is resized; 0 when
     *            the typed number is the way itself
     * @param edits the edit for a way in mm
     */
    public AlongGesture(Vector direction, Set<String> moving, double startMm, IntFunction<PlanEdit> edits) {
        this.direction = direction.normalise();
        this.moving = Set.copyOf(moving);
        this.startMm = startMm;
        this.edits = edits;
    }

    /**
     * Prefers kinds of things to snap to.
     *
     * @return this
     */
    public AlongGesture preferring(Set<SnapKind> kinds) {
        prefers = kinds;
        return this;
    }

    @Override
    public Set<SnapKind> prefers() {
        return prefers;
    }

    private int way(Pointer pointer) {
        return (int) Math.round(new Vector(pointer.dxMm(), pointer.dyMm()).dot(direction));
    }

    @Override
    public double wayMm(Pointer pointer) {
        return Math.abs(way(pointer));
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        int way = way(pointer);
        return way == 0 ? Optional.empty() : Optional.of(edits.apply(way));
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        int way = way(pointer);
        Point to = Point.rounded(pointer.start().xMm() + direction.x() * way,
                pointer.start().yMm() + direction.y() * way);
        LengthInput unit = LengthInput.sizes(EditorPreferences.unit());
        String text = startMm != 0 ? unit.format(Math.round(startMm + way)) : (way > 0 ? "+" : "") + unit.format(way);
        return List.of(new OverlayMark.Length(pointer.start(), to, text, OverlayStyle.DIMENSION_ACTIVE));
    }

    @Override
    public Set<String> moving() {
        return moving;
    }

    @Override
    public Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        LengthInput field = startMm == 0 ? LengthInput.places(reading.unit()) : LengthInput.sizes(reading.unit());
        return field.parse(text, startMm).map(length -> {
            double sign = startMm == 0 && way(pointer) < 0 && !text.startsWith("-") ? -1 : 1;
            double way = sign * (length - startMm);
            return pointer.withAt(Point.rounded(pointer.start().xMm() + direction.x() * way,
                    pointer.start().yMm() + direction.y() * way));
        });
    }
}
