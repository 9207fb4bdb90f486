package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.floor.ProductGroup;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.label.Reading;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.model.plan.HeroRank;

/** Position numbers in the products where they fit, else beside them; the numbers of one row look alike. */
public final class PositionLabels {
    static final double PRODUCT_PRICE = 2;
    private static final double[] SIZES_MM = { 1.8 };
    private static final double MARGIN_MM = 0.15;
    private static final double GAP_MM = 0.25;
    private static final double LIMIT = 9;
    private static final double UPRIGHT_PRICE = 0.5;
    private static final double OTHER_TURN_PRICE = 2.5;
    private static final int FARTHEST_RING = 40;
    private static final double ROOM_MM = 1.0;
    private static final double CRAMPED_PRICE = 2.2;
    /** Price of each paper mm between a product and its number. */
    private static final double FAR_PRICE = 0.6;

    private final PlanScene scene;
    private final Placer placer;
    private final double[] sizesMm;
    private final boolean all;

    public PositionLabels(PlanScene scene, Placer placer) {
        this(scene, placer, false, SIZES_MM);
    }

    /**
     * Numbers of other sizes, largest first.
     *
     * @param all whether a number without a free place at its product stands farther off, with a line to it
     */
    public PositionLabels(PlanScene scene, Placer placer, boolean all, double... sizesMm) {
        this.scene = scene;
        this.placer = placer;
        this.all = all;
        this.sizesMm = sizesMm;
    }

    /**
     * How the numbers of one side of a fixture are set.
     *
     * @param turnDeg 0 along the fixture, 90 across
     */
    private record RowStyle(double sizeMm, double turnDeg) {
    }

    /** Numbers of all products of a storey; those without a free place are left to the list. */
    public List<DrawnElement> elements(List<ProductGroup> groups) {
        Map<String, List<ProductGroup>> rows = new LinkedHashMap<>();
        for (ProductGroup group : groups) {
            rows.computeIfAbsent(group.fixture().id() + "/" + group.top().side(), key -> new ArrayList<>()).add(group);
        }
        List<DrawnElement> elements = new ArrayList<>();
        for (List<ProductGroup> row : rows.values()) {
            RowStyle style = style(row);
            row.forEach(group -> element(group, style).ifPresent(elements::add));
        }
        return elements;
    }

    /** Level and large where the pitch of the row allows, else small, else upright. */
    private RowStyle style(List<ProductGroup> row) {
        double pitch = pitch(row);
        double widthEm = row.stream().mapToDouble(group -> widthEm(group.label())).max().orElse(0);
        boolean alongIsLevel = Math.abs(Reading.angleDeg(row.getFirst().frame().angleDeg())) <= 45;
        for (double turn : alongIsLevel ? new double[] { 0, 90 } : new double[] { 90, 0 }) {
            for (double size : sizesMm) {
                double needed = scene.mm((turn == 0 ? widthEm * size : 0.76 * size) + 2 * MARGIN_MM);
                if (needed <= pitch) {
                    return new RowStyle(size, turn);
                }
            }
        }
        return new RowStyle(sizesMm[sizesMm.length - 1], 90);
    }

