package org.sceneplan.plan.edit.zone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;

/**
 * Removes a corner of a zone or aisle; a neighbour that shares both edges beside it loses it too. Refused while another
 * boundary ends at the corner, because a gap or an overlap would arise.
 */
public final class RemoveZoneCornerEdit extends AbstractAreaEdit {

    private static final int LEAST_CORNERS = 3;

    /**
     * @param area zone or aisle of an open plan
     * @param corner index of the corner in its outline
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public RemoveZoneCornerEdit(Identified area, int corner) {
        super(area, corner);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "corner.remove", area());
    }

    @Override
    AreaPreview preview(FloorAreas floor) {
        Tiling tiling = floor.tiling();
        List<Point> own = tiling.corners(area().getId());
        if (own.size() <= LEAST_CORNERS) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(area(), "corner.tooFew"));
        }
        Point removed = own.get(index());
        Point before = Tiling.at(own, index() - 1);
        Point after = Tiling.at(own, index() + 1);
        if (Tiling.isStraight(before, removed, after)) {
            own.remove(index());
            tiling.dropStale(removed);
            return ZoneSteps.judged(floor, area(), FloorCheck.rings(tiling));
        }
        Optional<String> held = heldBy(floor, removed, List.of(before, after));
        if (held.isPresent()) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(area(), "corner.held", floor.element(held.get())));
        }
        tiling.ids().forEach(id -> tiling.corners(id).remove(removed));
        return ZoneSteps.judged(floor, area(), FloorCheck.rings(tiling));
    }

    /** Another area that has the corner but not both edges beside it. */
    private Optional<String> heldBy(FloorAreas floor, Point removed, List<Point> beside) {
        Tiling noded = floor.tiling();
        beside.forEach(noded::insertEverywhere);
        return noded.ids().stream().filter(id -> !id.equals(area().getId())).filter(id -> {
            List<Point> corners = noded.corners(id);
            int at = corners.indexOf(removed);
            return at >= 0 && !(beside.contains(Tiling.at(corners, at - 1))
                    && beside.contains(Tiling.at(corners, at + 1)));
        }).findFirst();
    }
}
