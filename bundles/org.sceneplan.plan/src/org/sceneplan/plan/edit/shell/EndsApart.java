package org.sceneplan.plan.edit.shell;

import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.edit.Refusal;

/** Refuses ends of a dimension that leave it no length: it would be drawn nowhere and could not be picked. */
final class EndsApart {

    private static final double LEAST_MM = 0.5;

    private EndsApart() {
    }

    /**
     * Refused when the ends coincide, with a direction when they do not lie apart in it.
     *
     * @param element what the refusal names
     * @param angleDeg direction of the dimension line, counter-clockwise from x; empty when it runs from end to end
     */
    static Refusal check(EObject element, Point from, Point to, OptionalDouble angleDeg) {
        if (from.equals(to)) {
            return ShellTexts.TEXTS.refusal(element, "dimension.noLength", to);
        }
        return angleDeg.isPresent() && Math.abs(Vector.ofAngle(angleDeg.getAsDouble()).dot(from.to(to))) < LEAST_MM
                ? ShellTexts.TEXTS.refusal(element, "dimension.beside", from, to) : Refusal.NONE;
    }
}
