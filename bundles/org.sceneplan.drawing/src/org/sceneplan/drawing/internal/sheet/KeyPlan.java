package org.sceneplan.drawing.internal.sheet;

import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** A small plan of the storey that says where the part shown on a sheet lies. */
public final class KeyPlan implements SheetBlock {
    private static final double HEAD_MM = 6;
    private static final double MOST_HEIGHT_MM = 30;
    private static final double PAD_MM = 4;

    private final Texts texts;
    private final LevelSnapshot level;
    private final Box part;
    private final List<Mark> marks;

    /**
     * A key plan.
     *
     * @param part the box that is shown, null when marks say it
     * @param marks walls that are shown with their letters
     */
    public KeyPlan(Texts texts, LevelSnapshot level, Box part, List<Mark> marks) {
        this.texts = texts;
        this.level = level;
        this.part = part;
        this.marks = List.copyOf(marks);
    }

    /** A wall with its letter; the room lies at the left of the line. */
    public record Mark(String name, Segment line) {
    }

    @Override
    public double heightMm(double widthMm) {
        return HEAD_MM + level.outline().box().depthMm() * scale(widthMm) + 2 * PAD_MM;
    }

    private double scale(double widthMm) {
        Box box = level.outline().box();
        return Math.min((widthMm - 2 * PAD_MM) / Math.max(1, box.widthMm()),
                (MOST_HEIGHT_MM - 2 * PAD_MM) / Math.max(1, box.depthMm()));
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        pad.text(texts.get("key.title"), x, top - 4, width, Type.STRONG);
        Box box = level.outline().box();
        double scale = scale(width);
        double left = x + PAD_MM - box.minXMm() * scale;
        double bottom = top - heightMm(width) + PAD_MM - box.minYMm() * scale;
        Sketch sketch = new Sketch(Frame.IDENTITY);
        polygon(sketch, level.outline(), left, bottom, scale, Style.stroked(Ink.BLACK, Ink.FIXTURE_MM)
                .withFill("#F7F8FA", 1));
        level.zones().forEach(zone -> polygon(sketch, zone.outline(), left, bottom, scale,
                Style.stroked(Ink.FAINT, Ink.HAIR_MM)));
        if (part != null) {
            sketch.rectangle(left + part.minXMm() * scale, bottom + part.minYMm() * scale,
                    left + part.maxXMm() * scale, bottom + part.maxYMm() * scale,
                    Style.stroked(Ink.ACCENT, Ink.FIXTURE_MM).withFill(Ink.ACCENT, 0.25));
        }
        for (Mark mark : marks) {
            sketch.line(left + mark.line.from().xMm() * scale, bottom + mark.line.from().yMm() * scale,
                    left + mark.line.to().xMm() * scale, bottom + mark.line.to().yMm() * scale,
                    Style.stroked(Ink.ACCENT, Ink.FRAME_MM));
        }
        pad.add(sketch.primitives());
        for (Mark mark : marks) {
            Point middle = mark.line.midPoint();
            Coordinate at = Frame.at(new Coordinate(left + middle.xMm() * scale, bottom + middle.yMm() * scale),
                    mark.line.angleDeg()).toPlan(0, -2);
            pad.text(mark.name, at.x(), at.y() - 0.8, 8, new Type(2.2, Weight.BOLD, Ink.ACCENT, Anchor.MIDDLE));
        }
    }

    private static void polygon(Sketch sketch, Ring ring, double left, double bottom, double scale, Style style) {
        double[] xy = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            xy[2 * i] = left + ring.points().get(i).xMm() * scale;
            xy[2 * i + 1] = bottom + ring.points().get(i).yMm() * scale;
        }
        sketch.polygon(style, xy);
    }
}
