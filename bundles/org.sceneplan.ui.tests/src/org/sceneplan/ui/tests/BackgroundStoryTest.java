package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.edit.LockEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.underlay.CalibrateUnderlayEdit;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

class BackgroundStoryTest extends EditingStory {
    /** Darker than white by more than grid and antialiasing make of it. */
    private static final int LINE_GREY = 200;
    private static final Point ON_LINE = new Point(4_000, 3_000);
    private static final Point WEST_END = new Point(337, 3_000);
    private static final Point EAST_END = new Point(8_337, 3_000);
    private static final Point ON_HIDDEN_LINE = new Point(4_000, 6_000);

    @Test
    void linesOfADrawingShowUnderThePlanAndFollowItsScale() throws Exception {
        IFile planFile = workbench().newPlanFile("background.storeplan");
        Path file = WorkbenchDriver.pathOf(planFile);
        Files.writeString(file.resolveSibling("background.dxf"), drawing());
        PlanFile.write(withBackground("background.dxf"), file);

        FloorPlanPage plan = workbench().open(planFile);
        plan.settle();

        workbench().driver().waitUntil("the line shows", () -> plan.painted().darkestNear(ON_LINE) < LINE_GREY);
        assertTrue(plan.painted().darkestNear(ON_HIDDEN_LINE) >= LINE_GREY, "a layer that is off does not show");

        Underlay background = plan.session().model().getLevels().getFirst().getUnderlays().getFirst();
        plan.session().execute(new CalibrateUnderlayEdit(background, new Point(0, 0), new Point(3_000, 0), 4_500));

        workbench().driver().waitUntil("the line has moved",
                () -> plan.painted().darkestNear(new Point(4_000, 4_500)) < LINE_GREY
                        && plan.painted().darkestNear(ON_LINE) >= LINE_GREY);
        assertEquals(1.5, background.getMmPerUnit(), 1e-9);
    }

