package org.sceneplan.editor.tool.gesture;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;

/** Turns elements about a pivot, in steps of 15 degrees unless Alt is held; a typed number is the new angle. */
public final class TurnGesture implements Gesture {
    private static final double STEP_DEG = 15;

    private final List<? extends EObject> elements;
    private final Point pivot;
    private final double startDeg;

    /**
     * A turn.
     *
     * @param startDeg angle of the elements at the start
     */
    public TurnGesture(List<? extends EObject> elements, Point pivot, double startDeg) {
        this.elements = List.copyOf(elements);
        this.pivot = pivot;
        this.startDeg = startDeg;
    }

    private double byDeg(Pointer pointer) {
        if (pivot.equals(pointer.at())) {
            return 0;
        }
        double by = pivot.to(pointer.at()).angleDeg() - pivot.to(pointer.start()).angleDeg();
        if ((pointer.keys() & SWT.ALT) == 0 && pointer.turnDeg() == 0) {
            by = Math.round((startDeg + by) / STEP_DEG) * STEP_DEG - startDeg;
        }
        return AngleInput.normalised(by);
    }

    @Override
    public boolean snaps() {
        return false;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        double by = pointer.turnDeg() == 0 ? byDeg(pointer) : pointer.turnDeg();
        return by == 0 ? Optional.empty() : Optional.of(new RotateElementsEdit(elements, pivot, by));
    }

    @Override
    public List<OverlayMark> marks(Pointer pointer) {
        double by = pointer.turnDeg() == 0 ? byDeg(pointer) : pointer.turnDeg();
        return List.of(new OverlayMark.Line(pivot, pointer.at(), OverlayStyle.RUBBER), new OverlayMark.Tag(pointer.at(),
                AngleInput.format(AngleInput.normalised(startDeg + by)) + "°", OverlayStyle.DIMENSION_ACTIVE));
    }

    @Override
    public Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        return AngleInput.parse(text, startDeg).map(angle -> new Pointer(pointer.start(), pointer.at(),
                AngleInput.normalised(angle - startDeg), "", pointer.keys()));
    }
}
