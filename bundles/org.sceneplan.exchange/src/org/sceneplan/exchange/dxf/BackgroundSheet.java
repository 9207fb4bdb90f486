package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Puts the drawings that lie under a plan on its sheets: their lines and texts as grey as on screen, as far as the plan
 * itself reaches. So every pen shows them: print, PDF, SVG and PNG.
 */
public final class BackgroundSheet {
    private static final double LINE_MM = 0.1;
    private static final int GREY = 0x50;
    private static final int WHITE = 255;

    private final double paperToPlan;
    private final Box reach;

    private BackgroundSheet(double paperToPlan, Box reach) {
        this.paperToPlan = paperToPlan;
        this.reach = reach;
    }

    /**
     * The same sheet with drawings below its first group, which is the plan.
     *
     * @param underlays what lies under the level, in painting order; hidden ones are left out
     * @param drawings reads a file by the name in its underlay; empty for what is no drawing, missing or damaged
     */
    public static Sheet under(Sheet sheet, List<UnderlaySnapshot> underlays,
            Function<String, Optional<DxfBackground>> drawings) {
        if (sheet.groups().isEmpty()) {
            return sheet;
        }
        DrawingGroup plan = sheet.groups().getFirst();
        BackgroundSheet made = new BackgroundSheet(1 / plan.scale(), reach(plan));
        List<DrawnElement> elements = new ArrayList<>();
        for (UnderlaySnapshot underlay : underlays) {
            if (underlay.visible()) {
                drawings.apply(underlay.file()).map(drawing -> made.primitives(drawing, underlay))
                        .filter(primitives -> !primitives.isEmpty()).ifPresent(primitives -> elements.add(
                                new DrawnElement(underlay.id(), underlay.file(), DrawingLayer.UNDERLAY, primitives)));
            }
        }
        if (elements.isEmpty()) {
            return sheet;
        }
        elements.addAll(plan.elements());
        List<DrawingGroup> groups = new ArrayList<>(sheet.groups());
        groups.set(0, plan.with(elements));
        return sheet.with(groups);
    }

    /**
     * How far a plan itself reaches, with its dimensions, or its window, in the measure of its group: what lies under it
     * ends there.
     */
    public static Box reach(DrawingGroup plan) {
        if (plan.window().isPresent()) {
            PaperBox window = plan.window().get();
            double left = (window.xMm() - plan.originXMm()) / plan.scale();
            double low = (window.yMm() - plan.originYMm()) / plan.scale();
            return new Box((int) Math.floor(left), (int) Math.floor(low),
                    (int) Math.ceil(left + window.widthMm() / plan.scale()),
                    (int) Math.ceil(low + window.heightMm() / plan.scale()));
        }
        double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
        for (DrawnElement element : plan.elements()) {
            for (Primitive primitive : element.primitives()) {
                if (primitive instanceof Primitive.Path path) {
                    path.steps().forEach(step -> extend(box, step));
                }
            }
        }
        return box[0] > box[2] ? new Box(0, 0, 0, 0) : new Box((int) Math.floor(box[0]), (int) Math.floor(box[1]),
                (int) Math.ceil(box[2]), (int) Math.ceil(box[3]));
    }

    private static void extend(double[] box, PathStep step) {
        switch (step) {
            case PathStep.MoveTo to -> extend(box, to.x(), to.y());
            case PathStep.LineTo to -> extend(box, to.x(), to.y());
            case PathStep.CurveTo to -> extend(box, to.x(), to.y());
            case PathStep.Close close -> { /* goes where the path has been */ }
        }
    }

    private static void extend(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    private List<Primitive> primitives(DxfBackground drawing, UnderlaySnapshot underlay) {
        String colour = colour(underlay.opacityPercent());
        Style style = Style.stroked(colour, LINE_MM);
        List<Primitive> primitives = new ArrayList<>();
        for (DxfBackground.Tile tile : drawing.tiles()) {
            List<PathStep> steps = new ArrayList<>();
            for (DxfUnderlay.Line line : tile.lines()) {
                chain(line, underlay, steps);
            }
            if (!steps.isEmpty()) {
                primitives.add(new Primitive.Path(steps, style));
            }
        }
        for (DxfUnderlay.Label label : drawing.texts()) {
            for (Primitive.Text text : BackgroundText.lines(label, underlay.mmPerUnit(), colour)) {
                Coordinate at = place(underlay, text.at().x(), text.at().y());
                if (isInside(at)) {
                    primitives.add(new Primitive.Text(text.text(), at, text.sizeMm() / paperToPlan,
                            text.angleDeg() + underlay.angleDeg(), text.anchor(), text.weight(), colour, ""));
                }
            }
        }
        return primitives;
    }

    /** On white paper a lighter grey is the same as a grey that lets the paper through. */
    private static String colour(int opacityPercent) {
        int shade = (int) Math.round(WHITE + (GREY - WHITE) * opacityPercent / 100.0);
        return String.format(Locale.ROOT, "#%1$02x%1$02x%1$02x", shade);
    }

    private static Coordinate place(UnderlaySnapshot underlay, double xMm, double yMm) {
        double turn = Math.toRadians(underlay.angleDeg());
        return new Coordinate(underlay.at().xMm() + xMm * Math.cos(turn) - yMm * Math.sin(turn),
                underlay.at().yMm() + xMm * Math.sin(turn) + yMm * Math.cos(turn));
    }

    private boolean isInside(Coordinate at) {
        return at.x() >= reach.minXMm() && at.x() <= reach.maxXMm() && at.y() >= reach.minYMm()
                && at.y() <= reach.maxYMm();
    }

    private void chain(DxfUnderlay.Line line, UnderlaySnapshot underlay, List<PathStep> steps) {
        int points = line.xy().length / 2;
        Coordinate last = null;
        Coordinate drawnTo = null;
        for (int i = 0; i < points + (line.isClosed() ? 1 : 0); i++) {
            int at = i % points;
            Coordinate next = place(underlay, line.xy()[2 * at] * underlay.mmPerUnit(),
                    line.xy()[2 * at + 1] * underlay.mmPerUnit());
            Coordinate[] part = last == null ? null : clipped(last, next);
            if (part != null) {
                if (!part[0].equals(drawnTo)) {
                    steps.add(new PathStep.MoveTo(part[0].x(), part[0].y()));
                }
                steps.add(new PathStep.LineTo(part[1].x(), part[1].y()));
                drawnTo = part[1];
            }
            last = next;
        }
    }

    /** The part of a line within reach, null for none. Source: Liang and Barsky 1984, ACM TOG 3(1). */
    private Coordinate[] clipped(Coordinate from, Coordinate to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] way = { -dx, dx, -dy, dy };
        double[] room = { from.x() - reach.minXMm(), reach.maxXMm() - from.x(), from.y() - reach.minYMm(),
            reach.maxYMm() - from.y() };
        double start = 0;
        double end = 1;
        for (int i = 0; i < way.length; i++) {
            if (way[i] == 0 && room[i] < 0) {
                return null;
            }
            if (way[i] < 0) {
                start = Math.max(start, room[i] / way[i]);
            } else if (way[i] > 0) {
                end = Math.min(end, room[i] / way[i]);
            }
        }
        return start > end ? null : new Coordinate[] {
            start == 0 ? from : new Coordinate(from.x() + start * dx, from.y() + start * dy),
            end == 1 ? to : new Coordinate(from.x() + end * dx, from.y() + end * dy) };
    }
}
