package org.sceneplan.rules.sight;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** The part of a line inside a convex shape: Cyrus and Beck, IEEE Trans. Computers C-27, 1978. */
public final class ConvexCut {

    private ConvexCut() {
    }

    /**
     * Cuts a line with a convex shape.
     *
     * @param corners counter-clockwise; consecutive corners may be equal
     * @param grownMm every side is first moved outwards by this, inwards where negative
     * @return first and last share of the line inside, 0 to 1; the first greater than the last where none is
     */
    public static double[] of(List<Point> corners, Segment line, double grownMm) {
        double first = 0;
        double last = 1;
        double dx = (double) line.to().xMm() - line.from().xMm();
        double dy = (double) line.to().yMm() - line.from().yMm();
        Point from = corners.get(corners.size() - 1);
        for (Point to : corners) {
            double ex = (double) to.xMm() - from.xMm();
            double ey = (double) to.yMm() - from.yMm();
            double length = Math.sqrt(ex * ex + ey * ey);
            if (length > 0) {
                double inside = (ex * ((double) line.from().yMm() - from.yMm())
                        - ey * ((double) line.from().xMm() - from.xMm())) / length + grownMm;
                double gain = (ex * dy - ey * dx) / length;
                if (gain == 0) {
                    last = inside < 0 ? -1 : last;
                } else if (gain > 0) {
                    first = Math.max(first, -inside / gain);
                } else {
                    last = Math.min(last, -inside / gain);
                }
            }
            from = to;
        }
        return new double[] {first, last};
    }
}
