package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * The edges of a shell and of everything that stands in it, found by square cells; mm in the frame of the plan.
 *
 * <p>Every edge has what is solid on its left: rings of things run counter-clockwise, the shell clockwise. Questions
 * cost time in proportion to the edges near the line asked about. Not safe for several threads at once.
 */
final class FloorEdges {

    private static final int CELL_MM = 1000;
    /** Lines that share an end with an edge, or cross it by less, do not cross it. */
    private static final double TOUCH_MM = 1e-6;

    private final List<Point[]> rings = new ArrayList<>();
    private final double[] fromX;
    private final double[] fromY;
    private final double[] toX;
    private final double[] toY;
    private final double marginMm;
    private final int westMm;
    private final int southMm;
    private final int columns;
    private final int rows;
    private final int[][] inCell;
    private final int[] asked;
    private int question;

    /**
     * Finds edges up to a distance.
     *
     * @param outline  inner face of the shell
     * @param things   what stands on the floor
     * @param marginMm greatest distance that is asked for
     */
    FloorEdges(Ring outline, List<Ring> things, double marginMm) {
        this.marginMm = marginMm;
        rings.add(corners(outline, false));
        things.forEach(thing -> rings.add(corners(thing, true)));
        int count = rings.stream().mapToInt(ring -> ring.length).sum();
        fromX = new double[count];
        fromY = new double[count];
        toX = new double[count];
        toY = new double[count];
        asked = new int[count];
        Box box = outline.box();
        westMm = box.minXMm() - CELL_MM;
        southMm = box.minYMm() - CELL_MM;
        columns = box.widthMm() / CELL_MM + 3;
        rows = box.depthMm() / CELL_MM + 3;
        inCell = new int[columns * rows][];
        fill();
    }

    private static Point[] corners(Ring ring, boolean counterClockwise) {
        List<Point> points = ring.points();
        Point[] corners = new Point[points.size()];
        boolean reverse = ring.doubledAreaMm2() > 0 != counterClockwise;
        for (int i = 0; i < corners.length; i++) {
            corners[i] = points.get(reverse ? corners.length - 1 - i : i);
        }
        return corners;
    }

    private void fill() {
        int[] size = new int[inCell.length];
        int edge = 0;
        for (Point[] ring : rings) {
            Point from = ring[ring.length - 1];
            for (Point to : ring) {
                fromX[edge] = from.xMm();
                fromY[edge] = from.yMm();
                toX[edge] = to.xMm();
                toY[edge] = to.yMm();
                enter(edge++, size);
                from = to;
            }
        }
    }

