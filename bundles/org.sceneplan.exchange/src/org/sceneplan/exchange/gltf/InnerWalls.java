package org.sceneplan.exchange.gltf;

import java.util.List;

import org.sceneplan.plan.snapshot.WallCorners;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Walls inside the shop with their doors cut out and the wall above them. */
final class InnerWalls {
    private static final int UNKNOWN_HEAD_MM = 2_100;

    private InnerWalls() {
    }

    /**
     * The body of a wall.
     *
     * @param corners filled corners of the walls of its level
     */
    static Solids of(WallSnapshot wall, List<WallCorners.Corner> corners, int clearHeightMm) {
        Solids solids = new Solids();
        wall.pieces().forEach(piece -> solids.prism(piece, 0, clearHeightMm));
        corners.stream().filter(corner -> corner.wallId().equals(wall.id()))
                .forEach(corner -> solids.prism(corner.ring(), 0, clearHeightMm));
        for (WallOpeningSnapshot opening : wall.openings()) {
            int headMm = headMm(opening, clearHeightMm);
            if (headMm < clearHeightMm) {
                solids.prism(opening.gap(), headMm, clearHeightMm);
            }
        }
        return solids;
    }

    /** Height of the head above the floor; an opening without a height reaches 2,100 mm [K]. */
    static int headMm(WallOpeningSnapshot opening, int clearHeightMm) {
        return Math.min(clearHeightMm, opening.heightMm() > 0 ? opening.heightMm() : UNKNOWN_HEAD_MM);
    }
}
