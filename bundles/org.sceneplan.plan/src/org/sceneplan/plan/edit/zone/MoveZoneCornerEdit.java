package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.FaultException;

/**
 * Moves one corner of a zone or aisle. All zones and aisles that have the corner, or on whose edge it lies, follow;
 * where a boundary ends on an edge beside the corner, that edge bends there.
 */
public final class MoveZoneCornerEdit implements PlanEdit {

    private final Identified area;
    private final int corner;
    private final Point to;

    /**
     * @param area zone or aisle of an open plan
     * @param corner index of the corner in its outline
     * @param to where the corner goes
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public MoveZoneCornerEdit(Identified area, int corner, Point to) {
        this.area = requireNonNull(area, "area");
        this.corner = corner;
        this.to = requireNonNull(to, "to");
        FloorAreas.requireArea(area);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "corner.move", area);
    }

    /** Returns what would change, with the areas before and after. Pure; called while the mouse moves. */
    public AreaPreview preview() {
        try {
            FloorAreas floor = FloorAreas.of((Level) area.eContainer());
            return ZoneSteps.in(floor, area, corner).orElseGet(() -> {
                Tiling tiling = floor.tiling();
                new CornerShift(tiling, area.getId(), corner).move(to);
                return ZoneSteps.judged(floor, area, FloorCheck.rings(tiling));
            });
        } catch (FaultException broken) {
            return ZoneSteps.broken(area, broken);
        }
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return FloorAreas.write((Level) area.eContainer(), preview().changes());
    }
}
