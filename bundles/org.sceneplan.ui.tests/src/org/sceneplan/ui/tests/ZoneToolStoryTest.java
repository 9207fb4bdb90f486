package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.standard.ZoneTarget;
import org.sceneplan.ui.tests.page.AreaBalancePage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Zones are drawn, split, merged and changed at their edges, with their areas beside the pointer. */
class ZoneToolStoryTest extends EditingStory {
    private static final String MERGE = "org.sceneplan.editor.mergeZones";
    private static final String COVERED = "The new zone would cover it wholly; choose another kind in its properties "
            + "instead, or delete it first.";
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
    void twoTypedCornersAndEnterMakeARectangle() throws Exception {
        FloorPlanPage plan = workbench().open("two-corners.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.ZONE);
        assertTrue(plan.hint().contains("two corners: a rectangle"), plan.hint());
        plan.enter("1000,1000");
        plan.enter("5000,4000");
        plan.moveTo(at(7000, 6000));
        plan.key(SWT.CR);

        assertEquals(1, plan.level().zones().size());
        Box box = plan.level().zones().getFirst().outline().box();
        assertEquals(List.of(1000, 1000, 5000, 4000), List.of(box.minXMm(), box.minYMm(), box.maxXMm(), box.maxYMm()));
        assertEquals(1, plan.steps());
    }

    @Test
    void refusedRectangleLeavesItsTwoCorners() throws Exception {
        FloorPlanPage plan = workbench().open("two-corners-refused.storeplan", StoryPlans.bare());
        zone(plan);
        plan.tool(DrawKind.ZONE);
        plan.enter("1000,1000");
        plan.enter("4000,3000");
        plan.key(SWT.CR);
        assertEquals(1, plan.level().zones().size(), "it would lie in the midst of the other");
        assertTrue(plan.isDrawing());
        plan.key(SWT.BS);
        plan.key(SWT.BS);
        plan.enter("0,1000");
        plan.enter("1000,3000");
        plan.key(SWT.CR);

        assertEquals(Set.of(79e6, 2e6), plan.level().zones().stream().map(zone -> zone.outline().areaMm2())
                .collect(Collectors.toSet()));
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
    void partSplitOffIsOfAMissingKindUntilAnotherIsChosen() throws Exception {
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
        split(plan, 2000);
        assertEquals(Set.of(kinds.get(3), kinds.get(0)), Set.copyOf(codes(plan)), "the first one missing");

        plan.option(DrawKind.Option.NEW_ZONE_CODE, zoneName(plan, kinds.get(2)));
        split(plan, 8000);
        assertEquals(Set.of(kinds.get(3), kinds.get(0), kinds.get(2)), Set.copyOf(codes(plan)), "chosen");

        split(plan, 4000);
        assertEquals(Set.of(kinds.get(3), kinds.get(0), kinds.get(2), kinds.get(1)), Set.copyOf(codes(plan)),
                "chosen for one part only");

        plan.option(DrawKind.Option.NEW_ZONE_CODE, plan.texts().text("option.same_kind"));
        split(plan, 6000);
        assertEquals(2, codes(plan).stream().filter(kinds.get(3)::equals).count(), "of the same kind when chosen");
    }

    @Test
    void missingZoneIsDrawnFromABalanceThatFillsTheWindow() throws Exception {
        FloorPlanPage plan = workbench().open("balance-fills.storeplan", StoryPlans.oneLevel());
        plan.settle();
        AreaBalancePage balance = workbench().areaBalance();
        String missing = plan.session().context().standard().zones().stream()
                .filter(zone -> zone.kind() != ZoneKind.MAIN_AISLE).map(ZoneTarget::code)
                .filter(code -> !codes(plan).contains(code)).findFirst().orElseThrow();
        balance.maximise();
        balance.reveal(zoneName(plan, missing));

        assertFalse(balance.isMaximised());
        assertTrue(plan.hasFocus());
        assertEquals(DrawKind.ZONE, plan.activeTool());
        plan.tool(DrawKind.SELECT);
    }

    @Test
    void theMainAisleIsNamedOnceAllZonesAreDrawn() throws Exception {
        FloorPlanPage plan = workbench().open("aisle-left.storeplan", StoryPlans.bare());
        List<String> kinds = plan.session().context().standard().zones().stream()
                .filter(zone -> zone.kind() != ZoneKind.MAIN_AISLE).map(ZoneTarget::code).toList();
        String left = plan.texts().text("option.aisle_left", plan.texts().text("tool.aisle"), "A").strip();
        plan.tool(DrawKind.ZONE);
        for (int i = 0; i < kinds.size(); i++) {
            assertFalse(plan.optionLines().stream().anyMatch(line -> line.startsWith(left)), plan.optionLines()::toString);
            int from = i * 900;
            List.of("0," + from, "5000," + from, "5000," + (from + 900), "0," + (from + 900)).forEach(plan::enter);
            plan.key(SWT.CR);
            plan.settle();
        }

        assertEquals(Set.copyOf(kinds), Set.copyOf(codes(plan)));
        assertTrue(plan.optionLines().stream().anyMatch(line -> line.startsWith(left)), plan.optionLines()::toString);
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
    void barsOfTheAreaBalanceFollowAnEdgeWhileItIsDragged() throws Exception {
        FloorPlanPage plan = workbench().open("bars.storeplan", StoryPlans.oneLevel());
        plan.settle();
        String living = zoneName(plan, "LIVING");
        AreaBalancePage balance = workbench().areaBalance();
        assertEquals("40", balance.areas().get(living));
        plan.click(at(1000, 7000));

        plan.press(plan.gripNear(at(5000, 4000)));
        byte[] before = balance.painted();
        plan.dragTo(at(4000, 4000));
        plan.type("-500");
        workbench().driver().waitUntil("the bar tells the area at the pencil",
                () -> "36".equals(balance.areas().get(living)));
        workbench().driver().waitUntil("the bar is painted so", () -> !Arrays.equals(before, balance.painted()));
        assertEquals(0, plan.steps(), "the button is still down");
        plan.key(SWT.ESC);
        plan.key(SWT.ESC);
        workbench().driver().waitUntil("the bar is as before", () -> "40".equals(balance.areas().get(living)));
        plan.release();
        assertEquals(0, plan.steps());
    }

    @Test
    void refusedZoneIsKeptWithItsReasonUntilItIsChangedOrDropped() throws Exception {
        FloorPlanPage plan = workbench().open("zone-refused.storeplan", StoryPlans.bare());
        zone(plan);
        plan.settle();
        wholeFloor(plan);

        plan.moveTo(at(4000, 3000));
        assertEquals(List.of(plan.texts().text("draw.kept", COVERED)), plan.tags(OverlayStyle.ERROR).stream()
                .filter(text -> text.contains(COVERED)).map(text -> text.substring(text.indexOf(COVERED))).toList());
        assertEquals(1, plan.steps());
        plan.key(SWT.BS);
        assertFalse(plan.tags(OverlayStyle.ERROR).toString().contains(COVERED), "something else is drawn now");
        plan.key(SWT.ESC);
        plan.moveTo(at(4000, 4000));
        assertFalse(showsRubberLines(plan), "all is dropped");
    }

    @Test
    void refusedRectangleIsDroppedAndItsReasonStaysUntilTheNextClick() throws Exception {
        FloorPlanPage plan = workbench().open("rectangle-refused.storeplan", StoryPlans.bare());
        zone(plan);
        plan.settle();
        plan.press(at(0, 0));
        plan.dragTo(at(9000, 9000));
        plan.release();

        plan.moveTo(at(4000, 3000));
        assertTrue(plan.hint().contains(COVERED), plan.hint());
        assertTrue(plan.tags(OverlayStyle.ERROR).toString().contains(COVERED), plan.overlayTexts()::toString);
        assertFalse(showsRubberLines(plan));
        plan.click(at(4000, 3000));
        plan.moveTo(at(4100, 4000));
        assertFalse(plan.tags(OverlayStyle.ERROR).toString().contains(COVERED));
    }

    private static boolean showsRubberLines(FloorPlanPage plan) {
        return plan.overlayMarks().stream().anyMatch(mark -> mark instanceof OverlayMark.Line line
                && line.style() == OverlayStyle.RUBBER);
    }

    private static void wholeFloor(FloorPlanPage plan) {
        plan.enter("0,0");
        plan.enter("9000,0");
        plan.enter("9000,9000");
        plan.enter("0,9000");
        plan.key(SWT.CR);
    }

    @Test
    void zoneShownFromAViewTakesKeysAndGripsAtOnce() throws Exception {
        FloorPlanPage plan = workbench().open("shown.storeplan", StoryPlans.oneLevel());
        plan.settle();
        String living = zoneName(plan, "LIVING");
        AreaBalancePage balance = workbench().areaBalance();
        plan.tool(DrawKind.ZONE);
        balance.reveal(living);
        assertHandled(plan);

        plan.tool(DrawKind.AISLE);
        workbench().outline().doubleClick("L1.zone.BEDROOM");
        workbench().driver().waitUntil("the other zone is selected",
                () -> plan.selectedIds().equals(Set.of("L1.zone.BEDROOM")));
        assertHandled(plan);

        plan.tool(DrawKind.ZONE);
        plan.enter("6000,1000");
        balance.reveal(living);
        assertEquals(DrawKind.ZONE, plan.activeTool(), "what is begun is not lost");
        plan.key(SWT.ESC);
        plan.key(SWT.ESC);
    }

    private void assertHandled(FloorPlanPage plan) {
        workbench().driver().waitUntil("the tool has ended", () -> plan.activeTool() == DrawKind.SELECT);
        workbench().driver().waitUntil("the plan has the keys", plan::hasFocus);
        assertFalse(plan.grips().isEmpty(), "the zone has its handles");
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

    /** A zone on the whole floor. */
    private static void zone(FloorPlanPage plan) {
        plan.tool(DrawKind.ZONE);
        wholeFloor(plan);
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
}
