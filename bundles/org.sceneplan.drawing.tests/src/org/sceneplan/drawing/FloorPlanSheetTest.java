package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.drawing.SheetBoxes.Placed;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.DesignContext;

class FloorPlanSheetTest {
    private static final double TOLERANCE_MM = 1e-6;
    /** The others stand on the display sheets; smaller ones could not be read in print. */
    private static final double LEAST_NUMBERED = 0.8;
    private static final Map<String, Sheet> SHEETS = new ConcurrentHashMap<>();

    static Stream<Arguments> sheets() {
        return Stream.of("kitchen", "slanted", "home-county", "s-class-prefecture", "smart-kitchen-county",
                "three-c-township").flatMap(name -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .map(locale -> Arguments.of(name, locale)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextLiesOnAnother(String name, Locale locale) {
        assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sheet(name, locale))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextLiesOnAWallOrColumn(String name, Locale locale) {
        Sheet sheet = sheet(name, locale);
        List<Patch> walls = SheetBoxes.edges(sheet, DrawingLayer.SHELL);

        List<String> struck = SheetBoxes.texts(sheet).stream().filter(text -> text.layer() != DrawingLayer.SHEET)
                .filter(text -> walls.stream().anyMatch(text.box()::overlaps)).map(Placed::text).toList();

        assertEquals(List.of(), struck);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everythingLiesInsideTheFrame(String name, Locale locale) {
        Sheet sheet = sheet(name, locale);

        for (Placed text : SheetBoxes.texts(sheet)) {
            assertInFrame(sheet, text.box(), text.text());
        }
        for (DrawingLayer layer : DrawingLayer.values()) {
            SheetBoxes.edges(sheet, layer).forEach(edge -> assertInFrame(sheet, edge, layer.name()));
        }
    }

    private static void assertInFrame(Sheet sheet, Patch box, String what) {
        assertTrue(box.minX() >= 25 && box.minY() >= 5 && box.maxX() <= sheet.widthMm() - 5
                && box.maxY() <= sheet.heightMm() - 5, what);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0,0 2000,0 2000,1500 0,1500", "0,0 9000,1000 2000,7000",
            "0,0 90000,0 90000,3000 0,3000" })
    void oddShellsKeepTextsApartAndInside(String ring) {
        Sheet sheet = sheet(SamplePlans.empty(ring), Locale.ENGLISH);

        assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sheet)));
        SheetBoxes.texts(sheet).forEach(text -> assertInFrame(sheet, text.box(), text.text()));
    }

