package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.dimension.ElevationDimensions;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.drawing.text.TextMetrics;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * One wall seen from the room, in mm: x from its left end, y from the floor. What stands at the wall is drawn with its
 * front; products at their height with the number of their position.
 */
final class Elevation {
    private static final double[] NUMBER_MM = { 2.0, 1.8 };
    private static final double[] HEIGHT_MM = { 1.8 };
    private static final int FLOOR_MM = 120;
    /** How far numbers with a line may stand from their products, paper mm, and what such a place may cost. */
    private static final double LINE_STEP_MM = 1.8;
    private static final int LINE_STEPS = 9;
    private static final int LINE_TURN_DEG = 15;
    private static final double LINE_LIMIT = 40;
    private static final double DOT_MM = 0.2;
    private static final Style GROUND = Style.stroked(Ink.BLACK, Ink.FRAME_MM);
    private static final Style ROOM = Style.stroked(Ink.DETAIL, Ink.PANEL_MM);
    private static final Style DOOR = Style.stroked(Ink.DETAIL, Ink.PRODUCT_MM).withFill("#F3F5F8", 1);
    private static final Style GLASS = Style.stroked(Ink.GLASS, Ink.PRODUCT_MM).withFill("#E6F1F8", 1);

    private final PlanScene scene;
    private final WallRun run;
    private final LabelField field;
    private final Placer placer;
    private final List<DrawnElement> elements = new ArrayList<>();

    private Elevation(PlanScene scene, WallRun run) {
        this.scene = scene;
        this.run = run;
        this.field = new LabelField(scene.mm(8));
        this.placer = new Placer(field, scene.scale());
    }

    static List<DrawnElement> of(PlanScene scene, WallRun run) {
        return new Elevation(scene, run).draw();
    }

    /** A product as a rectangle in the elevation. */
    private record Shown(FixtureSnapshot fixture, PositionSnapshot position, double minX, double maxX, double minY,
            double maxY, String group) {
    }

    private List<DrawnElement> draw() {
        room();
        run.openings(scene.level()).forEach(this::opening);
        run.innerOpenings(scene.level()).forEach(opening -> hole(opening.id(), opening.span(), 0,
                opening.heightMm(), true));
        List<Shown> shown = new ArrayList<>();
        for (FixtureSnapshot fixture : run.fixtures()) {
            fixture(fixture);
            fixture.positions().stream().filter(position -> position.side() == 0)
                    .forEach(position -> shown.add(shown(fixture, position)));
        }
        shown.forEach(this::product);
        shown.forEach(each -> field.crowd(box(each), 0.5));
        ElevationServices services = new ElevationServices(scene, run);
        elements.addAll(services.symbols(placer));
        elements.addAll(new ElevationDimensions(scene, field).elements(run.lengthMm(), stops(),
                scene.level().clearHeightMm(), heights()));
        shown.forEach(this::number);
        fixtureNumbers();
        elements.addAll(services.labels(placer));
        mountingHeights(shown);
        return elements;
    }

    private void room() {
        double w = run.lengthMm();
        double h = scene.level().clearHeightMm();
        Sketch pad = new Sketch(Frame.IDENTITY);
        pad.rectangle(0, 0, w, h, ROOM.withFill("#FCFCFD", 1));
        pad.line(-FLOOR_MM, 0, w + FLOOR_MM, 0, GROUND);
        elements.add(new DrawnElement(scene.level().id(), DrawingLayer.SHELL, pad.primitives()));
        field.crowdLine(0, h, w, h, 3);
    }

    private void opening(OpeningSnapshot opening) {
        hole(opening.id(), opening.span(), opening.isDoor() ? 0 : opening.sillMm(), opening.heightMm(),
                opening.isDoor());
    }

    private void hole(String id, Segment span, double low, int heightMm, boolean isDoor) {
        double a = run.x(span.from());
        double b = run.x(span.to());
        double minX = Math.min(a, b);
        double maxX = Math.max(a, b);
        double top = low + (heightMm > 0 ? heightMm : 2100);
        Sketch pad = new Sketch(Frame.IDENTITY);
        pad.rectangle(minX, low, maxX, top, isDoor ? DOOR : GLASS);
        if (isDoor) {
            pad.polyline(ROOM.dashed(1.5, 1.0), minX, low, (minX + maxX) / 2, top, maxX, low);
        } else {
            pad.line(minX, low, maxX, top, Style.stroked(Ink.GLASS, Ink.HAIR_MM));
        }
        elements.add(new DrawnElement(id, DrawingLayer.OPENINGS, pad.primitives()));
    }

