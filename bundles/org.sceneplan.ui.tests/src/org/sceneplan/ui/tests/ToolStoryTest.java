package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.standard.ZoneTarget;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Tools one by one: each leaves what it says in the plan, as one step. */
class ToolStoryTest extends EditingStory {
    private static final String MERGE = "org.sceneplan.editor.mergeZones";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String MIRROR = "org.sceneplan.editor.mirrorHorizontal";
    private static final double NEAR_MM = 100;
    private static final Pattern AREA = Pattern.compile(
            "([0-9.,]+) m²(?:\\s+(\\([^)]*\\)))?.*standard.*", Pattern.DOTALL);

    @Test
    void rectangleOfAZoneIsDrawnInOneDragByTypedSides() throws Exception {
        FloorPlanPage plan = workbench().open("rectangle.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.ZONE);
        plan.press(at(2000, 1000));
        plan.dragTo(at(5000, 4000));
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.contains(" m²")),
                "the area follows the drag: " + plan.overlayTexts());
        plan.type("@4000,3500");
        plan.release();

        assertEquals(1, plan.level().zones().size());
        Box box = plan.level().zones().getFirst().outline().box();
        assertEquals(4000, box.widthMm());
        assertEquals(3500, box.depthMm());
        assertEquals(2000, box.minXMm(), NEAR_MM);
        assertEquals(1, plan.steps());
        assertFalse(plan.isDrawing());
    }

    @Test
    void splitTellsTheAreasOfBothPartsWhileItIsDrawnAndMergeUndoesIt() throws Exception {
        FloorPlanPage plan = workbench().open("split.storeplan", StoryPlans.bare());
        zone(plan);
        plan.tool(DrawKind.SPLIT);
        plan.enter("3000,0");
        plan.type("3000,9000");
        assertEquals(new TreeSet<>(Set.of("27", "54 (-27.00)")), areas(plan));
        plan.key(SWT.CR);
        plan.key(SWT.CR);

        assertEquals(List.of(27e6, 54e6), plan.level().zones().stream().map(zone -> zone.outline().areaMm2()).sorted()
                .toList());
        plan.settle();
        plan.key(SWT.ESC);
        plan.tool(DrawKind.SELECT);
        plan.click(at(1000, 4500));
        plan.hold(SWT.MOD2);
        plan.click(at(6000, 4500));
        plan.letGo(SWT.MOD2);
        assertEquals(2, plan.selectedIds().size());
        workbench().command(MERGE);

        assertEquals(List.of(81e6), plan.level().zones().stream().map(zone -> zone.outline().areaMm2()).toList());
        assertEquals(3, plan.steps());
    }

    @Test
    void partSplitOffIsOfTheSameKindUntilAnotherIsChosen() throws Exception {
        FloorPlanPage plan = workbench().open("split-kind.storeplan", StoryPlans.bare());
        List<String> kinds = plan.session().context().standard().zones().stream()
                .filter(zone -> zone.kind() != ZoneKind.MAIN_AISLE).map(ZoneTarget::code).toList();
        plan.tool(DrawKind.ZONE);
        plan.option(DrawKind.Option.ZONE_CODE, zoneName(plan, kinds.get(3)));
        plan.enter("0,0");
        plan.enter("9000,0");
        plan.enter("9000,9000");
        plan.enter("0,9000");
        plan.key(SWT.CR);
        plan.settle();
        split(plan, 3000);
        assertEquals(List.of(kinds.get(3), kinds.get(3)), codes(plan));

        plan.option(DrawKind.Option.NEW_ZONE_CODE, zoneName(plan, kinds.get(1)));
        split(plan, 8000);
        assertEquals(List.of(kinds.get(3), kinds.get(1), kinds.get(3)), codes(plan), "chosen");

        split(plan, 6000);
        assertEquals(List.of(kinds.get(3), kinds.get(3), kinds.get(1), kinds.get(3)), codes(plan),
                "chosen for one part only");
    }

    private static void split(FloorPlanPage plan, int atMm) {
        plan.tool(DrawKind.SPLIT);
        plan.enter(atMm + ",0");
        plan.enter(atMm + ",9000");
        plan.key(SWT.CR);
        plan.settle();
    }

    private static List<String> codes(FloorPlanPage plan) {
        return plan.level().zones().stream().map(ZoneSnapshot::code).toList();
    }

    private static String zoneName(FloorPlanPage plan, String code) {
        ZoneTarget zone = plan.session().context().standard().zone(code).orElseThrow();
        return plan.texts().choose(zone.nameZh(), zone.nameEn());
    }

    @Test
    void whatExplainsAFigureGoesWhenTheUserActs() throws Exception {
        FloorPlanPage plan = workbench().open("tips.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip(), "a zone is explained");
        plan.press(at(1000, 7000));
        assertFalse(plan.showsTip(), "pressed");
        plan.release();

        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip());
        plan.key(SWT.ARROW_RIGHT);
        assertFalse(plan.showsTip(), "typed");

        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip());
        plan.tool(DrawKind.ZONE);
        assertFalse(plan.showsTip(), "another tool");
        plan.hover(at(1500, 7500));
        assertFalse(plan.showsTip(), "the next click begins to draw");
        plan.enter("1000,7000");
        plan.hover(at(1500, 7500));
        assertFalse(plan.showsTip(), "drawing");
    }

    @Test
    void draggedEdgeTellsTheAreasOnBothSides() throws Exception {
        FloorPlanPage plan = workbench().open("edge-areas.storeplan", StoryPlans.bare());
        zone(plan);
        plan.tool(DrawKind.SPLIT);
        plan.enter("3000,0");
        plan.enter("3000,9000");
        plan.key(SWT.CR);
        plan.settle();
        plan.tool(DrawKind.SELECT);
        plan.click(at(1000, 3000));
        plan.press(plan.gripNear(at(3000, 4500)));
        plan.dragTo(at(3500, 4500));
        plan.type("1000");

        assertEquals(new TreeSet<>(Set.of("36 (+9.00)", "45 (-9.00)")), areas(plan));
        plan.release();
        assertEquals(List.of(36e6, 45e6), plan.level().zones().stream().map(zone -> zone.outline().areaMm2()).sorted()
                .toList());
    }

    @Test
    void linksOfADimensionChainLieOnOneLineWhoseDirectionAKeyChanges() throws Exception {
        FloorPlanPage plan = workbench().open("chain.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.DIMENSION);
        plan.enter("0,2000");
        plan.enter("3000,2500");
        plan.enter("7000,1500");
        String first = directionTag(plan);
        plan.key('r');
        String second = directionTag(plan);
        assertFalse(first.equals(second), first);
        while (!directionTag(plan).equals(first)) {
            plan.key('r');
        }
        plan.enter("5000,6000");
        plan.key(SWT.CR);

        List<DimensionSnapshot> chain = plan.level().dimensions();
        assertEquals(List.of(3000.0, 4000.0), chain.stream().map(DimensionSnapshot::lengthMm).toList());
        assertEquals(Set.of(6000.0), Set.copyOf(chain.stream()
                .flatMap(each -> Stream.of(each.lineFrom().y(), each.lineTo().y())).toList()));
        assertEquals(1, plan.steps());
    }

    @Test
    void mirrorTurnsLeftAndRightAndAgainBack() throws Exception {
        FloorPlanPage plan = workbench().open("mirror.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.hold(SWT.MOD2);
        plan.click(at(9500, 4000));
        plan.letGo(SWT.MOD2);
        workbench().command(MIRROR);

        int middle = (2500 + 9500) / 2;
        assertEquals(middle * 2, fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm()
                + fixture(plan, "L1.fixture.A03").centre().xMm(), 1500);
        assertTrue(fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm() > middle, "the left one stands right");
        assertEquals(5000, fixture(plan, StoryPlans.SOFA_ISLAND).centre().yMm());
        assertEquals(270, fixture(plan, "L1.fixture.A03").angleDeg());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void guidesArePartOfThePlanAndThingsSnapToThem() throws Exception {
        FloorPlanPage plan = workbench().open("guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        assertEquals(List.of("true 7130", "false 1270"), plan.level().guides().stream()
                .map(ToolStoryTest::guide).toList());

        plan.tool(DrawKind.COLUMN);
        plan.moveTo(at(7160, 1300));
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.contains("guide")),
                plan.overlayTexts().toString());
        plan.click(at(7160, 1300));
        assertEquals(List.of(at(7130, 1270)), plan.level().columns().stream().map(each -> each.centre()).toList());
    }

    @Test
    void guideIsDeletedWhereverItIsClicked() throws Exception {
        FloorPlanPage plan = workbench().open("clicked-guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        plan.tool(DrawKind.SELECT);
        plan.click(at(-500, 1270));
        plan.keys(DELETE);
        assertEquals(List.of("true 7130"), plan.level().guides().stream().map(ToolStoryTest::guide).toList());

        plan.click(at(7130, 6000));
        plan.keys(DELETE);
        assertEquals(List.of(), plan.level().guides());
    }

    @Test
    void newGuideIsMarkedAndGoesByDeleteWhileTheGuideToolIsOn() throws Exception {
        FloorPlanPage plan = workbench().open("marked-guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        assertEquals(Set.of(plan.level().guides().getLast().id()), plan.aids().markedGuideIds());
        plan.moveTo(at(4000, 3000));
        plan.key('r');
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.startsWith("x 4")),
                plan.overlayTexts().toString());
        plan.keys(DELETE);
        assertEquals(List.of("true 7130"), plan.level().guides().stream().map(ToolStoryTest::guide).toList());

        plan.tool(DrawKind.SELECT);
        plan.click(at(7130, 6000));
        assertEquals(Set.of(plan.level().guides().getFirst().id()), plan.aids().markedGuideIds());
        plan.key(SWT.ARROW_RIGHT);
        assertEquals(List.of("true 7140"), plan.level().guides().stream().map(ToolStoryTest::guide).toList());
        plan.key(SWT.ESC);
        assertEquals(Set.of(), plan.aids().markedGuideIds());
    }

    @Test
    void deleteThatCannotActSaysWhy() throws Exception {
        FloorPlanPage plan = workbench().open("no-delete.storeplan", StoryPlans.bare());
        PackageTexts texts = PackageTexts.of(ObjectCommand.class);
        plan.keys(DELETE);
        assertEquals(texts.text("needs.something"), plan.hint());

        plan.tool(DrawKind.ZONE);
        plan.enter("1000,1000");
        plan.moveTo(at(4000, 3000));
        plan.keys(DELETE);
        assertEquals(texts.text("delete.drawing"), plan.hint());
        assertEquals(0, plan.steps());
    }

    @Test
    void lineOfADimensionIsDraggedAwayAndItsEndsStay() throws Exception {
        FloorPlanPage plan = workbench().open("dimension-line.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.DIMENSION);
        plan.enter("1000,2000");
        plan.enter("7000,2000");
        plan.enter("4000,4000");
        plan.key(SWT.CR);
        plan.settle();
        byte[] before = plan.bytes();
        plan.tool(DrawKind.SELECT);
        plan.press(at(2500, 4000));
        plan.dragTo(at(2500, 5500));
        plan.type("1500");
        plan.release();

        DimensionSnapshot line = plan.level().dimensions().getFirst();
        assertEquals(List.of(5500.0, 5500.0), List.of(line.lineFrom().y(), line.lineTo().y()));
        assertEquals(6000.0, line.lengthMm());
        assertEquals(2, plan.steps());
        plan.keys("org.eclipse.ui.edit.undo");
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void fixtureToolBeginsWithTheTypeThatIsShown() throws Exception {
        FloorPlanPage plan = workbench().open("type.storeplan", StoryPlans.oneLevel());
        plan.tool(DrawKind.FIXTURE);

        assertEquals(plan.texts().text("hint.fixture"), plan.hint());
        plan.moveTo(at(2500, 3500));
        assertFalse(plan.overlayTexts().contains(plan.texts().text("hint.fixture.choose")));
    }

    @Test
    void measuringTellsLengthsAndAreaAndLeavesNothing() throws Exception {
        FloorPlanPage plan = workbench().open("measured.storeplan", StoryPlans.bare());
        byte[] before = plan.bytes();
        plan.tool(DrawKind.MEASURE);
        plan.enter("1000,1000");
        plan.enter("4000,1000");
        plan.type("4000,3000");

        assertTrue(plan.overlayTexts().containsAll(List.of("3000", "2000")), plan.overlayTexts().toString());
        assertEquals(1, plan.overlayTexts().stream().filter("2000"::equals).count(), "told once");
        assertTrue(plan.overlayTexts().stream()
                .anyMatch(text -> text.startsWith("Σ 5000 mm") && text.endsWith("3.00 m²")), plan.overlayTexts().toString());
        plan.key(SWT.ESC);
        plan.key(SWT.ESC);
        assertArrayEquals(before, plan.bytes());
        assertEquals(0, plan.steps());
    }

    @Test
    void signOfAFindingIsNotExplainedWhileSomethingIsPlaced() throws Exception {
        FloorPlanPage plan = workbench().open("sign.storeplan", StoryPlans.close());
        plan.settle();
        workbench().driver().waitUntil("a sign shows", () -> plan.sign() != null);
        Point sign = plan.sign();
        plan.hover(sign);
        assertTrue(plan.showsTip(), "explained while nothing is done");

        plan.tool(DrawKind.COLUMN);
        plan.hover(sign);
        assertFalse(plan.showsTip());
    }

    @Test
    void lengthOfAToolShowsWhatASumComesTo() throws Exception {
        FloorPlanPage plan = workbench().open("sum.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.CALIBRATE);
        plan.option(DrawKind.Option.KNOWN_LENGTH, "1.2m + 2*150");
        assertEquals("1500", plan.option(DrawKind.Option.KNOWN_LENGTH));

        plan.option(DrawKind.Option.KNOWN_LENGTH, "+250");
        assertEquals("1750", plan.option(DrawKind.Option.KNOWN_LENGTH), "counted once from what stood there");
    }

    @Test
    void scaleFollowsTheZoomWhileThePointerRests() throws Exception {
        FloorPlanPage plan = workbench().open("scale.storeplan", StoryPlans.bare());
        plan.settle();
        plan.moveTo(at(4000, 4000));
        plan.moveTo(at(4500, 4500));
        workbench().driver().waitUntil("the scale shows", () -> scale(plan) > 0);
        double before = scale(plan);
        double pixelsPerMm = plan.pixelsPerMm();

        plan.zoomWheel(plan.pixel(at(4500, 4500)), 1);

        assertEquals(before * pixelsPerMm / plan.pixelsPerMm(), scale(plan), 1);
    }

    /** The number after 1: in the status line; 0 when there is none. */
    private static double scale(FloorPlanPage plan) {
        Matcher found = Pattern.compile("1:([0-9,.]+)").matcher(plan.statusLine());
        return found.find() ? Double.parseDouble(found.group(1).replace(",", "")) : 0;
    }

    private static String guide(GuideSnapshot guide) {
        return guide.vertical() + " " + guide.positionMm();
    }

    /** A zone on the whole floor. */
    private static void zone(FloorPlanPage plan) {
        plan.tool(DrawKind.ZONE);
        plan.enter("0,0");
        plan.enter("9000,0");
        plan.enter("9000,9000");
        plan.enter("0,9000");
        plan.key(SWT.CR);
        assertEquals(List.of(81e6), plan.level().zones().stream().map(ZoneSnapshot::outline)
                .map(outline -> outline.areaMm2()).toList());
    }

    /** Sizes told at the pointer, without the share of their kind. */
    private static Set<String> areas(FloorPlanPage plan) {
        Set<String> areas = new TreeSet<>();
        for (String text : plan.overlayTexts()) {
            Matcher size = AREA.matcher(text);
            if (size.find()) {
                areas.add(size.group(2) == null ? size.group(1) : size.group(1) + " " + size.group(2));
            }
        }
        return areas;
    }

    private static String directionTag(FloorPlanPage plan) {
        return plan.overlayTexts().stream().filter(text -> text.startsWith("line ")).findFirst()
                .orElseThrow(() -> new AssertionError(plan.overlayTexts().toString()));
    }
}
