package org.sceneplan.exchange.tag;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.text.NotoSansMetrics;

/** A card or a part of a page under construction: coordinates in mm from its upper left corner, y down. */
public final class TagPad {
    /** Letters. */
    public static final String INK = "#1A1A1A";
    /** Less important letters. */
    public static final String GREY = "#5B6775";
    /** Cutting lines. */
    public static final String CUT = "#B8C0CA";

    private static final double LEAST_SIZE_MM = 1.6;
    private static final double CUT_WIDTH_MM = 0.1;
    private static final String ELLIPSIS = "…";

    private final double leftMm;
    private final double topMm;
    private final List<Primitive> primitives = new ArrayList<>();

    /**
     * A card.
     *
     * @param leftMm its left edge on the paper
     * @param topMm its upper edge on the paper, y up
     */
    public TagPad(double leftMm, double topMm) {
        this.leftMm = leftMm;
        this.topMm = topMm;
    }

    /** The card as an element of the drawing. */
    public DrawnElement element(String elementId, String title) {
        return new DrawnElement(elementId, title, DrawingLayer.SHEET, primitives);
    }

    /** Elements as a group in paper millimetres. */
    public static DrawingGroup group(List<DrawnElement> elements) {
        return new DrawingGroup(0, 0, 1, elements);
    }

    /** The dashed edge to cut along. */
    void cutEdge(double widthMm, double heightMm) {
        polygon(Style.stroked(CUT, CUT_WIDTH_MM).dashed(1.0, 1.0), 0, 0, widthMm, 0, widthMm, heightMm, 0, heightMm);
    }

    /** A filled rectangle. */
    public void rectangle(double x, double y, double widthMm, double heightMm, String fill) {
        polygon(Style.filled(fill), x, y, x + widthMm, y, x + widthMm, y + heightMm, x, y + heightMm);
    }

    /** A line. */
    public void line(double x1, double y1, double x2, double y2, double widthMm) {
        primitives.add(new Primitive.Path(List.of(new PathStep.MoveTo(leftMm + x1, topMm - y1),
                new PathStep.LineTo(leftMm + x2, topMm - y2)), Style.stroked(INK, widthMm)));
    }

    /** A closed polygon through x, y, x, y and so on. */
    public void polygon(Style style, double... xy) {
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            double x = leftMm + xy[i];
            double y = topMm - xy[i + 1];
            steps.add(i == 0 ? new PathStep.MoveTo(x, y) : new PathStep.LineTo(x, y));
        }
        steps.add(new PathStep.Close());
        primitives.add(new Primitive.Path(steps, style));
    }

    /**
     * A line of text that is made smaller, then cut off with an ellipsis, until it fits.
     *
     * @param roomMm width it may take
     */
    public void text(String text, double x, double y, double sizeMm, double roomMm, Anchor anchor, Weight weight,
            String colour) {
        String shown = text;
        double size = sizeMm;
        double width = NotoSansMetrics.INSTANCE.widthEm(shown, weight);
        if (width * size > roomMm) {
            size = Math.max(Math.min(sizeMm, LEAST_SIZE_MM), roomMm / width);
        }
        while (NotoSansMetrics.INSTANCE.widthEm(shown, weight) * size > roomMm + 1e-9 && shown.length() > 2) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith(ELLIPSIS) ? -2 : -1))
                    + ELLIPSIS;
        }
        if (!shown.isEmpty()) {
            primitives.add(new Primitive.Text(shown, new Coordinate(leftMm + x, topMm - y), size, 0, anchor, weight,
                    colour, ""));
        }
    }
}