    private void fixture(FixtureSnapshot fixture) {
        double middle = run.x(fixture.centre());
        double w = fixture.widthMm() / 2.0;
        Sketch pad = new Sketch(Frame.IDENTITY);
        pad.rectangle(middle - w, 0, middle + w, fixture.heightMm(), Ink.FIXTURE_BODY);
        TreeSet<Integer> tiers = new TreeSet<>();
        fixture.positions().forEach(position -> tiers.add(position.elevationMm()));
        for (int tier : tiers) {
            if (tier > 0 && tier < fixture.heightMm()) {
                pad.line(middle - w, tier, middle + w, tier, Ink.PANEL_LINE);
            }
        }
        elements.add(new DrawnElement(fixture.id(), fixture.number() + " " + scene.fixtureName(fixture),
                DrawingLayer.FIXTURES, pad.primitives()));
        field.crowdLine(middle - w, 0, middle - w, fixture.heightMm(), 2);
        field.crowdLine(middle + w, 0, middle + w, fixture.heightMm(), 2);
        field.crowdLine(middle - w, fixture.heightMm(), middle + w, fixture.heightMm(), 2);
    }

    private Shown shown(FixtureSnapshot fixture, PositionSnapshot position) {
        ProductSize size = ProductSize.of(scene, position);
        double width = Math.max(40, size.widthMm()) * Math.max(1, position.facings());
        double middle = run.x(fixture.centre()) + position.alongMm();
        double height = Math.max(20, size.heightMm());
        return new Shown(fixture, position, middle - width / 2, middle + width / 2, position.elevationMm(),
                position.elevationMm() + height, size.group());
    }

    private static Patch box(Shown shown) {
        return Patch.box(Frame.IDENTITY, shown.minX, shown.minY, shown.maxX, shown.maxY);
    }

    private void product(Shown shown) {
        boolean hero = shown.position.heroRank() == HeroRank.HERO;
        Style body = Ink.PRODUCT_LINE.withFill(hero ? Ink.HERO_FILL : "#EEF2F7", 1);
        Sketch pad = new Sketch(Frame.IDENTITY);
        int facings = Math.max(1, shown.position.facings());
        double each = (shown.maxX - shown.minX) / facings;
        for (int i = 0; i < facings; i++) {
            double left = shown.minX + i * each;
            pad.rectangle(left, shown.minY, left + each, shown.maxY, body);
            FrontSymbols.draw(pad, shown.group, left, shown.minY, left + each, shown.maxY);
        }
        elements.add(new DrawnElement(shown.position.id(), shown.fixture.number() + " " + shown.position.number() + " "
                + scene.productName(shown.position), DrawingLayer.PRODUCTS, pad.primitives()));
    }

    private void number(Shown shown) {
        double x = (shown.minX + shown.maxX) / 2;
        double y = (shown.minY + shown.maxY) / 2;
        String colour = shown.position.heroRank() == HeroRank.HERO ? Ink.ACCENT : Ink.BLACK;
        for (double size : NUMBER_MM) {
            List<Place> places = new ArrayList<>();
            double up = scene.mm(size * 0.55 + 0.2);
            for (double angle : new double[] { 0, 90 }) {
                double price = angle == 0 ? 0 : 0.8;
                places.add(new Place(new Coordinate(x, y), angle, price));
                places.add(new Place(new Coordinate(x, shown.maxY + up), angle, 1.5 + price));
                places.add(new Place(new Coordinate(x, shown.minY - up), angle, 2 + price));
            }
            Optional<Text> text = placer.place(new Look(shown.position.number(), size, Weight.REGULAR, colour, 0.15),
                    places, 8);
            if (text.isPresent()) {
                elements.add(new DrawnElement(shown.position.id(), DrawingLayer.LABELS, List.of(text.get())));
                return;
            }
        }
        numberWithLine(shown, new Look(shown.position.number(), NUMBER_MM[1], Weight.REGULAR, colour, 0.15));
    }

    /**
     * A number that has no room at its product stands further away, with a line to the middle of the product or, where
     * another number stands there, of one of its sides.
     */
    private void numberWithLine(Shown shown, Look look) {
        double x = (shown.minX + shown.maxX) / 2;
        double y = (shown.minY + shown.maxY) / 2;
        boolean done = numberWithLine(shown, look, x, y) || numberWithLine(shown, look, x, shown.maxY)
                || numberWithLine(shown, look, shown.minX, y) || numberWithLine(shown, look, shown.maxX, y);
        if (!done) {
            numberWithLine(shown, look, x, shown.minY);
        }
    }

