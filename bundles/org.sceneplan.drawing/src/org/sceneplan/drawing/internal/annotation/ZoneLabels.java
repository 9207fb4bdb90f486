package org.sceneplan.drawing.internal.annotation;

import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Name of each zone with its area and its share of the store, in the emptiest part of the zone. */
public final class ZoneLabels {
    private static final double[] SIZES_MM = { 3.2, 2.7, 2.2, 1.8 };
    private static final double AREA_SIZE = 0.72;
    private static final double LINE_GAP_EM = 0.3;
    private static final double MARGIN_MM = 0.6;
    private static final int GRID = 28;
    private static final double OUTSIDE_PRICE = 60;
    private static final double SMALLER_PRICE = 2.5;

    private final PlanScene scene;
    private final Placer placer;
    private final double[] sizesMm;

    public ZoneLabels(PlanScene scene, Placer placer) {
        this(scene, placer, SIZES_MM);
    }

    /** Names of other sizes, largest first. */
    public ZoneLabels(PlanScene scene, Placer placer, double... sizesMm) {
        this.scene = scene;
        this.placer = placer;
        this.sizesMm = sizesMm;
    }

    /** A label laid out about a centre: its two texts and the box around both. */
    private record Block(Text name, Text area, Patch box, double price) {
    }

    private record Spot(Coordinate centre, double price) {
    }

    /** The label of a zone; empty when there is no room for it. */
    public Optional<DrawnElement> element(ZoneSnapshot zone) {
        Block best = null;
        for (int i = 0; i < sizesMm.length; i++) {
            for (double angle : new double[] { 0, 90 }) {
                double base = i * SMALLER_PRICE + (angle == 0 ? 0 : 1.5);
                if (best == null || base < best.price) {
                    best = cheaper(best, search(zone, sizesMm[i], angle, base));
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        placer.field().block(best.box);
        return Optional.of(new DrawnElement(zone.id(), DrawingLayer.LABELS, List.of(best.name, best.area)));
    }

    private static Block cheaper(Block a, Block b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.price < a.price ? b : a;
    }

    private Block search(ZoneSnapshot zone, double size, double angle, double base) {
        Ring ring = zone.outline();
        Box bounds = ring.box();
        Point wish = ring.labelPoint();
        Block shape = block(zone, new Coordinate(wish.xMm(), wish.yMm()), size, angle, base);
        double reach = Math.max(1, Math.hypot(bounds.widthMm(), bounds.depthMm()));
        Spot best = null;
        for (int i = -1; i < GRID * GRID; i++) {
            double x = i < 0 ? wish.xMm() : bounds.minXMm() + (i % GRID + 0.5) / GRID * bounds.widthMm();
            double y = i < 0 ? wish.yMm() : bounds.minYMm() + (i / GRID + 0.5) / GRID * bounds.depthMm();
            if (!ring.contains(Point.rounded(x, y))) {
                continue;
            }
            double price = base + 2 * Math.hypot(x - wish.xMm(), y - wish.yMm()) / reach;
            if (best != null && price >= best.price) {
                continue;
            }
            Patch box = shape.box.moved(x - wish.xMm(), y - wish.yMm());
            price += placer.field().price(box) + (crosses(ring, box) ? OUTSIDE_PRICE : 0);
            if (!Double.isInfinite(price) && (best == null || price < best.price)) {
                best = new Spot(new Coordinate(x, y), price);
            }
        }
        return best == null ? null : block(zone, best.centre, size, angle, best.price);
    }

    private static boolean crosses(Ring ring, Patch box) {
        for (Segment edge : ring.edges()) {
            if (Patch.line(edge).overlaps(box)) {
                return true;
            }
        }
        return false;
    }

    private Block block(ZoneSnapshot zone, Coordinate centre, double size, double angle, double price) {
        double areaSize = size * AREA_SIZE;
        double gap = LINE_GAP_EM * size;
        double height = size + gap + areaSize;
        Frame frame = Frame.at(centre, angle);
        Look name = new Look(scene.shortZoneName(zone), size, Weight.BOLD, Ink.BLACK, MARGIN_MM);
        Look area = new Look(areaText(zone), areaSize, Weight.REGULAR, Ink.ANNOTATION, MARGIN_MM);
        Text first = placer.centred(name, frame.toPlan(0, scene.mm(height / 2 - size / 2)), angle);
        Text second = placer.centred(area, frame.toPlan(0, -scene.mm(height / 2 - areaSize / 2)), angle);
        Patch firstBox = TextBoxes.of(first, scene.scale());
        Patch secondBox = TextBoxes.of(second, scene.scale());
        return new Block(first, second, around(frame, firstBox, secondBox).grown(scene.mm(MARGIN_MM)), price);
    }

    private static Patch around(Frame frame, Patch first, Patch second) {
        double[] span = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY };
        for (Patch patch : List.of(first, second)) {
            for (Coordinate corner : patch.corners()) {
                Coordinate local = frame.toLocal(corner.x(), corner.y());
                span[0] = Math.min(span[0], local.x());
                span[1] = Math.min(span[1], local.y());
                span[2] = Math.max(span[2], local.x());
                span[3] = Math.max(span[3], local.y());
            }
        }
        return Patch.box(frame, span[0], span[1], span[2], span[3]);
    }

    private String areaText(ZoneSnapshot zone) {
        double areaM2 = zone.outline().areaMm2() / 1e6;
        double share = 100 * areaM2 / scene.context().plan().totalAreaM2();
        return scene.texts().get("zone.area", PlanScene.number(areaM2, 1), PlanScene.number(share, 1));
    }
}
