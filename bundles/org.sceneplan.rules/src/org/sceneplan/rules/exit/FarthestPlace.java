package org.sceneplan.rules.exit;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * The place of a storey that lies farthest from its nearest exit, straight through everything that stands there.
 *
 * <p>Best-first search over a quadtree of cells: in a cell the distance exceeds that of its centre by at most its half
 * diagonal. The distance found belongs to a real place (a corner of the outline or a cell centre inside) and falls short
 * of the greatest one by at most {@link #ERROR_MM}.
 *
 * @param at         the place, rounded to mm
 * @param distanceMm its straight distance from the nearest exit
 */
public record FarthestPlace(Point at, double distanceMm) {

    /** Greatest error of the distance in mm. */
    public static final double ERROR_MM = 1;

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
            Point middle = Point.rounded(cell.xMm, cell.yMm);
            if (outline.locate(middle) != Location.OUTSIDE) {
                best = best.orFarther(middle, distance(exits, middle.xMm(), middle.yMm()));
            }
            for (int quarter = 0; quarter < 4; quarter++) {
                double h = cell.halfMm / 2;
                Cell child = cell(exits, cell.xMm + (quarter % 2 == 0 ? -h : h), cell.yMm + (quarter < 2 ? -h : h), h);
                if (child.boundMm > best.distanceMm + ERROR_MM && touches(outline, child)) {
                    queue.add(child);
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

    /** Whether the cell may hold a place of the outline; 1 mm allows for rounding its centre. */
    private static boolean touches(Ring outline, Cell cell) {
        return outline.distanceMm(Point.rounded(cell.xMm, cell.yMm)) <= cell.halfMm * Math.sqrt(2) + 1;
    }

    private static double distance(List<Segment> exits, double xMm, double yMm) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment exit : exits) {
            double dx = (double) exit.to().xMm() - exit.from().xMm();
            double dy = (double) exit.to().yMm() - exit.from().yMm();
            double px = xMm - exit.from().xMm();
            double py = yMm - exit.from().yMm();
            double t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
            double ex = px - t * dx;
            double ey = py - t * dy;
            least = Math.min(least, Math.sqrt(ex * ex + ey * ey));
        }
        return least;
    }
}
