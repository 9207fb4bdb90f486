package org.sceneplan.plan.snapshot;

import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.WallReference;

/**
 * A wall inside the shell.
 *
 * @param line the drawn line; which face it is tells {@code reference}
 * @param footprint the area on the floor from end to end, openings included
 * @param openings doors and passages in the wall, in plan order
 * @param pieces what stands on the floor: the footprint without its openings, from start to end
 */
public record WallSnapshot(String id, Segment line, int thicknessMm, WallReference reference, boolean structural,
        Ring footprint, List<WallOpeningSnapshot> openings, List<Ring> pieces) {

    public WallSnapshot {
        openings = List.copyOf(openings);
        pieces = List.copyOf(pieces);
    }
}