    @Test
    void longNamesAreCutToTheirFields() {
        DesignContext context = SamplePlans.context(PlanBuilder.of("SP-T-0010", "S_CLASS")
                .store(store -> store.setName("很长的店名".repeat(30))).plan(plan -> plan.setName("Plan ".repeat(40)))
                .level("层名很长".repeat(12), 3000, Ring.parse("0,0 9000,0 9000,9000 0,9000")));

        Sheet sheet = sheet(context, Locale.CHINESE);

        assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sheet)));
        SheetBoxes.texts(sheet).forEach(text -> assertInFrame(sheet, text.box(), text.text()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyFixtureNumberStandsOnTheSheet(String name, Locale locale) {
        List<String> texts = SheetBoxes.texts(sheet(name, locale)).stream().map(Placed::text).toList();

        context(name).plan().levels().getFirst().fixtures()
                .forEach(fixture -> assertTrue(texts.contains(fixture.number()), fixture.number()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void mostPositionNumbersStandOnTheSheet(String name, Locale locale) {
        DesignContext context = context(name);
        List<DrawnElement> drawing = PlanDrawing.of(context, context.plan().levels().getFirst(), locale, 100);
        long products = drawing.stream().filter(element -> element.layer() == DrawingLayer.PRODUCTS).count();

        long labelled = drawing.stream().filter(element -> element.layer() == DrawingLayer.LABELS)
                .map(DrawnElement::elementId).filter(id -> drawing.stream().anyMatch(other ->
                        other.layer() == DrawingLayer.PRODUCTS && other.elementId().equals(id))).count();

        assertTrue(labelled >= LEAST_NUMBERED * products, labelled + " of " + products);
    }

    @Test
    void smallShopsGetA3AtTheLargestScaleThatFits() {
        assertSheet("0,0 5000,0 5000,4000 0,4000", 420, 297, 50);
        assertSheet("0,0 16000,0 16000,12000 0,12000", 420, 297, 75);
        assertSheet("0,0 16000,0 16000,22000 0,22000", 420, 297, 100);
    }

    @Test
    void tallShopsStandUpright() {
        assertSheet("0,0 12000,0 12000,18000 0,18000", 297, 420, 75);
    }

    @Test
    void largeShopsGetLargerSheets() {
        assertSheet("0,0 36000,0 36000,30000 0,30000", 594, 420, 100);
        assertSheet("0,0 60000,0 60000,45000 0,45000", 841, 594, 100);
        assertSheet("0,0 90000,0 90000,60000 0,60000", 841, 594, 150);
    }

    @Test
    void hugeShopsAreStillDrawn() {
        Sheet sheet = sheet(SamplePlans.empty("0,0 900000,0 900000,600000 0,600000"), Locale.CHINESE);

        assertEquals(841, sheet.widthMm(), TOLERANCE_MM);
        assertTrue(1 / sheet.groups().getFirst().scale() > 1000);
    }

    @Test
    void planIsDrawnTrueToScale() {
        Sheet sheet = sheet("kitchen", Locale.CHINESE);
        DrawingGroup plan = sheet.groups().getFirst();
        List<Double> xs = SheetBoxes.edges(sheet, DrawingLayer.SHELL).stream().map(Patch::maxX).toList();
        double widthMm = xs.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - SheetBoxes.edges(sheet, DrawingLayer.SHELL).stream().mapToDouble(Patch::minX).min().orElseThrow();

        assertEquals(0.01, plan.scale(), TOLERANCE_MM);
        assertEquals((16000 + 2 * 240) / 100.0, widthMm, TOLERANCE_MM);
    }

    @Test
    void titleBlockNamesStoreScaleAndWhatTheSheetIsNot() {
        List<String> texts = SheetBoxes.texts(sheet("kitchen", Locale.CHINESE)).stream().map(Placed::text).toList();

        assertTrue(texts.containsAll(List.of("测试县智慧厨房专卖店", "SP-T-0001", "一层平面布置图", "1:100", "1:100  (A3)",
                "P-01", "R1", "2026-11-22", "初步检查，非消防审批")), texts.toString());
    }

    @Test
    void blankDateStaysBlank() {
        Sheet sheet = FloorPlanSheet.of(SamplePlans.slanted(), SamplePlans.slanted().plan().levels().getFirst(),
                SheetSettings.of(Locale.CHINESE));

        assertTrue(SheetBoxes.texts(sheet).stream().map(Placed::text).noneMatch(text -> text.matches("\\d{4}-.*")));
    }

    @Test
    void everyLevelGetsItsOwnSheet() {
        Ring ring = Ring.parse("0,0 9000,0 9000,9000 0,9000");
        DesignContext context = SamplePlans.context(PlanBuilder.of("SP-T-0009", "THREE_C").level("一层", 3000, ring)
                .level("二层", 3000, ring));

        List<String> second = SheetBoxes.texts(FloorPlanSheet.of(context, context.plan().levels().get(1),
                SheetSettings.of(Locale.CHINESE))).stream().map(Placed::text).toList();

        assertTrue(second.contains("二层平面布置图"));
        assertTrue(second.contains("P-02"));
    }

    @Test
    void sameInputGivesTheSameSheetWhereverItRuns() {
        Sheet first = sheet("smart-kitchen-county", Locale.CHINESE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertEquals(first, sheet(context("smart-kitchen-county"), Locale.CHINESE));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void placeOfTheSheetIsWhereItsPaperLies(String name, Locale locale) {
        DesignContext context = context(name);
        Sheet sheet = sheet(name, locale);
        DrawingGroup plan = sheet.groups().getFirst();

        SheetPlace place = FloorPlanSheet.place(context, context.plan().levels().getFirst(),
                SheetSettings.of(locale));

        assertEquals(1 / plan.scale(), place.scaleDenominator(), TOLERANCE_MM);
        boolean landscape = sheet.widthMm() > sheet.heightMm();
        assertEquals(sheet.widthMm(), place.size().widthMm(landscape), TOLERANCE_MM);
        assertEquals(place.size() + " 1:" + place.scaleDenominator(), place.label());
        assertOnPaper(plan, place.paper(), 0, 0, sheet.widthMm(), sheet.heightMm());
        double margin = place.size().marginMm();
        assertOnPaper(plan, place.frame(), SheetSize.BINDING_MM, margin, sheet.widthMm() - margin,
                sheet.heightMm() - margin);
    }

    /** A box of the plan lies where it should on paper; half a millimetre of the plan is lost by rounding. */
    private static void assertOnPaper(DrawingGroup plan, Box box, double minX, double minY, double maxX, double maxY) {
        double lost = plan.scale() / 2 + TOLERANCE_MM;
        assertEquals(minX, plan.originXMm() + box.minXMm() * plan.scale(), lost);
        assertEquals(minY, plan.originYMm() + box.minYMm() * plan.scale(), lost);
        assertEquals(maxX, plan.originXMm() + box.maxXMm() * plan.scale(), lost);
        assertEquals(maxY, plan.originYMm() + box.maxYMm() * plan.scale(), lost);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void planLiesInTheFrameBesideTheBlocks(String name, Locale locale) {
        DesignContext context = context(name);
        Sheet sheet = sheet(name, locale);
        DrawingGroup plan = sheet.groups().getFirst();

        SheetPlace place = FloorPlanSheet.place(context, context.plan().levels().getFirst(),
                SheetSettings.of(locale));

        assertTrue(place.paper().contains(place.frame()) && place.frame().contains(place.blocks()));
        for (DrawingLayer layer : DrawingLayer.values()) {
            if (layer != DrawingLayer.SHEET) {
                for (Patch edge : SheetBoxes.edges(sheet, layer)) {
                    Box drawn = new Box(planMm(edge.minX() - plan.originXMm(), plan),
                            planMm(edge.minY() - plan.originYMm(), plan), planMm(edge.maxX() - plan.originXMm(), plan),
                            planMm(edge.maxY() - plan.originYMm(), plan));
                    assertTrue(place.frame().contains(drawn), layer + " in the frame");
                    assertTrue(!place.blocks().intersects(drawn), layer + " beside the blocks");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void reducedSheetNamesTheScaleThatIsMeasuredOnIt(String name, Locale locale) {
        DesignContext context = context(name);
        Sheet sheet = sheet(name, locale);
        long denominator = Math.round(1 / sheet.groups().getFirst().scale());
        Sheet reduced = FloorPlanSheet.of(context, context.plan().levels().getFirst(), SheetSettings.of(locale), 0.96);

        List<String> texts = SheetBoxes.texts(reduced).stream().map(Placed::text).toList();

        assertEquals(3, named(texts, "1:" + Math.round(denominator / 0.96)), texts.toString());
        assertEquals(0, named(texts, "1:" + denominator), texts.toString());
        assertEquals(2, texts.stream().filter(text -> text.contains("96")).filter(text -> text.contains("%"))
                .filter(text -> text.contains("1:")).count(), "title block and scale bar tell the share");
        assertEquals(3, named(SheetBoxes.texts(sheet).stream().map(Placed::text).toList(), "1:" + denominator));
        assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(reduced)));
    }

    /** Texts that name a scale: heading, title block and scale bar. */
    private static long named(List<String> texts, String scale) {
        return texts.stream().filter(text -> text.matches("(.*\\D)?" + scale + "(\\D.*)?")).count();
    }

    @Test
    void whatHoldsIsTickedWithADrawnMark() {
        Sheet sheet = sheet("smart-kitchen-county", Locale.ENGLISH);

        assertEquals(List.of(), SheetBoxes.texts(sheet).stream().map(Placed::text).filter("√✓"::contains).toList());
        assertTrue(sheet.groups().getLast().elements().stream().flatMap(each -> each.primitives().stream())
                .anyMatch(each -> each instanceof Primitive.Path path && path.style().equals(Style.stroked("#1B7F4B",
                        0.35))));
    }

    private static int planMm(double paperMm, DrawingGroup plan) {
        return (int) Math.round(paperMm / plan.scale());
    }

    private static void assertSheet(String ring, double widthMm, double heightMm, double scale) {
        Sheet sheet = sheet(SamplePlans.empty(ring), Locale.CHINESE);

        assertEquals(widthMm, sheet.widthMm(), TOLERANCE_MM, ring);
        assertEquals(heightMm, sheet.heightMm(), TOLERANCE_MM, ring);
        assertEquals(scale, 1 / sheet.groups().getFirst().scale(), TOLERANCE_MM, ring);
    }

    private static DesignContext context(String name) {
        return switch (name) {
            case "kitchen" -> SamplePlans.kitchen();
            case "slanted" -> SamplePlans.slanted();
            default -> SamplePlans.store(name);
        };
    }

    private static Sheet sheet(String name, Locale locale) {
        return SHEETS.computeIfAbsent(name + locale, key -> sheet(context(name), locale));
    }

    private static Sheet sheet(DesignContext context, Locale locale) {
        return FloorPlanSheet.of(context, context.plan().levels().getFirst(),
                SheetSettings.of(locale).withDate("2026-11-22"));
    }
}
