package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Segment;

/**
 * Mirrors any elements that have a place over a line. A fixture stands and looks where the mirror shows it and what is
 * on it changes sides, so that a left-handed run becomes a right-handed one; the reference face of a wall changes
 * sides. Refused like {@link MoveElementsEdit}, for underlays, for openings that would leave their edge and for guides
 * that would lie askew.
 */
public final class MirrorElementsEdit extends MotionEdit {

    /**
     * @param elements elements of an open plan
     * @param line two different points of the mirror
     * @throws IllegalArgumentException if the line has no length
     */
    public MirrorElementsEdit(Collection<? extends EObject> elements, Segment line) {
        super(elements, mirror(line));
    }

    private static Motion mirror(Segment line) {
        if (requireNonNull(line, "line").from().equals(line.to())) {
            throw new IllegalArgumentException("the mirror starts and ends at " + line.from());
        }
        return new Motion.Mirror(line);
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "elements.mirror");
    }
}
