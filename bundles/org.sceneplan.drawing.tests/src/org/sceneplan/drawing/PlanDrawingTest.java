package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.DesignContext;

class PlanDrawingTest {
    /** Walls are rounded to the millimetre grid at slanted corners. */
    private static final double AREA_TOLERANCE_MM2 = 20_000;

    @Test
    void layersArePaintedInOrder() {
        List<DrawingLayer> layers = draw(SamplePlans.kitchen()).stream().map(DrawnElement::layer).toList();

        assertEquals(layers.stream().sorted(Comparator.naturalOrder()).toList(), layers);
    }

    @Test
    void wallIsSolidAndOpeningsAreCutOutOfIt() {
        DesignContext context = context(level -> level.opening("D1", OpeningKind.ENTRANCE, 0, 1000, 1500)
                .opening("G1", OpeningKind.SHOP_WINDOW, 1, 500, 2000));

        double wallMm2 = area(path(context, DrawingLayer.SHELL));

        double ring = (5480.0 * 4480 - 5000.0 * 4000);
        assertEquals(ring - (1500 + 2000) * 240, wallMm2, AREA_TOLERANCE_MM2);
    }

    @Test
    void innerWallsJoinTheShell() {
        Segment line = new Segment(Point.of(0, 2000), Point.of(3000, 2000));
        DesignContext context = context(level -> level.wall("W1", line, 100));

        assertEquals(5480.0 * 4480 - 5000.0 * 4000 + 3000 * 100, area(path(context, DrawingLayer.SHELL)),
                AREA_TOLERANCE_MM2);
    }

    @Test
    void chainsMeasureOpeningsStepsAndTheWhole() {
        List<String> numbers = texts(SamplePlans.kitchen(), DrawingLayer.DIMENSIONS);

        assertTrue(numbers.containsAll(List.of("16000", "17500", "5400", "2400", "600", "800", "1500", "3000", "14500")
                .subList(0, 8)), numbers.toString());
    }

    @Test
    void turningThePlanByAQuarterChangesNoDimension() {
        Ring ring = Ring.parse("0,0 9000,0 9000,4000 7000,6000 0,6000");
        List<String> straight = outerNumbers(ring);

        assertEquals(straight, outerNumbers(ring.rotated(Point.of(0, 0), 90)));
        assertEquals(straight, outerNumbers(ring.rotated(Point.of(0, 0), 180)));
    }

    @Test
    void slantedEdgesAreMeasuredAlongThemselves() {
        Ring ring = Ring.parse("0,0 9000,0 9000,3000 6000,7000 0,7000");

        assertTrue(outerNumbers(ring).contains("5000"), outerNumbers(ring).toString());
    }

    @Test
    void turnedPlansAreMeasuredAlongTheirWalls() {
        Ring ring = Ring.parse("0,0 8000,0 8000,6000 0,6000").rotated(Point.of(0, 0), 30);

        assertEquals(List.of("6000", "6000", "8000", "8000"), outerNumbers(ring));
    }

    @Test
    void shortSegmentsStillGetTheirNumber() {
        DesignContext context = context(level -> level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 120, 1000)
                .opening("G2", OpeningKind.SHOP_WINDOW, 0, 1240, 1000));

        List<String> numbers = texts(context, DrawingLayer.DIMENSIONS);

