package org.sceneplan.drafting.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a drawing by place, in its own units, so that of 50,000 only those near a pointer are looked at.
 * Immutable and safe for any thread.
 */
public final class DrawingLines {

    /** Chains bend at less than this where they stand for a curve. */
    private static final double LEAST_CORNER_DEG = 20;
    private static final double LINES_PER_CELL = 4;
    private static final int MOST_CELLS_ACROSS = 256;

    private final List<DrawingLine> lines;
    private final double minX;
    private final double minY;
    private final double cellSize;
    private final int columns;
    private final int rows;
    private final List<List<DrawingLine>> cells = new ArrayList<>();

    /**
     * A straight line of a drawing, in its units.
     *
     * @param index its number in the drawing
     * @param isCornerFrom whether its first end is the end or a corner of what it belongs to
     * @param isCornerTo the same for its other end
     * @param size the longer side of the box around what it belongs to
     */
    public record DrawingLine(int index, double fromX, double fromY, double toX, double toY, boolean isCornerFrom,
            boolean isCornerTo, double size) {

        /** Distance of a place. */
        double distance(double x, double y) {
            double dx = toX - fromX;
            double dy = toY - fromY;
            double along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
            double part = Math.max(0, Math.min(1, along));
            return Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
        }
    }

    /**
     * A chain of lines.
     *
     * @param xy points as x, y pairs; a closed chain doesn't repeat its first point
     */
    public record Chain(double[] xy, boolean isClosed) {
    }

    private DrawingLines(List<DrawingLine> lines) {
        this.lines = lines;
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (DrawingLine line : lines) {
            box[0] = Math.min(box[0], Math.min(line.fromX, line.toX));
            box[1] = Math.min(box[1], Math.min(line.fromY, line.toY));
            box[2] = Math.max(box[2], Math.max(line.fromX, line.toX));
            box[3] = Math.max(box[3], Math.max(line.fromY, line.toY));
        }
        minX = box[0];
        minY = box[1];
        double longer = Math.max(box[2] - box[0], box[3] - box[1]);
        double across = Math.max(1, Math.min(MOST_CELLS_ACROSS, Math.sqrt(lines.size() / LINES_PER_CELL)));
        cellSize = longer > 0 ? longer / across : 1;
        columns = lines.isEmpty() ? 0 : (int) ((box[2] - minX) / cellSize) + 1;
        rows = lines.isEmpty() ? 0 : (int) ((box[3] - minY) / cellSize) + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(0));
        }
        lines.forEach(this::enter);
    }

    /** The lines of chains. */
    public static DrawingLines of(List<Chain> chains) {
        List<DrawingLine> lines = new ArrayList<>();
        chains.forEach(chain -> add(chain, lines));
        return new DrawingLines(lines);
    }

    private static void add(Chain chain, List<DrawingLine> lines) {
        double[] xy = withoutRepeats(chain);
        int points = xy.length / 2;
        double size = size(xy);
        for (int i = 0; i + 1 < points + (chain.isClosed() ? 1 : 0) && points > 1; i++) {
            int to = (i + 1) % points;
            lines.add(new DrawingLine(lines.size(), xy[2 * i], xy[2 * i + 1], xy[2 * to], xy[2 * to + 1],
                    isCorner(xy, i, chain.isClosed()), isCorner(xy, to, chain.isClosed()), size));
        }
    }

    private static double[] withoutRepeats(Chain chain) {
        double[] xy = chain.xy();
        double[] kept = new double[xy.length];
        int size = 0;
        for (int i = 0; i + 1 < xy.length; i += 2) {
            if (size == 0 || kept[size - 2] != xy[i] || kept[size - 1] != xy[i + 1]) {
                kept[size++] = xy[i];
                kept[size++] = xy[i + 1];
            }
        }
        boolean repeatsFirst = chain.isClosed() && size > 2 && kept[0] == kept[size - 2] && kept[1] == kept[size - 1];
        return Arrays.copyOf(kept, repeatsFirst ? size - 2 : size);
    }

    private static double size(double[] xy) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < xy.length; i += 2) {
            box[0] = Math.min(box[0], xy[i]);
            box[1] = Math.min(box[1], xy[i + 1]);
            box[2] = Math.max(box[2], xy[i]);
            box[3] = Math.max(box[3], xy[i + 1]);
        }
        return Math.max(box[2] - box[0], box[3] - box[1]);
    }

    private static boolean isCorner(double[] xy, int at, boolean closed) {
        int points = xy.length / 2;
        if (!closed && (at == 0 || at == points - 1)) {
            return true;
        }
        int before = (at + points - 1) % points;
        int after = (at + 1) % points;
        double inX = xy[2 * at] - xy[2 * before];
        double inY = xy[2 * at + 1] - xy[2 * before + 1];
        double outX = xy[2 * after] - xy[2 * at];
        double outY = xy[2 * after + 1] - xy[2 * at + 1];
        double turn = Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY);
        return Math.abs(Math.toDegrees(turn)) >= LEAST_CORNER_DEG;
    }

    /** Enters a line in each cell it passes, column by column. */
    private void enter(DrawingLine line) {
        boolean east = line.toX >= line.fromX;
        double west = east ? line.fromX : line.toX;
        double westY = east ? line.fromY : line.toY;
        double end = east ? line.toX : line.fromX;
        double endY = east ? line.toY : line.fromY;
        int last = column(end);
        for (int column = column(west); column <= last; column++) {
            double left = Math.max(west, minX + column * cellSize);
            double right = Math.min(end, minX + (column + 1) * cellSize);
            double slope = end > west ? (endY - westY) / (end - west) : 0;
            double a = end > west ? westY + (left - west) * slope : westY;
            double b = end > west ? westY + (right - west) * slope : endY;
            int top = row(Math.max(a, b));
            for (int row = row(Math.min(a, b)); row <= top; row++) {
                cells.get(row * columns + column).add(line);
            }
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - minX) / cellSize)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - minY) / cellSize)));
    }

    /** The lines no farther than {@code reach} from a place, in the order of the drawing. */
    public List<DrawingLine> near(double x, double y, double reach) {
        return in(new double[] {x - reach, y - reach, x + reach, y + reach}, line -> line.distance(x, y) <= reach);
    }

    /**
     * The lines that are wanted of those about a rectangle, in the order of the drawing.
     *
     * @param box least x, least y, most x, most y
     */
    public List<DrawingLine> in(double[] box, Predicate<DrawingLine> wanted) {
        List<DrawingLine> found = new ArrayList<>();
        if (lines.isEmpty()) {
            return found;
        }
        BitSet seen = new BitSet();
        for (int row = row(box[1]); row <= row(box[3]); row++) {
            for (int column = column(box[0]); column <= column(box[2]); column++) {
                for (DrawingLine line : cells.get(row * columns + column)) {
                    if (!seen.get(line.index)) {
                        seen.set(line.index);
                        if (wanted.test(line)) {
                            found.add(line);
                        }
                    }
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.index, other.index));
        return found;
    }
}
