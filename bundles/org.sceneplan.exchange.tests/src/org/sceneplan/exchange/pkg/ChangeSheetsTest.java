package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.delta.ChangeKind;
import org.sceneplan.checklist.delta.ChecklistDelta;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

/** What is drawn on the sheets of changes is what the delta lists hold, no more and no less. */
class ChangeSheetsTest {
    private static final Map<String, ChangeKind> KIND_BY_WORD = Map.of("新增", ChangeKind.ADDED, "取消", ChangeKind.REMOVED,
            "换类型或换品", ChangeKind.REPLACED, "移位（原位置、新位置）", ChangeKind.MOVED, "其他变更", ChangeKind.CHANGED);
    private static final Pattern TAG = Pattern.compile("([+−换移改])(\\d+)(?: |$)");
    private static final Map<String, ChangeKind> KIND_BY_TAG = Map.of("+", ChangeKind.ADDED, "−", ChangeKind.REMOVED,
            "换", ChangeKind.REPLACED, "移", ChangeKind.MOVED, "改", ChangeKind.CHANGED);

    private static StorePlan plan() {
        return PlanBuilder.of("CHG-1", "TEST").plan(plan -> plan.setStandardVersion("1")).store(store -> {
            store.setName("测试店");
            store.setMeterCapacityW(20_000);
        }).level("L1", 3200, Ring.rectangle(0, 0, 20_000, 14_000), level -> level(level, "A"))
                .level("L2", 3200, Ring.rectangle(0, 0, 20_000, 14_000), level -> level(level, "B")).build();
    }

    private static void level(LevelBuilder level, String letter) {
        level.entrance("D" + letter, 0, 5000, 2000);
        level.service("S" + letter, ServiceKind.WATER, new Point(100, 7000));
        level.service("E" + letter, ServiceKind.THREE_PHASE, new Point(19_900, 5000));
        level.zone("Z" + letter, "LIVING", Ring.rectangle(0, 0, 20_000, 14_000));
        for (int i = 0; i < 12; i++) {
            String id = letter + i;
            level.fixture(id, "TVIS", "Z" + letter, new FixturePlace(new Point(2500 + i % 4 * 5000, 2500 + i / 4 * 4500),
                    i * 90 % 360), new FixtureSize(2400, 900, 1500, 1800, 2));
            for (int j = 0; j < 3; j++) {
                level.position(id + "." + j, id, "TV75", 700 * j - 700);
            }
        }
    }

    private static DesignContext context(StorePlan plan) throws Exception {
        return TestPlan.context().withPlan(PlanSnapshotFactory.of(plan));
    }

    private static List<Fixture> fixtures(StorePlan plan) {
        return plan.getLevels().stream().flatMap(level -> level.getFixtures().stream()).toList();
    }

    private static void edit(StorePlan plan, Random random, int edits) {
        for (int i = 0; i < edits; i++) {
            List<Fixture> all = fixtures(plan);
            Fixture fixture = all.get(random.nextInt(all.size()));
            List<DisplayPosition> positions = fixture.getPositions();
            switch (random.nextInt(9)) {
                case 0 -> EcoreUtil.remove(fixture);
                case 1 -> fixture.setXMm(fixture.getXMm() + random.nextInt(-900, 900));
                case 2 -> fixture.setAngleDeg((fixture.getAngleDeg() + 90) % 360);
                case 3 -> fixture.setTypeCode("LBOX");
                case 4 -> fixture.setWidthMm(fixture.getWidthMm() + 100);
                case 5 -> copied(fixture, i);
                case 6 -> ((Level) plan.getLevels().get(random.nextInt(2))).getFixtures().add(fixture);
                case 7 -> {
                    if (!positions.isEmpty()) {
                        positions.remove(random.nextInt(positions.size()));
                    }
                }
                default -> positions.forEach(position -> position.setSku(random.nextBoolean() ? "" : "S-1"));
            }
        }
        if (random.nextBoolean()) {
            plan.getLevels().getFirst().getServices().removeFirst();
            plan.getLevels().getLast().getServices().getFirst().setXMm(1500);
        }
    }

