package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drawings of one sheet in rows from the top, in their order, with their tables below them or in columns at the right.
 *
 * @param rows indices of the drawings, row by row
 * @param heights height of each row
 * @param width of the widest row
 */
record FrontRows(List<List<Integer>> rows, List<Double> heights, double width, TableFlow tables) {
    static final double GAP_MM = 8;
    private static final double SLACK_MM = 1e-6;

    /**
     * Width and height of a drawing on paper, with its dimensions and its name.
     */
    record Size(double width, double height) {
    }

    /** A place for a drawing: its left edge and its upper edge. */
    record Spot(int index, double x, double top) {
    }

    /** The arrangement with the fewest columns at the right; empty when drawings and tables need more than the area. */
    static Optional<FrontRows> of(List<Size> sizes, List<Table> tables, Area area) {
        double column = TableFlow.columnMm(tables);
        int most = tables.isEmpty() ? 0 : (int) Math.floor(area.width() / column);
        for (int columns = 0; columns <= most; columns++) {
            Area left = new Area(area.minX(), area.minY(), area.maxX() - columns * column, area.maxY());
            Optional<FrontRows> rows = shelves(sizes, left.width());
            if (rows.isEmpty() || rows.get().height() > area.height() + SLACK_MM) {
                return Optional.empty();
            }
            TableFlow flow = TableFlow.around(tables, area, left, columns, rows.get().height());
            if (flow.isComplete()) {
                return Optional.of(rows.get().with(flow));
            }
        }
        return Optional.empty();
    }

    /** One drawing with as much of its table as there is room for. */
    static Optional<FrontRows> alone(Size size, List<Table> tables, Area area) {
        if (size.width() > area.width() + SLACK_MM || size.height() > area.height() + SLACK_MM) {
            return Optional.empty();
        }
        return shelves(List.of(size), area.width())
                .map(rows -> rows.with(TableFlow.besides(tables, area, size.width(), size.height())));
    }

    private static Optional<FrontRows> shelves(List<Size> sizes, double mostWidth) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        double widest = 0;
        double x = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sizes.size(); i++) {
            Size size = sizes.get(i);
            if (size.width() > mostWidth + SLACK_MM) {
                return Optional.empty();
            }
            if (x + size.width() > mostWidth + SLACK_MM) {
                rows.add(new ArrayList<>());
                heights.add(0.0);
                x = 0;
            }
            rows.getLast().add(i);
            heights.set(heights.size() - 1, Math.max(heights.getLast(), size.height()));
            widest = Math.max(widest, x + size.width());
            x += size.width() + GAP_MM;
        }
        return Optional.of(new FrontRows(rows, heights, widest, null));
    }

    private FrontRows with(TableFlow flow) {
        return new FrontRows(rows, heights, width, flow);
    }

    private double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum() + GAP_MM * Math.max(0, rows.size() - 1);
    }

    /** Where the drawings go in what the tables leave free, the room that is left shared between the rows. */
    List<Spot> spots(List<Size> sizes) {
        Area free = tables.free();
        double spare = Math.max(0, free.height() - height()) / (rows.size() + 1);
        double top = free.maxY() - spare;
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double x = free.minX() + (free.width() - width) / 2;
            for (int index : rows.get(row)) {
                spots.add(new Spot(index, x, top - heights.get(row) + sizes.get(index).height()));
                x += sizes.get(index).width() + GAP_MM;
            }
            top -= heights.get(row) + GAP_MM + spare;
        }
        return spots;
    }
}
