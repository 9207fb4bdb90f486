package org.sceneplan.plan.edit.shell;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;

/** Where the body of a wall lies beside the line that was drawn. */
public final class WallBody {

    private WallBody() {
    }

    /**
     * Returns the area of a wall on the floor.
     *
     * @param line from and to, not equal
     * @param reference which part of the wall the line is
     */
    public static Ring footprint(Segment line, WallReference reference, int thicknessMm) {
        double leftMm = leftMm(reference, thicknessMm);
        return Ring.ccw(List.of(moved(line.from(), line, leftMm - thicknessMm),
                moved(line.to(), line, leftMm - thicknessMm), moved(line.to(), line, leftMm),
                moved(line.from(), line, leftMm)));
    }

    /** Returns the line of another reference of the same body. */
    static Segment line(Segment line, WallReference from, WallReference to, int thicknessMm) {
        double mm = leftMm(from, thicknessMm) - leftMm(to, thicknessMm);
        return new Segment(moved(line.from(), line, mm), moved(line.to(), line, mm));
    }

    /** Distance of the left face to the left of the line. */
    private static double leftMm(WallReference reference, int thicknessMm) {
        return switch (reference) {
            case LEFT -> 0;
            case CENTRE -> thicknessMm / 2.0;
            case RIGHT -> thicknessMm;
        };
    }

    private static Point moved(Point point, Segment line, double mm) {
        Vector left = line.leftNormal();
        return Point.rounded(point.xMm() + left.x() * mm, point.yMm() + left.y() * mm);
    }

    static Segment line(Wall wall) {
        return new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
    }

    static void write(Wall wall, Segment line) {
        wall.setFromXMm(line.from().xMm());
        wall.setFromYMm(line.from().yMm());
        wall.setToXMm(line.to().xMm());
        wall.setToYMm(line.to().yMm());
    }
}
