package org.sceneplan.plan.edit.zone;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.Refusal;

/**
 * Moves one edge of a zone or aisle parallel to itself. All zones and aisles that share the edge or part of it follow,
 * boundaries that end on it lengthen or shorten, so that no gap and no overlap arises.
 */
public final class MoveZoneEdgeEdit extends AbstractAreaEdit {

    private final int mm;

    /**
     * @param area zone or aisle of an open plan
     * @param edge index of its edge; edge i runs from corner i to the next
     * @param mm distance, positive = outwards, the area grows
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public MoveZoneEdgeEdit(Identified area, int edge, int mm) {
        super(area, edge);
        this.mm = mm;
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "edge.move", area(), mm);
    }

    @Override
    AreaPreview preview(FloorAreas floor) {
        Optional<Map<String, Ring>> moved = moved(floor, mm);
        if (moved.isEmpty()) {
            return AreaPreview.refused(tooFar(floor, ZoneTexts.TEXTS.text("reason.folds")));
        }
        List<AreaChange> changes = floor.changes(moved.get());
        Refusal refusal = floor.writable(moved.get());
        if (!refusal.isRefused()) {
            refusal = new FloorCheck(floor).problem(moved.get())
                    .map(problem -> tooFar(floor, ZoneSteps.reason(floor, problem))).orElse(Refusal.NONE);
        }
        return new AreaPreview(changes, refusal);
    }

    private Optional<Map<String, Ring>> moved(FloorAreas floor, int distanceMm) {
        Tiling tiling = floor.tiling();
        return new EdgeShift(tiling, area().getId(), index()).move(distanceMm) ? FloorCheck.rings(tiling)
                : Optional.empty();
    }

    private Refusal tooFar(FloorAreas floor, Object reason) {
        return ZoneTexts.TEXTS.refusal(area(), "edge.tooFar", Math.abs(mm), reason, Math.abs(farthestMm(floor)));
    }

    /** The farthest the edge can go on this side, found by halving. */
    private int farthestMm(FloorAreas floor) {
        int possible = 0;
        int impossible = mm;
        while (Math.abs(impossible - possible) > 1) {
            int tried = possible + (impossible - possible) / 2;
            Optional<Map<String, Ring>> moved = moved(floor, tried);
            if (moved.isPresent() && new FloorCheck(floor).problem(moved.get()).isEmpty()) {
                possible = tried;
            } else {
                impossible = tried;
            }
        }
        return possible;
    }
}
