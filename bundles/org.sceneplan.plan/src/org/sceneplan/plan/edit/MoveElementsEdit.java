package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Moves any elements that have a place by the same distance: fixtures with what stands on them, columns, walls,
 * obstacles, zones, aisles, services, notes, free ends of dimensions, guides, underlays; openings along their edge,
 * positions on their fixture; groups with all their members.
 *
 * <p>Refused when one of them is locked, would leave its edge or go beyond the plane of the plan, or has no place.
 */
public final class MoveElementsEdit extends MotionEdit {

    private final Motion.Shift shift;
    private final boolean joined;

    /**
     * @param elements elements of an open plan
     * @param dxMm east, mm
     * @param dyMm north, mm
     */
    public MoveElementsEdit(Collection<? extends EObject> elements, int dxMm, int dyMm) {
        this(elements, new Motion.Shift(dxMm, dyMm), false);
    }

    private MoveElementsEdit(Collection<? extends EObject> elements, Motion.Shift shift, boolean joined) {
        super(elements, shift);
        this.shift = shift;
        this.joined = joined;
    }

    /** Moves of the same elements are one move by the sum of their ways. */
    @Override
    public Optional<PlanEdit> joined(PlanEdit next) {
        return next instanceof MoveElementsEdit move && move.elements().equals(elements())
                ? Optional.of(new MoveElementsEdit(elements(), new Motion.Shift(shift.dxMm() + move.shift.dxMm(),
                        shift.dyMm() + move.shift.dyMm()), true))
                : Optional.empty();
    }

    @Override
    public String label(Locale locale) {
        return joined ? label(locale, "elements.moveBy", Math.round(Math.hypot(shift.dxMm(), shift.dyMm())))
                : label(locale, "elements.move");
    }
}
