package org.sceneplan.drawing.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.floor.ProductGroup;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.text.NotoSansMetrics;

/** Position numbers in the products where they fit, else beside them. */
final class PositionLabels {
    static final double PRODUCT_PRICE = 2;
    private static final double[] SIZES_MM = { 1.6, 1.3 };
    private static final double MARGIN_MM = 0.15;
    private static final double GAP_MM = 0.25;
    private static final double LIMIT = 9;
    private static final double UPRIGHT_PRICE = 0.5;
    /** Price of each paper mm between a product and its number. */
    private static final double FAR_PRICE = 0.6;

    private final PlanScene scene;
    private final Placer placer;

    PositionLabels(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
    }

    Optional<DrawnElement> element(ProductGroup group) {
        String colour = group.top().heroRank() == org.sceneplan.model.plan.HeroRank.HERO ? Ink.ACCENT : Ink.BLACK;
        for (double size : SIZES_MM) {
            Look look = new Look(group.label(), size, Weight.REGULAR, colour, MARGIN_MM);
            Optional<Text> text = placer.place(look, places(group, look), LIMIT);
            if (text.isPresent()) {
                return Optional.of(new DrawnElement(group.top().id(), DrawingLayer.LABELS, List.of(text.get())));
            }
        }
        return Optional.empty();
    }

    private List<Place> places(ProductGroup group, Look look) {
        Frame frame = group.frame();
        double w = group.width();
        double d = group.shape().depthMm();
        double halfText = scene.mm(NotoSansMetrics.INSTANCE.widthEm(look.text(), look.weight()) * look.sizeMm() / 2
                + MARGIN_MM);
        double halfHeight = scene.mm(look.sizeMm() * 0.38 + MARGIN_MM);
        List<Place> places = new ArrayList<>();
        if (halfText <= w / 2 && halfHeight <= d / 2) {
            add(places, frame, 0, 0, 0, -PRODUCT_PRICE - FixtureLabels.INSIDE_PRICE);
        }
        if (halfHeight <= w / 2 && halfText <= d / 2) {
            add(places, frame, 0, 0, 90, 0.1 - PRODUCT_PRICE - FixtureLabels.INSIDE_PRICE);
        }
        double gap = scene.mm(GAP_MM);
        double toEdge = toFixtureEdge(group);
        double far = Math.max(0, toEdge - d / 2) / scene.mm(1) * FAR_PRICE;
        add(places, frame, 0, -toEdge - 2 * gap - halfHeight, 0, 1.2 + far);
        add(places, frame, 0, -toEdge - 2 * gap - halfText, 90, 1.4 + far);
        add(places, frame, 0, -d / 2 - gap - halfHeight, 0, 0.5);
        add(places, frame, 0, -d / 2 - gap - halfText, 90, 0.9);
        add(places, frame, 0, d / 2 + gap + halfHeight, 0, 0.7);
        add(places, frame, 0, d / 2 + gap + halfText, 90, 1.1);
        add(places, frame, w / 2 + gap + halfText, 0, 0, 1.3);
        add(places, frame, -w / 2 - gap - halfText, 0, 0, 1.3);
        add(places, frame, w / 2 + gap + halfHeight, 0, 90, 1.5);
        add(places, frame, -w / 2 - gap - halfHeight, 0, 90, 1.5);
        return places;
    }

    /** Distance from the centre of the product to the edge of the fixture in front of it. */
    private static double toFixtureEdge(ProductGroup group) {
        double in = group.top().side() == 1 ? -group.top().inMm() : group.top().inMm();
        return group.fixture().depthMm() / 2.0 + in;
    }

    /** Upright texts are a little dearer. */
    private static void add(List<Place> places, Frame frame, double x, double y, double turnDeg, double price) {
        double angle = Reading.angleDeg(frame.angleDeg() + turnDeg);
        places.add(new Place(frame.toPlan(x, y), angle, price + UPRIGHT_PRICE * Math.abs(angle) / 90));
    }
}
