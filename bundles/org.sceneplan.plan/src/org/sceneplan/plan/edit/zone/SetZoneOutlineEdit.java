package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.FaultException;

/** Gives a zone or aisle another outline; neighbours stay. Refused outside the shell and over another area. */
public final class SetZoneOutlineEdit implements PlanEdit {

    private final Identified area;
    private final Ring outline;

    /**
     * @param area zone or aisle of an open plan
     * @param outline the new outline
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public SetZoneOutlineEdit(Identified area, Ring outline) {
        this.area = requireNonNull(area, "area");
        this.outline = requireNonNull(outline, "outline");
        FloorAreas.requireArea(area);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "outline.set", area);
    }

    /** Returns what would change, with the areas before and after. Pure. */
    public AreaPreview preview() {
        Refusal refusal = PlanLayers.lock(area);
        if (refusal.isRefused()) {
            return AreaPreview.refused(refusal);
        }
        try {
            FloorAreas floor = FloorAreas.of((Level) area.eContainer());
            return ZoneSteps.judged(floor, area, FloorCheck.ring(outline.points())
                    .map(ring -> Map.of(area.getId(), ring)));
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