    private boolean numberWithLine(Shown shown, Look look, double x, double y) {
        List<Place> places = new ArrayList<>();
        for (int step = 1; step <= LINE_STEPS; step++) {
            for (int turn = 0; turn < 360; turn += LINE_TURN_DEG) {
                Vector away = Vector.ofAngle(turn);
                double toX = x + away.x() * scene.mm(step * LINE_STEP_MM);
                double toY = y + away.y() * scene.mm(step * LINE_STEP_MM);
                double crossed = field.price(Patch.line(x, y, toX, toY));
                if (toX > 0 && toX < run.lengthMm() && toY > 0 && toY < scene.level().clearHeightMm()
                        && !Double.isInfinite(crossed)) {
                    places.add(new Place(new Coordinate(toX, toY), 0, step + crossed / 4));
                }
            }
        }
        Optional<Text> placed = placer.place(look, places, LINE_LIMIT);
        placed.ifPresent(text -> {
            double end = text.at().y() + scene.mm(TextMetrics.CAP_HEIGHT_EM * look.sizeMm() / 2);
            double dot = scene.mm(DOT_MM);
            Sketch pad = new Sketch(Frame.IDENTITY);
            pad.rectangle(x - dot, y - dot, x + dot, y + dot, Style.filled(look.colour()));
            pad.line(x, y, text.at().x(), end, Style.stroked(look.colour(), Ink.HAIR_MM));
            List<Primitive> primitives = new ArrayList<>(pad.primitives());
            primitives.add(text);
            elements.add(new DrawnElement(shown.position.id(), DrawingLayer.LABELS, primitives));
            field.crowdLine(x, y, text.at().x(), end, 3);
        });
        return placed.isPresent();
    }

    /** Number and height of each fixture above it. */
    private void fixtureNumbers() {
        for (FixtureSnapshot fixture : run.fixtures()) {
            double x = run.x(fixture.centre());
            String text = DisplaySheet.number(fixture) + "  H" + fixture.heightMm();
            List<Place> places = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                double y = fixture.heightMm() + scene.mm(2 + step * 1.4);
                for (double aside : new double[] { 0, -0.25, 0.25 }) {
                    places.add(new Place(new Coordinate(x + aside * fixture.widthMm(), y), 0,
                            step + Math.abs(aside)));
                }
            }
            placer.place(new Look(text, 2.1, Weight.BOLD, Ink.NUMBER, 0.3), places, 60).ifPresent(label -> elements
                    .add(new DrawnElement(fixture.id(), DrawingLayer.LABELS, List.<Primitive>of(label))));
        }
    }

    /** A height mark at each tier of a fixture that does not stand on the floor. */
    private void mountingHeights(List<Shown> shown) {
        TreeSet<String> done = new TreeSet<>();
        for (Shown each : shown) {
            if (each.minY > 0 && done.add(each.fixture.id() + "/" + each.minY)) {
                mark(each);
            }
        }
    }

    private void mark(Shown shown) {
        double left = run.x(shown.fixture.centre()) - shown.fixture.widthMm() / 2.0;
        double right = left + shown.fixture.widthMm();
        String text = "+" + Math.round(shown.minY);
        for (double size : HEIGHT_MM) {
            List<Place> places = new ArrayList<>();
            double half = scene.mm(NotoSansMetrics.INSTANCE.widthEm(text, Weight.REGULAR)
                    * size / 2 + 0.3);
            double up = scene.mm(size * 0.5 + 0.2);
            for (double x : new double[] { left + half, right - half, shown.minX + half, (left + right) / 2 }) {
                places.add(new Place(new Coordinate(x, shown.minY + up), 0, 0.2));
                places.add(new Place(new Coordinate(x, shown.minY - up), 0, 0.6));
            }
            places.add(new Place(new Coordinate(left - half, shown.minY + up), 0, 1));
            places.add(new Place(new Coordinate(right + half, shown.minY + up), 0, 1));
            Optional<Text> label = placer.place(new Look(text, size, Weight.REGULAR, Ink.GLASS, 0.1), places, 7);
            if (label.isPresent()) {
                elements.add(new DrawnElement(shown.fixture.id(), DrawingLayer.LABELS, List.of(label.get())));
                return;
            }
        }
    }

    /** Ends of fixtures and jambs of openings along the wall. */
    private List<Double> stops() {
        TreeSet<Double> stops = new TreeSet<>(List.of(0.0, run.lengthMm()));
        for (FixtureSnapshot fixture : run.fixtures()) {
            double middle = run.x(fixture.centre());
            stops.add(Math.clamp(middle - fixture.widthMm() / 2.0, 0, run.lengthMm()));
            stops.add(Math.clamp(middle + fixture.widthMm() / 2.0, 0, run.lengthMm()));
        }
        run.innerOpenings(scene.level()).forEach(opening -> {
            stops.add(run.x(opening.span().from()));
            stops.add(run.x(opening.span().to()));
        });
        run.openings(scene.level()).forEach(opening -> {
            stops.add(run.x(opening.span().from()));
            stops.add(run.x(opening.span().to()));
        });
        return List.copyOf(stops);
    }

    /** Heights worth a dimension: of the tallest fixture and the ceiling. */
    private List<Double> heights() {
        double tallest = run.fixtures().stream().mapToDouble(FixtureSnapshot::heightMm).max().orElse(0);
        double ceiling = scene.level().clearHeightMm();
        return tallest > 0 && tallest < ceiling ? List.of(0.0, tallest, ceiling) : List.of(0.0, ceiling);
    }
}