    private static void copied(Fixture fixture, int number) {
        Fixture copy = EcoreUtil.copy(fixture);
        copy.setId("N" + number + copy.getId());
        copy.setNumber("N" + number);
        copy.getPositions().forEach(position -> position.setId("N" + number + position.getId()));
        copy.setYMm(copy.getYMm() + 1500);
        ((Level) fixture.eContainer()).getFixtures().add(copy);
    }

    @Test
    void whatIsDrawnOnRandomEditsIsWhatTheDeltaListsHold() throws Exception {
        Random random = new Random(11);
        DesignContext before = context(plan());
        for (int run = 0; run < 25; run++) {
            StorePlan plan = plan();
            plan.setRevision(plan.getRevision() + 1);
            edit(plan, random, 1 + random.nextInt(14));
            DesignContext after = context(plan);
            ChecklistDelta delta = ChecklistDelta.of(before, after);

            List<Sheet> sheets = ChangeSheets.of(before.plan(), after, delta, SheetSettings.of(Locale.CHINESE));

            assertEquals(kinds(delta.fixtures()), fixturesDrawn(sheets), "run " + run);
            assertEquals(counts(delta.display()), tagsDrawn(sheets), "run " + run);
            assertEquals(kinds(delta.services()).keySet().stream().filter(key -> key.length() == 2).sorted().toList(),
                    elements(sheets, DrawingLayer.SERVICES).map(DrawnElement::elementId).sorted().toList());
            String texts = texts(sheets).toString();
            assertTrue(texts(sheets).stream().noneMatch(text -> text.endsWith("…")), texts);
            delta.tables().stream().filter(table -> !table.rows().isEmpty())
                    .forEach(table -> assertTrue(texts.contains(" " + table.rows().size() + ","), texts));
        }
    }

    private static Map<String, ChangeKind> kinds(ListTable table) {
        Map<String, ChangeKind> kinds = new TreeMap<>();
        table.rows().forEach(row -> assertEquals(null, kinds.put(row.key(), ChecklistDelta.kind(table, row))));
        return kinds;
    }

