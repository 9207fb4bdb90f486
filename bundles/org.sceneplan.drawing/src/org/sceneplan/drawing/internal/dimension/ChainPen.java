package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.drawing.text.NotoSansMetrics;

/**
 * Draws chains after GB/T 50001: thin lines, oblique ticks, numbers above the line; a number wider than its segment
 * moves to the other side of the line, a tier away or beside it.
 */
final class ChainPen {
    static final double TEXT_MM = 2.1;
    private static final double SMALL_TEXT_MM = 1.8;
    private static final double TICK_MM = 0.75;
    private static final double BEYOND_MM = 1.2;
    private static final double TEXT_GAP_MM = 0.6;
    private static final double TIER_MM = 2.5;
    private static final double SIDE_MARGIN_MM = 0.5;
    private static final Style TICK = Style.stroked(Ink.BLACK, Ink.FIXTURE_MM);

    private final PlanScene scene;
    private final LabelField field;
    private final String halo;
    private final double apartMm;

    /**
     * A pen.
     *
     * @param halo colour behind numbers, empty = none
     * @param apartMm distance other texts keep from a number, paper mm
     */
    ChainPen(PlanScene scene, LabelField field, String halo, double apartMm) {
        this.scene = scene;
        this.field = field;
        this.halo = halo;
        this.apartMm = apartMm;
    }

    List<Primitive> draw(Chain chain) {
        Sketch pad = new Sketch(chain.frame());
        double y = chain.lineY();
        pad.line(chain.from(), y, chain.to(), y, Ink.DIMENSION);
        for (int i = 0; i < chain.stops().size(); i++) {
            double x = chain.stops().get(i);
            pad.line(x, chain.feet().get(i), x, y + chain.beyond(i) * scene.mm(BEYOND_MM), Ink.DIMENSION);
            double tick = scene.mm(TICK_MM);
            pad.line(x - tick, y - tick, x + tick, y + tick, TICK);
        }
        List<Primitive> primitives = new ArrayList<>(pad.primitives());
        for (int i = 1; i < chain.stops().size(); i++) {
            number(chain, chain.stops().get(i - 1), chain.stops().get(i), primitives);
        }
        Coordinate from = chain.frame().toPlan(chain.from(), y);
        Coordinate to = chain.frame().toPlan(chain.to(), y);
        field.blockLine(from.x(), from.y(), to.x(), to.y());
        return primitives;
    }

    private void number(Chain chain, double from, double to, List<Primitive> primitives) {
        String text = Long.toString(Math.round(to - from));
        for (double size : new double[] { TEXT_MM, SMALL_TEXT_MM }) {
            for (Text candidate : candidates(chain, from, to, text, size)) {
                Patch box = TextBoxes.of(candidate, scene.scale());
                if (field.isFree(box)) {
                    field.block(box.grown(scene.mm(apartMm)));
                    primitives.add(candidate);
                    return;
                }
            }
        }
    }

    private List<Text> candidates(Chain chain, double from, double to, String text, double size) {
        double middle = (from + to) / 2;
        double width = scene.mm(NotoSansMetrics.INSTANCE.widthEm(text, Weight.REGULAR) * size + 2 * SIDE_MARGIN_MM);
        List<Text> candidates = new ArrayList<>();
        boolean fits = width <= to - from;
        if (fits) {
            candidates.add(text(chain, middle, 0, size, text));
            candidates.add(text(chain, middle, -1, size, text));
            for (double aside = width / 2; middle + aside + width / 2 <= to; aside += width / 2) {
                candidates.add(text(chain, middle - aside, 0, size, text));
                candidates.add(text(chain, middle + aside, 0, size, text));
            }
        } else {
            int away = chain.outward() > 0 ? 1 : -1;
            candidates.add(text(chain, middle, -1, size, text));
            candidates.add(text(chain, middle, away, size, text));
            candidates.add(text(chain, middle, away > 0 ? 2 : -2, size, text));
            double beside = (width + to - from) / 2;
            for (int tier : new int[] { 0, -1, 1, -2 }) {
                candidates.add(text(chain, middle - beside, tier, size, text));
                candidates.add(text(chain, middle + beside, tier, size, text));
            }
        }
        return candidates;
    }

    /** Tier 0 = above the line, 1, 2 = farther above, -1, -2 = below. */
    private Text text(Chain chain, double x, int tier, double size, String text) {
        double up = tier >= 0 ? TEXT_GAP_MM + tier * TIER_MM : -TEXT_GAP_MM - size * 0.76 + (tier + 1) * TIER_MM;
        Coordinate at = chain.frame().toPlan(x, chain.lineY() + scene.mm(up));
        return new Text(text, at, size, chain.frame().angleDeg() > 180 ? chain.frame().angleDeg() - 360
                : chain.frame().angleDeg(), Primitive.Anchor.MIDDLE, Weight.REGULAR, Ink.ANNOTATION, halo);
    }
}
