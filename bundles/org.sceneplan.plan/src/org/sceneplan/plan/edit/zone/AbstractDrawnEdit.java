package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/** What edits that draw a new zone or aisle share. */
abstract sealed class AbstractDrawnEdit implements PlanEdit permits AddZoneEdit, AddAisleEdit, AbstractCutEdit {

    private final Level level;
    private final DrawnArea drawn;

    AbstractDrawnEdit(Level level, List<Point> corners, DrawnArea.Spares spared) {
        this.level = requireNonNull(level, "level");
        this.drawn = new DrawnArea(level, List.copyOf(corners), spared);
    }

    final Level level() {
        return level;
    }

    /** A new zone or aisle, without id and outline. */
    abstract Identified draft();

    /** Returns the new outline and whether it would be refused. Pure. */
    public AreaPreview preview() {
        return drawn.preview(draft());
    }

    /**
     * Returns the greatest connected part of the drawn area inside the shell that may be drawn, as one ring without
     * holes; nothing when there is none.
     */
    public final Optional<Ring> freePart() {
        return drawn.freePart();
    }

    @Override
    public final Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return drawn.add(draft());
    }
}
