package org.sceneplan.drafting.measure;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;

/**
 * An area of the floor that an edit changes, to be shown while it is drawn or dragged.
 *
 * @param id id of the zone or aisle, or of the level for the whole floor
 * @param code code of a zone, empty for others
 * @param at a point inside it, far from its boundary
 * @param areaMm2 area after the edit
 * @param beforeMm2 area before it, 0 when it is new
 * @param kindMm2 area of all zones of that code in the plan after the edit; its own for others
 */
public record LiveArea(String id, String code, Point at, double areaMm2, double beforeMm2, double kindMm2) {

    public LiveArea {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(at, "at");
    }

    /** Whether the edit makes it. */
    public boolean isNew() {
        return beforeMm2 == 0;
    }
}
