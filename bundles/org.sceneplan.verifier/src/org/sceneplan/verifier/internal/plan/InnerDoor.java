package org.sceneplan.verifier.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;

/** A door or passage in an inner wall. */
public record InnerDoor(Wall wall, WallOpening opening) {

    private static final double LEAST_PIECE_MM = 2;

    /** Whether leaves hang in it that need floor. */
    public boolean isHinged() {
        return opening.getSwing() == WallOpeningSwing.LEFT || opening.getSwing() == WallOpeningSwing.RIGHT;
    }

    /** Whether its leaves open to the left of the wall. */
    public boolean opensLeft() {
        return opening.getSwing() == WallOpeningSwing.LEFT;
    }

    /** Returns the jambs on the face its leaves open to, the nearer to the start of the wall first. */
    public List<Coordinate> jambs() {
        Coordinate[] ring = Shapes.wall(wall, opening.getOffsetMm(), farMm(opening)).getCoordinates();
        double dx = (double) wall.getToXMm() - wall.getFromXMm();
        double dy = (double) wall.getToYMm() - wall.getFromYMm();
        Comparator<Coordinate> leftmost = Comparator.comparingDouble(corner -> dx * corner.y - dy * corner.x);
        List<Coordinate> corners = new ArrayList<>(List.of(ring[0], ring[1], ring[2], ring[3]));
        corners.sort(opensLeft() ? leftmost.reversed() : leftmost);
        List<Coordinate> jambs = new ArrayList<>(corners.subList(0, 2));
        jambs.sort(Comparator.comparingDouble(corner -> dx * corner.x + dy * corner.y));
        return jambs;
    }

    private static double farMm(WallOpening opening) {
        return (double) opening.getOffsetMm() + opening.getWidthMm();
    }

    /** Returns what of a wall stands on the floor. */
    static List<Polygon> pieces(Wall wall) {
        if (wall.getOpenings().isEmpty()) {
            return List.of(Shapes.wall(wall));
        }
        double length = Math.hypot((double) wall.getToXMm() - wall.getFromXMm(),
                (double) wall.getToYMm() - wall.getFromYMm());
        List<Polygon> pieces = new ArrayList<>();
        double from = 0;
        for (WallOpening each : wall.getOpenings().stream().sorted(Comparator.comparingInt(WallOpening::getOffsetMm))
                .toList()) {
            if (each.getOffsetMm() - from >= LEAST_PIECE_MM) {
                pieces.add(Shapes.wall(wall, from, each.getOffsetMm()));
            }
            from = farMm(each);
        }
        if (length - from >= LEAST_PIECE_MM) {
            pieces.add(Shapes.wall(wall, from, length));
        }
        return pieces;
    }
}