    private static Map<ChangeKind, Integer> counts(ListTable table) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        table.rows().forEach(row -> counts.merge(ChecklistDelta.kind(table, row), 1, Integer::sum));
        return counts;
    }

    private static Stream<DrawnElement> elements(List<Sheet> sheets, DrawingLayer layer) {
        return sheets.stream().flatMap(sheet -> sheet.groups().stream()).flatMap(group -> group.elements().stream())
                .filter(element -> element.layer() == layer);
    }

    private static Map<String, ChangeKind> fixturesDrawn(List<Sheet> sheets) {
        Map<String, ChangeKind> drawn = new TreeMap<>();
        elements(sheets, DrawingLayer.FIXTURES).filter(element -> element.title().contains(": ")).forEach(element -> {
            String word = element.title().substring(element.title().lastIndexOf(": ") + 2);
            assertEquals(null, drawn.put(element.elementId(), KIND_BY_WORD.get(word)), "drawn twice");
        });
        return drawn;
    }

    private static List<String> texts(List<Sheet> sheets) {
        List<String> texts = new ArrayList<>();
        for (DrawingLayer layer : DrawingLayer.values()) {
            elements(sheets, layer).flatMap(element -> element.primitives().stream())
                    .forEach(primitive -> {
                        if (primitive instanceof Primitive.Text text) {
                            texts.add(text.text());
                        }
                    });
        }
        return texts;
    }

    private static Map<ChangeKind, Integer> tagsDrawn(List<Sheet> sheets) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        elements(sheets, DrawingLayer.LABELS).flatMap(element -> element.primitives().stream()).forEach(primitive -> {
            if (primitive instanceof Primitive.Text text && text.text().matches("([+−换移改]\\d+ ?)+")) {
                Matcher tag = TAG.matcher(text.text());
                while (tag.find()) {
                    counts.merge(KIND_BY_TAG.get(tag.group(1)), Integer.parseInt(tag.group(2)), Integer::sum);
                }
            }
        });
        return counts;
    }

    @Test
    void nothingChangedIsSaidOnOneSheet() throws Exception {
        DesignContext before = context(plan());

        List<Sheet> sheets = ChangeSheets.of(before.plan(), before, ChecklistDelta.of(before, before),
                SheetSettings.of(Locale.ENGLISH));

        assertEquals(1, sheets.size());
        assertEquals(SheetKind.CHANGES, sheets.getFirst().kind());
        assertEquals("01-changes-L1", sheets.getFirst().id());
        assertTrue(String.join(" ", texts(sheets)).contains("Nothing that the lists hold has changed."));
        assertTrue(sheets.getFirst().sealField().exists());
    }

    @Test
    void aStoreyThatIsGoneIsDrawnAsItWas() throws Exception {
        StorePlan plan = plan();
        plan.getLevels().removeLast();
        DesignContext before = context(plan());
        DesignContext after = context(plan);
        ChecklistDelta delta = ChecklistDelta.of(before, after);

        List<Sheet> sheets = ChangeSheets.of(before.plan(), after, delta, SheetSettings.of(Locale.CHINESE));

        assertEquals(List.of("01-changes-L2"), sheets.stream().map(Sheet::id).toList());
        assertEquals(12, fixturesDrawn(sheets).size());
        assertEquals(Map.of(ChangeKind.REMOVED, 36), tagsDrawn(sheets));
    }

    @Test
    void aPackageHoldsThemOnlyWithAnEarlierOneAndOtherSheetsStayAsTheyAre() throws Exception {
        PlanPackage first = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
        StorePlan later = TestPlan.plan();
        later.setRevision(later.getRevision() + 1);
        EarlierPackage earlier = new EarlierPackage(first.manifest(), "a".repeat(64), TestPackages.order().context());
        PlanPackage alone = PlanPackage.of(TestPackages.order(later, TestPackages.SETTINGS), PackageProgress.NONE);
        PlanPackage second = PlanPackage.of(TestPackages.order(later, TestPackages.SETTINGS).since(earlier),
                PackageProgress.NONE);

        List<String> more = new ArrayList<>(names(second));
        more.removeAll(names(alone));
        assertEquals(List.of("drawings/01-changes-L1.svg", "drawings/changes.pdf", "lists/changes.xlsx"),
                more.stream().sorted().toList());
        assertEquals(alone.manifest().pages(), second.manifest().pages().stream()
                .filter(page -> !page.file().equals("drawings/changes.pdf")).toList());
        assertTrue(PackageVerifier.against(StoredPackage.of(second), second).holds());
        assertTrue(PackageVerifier.against(StoredPackage.of(second), alone).holds(), "unchecked without the earlier one");
    }

    @Test
    void titlesTellStatesOfOneRevisionNumberApart() throws Exception {
        PlanPackage first = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
        StorePlan later = TestPlan.plan();
        later.setName("another name");
        EarlierPackage earlier = new EarlierPackage(first.manifest(), "a".repeat(64), TestPackages.order().context());
        PlanPackage second = PlanPackage.of(TestPackages.order(later, TestPackages.SETTINGS).since(earlier),
                PackageProgress.NONE);

        String from = first.manifest().subject().revisionId();
        String to = second.manifest().subject().revisionId();
        List<String> titles = second.manifest().pages().stream()
                .filter(page -> page.file().equals("drawings/changes.pdf")).map(page -> page.title()).toList();
        assertEquals(from.substring(0, from.indexOf('-')), to.substring(0, to.indexOf('-')));
        assertTrue(!titles.isEmpty() && titles.stream().allMatch(title -> title.contains(from + " 至 " + to)),
                titles.toString());
    }

    private static List<String> names(PlanPackage made) {
        return made.files().stream().map(PackageFile::name).toList();
    }
}