    private void enter(int edge, int[] size) {
        int lastRow = row(Math.max(fromY[edge], toY[edge]) + marginMm);
        int lastColumn = column(Math.max(fromX[edge], toX[edge]) + marginMm);
        double reachMm = marginMm + CELL_MM * Math.sqrt(0.5) + 1;
        boolean isSlanting = fromX[edge] != toX[edge] && fromY[edge] != toY[edge];
        for (int row = row(Math.min(fromY[edge], toY[edge]) - marginMm); row <= lastRow; row++) {
            for (int column = column(Math.min(fromX[edge], toX[edge]) - marginMm); column <= lastColumn; column++) {
                if (isSlanting && squaredToEdge(edge, westMm + (column + 0.5) * CELL_MM,
                        southMm + (row + 0.5) * CELL_MM) > reachMm * reachMm) {
                    continue;
                }
                int cell = row * columns + column;
                int[] list = inCell[cell] == null ? new int[8] : inCell[cell];
                inCell[cell] = size[cell] == list.length ? Arrays.copyOf(list, 2 * size[cell]) : list;
                inCell[cell][size[cell]++] = edge + 1;
            }
        }
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - westMm) / CELL_MM)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - southMm) / CELL_MM)));
    }

    /** Returns the corners of all rings, each with what is solid on the left of its edges; the shell first. */
    List<Point[]> rings() {
        return rings;
    }

    /** Returns the edges, numbered through, on which both points lie within 2 mm. */
    int[] edgesUnder(Point from, Point to) {
        int[] found = new int[0];
        for (int edge = 0; edge < fromX.length; edge++) {
            if (squaredToEdge(edge, from.xMm(), from.yMm()) <= 4 && squaredToEdge(edge, to.xMm(), to.yMm()) <= 4) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = edge;
            }
        }
        return found;
    }

    /** Tells whether a place is on the floor: inside the shell and in no thing. */
    boolean isFloor(double x, double y) {
        if (!isInside(rings.get(0), x, y)) {
            return false;
        }
        for (int i = 1; i < rings.size(); i++) {
            if (isInside(rings.get(i), x, y)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(Point[] ring, double x, double y) {
        boolean inside = false;
        Point from = ring[ring.length - 1];
        for (Point to : ring) {
            if (from.yMm() > y != to.yMm() > y && x < from.xMm()
                    + (y - from.yMm()) * ((double) to.xMm() - from.xMm()) / ((double) to.yMm() - from.yMm())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    /**
     * Tells whether a line crosses no edge and, if a distance is asked for, comes no nearer to any.
     *
     * @param keptMm  distance from edges, at most the margin; 0 to ask for crossings only
     * @param without edges that do not count
     */
    boolean isFree(double ax, double ay, double bx, double by, double keptMm, int... without) {
        question++;
        for (int edge : without) {
            asked[edge] = question;
        }
        double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        double ux = length == 0 ? 1 : (bx - ax) / length;
        double uy = length == 0 ? 0 : (by - ay) / length;
        int column = column(ax);
        int row = row(ay);
        int lastColumn = column(bx);
        int lastRow = row(by);
        int stepX = ux > 0 ? 1 : -1;
        int stepY = uy > 0 ? 1 : -1;
        double nextX = toNext(ax - westMm, column, ux);
        double nextY = toNext(ay - southMm, row, uy);
        while (isFreeInCell(row * columns + column, ax, ay, ux, uy, length, keptMm)) {
            if (column == lastColumn && row == lastRow) {
                return true;
            }
            if (row == lastRow || column != lastColumn && nextX < nextY) {
                column += stepX;
                nextX += CELL_MM / Math.abs(ux);
            } else {
                row += stepY;
                nextY += CELL_MM / Math.abs(uy);
            }
        }
        return false;
    }

    /** Returns how far a line leads along an axis to the end of its cell. */
    private static double toNext(double from, int cell, double direction) {
        double end = (cell + (direction > 0 ? 1 : 0)) * (double) CELL_MM;
        return direction == 0 ? Double.POSITIVE_INFINITY : (end - from) / direction;
    }

    private boolean isFreeInCell(int cell, double ax, double ay, double ux, double uy, double length, double keptMm) {
        int[] list = inCell[cell];
        for (int i = 0; list != null && i < list.length && list[i] > 0; i++) {
            int edge = list[i] - 1;
            if (asked[edge] != question) {
                asked[edge] = question;
                if (isNear(edge, ax, ay, ux, uy, length, keptMm)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** In the frame of the line, which begins at 0 and leads along the first axis. */
    private boolean isNear(int edge, double ax, double ay, double ux, double uy, double length, double keptMm) {
        double px = fromX[edge] - ax;
        double py = fromY[edge] - ay;
        double qx = toX[edge] - ax;
        double qy = toY[edge] - ay;
        double pAside = ux * py - uy * px;
        double qAside = ux * qy - uy * qx;
        if (pAside >= keptMm && qAside >= keptMm || pAside <= -keptMm && qAside <= -keptMm) {
            return false;
        }
        double pAlong = ux * px + uy * py;
        double qAlong = ux * qx + uy * qy;
        if (Math.max(pAlong, qAlong) <= -keptMm || Math.min(pAlong, qAlong) >= length + keptMm) {
            return false;
        }
        if (Math.min(pAside, qAside) < -TOUCH_MM && Math.max(pAside, qAside) > TOUCH_MM) {
            double crossing = pAlong + (qAlong - pAlong) * pAside / (pAside - qAside);
            if (crossing > TOUCH_MM && crossing < length - TOUCH_MM) {
                return true;
            }
        }
        double squared = keptMm * keptMm;
        return keptMm > 0 && (squaredToLine(pAlong, pAside, length) < squared
                || squaredToLine(qAlong, qAside, length) < squared || squaredToEdge(edge, ax, ay) < squared
                || squaredToEdge(edge, ax + ux * length, ay + uy * length) < squared);
    }

    private static double squaredToLine(double along, double aside, double length) {
        double beyond = along < 0 ? along : along > length ? along - length : 0;
        return beyond * beyond + aside * aside;
    }

    private double squaredToEdge(int edge, double x, double y) {
        double dx = toX[edge] - fromX[edge];
        double dy = toY[edge] - fromY[edge];
        double px = x - fromX[edge];
        double py = y - fromY[edge];
        double share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
        return (px - share * dx) * (px - share * dx) + (py - share * dy) * (py - share * dy);
    }
}
