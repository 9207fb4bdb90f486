package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** A store is drawn and furnished by typed numbers. */
class DrawingStoryTest extends EditingStory {

    @Test
    void shellIsDrawnByTypedNumbers() throws Exception {
        FloorPlanPage plan = workbench().open("shell-typed.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OUTLINE);

        plan.enter("500,500");
        plan.enter("6000<0");
        plan.enter("@0,4.5m");
        plan.enter("12000/2<180");
        assertTrue(plan.tags(org.sceneplan.editor.overlay.OverlayStyle.DIMENSION).contains("27.00 m²"),
                "the area follows what is drawn: " + plan.overlayTexts());
        plan.key(SWT.CR);

        assertEquals(new Box(500, 500, 6500, 5000), plan.level().outline().box());
        assertEquals(4, plan.level().outline().size());
        assertEquals(1, plan.steps());
        assertFalse(plan.isDrawing());
    }

    /** A length alone goes where the line on the screen goes, not where the hand is a little off. */
    @Test
    void lengthAloneFollowsTheLineThatSnapped() throws Exception {
        FloorPlanPage plan = workbench().open("shell-aimed.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OUTLINE);

        plan.enter("1000,1000");
        plan.moveTo(at(5230, 1030));
        plan.enter("6000");
        plan.moveTo(at(7040, 4170));
        plan.enter("5000");
        plan.moveTo(at(2390, 6040));
        plan.enter("6000");
        plan.key(SWT.CR);

        assertEquals(new Box(1000, 1000, 7000, 6000), plan.level().outline().box());
        assertTrue(plan.level().outline().isAxisParallelRectangle(), plan.level().outline().format());
    }

    /** Enter closes what is clicked, wherever the hand has drifted to since. */
    @Test
    void enterTakesNoCornerThatIsNotClicked() throws Exception {
        FloorPlanPage plan = workbench().open("shell-drift.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OUTLINE);
        plan.enter("0,0");
        plan.enter("6000,0");
        plan.enter("6000,4000");
        plan.enter("0,4000");
        plan.moveTo(at(2500, 2200));
        plan.key(SWT.CR);

        assertEquals(new Box(0, 0, 6000, 4000), plan.level().outline().box());
        assertEquals(4, plan.level().outline().size());
    }

    @Test
    void outlineOfTheOuterFaceLeavesTheWallsOut() throws Exception {
        FloorPlanPage plan = workbench().open("shell-outer.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OUTLINE);
        plan.option(DrawKind.Option.FACE, plan.texts().text("face.outer"));
        plan.option(DrawKind.Option.WALL_THICKNESS, "24cm");

        plan.enter("0,0");
        plan.enter("8000<0");
        plan.enter("6000<90");
        plan.enter("0,6000");
        plan.key(SWT.CR);

        assertEquals(new Box(240, 240, 7760, 5760), plan.level().outline().box());
    }

    @Test
    void badNumberIsToldAndTakesNothing() throws Exception {
        FloorPlanPage plan = workbench().open("typo.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.COLUMN);

        plan.type("12*");
        plan.key(SWT.CR);

        assertTrue(plan.isDrawing(), "the number still stands");
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.startsWith("12*▏") && text.length() > 6),
                plan.overlayTexts().toString());
        assertEquals(0, plan.steps());

        plan.key(SWT.ESC);
        plan.enter("1500,2500");

        assertEquals(List.of(at(1500, 2500)), plan.level().columns().stream().map(each -> each.centre()).toList());
    }

    @Test
    void roundColumnIsAsWideAsItsDiameter() throws Exception {
        FloorPlanPage plan = workbench().open("round.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.COLUMN);
        plan.option(DrawKind.Option.COLUMN_SHAPE, plan.texts().text("column.round"));
        plan.option(DrawKind.Option.COLUMN_SIZE, "600");
        plan.enter("3000,4000");
        plan.option(DrawKind.Option.COLUMN_SHAPE, plan.texts().text("column.square"));
        plan.enter("6000,4000");

        assertEquals(List.of(true, false), plan.level().columns().stream().map(ColumnSnapshot::round).toList());
        assertEquals(Set.of(600), plan.level().columns().stream().map(ColumnSnapshot::widthMm)
                .collect(Collectors.toSet()));
    }

    @Test
    void sharedEdgeOfASplitZoneIsDragged() throws Exception {
        FloorPlanPage plan = workbench().open("zones.storeplan", StoryPlans.bare());
        drawZone(plan);
        plan.tool(DrawKind.SPLIT);
        plan.enter("4500,0");
        plan.enter("4500,9000");
        plan.key(SWT.CR);
        plan.settle();
        assertEquals(2, plan.level().zones().size());
        ZoneSnapshot west = plan.level().zones().stream().filter(zone -> zone.outline().box().minXMm() == 0)
                .findFirst().orElseThrow();

        plan.tool(DrawKind.SELECT);
        plan.click(west.outline().box().centre());
        assertEquals(Set.of(west.id()), plan.selectedIds());
        plan.press(plan.gripNear(at(4500, 4500)));
        plan.dragTo(at(4900, 4500));
        plan.type("600");
        plan.release();

        assertEquals(List.of(5100.0 * 9000, 3900.0 * 9000), plan.level().zones().stream()
                .map(zone -> zone.outline().areaMm2()).sorted((a, b) -> Double.compare(b, a)).toList());
        assertEquals(3, plan.steps());
    }

    @Test
    void storeIsFurnishedUndoneRedoneSavedAndOpenedAgain() throws Exception {
        IFile file = workbench().newPlanFile("furnished.storeplan");
        Path path = WorkbenchDriver.pathOf(file);
        PlanFile.write(StoryPlans.bare(), path);
        byte[] original = Files.readAllBytes(path);
        FloorPlanPage plan = workbench().open(file);
        assertFalse(plan.isDirty());

        drawShell(plan);
        drawZone(plan);
        List<String> fixtures = placeFixtures(plan);
        change(plan, fixtures.getFirst());
        plan.settle();

        int steps = plan.steps();
        byte[] last = plan.bytes();
        PlanSnapshot furnished = plan.session().plan();
        assertTrue(plan.isDirty());
        plan.undoAll();
        assertArrayEquals(original, plan.bytes(), "everything undone");
        assertFalse(plan.isDirty(), "what is undone to the saved state needs no saving");
        plan.redoAll();
        assertEquals(steps, plan.steps());
        assertArrayEquals(last, plan.bytes(), "everything redone");
        plan.save();
        assertArrayEquals(last, Files.readAllBytes(path), "saved");
        assertEquals(furnished, workbench().open(file).session().plan(), "opened again");
    }

    private static void drawShell(FloorPlanPage plan) {
        plan.tool(DrawKind.OUTLINE);
        plan.enter("0,0");
        plan.enter("9000<0");
        plan.enter("7000<90");
        plan.enter("0,7000");
        plan.key(SWT.CR);
        plan.tool(DrawKind.OPENING);
        plan.option(DrawKind.Option.OPENING_WIDTH, "1600");
        plan.enter("4500,0");
        OpeningSnapshot door = plan.level().openings().getFirst();
        assertEquals(1600, door.widthMm());
        assertEquals(at(4500, 0), door.span().midPoint());
        plan.tool(DrawKind.COLUMN);
        plan.enter("8000,6000");
        assertEquals(at(8000, 6000), plan.level().columns().getFirst().centre());
    }

    private static void drawZone(FloorPlanPage plan) {
        int top = plan.level().outline().box().maxYMm();
        plan.tool(DrawKind.ZONE);
        plan.option(DrawKind.Option.ZONE_CODE, zoneName(plan, "LIVING"));
        plan.enter("0,0");
        plan.enter("9000,0");
        plan.enter("9000," + top);
        plan.enter("0," + top);
        plan.key(SWT.CR);
        assertEquals(List.of("LIVING"), plan.level().zones().stream().map(ZoneSnapshot::code).toList());
    }

    private static String zoneName(FloorPlanPage plan, String code) {
        return plan.session().context().standard().zone(code).orElseThrow().nameEn();
    }

    /** Two islands one above the other; returns their ids. */
    private static List<String> placeFixtures(FloorPlanPage plan) {
        plan.tool(DrawKind.FIXTURE);
        plan.option(DrawKind.Option.FIXTURE_TYPE,
                plan.session().context().catalogue().fixtureType("TVIS").orElseThrow().nameEn());
        plan.enter("3000,2000");
        plan.enter("3000,4500");
        plan.key(SWT.ESC);
        plan.tool(DrawKind.SELECT);
        assertEquals(List.of(at(3000, 2000), at(3000, 4500)),
                plan.level().fixtures().stream().map(FixtureSnapshot::centre).toList());
        assertEquals(Set.of(plan.level().zones().getFirst().id()),
                Set.copyOf(plan.level().fixtures().stream().map(FixtureSnapshot::zoneId).toList()));
        return plan.level().fixtures().stream().map(FixtureSnapshot::id).toList();
    }

    /** Moves, resizes and turns an island by typed numbers. */
    private static void change(FloorPlanPage plan, String id) {
        plan.settle();
        Point from = fixture(plan, id).centre();
        plan.press(from);
        plan.dragTo(at(from.xMm() + 600, from.yMm() + 300));
        plan.type("@1250,40");
        plan.release();
        assertEquals(at(from.xMm() + 1250, from.yMm() + 40), fixture(plan, id).centre());

        plan.settle();
        FixtureSnapshot moved = fixture(plan, id);
        int half = moved.widthMm() / 2;
        Point side = at(moved.centre().xMm() + half, moved.centre().yMm());
        plan.press(plan.gripNear(side));
        plan.dragTo(at(side.xMm() + 400, side.yMm()));
        plan.type("1.8m");
        plan.release();
        assertEquals(1800, fixture(plan, id).widthMm());
        assertEquals(moved.centre().xMm() - half, fixture(plan, id).footprint().box().minXMm(), "the other side stays");

        plan.settle();
        Point centre = fixture(plan, id).centre();
        Point turn = plan.gripNear(at(centre.xMm(), centre.yMm() - 2000));
        plan.press(turn);
        plan.dragTo(at(turn.xMm() + 500, turn.yMm()));
        plan.type("90");
        plan.release();
        assertEquals(90, fixture(plan, id).angleDeg());
        assertEquals(centre, fixture(plan, id).centre());
    }
}
