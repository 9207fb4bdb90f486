package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.drawing.SheetBoxes.Placed;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

class DesignSheetsTest {
    private static final double LEAST_TEXT_MM = 1.799;
    private static final double TOLERANCE_MM = 1e-6;
    private static final Set<Integer> SERIES = Set.of(20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500,
            1000, 2000, 5000, 10000, 20000);
    private static final Map<String, List<Sheet>> SHEETS = new ConcurrentHashMap<>();

    static Stream<String> plans() {
        return Stream.of("kitchen", "slanted", "home-county", "s-class-prefecture", "smart-kitchen-county",
                "three-c-township", "random 1", "random 2", "random 3", "random 4", "random 5", "random 6");
    }

    static Stream<Arguments> plansInBothLanguages() {
        return plans().flatMap(name -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(locale -> Arguments.of(name, locale)));
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void noTextLiesOnAnother(String name, Locale locale) {
        for (Sheet sheet : sheets(name, locale)) {
            assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sheet)), sheet.id());
        }
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void everythingLiesInsideTheFrame(String name, Locale locale) {
        for (Sheet sheet : sheets(name, locale)) {
            for (Placed text : SheetBoxes.texts(sheet)) {
                assertInFrame(sheet, text.box(), text.text());
            }
            for (DrawingLayer layer : DrawingLayer.values()) {
                SheetBoxes.edges(sheet, layer).forEach(edge -> assertInFrame(sheet, edge, layer.name()));
            }
        }
    }

    private static void assertInFrame(Sheet sheet, Patch box, String what) {
        assertTrue(box.minX() >= 25 - TOLERANCE_MM && box.minY() >= 5 - TOLERANCE_MM
                && box.maxX() <= sheet.widthMm() - 5 + TOLERANCE_MM
                && box.maxY() <= sheet.heightMm() - 5 + TOLERANCE_MM, sheet.id() + ": " + what);
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void drawingsKeepOutOfTheColumnOfTheTitleBlock(String name, Locale locale) {
        for (Sheet sheet : sheets(name, locale)) {
            double column = sheet.widthMm() - (sheet.heightMm() < 300 && sheet.widthMm() <= 420
                    || sheet.widthMm() < 300 ? 5 : 10) - 84;
            for (Placed text : SheetBoxes.texts(sheet)) {
                assertTrue(text.layer() == DrawingLayer.SHEET || text.box().maxX() <= column + TOLERANCE_MM,
                        sheet.id() + ": " + text.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPositionStandsInTheTableOfExactlyOneDisplaySheet(String name) {
        DesignContext context = context(name);
        for (LevelSnapshot level : context.plan().levels()) {
            Map<String, Integer> listed = new TreeMap<>();
            sheets(name, Locale.CHINESE).stream().filter(sheet -> sheet.kind() == SheetKind.DISPLAY
                    && sheet.id().contains("-display-" + part(level))).forEach(sheet -> listed(sheet, level, listed));

            Map<String, Integer> wanted = new TreeMap<>();
            level.fixtures().forEach(fixture -> fixture.positions()
                    .forEach(position -> wanted.merge(number(fixture) + "/" + position.number(), 1, Integer::sum)));

            Map<String, Integer> missing = new TreeMap<>(wanted);
            listed.forEach((number, count) -> missing.merge(number, -count, Integer::sum));
            missing.values().removeIf(count -> count == 0);
            assertEquals(Map.of(), missing);
        }
    }

    /** Adds fixture and position number of every table row. */
    private static void listed(Sheet sheet, LevelSnapshot level, Map<String, Integer> listed) {
        Map<String, String> fixtureByBand = level.fixtures().stream()
                .collect(Collectors.toMap(fixture -> number(fixture) + "  ", DesignSheetsTest::number, (a, b) -> a));
        List<String> texts = SheetBoxes.texts(sheet).stream().filter(text -> text.layer() == DrawingLayer.SHEET)
                .map(Placed::text).toList();
        String fixture = null;
        for (String text : texts) {
            for (Map.Entry<String, String> band : fixtureByBand.entrySet()) {
                fixture = text.startsWith(band.getKey()) ? band.getValue() : fixture;
            }
            if (fixture != null && text.matches("B?\\d+(~\\d+)?-[\\d~,]+(/.*)?")) {
                for (String number : PositionRange.numbers(text)) {
                    listed.merge(fixture + "/" + number, 1, Integer::sum);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void everyPositionIsDrawnAndNumberedOnExactlyOneDisplaySheet(String name, Locale locale) {
        Map<String, Integer> numbered = new TreeMap<>();
        Map<String, Integer> drawn = new TreeMap<>();
        for (Sheet sheet : sheets(name, locale)) {
            if (sheet.kind() == SheetKind.DISPLAY) {
                sheet.groups().stream().flatMap(group -> group.elements().stream()).forEach(element -> {
                    boolean text = element.primitives().stream().anyMatch(Primitive.Text.class::isInstance);
                    if (element.layer() == DrawingLayer.PRODUCTS) {
                        drawn.merge(element.elementId(), 1, Integer::sum);
                    } else if (element.layer() == DrawingLayer.LABELS && text) {
                        numbered.merge(element.elementId(), 1, Integer::sum);
                    }
                });
            }
        }
        Set<String> positions = positions(context(name)).map(PositionSnapshot::id).collect(Collectors.toSet());
        numbered.keySet().retainAll(positions);

        assertEquals(drawn.keySet(), numbered.keySet());
        assertTrue(numbered.values().stream().allMatch(count -> count == 1), numbered.toString());
        assertTrue(drawn.values().stream().allMatch(count -> count == 1), drawn.toString());
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void everyProductOfAnElevationHasItsNumber(String name, Locale locale) {
        Set<String> drawn = new TreeSet<>();
        Set<String> numbered = new TreeSet<>();
        sheets(name, locale).stream().filter(sheet -> sheet.kind() == SheetKind.ELEVATIONS)
                .flatMap(sheet -> sheet.groups().stream()).flatMap(group -> group.elements().stream())
                .forEach(element -> (element.layer() == DrawingLayer.PRODUCTS ? drawn : numbered)
                        .add(element.elementId()));

        drawn.removeAll(numbered);
        assertEquals(Set.of(), drawn);
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void noTextIsTooSmallToBeReadInPrint(String name, Locale locale) {
        for (Sheet sheet : sheets(name, locale)) {
            Set<String> small = new TreeSet<>();
            sheet.groups().stream().flatMap(group -> group.elements().stream())
                    .flatMap(element -> element.primitives().stream()).forEach(primitive -> {
                        if (primitive instanceof Primitive.Text text && text.sizeMm() < LEAST_TEXT_MM) {
                            small.add(text.text());
                        }
                    });
            assertEquals(Set.of(), small, sheet.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "home-county", "s-class-prefecture", "smart-kitchen-county", "three-c-township" })
    void noTextOfATableOrBlockIsCut(String name) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Sheet sheet : sheets(name, locale)) {
                assertEquals(List.of(), SheetBoxes.texts(sheet).stream()
                        .filter(text -> text.layer() == DrawingLayer.SHEET && text.text().endsWith("…"))
                        .map(Placed::text).toList(), sheet.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFixtureNumberStandsOnTheFixturePlan(String name) {
        Set<String> texts = new HashSet<>();
        sheets(name, Locale.CHINESE).stream().filter(sheet -> sheet.kind() == SheetKind.FIXTURES)
                .flatMap(sheet -> SheetBoxes.texts(sheet).stream())
                .filter(text -> text.layer() == DrawingLayer.LABELS).forEach(text -> texts.add(text.text()));

        context(name).plan().levels().forEach(level -> level.fixtures()
                .forEach(fixture -> assertTrue(texts.contains(number(fixture)), number(fixture))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyServicePointHasARow(String name) {
        Set<String> texts = new HashSet<>();
        sheets(name, Locale.CHINESE).stream().filter(sheet -> sheet.kind() == SheetKind.SERVICES)
                .flatMap(sheet -> SheetBoxes.texts(sheet).stream())
                .filter(text -> text.layer() == DrawingLayer.SHEET).forEach(text -> texts.add(text.text()));

        context(name).plan().levels().forEach(level -> level.services().forEach(point -> assertTrue(
                texts.contains(point.id().substring(point.id().lastIndexOf('.') + 1)), point.id())));
    }

    @ParameterizedTest
    @MethodSource("plansInBothLanguages")
    void everyServicePointIsNamedWhereItIs(String name, Locale locale) {
        Set<String> named = new HashSet<>();
        sheets(name, locale).stream().filter(sheet -> sheet.kind() == SheetKind.SERVICES)
                .flatMap(sheet -> SheetBoxes.texts(sheet).stream())
                .filter(text -> text.layer() == DrawingLayer.LABELS)
                .forEach(text -> named.add(text.text().split(" ")[0]));

        context(name).plan().levels().forEach(level -> level.services().forEach(point -> assertTrue(
                named.contains(point.id().substring(point.id().lastIndexOf('.') + 1)), point.id())));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyDrawingHasAScaleOfTheSeriesAndSaysIt(String name) {
        for (Sheet sheet : sheets(name, Locale.CHINESE)) {
            List<String> texts = SheetBoxes.texts(sheet).stream().map(Placed::text).toList();
            for (DrawingGroup group : sheet.groups()) {
                if (group.scale() != 1) {
                    int scale = (int) Math.round(1 / group.scale());
                    assertEquals(1.0 / scale, group.scale(), 1e-12);
                    assertTrue(SERIES.contains(scale), sheet.id() + " 1:" + scale);
                    assertTrue(texts.contains("1:" + scale), sheet.id() + " says its scale");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pagesAreNumberedAndIdsAreTheirOwn(String name) {
        List<Sheet> sheets = sheets(name, Locale.CHINESE);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String page = "第 %d 页 共 %d 页".formatted(i + 1, sheets.size());
            assertTrue(SheetBoxes.texts(sheet).stream().anyMatch(text -> text.text().equals(page)), page);
            assertTrue(sheet.id().matches("[0-9]{2,}-[a-z]+(-[A-Za-z0-9-]+)?"), sheet.id());
            assertTrue(sheet.id().startsWith("%02d-%s".formatted(i + 1, sheet.kind().word())), sheet.id());
            assertTrue(sheet.sealField().exists());
        }
        assertEquals(sheets.size(), sheets.stream().map(Sheet::id).distinct().count());
    }

    @Test
    void theSamplesHaveAllKindsOfSheets() {
        for (String name : List.of("home-county", "s-class-prefecture", "smart-kitchen-county", "three-c-township")) {
            Set<SheetKind> kinds = sheets(name, Locale.CHINESE).stream().map(Sheet::kind)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<SheetKind> wanted = new TreeSet<>(List.of(SheetKind.values()));
            wanted.removeAll(Set.of(SheetKind.OTHER, SheetKind.CHANGES));
            assertEquals(wanted, kinds, name);
        }
    }

    @Test
    void aSheetThatOnlyContinuesATableIsRareAndNotEmpty() {
        for (String name : List.of("home-county", "s-class-prefecture", "smart-kitchen-county", "three-c-township")) {
            List<Sheet> continued = sheets(name, Locale.CHINESE).stream()
                    .filter(sheet -> sheet.kind() != SheetKind.ELEVATIONS && sheet.title().matches(".*（续 \\d+）"))
                    .toList();
            assertTrue(continued.size() <= 1, name + continued.stream().map(Sheet::title).toList());
            for (Sheet sheet : continued) {
                double lowest = SheetBoxes.texts(sheet).stream().map(Placed::box)
                        .filter(box -> box.maxX() < sheet.widthMm() - 90).mapToDouble(Patch::minY).min().orElseThrow();
                assertTrue(lowest < 0.75 * sheet.heightMm(), sheet.id() + " " + sheet.widthMm());
            }
        }
    }

    @Test
    void theIndexNamesEverySheetAndWhatIsMissing() {
        List<Sheet> sheets = sheets("slanted", Locale.CHINESE);
        List<String> index = SheetBoxes.texts(sheets.getFirst()).stream().map(Placed::text).toList();

        assertTrue(index.containsAll(List.of("一层原始结构图", "一层平面布置图", "一层功能分区图", "一层动线图")), index.toString());
        assertTrue(index.stream().anyMatch(text -> text.contains("天花灯具图")));
        assertTrue(index.stream().anyMatch(text -> text.contains("无水电点位图")));
        assertTrue(sheets.stream().noneMatch(sheet -> sheet.kind() == SheetKind.SERVICES));
    }

    @Test
    void theSealDoesNotTouchTheRestOfTheSheet() {
        boolean[][] code = new boolean[45][45];
        code[0][0] = true;
        code[44][44] = true;
        for (Sheet sheet : sheets("three-c-township", Locale.ENGLISH)) {
            Sheet sealed = sheet.sealed(new SheetSeal("R12 / 2026-11-22", "0123 4567 89ab", code));
            assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sealed)), sheet.id());
        }
    }

    @ParameterizedTest
    @EnumSource(SheetSize.class)
    void aSetSizeIsKept(SheetSize size) {
        SheetSettings settings = SheetSettings.of(Locale.CHINESE).withSizes(List.of(size));
        for (Sheet sheet : DesignSheets.of(context("smart-kitchen-county"), settings)) {
            Set<Double> sides = Set.of(sheet.widthMm(), sheet.heightMm());
            assertEquals(Set.of((double) size.widthMm(true), (double) size.heightMm(true)), sides, sheet.id());
            assertEquals(List.of(), SheetBoxes.overlaps(SheetBoxes.texts(sheet)), sheet.id());
            SheetBoxes.texts(sheet).forEach(text -> assertInFrame(sheet, text.box(), text.text()));
        }
    }

    @Test
    void aTinyShopGetsSmallSheets() {
        List<Sheet> sheets = DesignSheets.of(SamplePlans.empty("0,0 6000,0 6000,5000 0,5000"),
                SheetSettings.of(Locale.CHINESE));

        assertTrue(sheets.stream().allMatch(sheet -> Math.max(sheet.widthMm(), sheet.heightMm()) <= 420));
    }

    @Test
    void sameInputGivesTheSameSheetsWhereverItRuns() {
        List<Sheet> first = sheets("three-c-township", Locale.CHINESE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertTrue(first.equals(DesignSheets.of(context("three-c-township"), settings(Locale.CHINESE))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theTitleBlockNamesWhereTheStoreIsAndWhoRunsIt() {
        for (Sheet sheet : sheets("kitchen", Locale.CHINESE)) {
            List<String> texts = SheetBoxes.texts(sheet).stream().map(Placed::text).toList();
            assertTrue(texts.contains("浙江省测试市测试县  和平路 8 号"), sheet.id() + texts);
            assertTrue(texts.contains("王五  0571-1234567"), sheet.id() + texts);
        }
    }

    @Test
    void languagesDiffer() {
        assertNotEquals(sheets("kitchen", Locale.CHINESE).getFirst().title(),
                sheets("kitchen", Locale.ENGLISH).getFirst().title());
    }

    private static Stream<PositionSnapshot> positions(DesignContext context) {
        return context.plan().levels().stream().flatMap(level -> level.fixtures().stream())
                .flatMap(fixture -> fixture.positions().stream());
    }

    private static String part(LevelSnapshot level) {
        return level.id().matches("[A-Za-z0-9]+") ? level.id() : "L" + level.storey();
    }

    private static String number(FixtureSnapshot fixture) {
        return fixture.number().isEmpty() ? fixture.id() : fixture.number();
    }

    private static DesignContext context(String name) {
        return switch (name) {
            case "kitchen" -> SamplePlans.kitchen();
            case "slanted" -> SamplePlans.slanted();
            default -> name.startsWith("random ") ? RandomPlans.of(Long.parseLong(name.substring(7)))
                    : SamplePlans.store(name);
        };
    }

    private static SheetSettings settings(Locale locale) {
        return SheetSettings.of(locale).withDate("2026-11-22");
    }

    private static List<Sheet> sheets(String name, Locale locale) {
        return new ArrayList<>(SHEETS.computeIfAbsent(name + locale,
                key -> DesignSheets.of(context(name), settings(locale))));
    }
}
