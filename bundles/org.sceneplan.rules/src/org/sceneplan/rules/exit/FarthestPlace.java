package org.sceneplan.rules.exit;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * The place of a storey that lies farthest from its nearest exit, straight through everything that stands there.
 *
 * <p>Best-first search over a quadtree of cells: in a cell the distance exceeds that of its centre by at most its half
 * diagonal. The distance found belongs to a real place (a corner, or a point on the outline or inside) and falls short
 * of the greatest one by at most {@link #ERROR_MM}.
 *
 * @param at         the place, rounded to mm
 * @param distanceMm its straight distance from the nearest exit
 */
public record FarthestPlace(Point at, double distanceMm) {

    /** Greatest error of the distance in mm. */
    public static final double ERROR_MM = 1;

    /** Rounding the centre of a cell moves it by up to half the diagonal of 1 mm. */
    private static final double ROUNDING_MM = 0.71;

    private record Cell(double xMm, double yMm, double halfMm, double boundMm) {
    }

    /**
     * Searches an outline.
     *
     * @param outline simple ring
     * @param exits   lines of all exits, at least one
     */
    public static FarthestPlace of(Ring outline, List<Segment> exits) {
        FarthestPlace best = new FarthestPlace(outline.points().get(0), -1);
        for (Point corner : outline.points()) {
            best = best.orFarther(corner, distance(exits, corner.xMm(), corner.yMm()));
        }
        PriorityQueue<Cell> queue = new PriorityQueue<>(Comparator.comparingDouble(Cell::boundMm).reversed()
                .thenComparingDouble(Cell::xMm).thenComparingDouble(Cell::yMm));
        Point centre = outline.box().centre();
        double half = Math.max(outline.box().widthMm(), outline.box().depthMm()) / 2.0 + 1;
        queue.add(cell(exits, centre.xMm(), centre.yMm(), half));
        while (!queue.isEmpty() && queue.peek().boundMm > best.distanceMm + ERROR_MM) {
            Cell cell = queue.remove();
            for (int quarter = 0; quarter < 4; quarter++) {
                double h = cell.halfMm / 2;
                Cell child = cell(exits, cell.xMm + (quarter % 2 == 0 ? -h : h), cell.yMm + (quarter < 2 ? -h : h), h);
                if (child.boundMm > best.distanceMm + ERROR_MM) {
                    double[] place = nearestPlace(outline, child);
                    if (Math.hypot(place[0] - child.xMm, place[1] - child.yMm) <= h * Math.sqrt(2) + ROUNDING_MM) {
                        best = best.orFarther(Point.rounded(place[0], place[1]), distance(exits, place[0], place[1]));
                        queue.add(child);
                    }
                }
            }
        }
        return best;
    }

    private FarthestPlace orFarther(Point place, double otherMm) {
        return otherMm > distanceMm ? new FarthestPlace(place, otherMm) : this;
    }

    private static Cell cell(List<Segment> exits, double xMm, double yMm, double halfMm) {
        return new Cell(xMm, yMm, halfMm, distance(exits, xMm, yMm) + halfMm * Math.sqrt(2));
    }

    /** The centre of the cell, rounded, where that is inside; else the nearest point of the outline. */
    private static double[] nearestPlace(Ring outline, Cell cell) {
        Point middle = Point.rounded(cell.xMm, cell.yMm);
        if (outline.contains(middle)) {
            return new double[] {middle.xMm(), middle.yMm()};
        }
        double[] nearest = null;
        for (Segment edge : outline.edges()) {
            double[] foot = foot(edge, cell.xMm, cell.yMm);
            if (nearest == null || Math.hypot(foot[0] - cell.xMm, foot[1] - cell.yMm) < Math
                    .hypot(nearest[0] - cell.xMm, nearest[1] - cell.yMm)) {
                nearest = foot;
            }
        }
        return nearest;
    }

    private static double distance(List<Segment> exits, double xMm, double yMm) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment exit : exits) {
            double[] foot = foot(exit, xMm, yMm);
            double dx = foot[0] - xMm;
            double dy = foot[1] - yMm;
            least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
        }
        return least;
    }

    /** The point of a line nearest to a place. */
    private static double[] foot(Segment line, double xMm, double yMm) {
        double fromX = line.from().xMm();
        double fromY = line.from().yMm();
        double dx = line.to().xMm() - fromX;
        double dy = line.to().yMm() - fromY;
        double t = ((xMm - fromX) * dx + (yMm - fromY) * dy) / (dx * dx + dy * dy);
        double clamped = Math.max(0, Math.min(1, t));
        return new double[] {fromX + clamped * dx, fromY + clamped * dy};
    }
}