    @Test
    void drawingToolsSnapToCornersOfTheDrawing() throws Exception {
        FloorPlanPage plan = withDrawing("traced.storeplan");
        plan.tool(DrawKind.WALL);
        plan.moveTo(near(plan, EAST_END));

        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.startsWith("corner of the drawing")),
                plan.overlayTexts().toString());
        plan.click(near(plan, EAST_END));
        plan.enter("8000,5000");
        assertEquals(EAST_END, plan.level().walls().getFirst().line().from());
    }

    @Test
    void numberTypedWhileScalingIsTheKnownLength() throws Exception {
        FloorPlanPage plan = withDrawing("scaled.storeplan");
        plan.tool(DrawKind.CALIBRATE);
        assertEquals("", plan.option(DrawKind.Option.KNOWN_LENGTH), "no length is taken for granted");
        plan.click(near(plan, WEST_END));
        plan.moveTo(near(plan, EAST_END));
        plan.type("12000");
        plan.key(SWT.CR);

        assertEquals(1.5, background(plan).getMmPerUnit(), 1e-9);
        assertEquals(1, plan.steps());
        plan.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, background(plan).getMmPerUnit(), 1e-9);
    }

    @Test
    void lengthTypedBeforeTheFirstEndIsKeptAndSetsNoEnd() throws Exception {
        FloorPlanPage plan = withDrawing("first-end.storeplan");
        plan.tool(DrawKind.CALIBRATE);
        plan.moveTo(new Point(5_000, 8_000));
        plan.type("12000");
        plan.key(SWT.CR);
        plan.click(near(plan, WEST_END));
        assertEquals(0, plan.steps(), "one end is set");
        plan.click(near(plan, EAST_END));

        assertEquals(1.5, background(plan).getMmPerUnit(), 1e-9);
    }

    @Test
    void withoutALengthTheScaleToolAsksAfterTheSecondEnd() throws Exception {
        FloorPlanPage plan = withDrawing("asked.storeplan");
        plan.tool(DrawKind.CALIBRATE);
        plan.click(near(plan, WEST_END));
        plan.click(near(plan, EAST_END));
        assertTrue(plan.hint().startsWith(plan.texts().text("hint.calibrate.ask")), plan.hint());
        assertTrue(plan.overlayTexts().contains(plan.texts().text("calibrate.ask")), plan.overlayTexts().toString());
        assertEquals(0, plan.steps());

        plan.moveTo(new Point(5_000, 5_000));
        plan.type("4000");
        plan.key(SWT.CR);
        assertEquals(0.5, background(plan).getMmPerUnit(), 1e-9, "between both ends, wherever the pointer is since");

        plan.click(WEST_END);
        plan.type("99");
        plan.key(SWT.ESC);
        plan.click(near(plan, new Point(4_000, 3_000)));
        assertEquals(1, plan.steps(), "what was taken back counts no more");
    }

    @Test
    void gridDoesNotPullTheEndsOfAKnownLength() throws Exception {
        FloorPlanPage plan = withDrawing("free.storeplan");
        plan.tool(DrawKind.CALIBRATE);
        plan.option(DrawKind.Option.KNOWN_LENGTH, "3000");
        Point between = new Point(2_050, 5_050);
        plan.click(between);
        plan.moveTo(new Point(5_050, 6_050));

        OverlayMark.Length shown = plan.overlayMarks().stream().filter(OverlayMark.Length.class::isInstance)
                .map(OverlayMark.Length.class::cast).findFirst().orElseThrow();
        assertTrue(shown.from().distanceMm(between) <= 1.5 / plan.pixelsPerMm(), shown.toString());
        assertTrue(shown.to().distanceMm(new Point(5_050, 6_050)) <= 1.5 / plan.pixelsPerMm(), shown.toString());
        assertEquals("3000", shown.text());
    }

    @Test
    void lengthSetAboveTheCanvasAnswersTheQuestion() throws Exception {
        FloorPlanPage plan = withDrawing("field.storeplan");
        plan.tool(DrawKind.CALIBRATE);
        plan.click(near(plan, WEST_END));
        plan.click(near(plan, EAST_END));
        plan.option(DrawKind.Option.KNOWN_LENGTH, "12m");
        plan.key(SWT.CR);

        assertEquals(1.5, background(plan).getMmPerUnit(), 1e-9);
    }

    @Test
    void selectedDrawingIsDraggedByItsCornerOntoTheShellAndMovedByKeys() throws Exception {
        FloorPlanPage plan = withDrawing("dragged.storeplan");
        plan.drag(near(plan, WEST_END), near(plan, new Point(0, 0)));
        assertEquals(0, plan.steps(), "what is not selected is not dragged");
        plan.click(ON_LINE);

        plan.drag(near(plan, WEST_END), near(plan, new Point(0, 0)));
        assertEquals(new Point(-337, -3_000), new Point(background(plan).getXMm(), background(plan).getYMm()));
        assertEquals(1, plan.steps());

        plan.key(SWT.ARROW_RIGHT);
        assertEquals(-327, background(plan).getXMm());
        plan.undoAll();
        assertEquals(new Point(0, 0), new Point(background(plan).getXMm(), background(plan).getYMm()));
    }

    @Test
    void lockedDrawingIsLeftAloneByThePointer() throws Exception {
        FloorPlanPage plan = withDrawing("locked.storeplan");
        plan.session().execute(new LockEdit(List.of(background(plan)), true));
        plan.click(ON_LINE);
        plan.drag(near(plan, WEST_END), near(plan, new Point(0, 0)));
        plan.key(SWT.ARROW_RIGHT);

        assertEquals(1, plan.steps());
        assertEquals(0, background(plan).getXMm());
        plan.session().execute(new LockEdit(List.of(background(plan)), false));
        plan.click(ON_LINE);
        plan.key(SWT.ARROW_RIGHT);
        assertEquals(10, background(plan).getXMm(), "unlocked it is taken hold of");
    }

    @Test
    void draggedColumnSnapsToTheDrawing() throws Exception {
        FloorPlanPage plan = withDrawing("snapped.storeplan");
        plan.session().execute(new AddColumnEdit(plan.session().model().getLevels().getFirst(),
                new FixturePlace(new Point(4_000, 5_500), 0), 600, 600, false));
        plan.settle();
        plan.press(new Point(4_000, 5_500));
        plan.dragTo(near(plan, new Point(4_037, 3_300)));
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.contains("side on line of the drawing")),
                plan.overlayTexts().toString());
        plan.release();

        assertEquals(3_300, plan.level().columns().getFirst().centre().yMm());
    }

    private FloorPlanPage withDrawing(String name) throws Exception {
        IFile planFile = workbench().newPlanFile(name);
        Path file = WorkbenchDriver.pathOf(planFile);
        Files.writeString(file.resolveSibling("background.dxf"), drawing());
        PlanFile.write(withBackground("background.dxf"), file);
        FloorPlanPage plan = workbench().open(planFile);
        plan.settle();
        workbench().driver().waitUntil("the line shows", () -> plan.painted().darkestNear(ON_LINE) < LINE_GREY);
        return plan;
    }

    private static Underlay background(FloorPlanPage plan) {
        return plan.session().model().getLevels().getFirst().getUnderlays().getFirst();
    }

    /** A few pixels beside a place. */
    private static Point near(FloorPlanPage plan, Point at) {
        int offMm = (int) Math.round(3 / plan.pixelsPerMm());
        return at.plus(-offMm, offMm);
    }

    /** A line from west to east on a layer that shows, another on a layer that is off. */
    private static String drawing() {
        return String.join("\n", "0", "SECTION", "2", "HEADER", "9", "$INSUNITS", "70", "4", "0", "ENDSEC",
                "0", "SECTION", "2", "TABLES", "0", "TABLE", "2", "LAYER", "70", "2",
                "0", "LAYER", "2", "WALL", "70", "0", "62", "7", "6", "CONTINUOUS",
                "0", "LAYER", "2", "OLD", "70", "0", "62", "-7", "6", "CONTINUOUS", "0", "ENDTAB", "0", "ENDSEC",
                "0", "SECTION", "2", "ENTITIES", line("WALL", ON_LINE), line("OLD", ON_HIDDEN_LINE),
                "0", "ENDSEC", "0", "EOF", "");
    }

    private static String line(String layer, Point through) {
        return String.join("\n", "0", "LINE", "8", layer, "10", "" + WEST_END.xMm(), "20", "" + through.yMm(), "11",
                "" + EAST_END.xMm(), "21", "" + through.yMm());
    }

    private static StorePlan withBackground(String name) {
        StorePlan plan = StoryPlans.bare();
        Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("L1.underlay.1");
        underlay.setFile(name);
        underlay.setMmPerUnit(1);
        underlay.setOpacityPercent(100);
        underlay.setVisible(true);
        plan.getLevels().getFirst().getUnderlays().add(underlay);
        return plan;
    }
}
