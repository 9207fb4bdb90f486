package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;

/**
 * What stands on one of several pages: white margins, lines where the neighbours begin, and the place of the page,
 * letters for rows and numbers for columns.
 */
final class PageMarks {
    private static final String GREY = "#808080";
    private static final String WHITE = "#FFFFFF";
    private static final double LINE_MM = 0.13;
    private static final List<Double> DASH_MM = List.of(3.0, 2.0);
    private static final double LETTER_MM = 2.5;
    private static final double GAP_MM = 1;
    private static final int LETTERS = 26;

    private final PageGrid grid;
    private final List<Primitive> marks = new ArrayList<>();

    private PageMarks(PageGrid grid) {
        this.grid = grid;
    }

    /** The marks of a page, to be painted last. */
    static DrawingGroup of(PageGrid grid, int column, int row) {
        PageMarks page = new PageMarks(grid);
        page.margins();
        double left = grid.marginMm();
        double low = grid.marginMm();
        double right = grid.pageWidthMm() - grid.marginMm();
        double high = grid.pageHeightMm() - grid.marginMm();
        if (column < grid.columns() - 1) {
            page.line(grid.nextColumnMm(), low, grid.nextColumnMm(), high);
        }
        if (row < grid.rows() - 1) {
            page.line(left, grid.nextRowMm(), right, grid.nextRowMm());
        }
        page.marks.add(new Primitive.Text("%s  %d/%d".formatted(name(column, row), row * grid.columns() + column + 1,
                grid.pages()), new Coordinate(left + GAP_MM, low + GAP_MM), LETTER_MM, 0, Primitive.Anchor.START,
                Primitive.Weight.REGULAR, GREY, WHITE));
        return new DrawingGroup(0, 0, 1, List.of(new DrawnElement("", DrawingLayer.SHEET, page.marks)));
    }

    /** {@code B3} for the third page of the second row. */
    static String name(int column, int row) {
        String letters = row < LETTERS ? "" : String.valueOf((char) ('A' + row / LETTERS - 1));
        return letters + (char) ('A' + row % LETTERS) + (column + 1);
    }

    /** What of the neighbours reaches into the margins is not printed: few printers could. */
    private void margins() {
        double width = grid.pageWidthMm();
        double height = grid.pageHeightMm();
        double margin = grid.marginMm();
        white(0, 0, width, margin);
        white(0, height - margin, width, height);
        white(0, margin, margin, height - margin);
        white(width - margin, margin, width, height - margin);
    }

    private void white(double left, double low, double right, double high) {
        marks.add(new Primitive.Path(List.of(new PathStep.MoveTo(left, low), new PathStep.LineTo(right, low),
                new PathStep.LineTo(right, high), new PathStep.LineTo(left, high), new PathStep.Close()),
                Style.filled(WHITE)));
    }

    private void line(double x1, double y1, double x2, double y2) {
        marks.add(new Primitive.Path(List.of(new PathStep.MoveTo(x1, y1), new PathStep.LineTo(x2, y2)),
                new Style(GREY, LINE_MM, DASH_MM, "", 1)));
    }
}
