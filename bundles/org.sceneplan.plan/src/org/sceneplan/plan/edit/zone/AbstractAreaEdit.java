package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.FaultException;

/** What edits of one edge or corner of a zone or aisle share: all areas of the floor change together. */
abstract sealed class AbstractAreaEdit implements PlanEdit
        permits InsertZoneCornerEdit, MoveZoneCornerEdit, MoveZoneEdgeEdit, RemoveZoneCornerEdit {

    private final Identified area;
    private final int index;

    AbstractAreaEdit(Identified area, int index) {
        this.area = requireNonNull(area, "area");
        this.index = index;
        FloorAreas.requireArea(area);
    }

    final Identified area() {
        return area;
    }

    final int index() {
        return index;
    }

    /** Returns what would change, with the areas before and after. Pure; called while the mouse moves. */
    public final AreaPreview preview() {
        try {
            FloorAreas floor = FloorAreas.of((Level) area.eContainer());
            return ZoneSteps.in(floor, area, index).orElseGet(() -> preview(floor));
        } catch (FaultException broken) {
            return ZoneSteps.broken(area, broken);
        }
    }

    /** What would change on a floor that has the edge or corner. */
    abstract AreaPreview preview(FloorAreas floor);

    @Override
    public final Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public final Set<EObject> apply() {
        return FloorAreas.write((Level) area.eContainer(), preview().changes());
    }
}
