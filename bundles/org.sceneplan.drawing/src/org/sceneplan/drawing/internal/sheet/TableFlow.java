package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/** Tables cut into pieces that fill columns one after the other. */
public final class TableFlow {
    private static final double GAP_MM = 4;
    private static final double TABLE_GAP_MM = 5;
    private static final int LEAST_ROWS = 3;
    private static final int USUAL_ROWS = 9;
    private static final double MOST_STRETCH = 1.5;

    private final List<Table> tables;
    private final Area free;
    private final List<Piece> pieces = new ArrayList<>();
    private int table;
    private int row;
    private boolean usesGap;

    private record Piece(Table table, double x, double top, double width, int from, int to) {
    }

    private TableFlow(List<Table> tables, Area free, int table, int row) {
        this.tables = tables;
        this.free = free;
        this.table = table;
        this.row = row;
    }

    /**
     * Puts tables beside a drawing: those that fit whole into the gap of the column there, the others at the right of
     * the drawing, else below it, else at its right and below it; where they fit nowhere, as much as possible.
     */
    static TableFlow beside(List<Table> tables, Area area, double width, double height, Area gap) {
        List<Table> others = new ArrayList<>();
        List<Piece> inGap = new ArrayList<>();
        double top = gap.maxY();
        for (Table table : tables) {
            double needed = Table.heightOf(table.size());
            if (table.widthMm() <= gap.width() + 1 && top - needed >= gap.minY()) {
                inGap.add(new Piece(table, gap.minX(), top, gap.width(), 0, table.size()));
                top -= needed + TABLE_GAP_MM;
            } else {
                others.add(table);
            }
        }
        TableFlow flow = besides(others, area, width, height);
        flow.pieces.addAll(inGap);
        flow.usesGap = !inGap.isEmpty();
        return flow;
    }

    /**
     * Puts tables at the right of a drawing, else below it, else at its right and below it; where they fit nowhere, as
     * much as possible.
     */
    static TableFlow besides(List<Table> tables, Area area, double width, double height) {
        TableFlow none = new TableFlow(tables, area, 0, 0);
        if (tables.isEmpty()) {
            return none;
        }
        TableFlow right = right(tables, area, width);
        TableFlow below = below(tables, area, height);
        if (right.isComplete() || below.isComplete()) {
            return right.isComplete() ? right : below;
        }
        TableFlow around = around(tables, area, width, height);
        if (around.isComplete()) {
            return around;
        }
        TableFlow most = right.placedRows() >= below.placedRows() ? right : below;
        most = around.placedRows() > most.placedRows() ? around : most;
        return most.placedRows() > 0 ? most : none;
    }

    /** Columns at the right of the drawing, as few as they need, and what they do not hold below the drawing. */
    private static TableFlow around(List<Table> tables, Area area, double width, double height) {
        double each = widest(tables) + GAP_MM;
        int most = (int) Math.floor((area.width() - width) / each + 1e-9);
        TableFlow best = new TableFlow(tables, area, 0, 0);
        for (int columns = 1; columns <= most; columns++) {
            Area left = new Area(area.minX(), area.minY(), area.maxX() - columns * each, area.maxY());
            TableFlow flow = around(tables, area, left, columns, height);
            if (flow.isComplete()) {
                return flow;
            }
            best = flow.placedRows() > best.placedRows() ? flow : best;
        }
        return best;
    }

    /** Width that tables take in columns, with the gap between two. */
    static double columnMm(List<Table> tables) {
        return widest(tables) + GAP_MM;
    }

    /**
     * Fills columns at the right, and what they do not hold goes below a drawing.
     *
     * @param left what the columns leave of the area
     */
    static TableFlow around(List<Table> tables, Area area, Area left, int columns, double drawingHeight) {
        double each = widest(tables) + GAP_MM;
        TableFlow beside = new TableFlow(tables, left, 0, 0);
        beside.fillColumns(area, left.maxX() + GAP_MM, columns, each);
        if (beside.isComplete()) {
            return beside;
        }
        int under = (int) Math.floor((left.width() + GAP_MM) / each + 1e-9);
        double most = area.height() - drawingHeight - GAP_MM;
        TableFlow flow = beside;
        for (int rows = rowsToStartWith(most); under > 0 && Table.heightOf(rows) <= most; rows++) {
            double height = Table.heightOf(rows);
            flow = new TableFlow(tables, new Area(left.minX(), left.minY() + height + GAP_MM, left.maxX(),
                    left.maxY()), 0, 0);
            flow.fillColumns(area, left.maxX() + GAP_MM, columns, each);
            flow.fillColumns(new Area(left.minX(), left.minY(), left.maxX(), left.minY() + height), left.minX(), under,
                    each);
            if (flow.isComplete()) {
                return flow;
            }
        }
        return flow;
    }

