package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;

/**
 * Turns any elements that have a place about one point; what has an angle turns itself too. Refused like
 * {@link MoveElementsEdit}, for openings and for guides that would lie askew.
 */
public final class RotateElementsEdit extends MotionEdit {

    /**
     * @param elements elements of an open plan
     * @param pivot centre of the turn
     * @param byDeg counter-clockwise, finite; multiples of 90 are exact
     * @throws IllegalArgumentException if the angle is not finite
     */
    public RotateElementsEdit(Collection<? extends EObject> elements, Point pivot, double byDeg) {
        super(elements, turn(pivot, byDeg));
    }

    private static Motion turn(Point pivot, double byDeg) {
        if (!Double.isFinite(byDeg)) {
            throw new IllegalArgumentException("byDeg %s must be finite".formatted(byDeg));
        }
        return new Motion.Turn(requireNonNull(pivot, "pivot"), byDeg);
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "elements.rotate");
    }
}
