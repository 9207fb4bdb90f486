package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;

/**
 * Moves one corner of a zone or aisle. All zones and aisles that have the corner, or on whose edge it lies, follow;
 * where a boundary ends on an edge beside the corner, that edge bends there.
 */
public final class MoveZoneCornerEdit extends AbstractAreaEdit {

    private final Point to;

    /**
     * @param area zone or aisle of an open plan
     * @param corner index of the corner in its outline
     * @param to where the corner goes
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public MoveZoneCornerEdit(Identified area, int corner, Point to) {
        super(area, corner);
        this.to = requireNonNull(to, "to");
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "corner.move", area());
    }

    @Override
    AreaPreview preview(FloorAreas floor) {
        Tiling tiling = floor.tiling();
        new CornerShift(tiling, area().getId(), index()).move(to);
        return ZoneSteps.judged(floor, area(), FloorCheck.rings(tiling));
    }
}
