package org.sceneplan.exchange.pdf.certificate;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.TextMetrics;

/** Puts lines and boxes on A4 pages from the top down; what does not fit begins a new page. Paper mm. */
final class PageFlow {

    static final double WIDTH_MM = 210;
    static final double HEIGHT_MM = 297;
    static final double LEFT_MM = 12;
    static final double RIGHT_MM = WIDTH_MM - 12;
    private static final double TOP_MM = HEIGHT_MM - 12;
    private static final double BOTTOM_MM = 17;
    private static final double SEALED_BOTTOM_MM = 35;
    private static final SealField SEAL = new SealField(LEFT_MM, 6, 60, 24);
    private static final double FOOT_MM = 9;
    private static final Style HAIR = Style.stroked(Type.FAINT, 0.13);

    private final List<List<Primitive>> pages = new ArrayList<>();
    private Runnable head = () -> { };
    private final boolean sealRoom;
    private double y = TOP_MM;

    /**
     * Begins the first page.
     *
     * @param sealRoom whether every page keeps room for a seal
     */
    PageFlow(boolean sealRoom) {
        this.sealRoom = sealRoom;
        pages.add(new ArrayList<>());
    }

    /** Height of the next line: its upper edge, mm above the lower edge of the paper. */
    double y() {
        return y;
    }

    /** Drawn again at the top of every page that begins from now on. */
    void repeat(Runnable next) {
        head = next;
    }

    /** Begins a new page unless a height still fits. */
    void need(double heightMm) {
        if (y - heightMm < (sealRoom ? SEALED_BOTTOM_MM : BOTTOM_MM) && y < TOP_MM) {
            pages.add(new ArrayList<>());
            y = TOP_MM;
            head.run();
        }
    }

    /** Moves down. */
    void down(double mm) {
        y -= mm;
    }

    /** A text whose first line's upper edge is {@code below} under the current height; returns its height. */
    double text(String text, double x, double below, double widthMm, Type type) {
        List<String> lines = TextLines.of(text, widthMm, type.sizeMm(), type.weight());
        double top = y - below;
        for (String line : lines) {
            line(line, x, top, type, Anchor.START);
            top -= type.lineMm();
        }
        return lines.size() * type.lineMm();
    }

    /** One line that ends at {@code x}. */
    void right(String text, double x, double below, Type type) {
        line(text, x, y - below, type, Anchor.END);
    }

    /** Height a text takes. */
    static double height(String text, double widthMm, Type type) {
        return TextLines.of(text, widthMm, type.sizeMm(), type.weight()).size() * type.lineMm();
    }

    private void line(String text, double x, double top, Type type, Anchor anchor) {
        if (!text.isEmpty()) {
            double base = top - type.lineMm() / 2 - type.sizeMm() * TextMetrics.CAP_HEIGHT_EM / 2;
            add(new Primitive.Text(text, new Coordinate(x, base), type.sizeMm(), 0, anchor, type.weight(),
                    type.colour(), ""));
        }
    }

    /** A thin line across the page at the current height. */
    void rule() {
        add(new Primitive.Path(List.of(new PathStep.MoveTo(LEFT_MM, y), new PathStep.LineTo(RIGHT_MM, y)), HAIR));
    }

    /** A rectangle from the current height down. */
    void box(double minX, double maxX, double below, double heightMm, Style style) {
        double top = y - below;
        add(new Primitive.Path(List.of(new PathStep.MoveTo(minX, top - heightMm),
                new PathStep.LineTo(maxX, top - heightMm), new PathStep.LineTo(maxX, top),
                new PathStep.LineTo(minX, top), new PathStep.Close()), style));
    }

    private void add(Primitive primitive) {
        pages.getLast().add(primitive);
    }

    /** Words for the number of a page. */
    interface PageNumber {
        /** The number of a page, from 1, of all. */
        String of(int page, int pages);
    }

    /** Returns the pages, each with its foot. */
    List<Sheet> sheets(String title, String language, String foot, PageNumber number) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<Primitive> page : pages) {
            int at = sheets.size() + 1;
            List<Primitive> all = new ArrayList<>(page);
            all.addAll(foot(foot, number.of(at, pages.size())));
            sheets.add(new Sheet("certificate-" + at, SheetKind.OTHER, title, language, WIDTH_MM, HEIGHT_MM,
                    List.of(new DrawingGroup(0, 0, 1, List.of(new DrawnElement("", DrawingLayer.SHEET, all)))),
                    sealRoom ? SEAL : SealField.NONE));
        }
        return sheets;
    }

    private List<Primitive> foot(String foot, String number) {
        double line = sealRoom ? SEAL.minYMm() + SEAL.heightMm() + 2 : FOOT_MM + 4.5;
        double left = sealRoom ? SEAL.minXMm() + SEAL.widthMm() + 4 : LEFT_MM;
        Type type = Type.SMALL;
        return List.of(new Primitive.Path(List.of(new PathStep.MoveTo(LEFT_MM, line),
                new PathStep.LineTo(RIGHT_MM, line)), HAIR),
                new Primitive.Text(foot, new Coordinate(left, sealRoom ? line - 5 : FOOT_MM), type.sizeMm(), 0,
                        Anchor.START, type.weight(), type.colour(), ""),
                new Primitive.Text(number, new Coordinate(RIGHT_MM, FOOT_MM), type.sizeMm(), 0, Anchor.END,
                        type.weight(), type.colour(), ""));
    }
}
