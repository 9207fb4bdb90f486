package org.sceneplan.plan.edit.zone;

import java.util.List;

import org.sceneplan.geometry.Point;

/** Moves one corner; all rings that have it, or on whose edge it lies, follow. */
final class CornerShift {

    private final Tiling tiling;
    private final Point corner;

    CornerShift(Tiling tiling, String id, int index) {
        this.tiling = tiling;
        this.corner = Tiling.at(tiling.corners(id), index);
    }

    /** Moves the corner; boundaries that end on an edge beside it bend that edge where they end. */
    void move(Point to) {
        tiling.insertEverywhere(corner);
        for (String each : tiling.ids()) {
            if (tiling.corners(each).contains(corner)) {
                holdNeighbours(each);
            }
        }
        for (String each : tiling.ids()) {
            List<Point> corners = tiling.corners(each);
            int at = corners.indexOf(corner);
            if (at >= 0) {
                tiling.moved(each, corner, to);
                corners.set(at, to);
            }
        }
        tiling.clean();
    }

    private void holdNeighbours(String id) {
        List<Point> corners = tiling.corners(id);
        int at = corners.indexOf(corner);
        Point before = Tiling.at(corners, at - 1);
        Point after = Tiling.at(corners, at + 1);
        tiling.junctionsOn(id, before, corner).forEach(point -> tiling.insert(id, point));
        tiling.junctionsOn(id, corner, after).forEach(point -> tiling.insert(id, point));
    }
}