    /** Least distance between neighbours along the fixture. */
    private static double pitch(List<ProductGroup> row) {
        double[] along = row.stream().mapToDouble(group -> group.top().alongMm()).sorted().toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < along.length; i++) {
            if (along[i] - along[i - 1] > 1) {
                least = Math.min(least, along[i] - along[i - 1]);
            }
        }
        return least;
    }

    private Optional<DrawnElement> element(ProductGroup group, RowStyle style) {
        String colour = group.top().heroRank() == HeroRank.HERO ? Ink.ACCENT : Ink.BLACK;
        for (double size : sizesMm) {
            if (size <= style.sizeMm()) {
                Look look = new Look(group.label(), size, Weight.REGULAR, colour, MARGIN_MM);
                Optional<Text> text = placer.place(look, places(group, look, style), LIMIT);
                if (text.isPresent()) {
                    return Optional.of(new DrawnElement(group.top().id(), DrawingLayer.LABELS, List.of(text.get())));
                }
            }
        }
        return all ? Optional.of(leader(group, colour)) : Optional.empty();
    }

    /** The nearest free place around the product with a line to it; on the product itself when there is none. */
    private DrawnElement leader(ProductGroup group, String colour) {
        Look look = new Look(group.label(), sizesMm[sizesMm.length - 1], Weight.REGULAR, colour, MARGIN_MM);
        Coordinate centre = group.frame().toPlan(0, 0);
        double start = Math.min(group.width(), group.shape().depthMm()) / 2.0;
        List<Place> places = new ArrayList<>();
        for (int ring = 1; ring <= FARTHEST_RING; ring++) {
            for (int i = 0; i < 24; i++) {
                places.add(new Place(Frame.at(centre, i * 15).toPlan(start + ring * scene.mm(1.3), 0), 0, ring));
            }
        }
        Optional<Text> text = placer.place(look, places, Double.POSITIVE_INFINITY);
        if (text.isEmpty()) {
            return new DrawnElement(group.top().id(), DrawingLayer.LABELS, List.of(placer.centred(look, centre, 0)));
        }
        List<Primitive> primitives = new ArrayList<>(new Sketch(Frame.IDENTITY).line(centre.x(), centre.y(),
                text.get().at().x(), text.get().at().y() + scene.mm(look.sizeMm() * 0.38),
                Style.stroked(Ink.DETAIL, Ink.THIN_MM)).primitives());
        primitives.add(text.get());
        return new DrawnElement(group.top().id(), DrawingLayer.LABELS, primitives);
    }

    /** Places for one text, in the frame of its product. */
    private record Spots(Frame frame, RowStyle style, List<Place> places) {

        void add(double x, double y, double turnDeg, double price) {
            double angle = Reading.angleDeg(frame.angleDeg() + turnDeg);
            double turned = turnDeg == style.turnDeg() ? 0 : OTHER_TURN_PRICE;
            places.add(new Place(frame.toPlan(x, y), angle, price + turned + UPRIGHT_PRICE * Math.abs(angle) / 90));
        }
    }

    private List<Place> places(ProductGroup group, Look look, RowStyle style) {
        Spots spots = new Spots(group.frame(), style, new ArrayList<>());
        double w = group.width() / 2.0;
        double d = group.shape().depthMm() / 2.0;
        double text = scene.mm(widthEm(look.text()) * look.sizeMm() / 2 + MARGIN_MM);
        double height = scene.mm(look.sizeMm() * 0.38 + MARGIN_MM);
        inside(spots, w, d, text, height, 0);
        inside(spots, d, w, text, height, 90);
        double gap = scene.mm(GAP_MM);
        double toEdge = toFixtureEdge(group);
        double far = Math.max(0, toEdge - d) / scene.mm(1) * FAR_PRICE;
        spots.add(0, -toEdge - 2 * gap - height, 0, 1.2 + far);
        spots.add(0, -toEdge - 2 * gap - text, 90, 1.2 + far);
        spots.add(0, -d - gap - height, 0, 0.5);
        spots.add(0, -d - gap - text, 90, 0.5);
        spots.add(0, d + gap + height, 0, 0.7);
        spots.add(0, d + gap + text, 90, 0.7);
        for (int side = -1; side <= 1; side += 2) {
            spots.add(side * (w + gap + text), 0, 0, 1.3);
            spots.add(side * (w + gap + height), 0, 90, 1.3);
        }
        return spots.places();
    }

    /** In the product itself: gladly where there is room, else rather beside it. */
    private void inside(Spots spots, double halfWidth, double halfDepth, double text, double height, double turnDeg) {
        if (text <= halfWidth && height <= halfDepth) {
            double room = scene.mm(ROOM_MM);
            boolean roomy = text + room <= halfWidth && height + room <= halfDepth;
            spots.add(0, 0, turnDeg, (roomy ? 0 : CRAMPED_PRICE) - PRODUCT_PRICE - FixtureLabels.INSIDE_PRICE);
        }
    }

    /** Distance from the centre of the product to the edge of the fixture in front of it. */
    private static double toFixtureEdge(ProductGroup group) {
        double in = group.top().side() == 1 ? -group.top().inMm() : group.top().inMm();
        return group.fixture().depthMm() / 2.0 + in;
    }

    private static double widthEm(String text) {
        return NotoSansMetrics.INSTANCE.widthEm(text, Weight.REGULAR);
    }
}