    /** Few long columns under a drawing read better than many short ones. */
    private static int rowsToStartWith(double heightMm) {
        return Math.max(LEAST_ROWS, Math.min(USUAL_ROWS, Table.rowsIn(heightMm)));
    }

    private void fillColumns(Area area, double left, int columns, double each) {
        for (int i = 0; i < columns; i++) {
            double x = left + i * each;
            fill(new Area(x, area.minY(), x + each - GAP_MM, area.maxY()), each - GAP_MM);
        }
    }

    private static double widest(List<Table> tables) {
        return tables.stream().mapToDouble(Table::widthMm).max().orElse(0);
    }

    /** Puts tables into columns at the right of a drawing, as few as they need; what has no room is left. */
    static TableFlow right(List<Table> tables, Area area, double drawingWidth) {
        double each = widest(tables) + GAP_MM;
        int most = (int) Math.floor((area.width() - drawingWidth) / each + 1e-9);
        TableFlow flow = null;
        for (int columns = 1; columns <= most; columns++) {
            double left = area.maxX() - columns * each + GAP_MM;
            flow = new TableFlow(tables, new Area(area.minX(), area.minY(), left - GAP_MM, area.maxY()), 0, 0);
            flow.fillColumns(area, left, columns, each);
            if (flow.isComplete()) {
                return flow;
            }
        }
        return flow == null ? new TableFlow(tables, area, 0, 0) : flow;
    }

    private static TableFlow below(List<Table> tables, Area area, double drawingHeight) {
        double each = widest(tables) + GAP_MM;
        int columns = (int) Math.floor((area.width() + GAP_MM) / each + 1e-9);
        double most = area.height() - drawingHeight - GAP_MM;
        TableFlow flow = new TableFlow(tables, area, 0, 0);
        for (int rows = rowsToStartWith(most); columns > 0 && Table.heightOf(rows) <= most; rows++) {
            double height = Table.heightOf(rows);
            flow = new TableFlow(tables, new Area(area.minX(), area.minY() + height + GAP_MM, area.maxX(),
                    area.maxY()), 0, 0);
            flow.fillColumns(new Area(area.minX(), area.minY(), area.maxX(), area.minY() + height), area.minX(),
                    columns, each);
            if (flow.isComplete()) {
                return flow;
            }
        }
        return flow;
    }

    /** Tables on a sheet of their own. */
    static TableFlow alone(List<Table> tables, Area area) {
        return tables.isEmpty() ? new TableFlow(tables, area, 0, 0) : new TableFlow(tables, area, 0, 0).onward(area);
    }

    /** The rest on a sheet of its own. */
    TableFlow onward(Area area) {
        TableFlow flow = new TableFlow(tables, area, table, row);
        double least = widest(tables.subList(table, tables.size())) + GAP_MM;
        int columns = (int) Math.max(1, Math.floor((area.width() + GAP_MM) / least + 1e-9));
        flow.fillColumns(area, area.minX(), columns, (area.width() + GAP_MM) / columns);
        return flow;
    }

    private void fill(Area column, double width) {
        double top = column.maxY();
        while (table < tables.size()) {
            Table next = tables.get(table);
            int left = next.size() - row;
            int repeated = next.repeatedRows(row);
            int room = Table.rowsIn(top - column.minY()) - repeated;
            if (room < Math.min(left, LEAST_ROWS)) {
                return;
            }
            int to = next.endBefore(row, row + Math.min(room, left));
            pieces.add(new Piece(next, column.minX(), top, Math.min(width, next.widthMm() * MOST_STRETCH), row, to));
            top -= Table.heightOf(to - row + repeated) + TABLE_GAP_MM;
            row = to;
            if (row < next.size()) {
                return;
            }
            table++;
            row = 0;
        }
    }

    boolean isComplete() {
        return table == tables.size();
    }

    /** Own width of the widest table that has rows left. */
    double leastWidth() {
        return widest(tables.subList(table, tables.size()));
    }

    private int placedRows() {
        return pieces.stream().mapToInt(piece -> piece.to - piece.from).sum();
    }

    boolean usesGap() {
        return usesGap;
    }

    /** Where the drawing may go. */
    Area free() {
        return free;
    }

    void draw(PaperPad pad) {
        pieces.forEach(piece -> piece.table.draw(pad, piece.x, piece.top, piece.width, piece.from, piece.to));
    }
}
