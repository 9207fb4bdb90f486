package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

/**
 * Moves any elements that have a place by the same distance: fixtures with what stands on them, columns, walls,
 * obstacles, zones, aisles, services, notes, free ends of dimensions, guides, underlays; openings along their edge,
 * positions on their fixture; groups with all their members.
 *
 * <p>Refused when one of them is locked, would leave its edge or go beyond the plane of the plan, or has no place.
 */
public final class MoveElementsEdit extends MotionEdit {

    /**
     * @param elements elements of an open plan
     * @param dxMm east, mm
     * @param dyMm north, mm
     */
    public MoveElementsEdit(Collection<? extends EObject> elements, int dxMm, int dyMm) {
        super(elements, new Motion.Shift(dxMm, dyMm));
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "elements.move");
    }
}
