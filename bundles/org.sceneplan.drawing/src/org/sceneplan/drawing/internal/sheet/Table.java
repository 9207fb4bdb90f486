package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;

/** A ruled table that may go on in the next column or on the next sheet; every part repeats title and heads. */
public final class Table implements SheetBlock {
    static final double HEAD_MM = 6.5;
    static final double ROW_MM = 4.1;
    private static final double INSET_MM = 1;
    private static final String HEAD_FILL = "#F1F3F6";
    private static final Type TYPE = Type.BODY.sized(2.1);

    private final String title;
    private final List<Column> columns;
    private final List<Row> rows;

    public Table(String title, List<Column> columns, List<Row> rows) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** A column; the widths are those of the table's own width and stretch with it. */
    public record Column(String title, double widthMm, Anchor anchor) {
    }

    /**
     * A cell.
     *
     * @param sign draws about the origin of a frame in paper mm, 8 wide and 3 high
     */
    public record Cell(String text, String colour, Weight weight, Consumer<Sketch> sign) {

        public static Cell of(String text) {
            return new Cell(text, Ink.BLACK, Weight.REGULAR, null);
        }

        public static Cell strong(String text, String colour) {
            return new Cell(text, colour, Weight.BOLD, null);
        }

        public static Cell sign(Consumer<Sketch> sign) {
            return new Cell("", Ink.BLACK, Weight.REGULAR, sign);
        }
    }

    /**
     * A row.
     *
     * @param cells one for each column, or one alone that spans all
     */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }

        /** A row that spans all columns. */
        public static Row band(String text) {
            return new Row(List.of(Cell.strong(text, Ink.BLACK)));
        }
    }

    /** The table's own width. */
    public double widthMm() {
        return columns.stream().mapToDouble(Column::widthMm).sum();
    }

    int size() {
        return rows.size();
    }

    /** Height of a part with so many rows. */
    static double heightOf(int rowCount) {
        return HEAD_MM + (rowCount + 1) * ROW_MM;
    }

    /** Rows that fit into a height with title and heads; negative when not even those do. */
    static int rowsIn(double heightMm) {
        return (int) Math.floor((heightMm - HEAD_MM) / ROW_MM + 1e-9) - 1;
    }

    @Override
    public double heightMm(double widthMm) {
        return rows.isEmpty() ? 0 : heightOf(rows.size());
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        draw(pad, x, top, width, 0, rows.size());
    }

    /** The spanning row above a row that stands in its group; -1 when there is none or the row spans itself. */
    private int bandAbove(int row) {
        for (int i = row; i >= 0 && row < rows.size(); i--) {
            if (isBand(i)) {
                return i == row ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isBand(int row) {
        return rows.get(row).cells.size() == 1 && columns.size() > 1;
    }

    /** Where a part that may end here ends, so that no spanning row stands at its foot without a row of its group. */
    int endBefore(int from, int to) {
        int end = to;
        while (end < rows.size() && end > from && isBand(end - 1)) {
            end--;
        }
        return end == from ? to : end;
    }

    /** Rows a part that starts here repeats from above: the spanning row of its group. */
    int repeatedRows(int from) {
        return bandAbove(from) >= 0 ? 1 : 0;
    }

    /** Draws the rows from {@code from} up to but without {@code to}, after the spanning row they stand under. */
    void draw(PaperPad pad, double x, double top, double width, int from, int to) {
        List<Row> part = new ArrayList<>(rows.subList(from, to));
        if (bandAbove(from) >= 0) {
            part.addFirst(rows.get(bandAbove(from)));
        }
        draw(pad, x, top, width, part);
    }

    private void draw(PaperPad pad, double x, double top, double width, List<Row> part) {
        double stretch = width / widthMm();
        pad.text(title, x, top - 4, width, Type.STRONG);
        double y = top - HEAD_MM;
        pad.rectangle(x, y - ROW_MM, x + width, y, PaperPad.THIN.withFill(HEAD_FILL, 1));
        double left = x;
        for (Column column : columns) {
            cell(pad, Cell.of(column.title), column, left, y, stretch, Type.LABEL);
            left += column.widthMm * stretch;
        }
        for (Row row : part) {
            y -= ROW_MM;
            row(pad, row, x, y, stretch);
        }
        double bottom = y - ROW_MM;
        pad.rectangle(x, bottom, x + width, top - HEAD_MM, PaperPad.THIN);
        rules(pad, x, top - HEAD_MM, stretch, part);
    }

    private void row(PaperPad pad, Row row, double x, double top, double stretch) {
        double width = widthMm() * stretch;
        if (row.cells.size() == 1 && columns.size() > 1) {
            pad.rectangle(x, top - ROW_MM, x + width, top, PaperPad.HAIR.withFill("#F7F8FA", 1));
            Cell cell = row.cells.getFirst();
            pad.centred(cell.text, x + INSET_MM, top - ROW_MM / 2, width - 2 * INSET_MM,
                    new Type(TYPE.sizeMm(), cell.weight, cell.colour, Anchor.START));
            return;
        }
        pad.line(x, top, x + width, top, PaperPad.HAIR);
        double left = x;
        for (int i = 0; i < columns.size(); i++) {
            cell(pad, row.cells.get(i), columns.get(i), left, top, stretch, TYPE);
            left += columns.get(i).widthMm * stretch;
        }
    }

    /** Lines between the columns, broken at rows that span them. */
    private void rules(PaperPad pad, double x, double top, double stretch, List<Row> part) {
        double left = x;
        for (int i = 0; i < columns.size() - 1; i++) {
            left += columns.get(i).widthMm * stretch;
            double start = top;
            double y = top - ROW_MM;
            for (int row = 0; row <= part.size(); row++) {
                boolean band = row < part.size() && part.get(row).cells.size() == 1 && columns.size() > 1;
                if (band || row == part.size()) {
                    pad.line(left, start, left, y, PaperPad.HAIR);
                    start = y - ROW_MM;
                }
                y -= ROW_MM;
            }
        }
    }

    private static void cell(PaperPad pad, Cell cell, Column column, double left, double top, double stretch,
            Type type) {
        double width = column.widthMm * stretch;
        double middle = top - ROW_MM / 2;
        if (cell.sign != null) {
            Sketch sign = new Sketch(Frame.at(new Coordinate(left + width / 2, middle), 0));
            cell.sign.accept(sign);
            pad.add(sign.primitives());
            return;
        }
        double at = switch (column.anchor) {
            case START -> left + INSET_MM;
            case MIDDLE -> left + width / 2;
            case END -> left + width - INSET_MM;
        };
        String colour = type.equals(Type.LABEL) ? Ink.BLACK : cell.colour;
        pad.centred(cell.text, at, middle, width - 1.5 * INSET_MM, new Type(type.sizeMm(), cell.weight, colour,
                column.anchor));
    }
}