        assertEquals(2, numbers.stream().filter("120"::equals).count(), numbers.toString());
    }

    @Test
    void drawnDimensionLinesAreKept() {
        DesignContext context = context(level -> level.level(live -> {
            Dimension dimension = PlanFactory.INSTANCE.createDimension();
            dimension.setId("DIM1");
            dimension.setFromXMm(1000);
            dimension.setFromYMm(1000);
            dimension.setToXMm(4210);
            dimension.setToYMm(1000);
            dimension.setOffsetMm(500);
            live.getDimensions().add(dimension);
        }));

        assertTrue(draw(context).stream().anyMatch(element -> element.elementId().equals("DIM1")));
        assertTrue(texts(context, DrawingLayer.DIMENSIONS).contains("3210"));
    }

    @Test
    void linksOfAChainLieOnOneLineWithExtensionLinesToTheirPoints() {
        DesignContext context = context(level -> level.level(live -> {
            live.getDimensions().add(link("DIM1", Point.of(1000, 1000), Point.of(2210, 1400), 1000));
            live.getDimensions().add(link("DIM2", Point.of(2210, 1400), Point.of(4000, 700), 600));
        }));
        List<String> lines = draw(context).stream().filter(each -> each.elementId().startsWith("DIM"))
                .flatMap(each -> each.primitives().stream()).filter(Primitive.Path.class::isInstance)
                .map(path -> ends((Primitive.Path) path)).toList();

        assertTrue(lines.containsAll(List.of("1000,2000 2210,2000", "2210,2000 4000,2000", "1000,1000 1000,2120",
                "2210,1400 2210,2120", "4000,700 4000,2120")), lines.toString());
        assertTrue(texts(context, DrawingLayer.DIMENSIONS).containsAll(List.of("1210", "1790")));
    }

    private static String ends(Primitive.Path path) {
        PathStep.MoveTo from = (PathStep.MoveTo) path.steps().getFirst();
        PathStep.LineTo to = (PathStep.LineTo) path.steps().getLast();
        return "%.0f,%.0f %.0f,%.0f".formatted(from.x(), from.y(), to.x(), to.y());
    }

    private static Dimension link(String id, Point from, Point to, int offsetMm) {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId(id);
        dimension.setFromXMm(from.xMm());
        dimension.setFromYMm(from.yMm());
        dimension.setToXMm(to.xMm());
        dimension.setToYMm(to.yMm());
        dimension.setDirected(true);
        dimension.setOffsetMm(offsetMm);
        return dimension;
    }

    @Test
    void columnsGetAxes() {
        DesignContext context = context(level -> level.column("C1", Point.of(2000, 1500), 400, 400)
                .column("C2", Point.of(3500, 1500), 400, 400));

        List<String> numbers = texts(context, DrawingLayer.DIMENSIONS);

        assertTrue(numbers.containsAll(List.of("1", "2", "A", "2000", "1500", "2500")), numbers.toString());
    }

    @Test
    void zonesCarryNameAreaAndShare() {
        List<String> labels = texts(SamplePlans.kitchen(), DrawingLayer.LABELS);

        assertTrue(labels.contains("入口缓冲"));
        assertTrue(labels.contains("7.9 m² · 3.0%"), labels.toString());
    }

    @Test
    void englishDrawingHasNoChineseBesideNotesAndNames() {
        DesignContext context = SamplePlans.store("three-c-township");

        List<String> labels = draw(context, Locale.ENGLISH).stream().flatMap(element -> element.primitives().stream())
                .filter(Primitive.Text.class::isInstance).map(text -> ((Primitive.Text) text).text()).toList();

        assertTrue(labels.stream().noneMatch(label -> label.codePoints().anyMatch(code -> code > 0x2E80)),
                labels.toString());
    }

    @Test
    void unknownTypesArePlainBoxesWithTheirNumber() {
        DesignContext context = context(level -> level.fixture("N01", "NO_SUCH", "",
                new FixturePlace(Point.of(2500, 2000), 0), new FixtureSize(1000, 500, 900, 0, 0))
                .position("POS1", "N01", "NO_PRODUCT", 0));

        assertTrue(texts(context, DrawingLayer.LABELS).contains("N01"));
        assertEquals(1, draw(context).stream().filter(element -> element.layer() == DrawingLayer.PRODUCTS).count());
    }

    @Test
    void positionsAboveOneAnotherAreOneSymbolWithAShortNumber() {
        DesignContext context = context(level -> level.fixture("N01", "BSHF", "",
                new FixturePlace(Point.of(2500, 2000), 0), new FixtureSize(1200, 450, 2400, 1000, 1))
                .position("POS1", "N01", "MICR", 0).position("POS2", "N01", "MICR", 0)
                .last(DisplayPosition.class, position -> {
                    position.setRow(2);
                    position.setColumn(1);
                    position.setNumber("2-1");
                }));

        assertEquals(1, draw(context).stream().filter(element -> element.layer() == DrawingLayer.PRODUCTS).count());
        assertTrue(texts(context, DrawingLayer.LABELS).contains("1~2-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0,0 300,0 300,300 0,300", "0,0 5000,0 100,4000", "0,0 40000,0 40000,50 0,50",
            "0,0 5000,0 5000,3000 2600,3000 2600,200 2400,200 2400,3000 0,3000" })
    void oddShellsAreDrawn(String ring) {
        assertTrue(draw(SamplePlans.empty(ring)).stream().anyMatch(element -> element.layer() == DrawingLayer.SHELL));
    }

    @Test
    void scaleMustBePositive() {
        DesignContext context = SamplePlans.slanted();

        assertThrows(IllegalArgumentException.class,
                () -> PlanDrawing.of(context, context.plan().levels().getFirst(), Locale.CHINESE, 0));
    }

    private static List<String> outerNumbers(Ring ring) {
        return texts(SamplePlans.empty(ring.format()), DrawingLayer.DIMENSIONS).stream().sorted().toList();
    }

    private static DesignContext context(Consumer<LevelBuilder> content) {
        return SamplePlans.context(PlanBuilder.of("SP-T-0004", "THREE_C").level("一层", 3000,
                Ring.parse("0,0 5000,0 5000,4000 0,4000"), content));
    }

    private static List<DrawnElement> draw(DesignContext context) {
        return draw(context, Locale.CHINESE);
    }

    private static List<DrawnElement> draw(DesignContext context, Locale locale) {
        return PlanDrawing.of(context, context.plan().levels().getFirst(), locale, 100);
    }

    private static List<String> texts(DesignContext context, DrawingLayer layer) {
        List<String> texts = new ArrayList<>();
        draw(context).stream().filter(element -> element.layer() == layer).forEach(element -> element.primitives()
                .forEach(primitive -> {
                    if (primitive instanceof Primitive.Text text) {
                        texts.add(text.text());
                    }
                }));
        return texts;
    }

    private static List<Primitive.Path> path(DesignContext context, DrawingLayer layer) {
        return draw(context).stream().filter(element -> element.layer() == layer)
                .flatMap(element -> element.primitives().stream()).filter(Primitive.Path.class::isInstance)
                .map(Primitive.Path.class::cast).toList();
    }

    /** Signed area of all sub-paths together. */
    private static double area(List<Primitive.Path> paths) {
        double doubled = 0;
        for (Primitive.Path path : paths) {
            double[] start = null;
            double[] last = null;
            for (PathStep step : path.steps()) {
                double[] next = switch (step) {
                    case PathStep.MoveTo to -> new double[] { to.x(), to.y() };
                    case PathStep.LineTo to -> new double[] { to.x(), to.y() };
                    case PathStep.CurveTo to -> new double[] { to.x(), to.y() };
                    case PathStep.Close close -> start;
                };
                if (step instanceof PathStep.MoveTo) {
                    start = next;
                } else {
                    doubled += last[0] * next[1] - next[0] * last[1];
                }
                last = next;
            }
        }
        return doubled / 2;
    }
}
