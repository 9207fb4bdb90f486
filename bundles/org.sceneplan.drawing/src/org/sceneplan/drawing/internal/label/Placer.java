package org.sceneplan.drawing.internal.label;

import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.geometry.Vector;

/** Chooses the cheapest of several places for a text and keeps it free afterwards. */
public final class Placer {
    private final LabelField field;
    private final double scale;

    /**
     * A placer on a field.
     *
     * @param scale plan mm per paper mm
     */
    public Placer(LabelField field, double scale) {
        this.field = field;
        this.scale = scale;
    }

    /**
     * How a text looks, wherever it is placed.
     *
     * @param marginMm free space around the letters, paper mm
     */
    public record Look(String text, double sizeMm, Weight weight, String colour, double marginMm) {

        public Look sized(double newSizeMm) {
            return new Look(text, newSizeMm, weight, colour, marginMm);
        }
    }

    /**
     * One place for a text.
     *
     * @param centre centre of the text's box in plan mm
     * @param angleDeg any direction; it is made readable
     * @param price what the place costs before it is compared with what lies there
     */
    public record Place(Coordinate centre, double angleDeg, double price) {
    }

    /** The best free place of those below the limit, blocked for later texts; empty when there is none. */
    public Optional<Text> place(Look look, List<Place> places, double limit) {
        Measure measure = Measure.of(look);
        Place best = null;
        Patch bestBox = null;
        double bestPrice = limit;
        double angle = Double.NaN;
        Vector axis = null;
        for (Place place : places) {
            if (place.price() >= bestPrice) {
                continue;
            }
            double next = Reading.angleDeg(place.angleDeg());
            if (next != angle) {
                angle = next;
                axis = Vector.ofAngle(angle);
            }
            Patch box = measure.box(place.centre(), axis, scale);
            double price = place.price() + field.price(box, bestPrice - place.price());
            if (price < bestPrice) {
                best = place;
                bestBox = box;
                bestPrice = price;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        field.block(bestBox);
        return Optional.of(centred(look, best.centre(), best.angleDeg()));
    }

    /**
     * Half the box of a text with its margin, paper mm.
     */
    private record Measure(double halfWidthMm, double halfHeightMm) {

        static Measure of(Look look) {
            double width = NotoSansMetrics.INSTANCE.widthEm(look.text(), look.weight()) * look.sizeMm();
            double height = (TextBoxes.ascentEm(look.text()) + TextBoxes.descentEm(look.text())) * look.sizeMm();
            return new Measure(width / 2 + look.marginMm(), height / 2 + look.marginMm());
        }

        Patch box(Coordinate centre, Vector axis, double scale) {
            double w = halfWidthMm * scale;
            double h = halfHeightMm * scale;
            return Patch.box(new Frame(centre.x(), centre.y(), axis), -w, -h, w, h);
        }
    }

    /** A text whose box is centred on a point. */
    public Text centred(Look look, Coordinate centre, double angleDeg) {
        double angle = Reading.angleDeg(angleDeg);
        double em = look.sizeMm() * scale;
        double down = (TextBoxes.ascentEm(look.text()) - TextBoxes.descentEm(look.text())) / 2 * em;
        Coordinate at = Frame.at(centre, angle).toPlan(0, -down);
        return new Text(look.text(), at, look.sizeMm(), angle, Anchor.MIDDLE, look.weight(), look.colour(), Ink.PAPER);
    }

    public LabelField field() {
        return field;
    }
}
