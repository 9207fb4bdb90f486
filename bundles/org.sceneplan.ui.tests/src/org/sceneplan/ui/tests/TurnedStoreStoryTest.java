package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A shop whose walls run along no axis of the plan: what is drawn and placed runs along its walls. */
class TurnedStoreStoryTest extends EditingStory {
    private static final double TURN_DEG = 30;
    private static final Point PIVOT = new Point(0, 0);
    /** Corners of turned walls are rounded to mm. */
    private static final double ROUNDING_DEG = 0.02;

    /** An L of 12 m by 10 m, its shell not locked. */
    private static StorePlan shop() {
        StorePlan plan = PlanBuilder.of("TURNED", "S_CLASS").level("L1", 3600,
                Ring.parse("0,0 12000,0 12000,6000 7000,6000 7000,10000 0,10000").rotated(PIVOT, TURN_DEG)).build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        return plan;
    }

    /** A place named by the way along the walls. */
    private static Point in(int alongMm, int acrossMm) {
        return new Point(alongMm, acrossMm).rotated(PIVOT, TURN_DEG);
    }

    private static FixtureSnapshot placed(FloorPlanPage plan) {
        return plan.level().fixtures().getFirst();
    }

    private static void chooseFixture(FloorPlanPage plan, String code) {
        plan.tool(DrawKind.FIXTURE);
        plan.option(DrawKind.Option.FIXTURE_TYPE,
                plan.session().context().catalogue().fixtureType(code).orElseThrow().nameEn());
    }

    @Test
    void columnAndFixtureStandAlongTheWalls() throws Exception {
        FloorPlanPage plan = workbench().open("turned.storeplan", shop());
        plan.tool(DrawKind.COLUMN);
        plan.click(in(4000, 5000));
        chooseFixture(plan, "TVIS");
        plan.click(in(9000, 3000));

        assertEquals(TURN_DEG, plan.level().columns().getFirst().angleDeg(), ROUNDING_DEG);
        assertEquals(TURN_DEG, placed(plan).angleDeg(), ROUNDING_DEG);
    }

    @Test
    void rectangleAndRightAngleRunAlongTheWalls() throws Exception {
        FloorPlanPage plan = workbench().open("turned-zone.storeplan", shop());
        byte[] before = plan.bytes();
        plan.tool(DrawKind.ZONE);
        plan.drag(in(2000, 2000), in(6000, 5000));

        Ring zone = plan.level().zones().getFirst().outline();
        assertEquals(4, zone.size());
        for (Segment edge : zone.edges()) {
            double offDeg = (edge.angleDeg() - TURN_DEG + 360) % 90;
            assertEquals(0, Math.min(offDeg, 90 - offDeg), 0.05, edge.toString());
        }
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());

        plan.tool(DrawKind.WALL);
        plan.click(in(3000, 2000));
        plan.moveTo(in(6000, 2040));
        assertFalse(plan.tags(OverlayStyle.SNAP).isEmpty());
        plan.click(in(6000, 2040));
        assertEquals(TURN_DEG, plan.level().walls().getFirst().line().angleDeg(), 0.05);
    }

    @Test
    void typedNumberKeepsThePlacedFixtureOnItsWall() throws Exception {
        FloorPlanPage plan = workbench().open("turned-dock.storeplan", shop());
        chooseFixture(plan, "BSHF");
        plan.moveTo(in(4000, 9700));
        List<String> why = plan.tags(OverlayStyle.SNAP);
        assertEquals(1, why.stream().filter(text -> text.contains("wall face")).count(), why::toString);
        plan.type("1.2m");
        assertEquals(List.of(), plan.tags(OverlayStyle.SNAP), "the place is typed, not snapped to");
        plan.key(SWT.CR);

        FixtureSnapshot cabinet = placed(plan);
        Segment wall = plan.level().outline().edge(4);
        assertEquals("edge/4", cabinet.dock().host());
        assertEquals(cabinet.depthMm() / 2.0, wall.distanceMm(cabinet.centre()), 1.5);
        double toCorner = plan.level().outline().points().stream().mapToDouble(corner -> cabinet.footprint().points()
                .stream().mapToDouble(corner::distanceMm).min().orElseThrow()).min().orElseThrow();
        assertEquals(1200, toCorner, 2);
    }

    @Test
    void outlineIsDrawnByLengthsOfWhichTwoFollowOneAnother() throws Exception {
        FloorPlanPage plan = workbench().open("turned-outline.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OUTLINE);
        plan.enter("0,0");
        plan.enter("12*300+50<0");
        plan.type("4m<0");
        assertFalse(plan.tags(OverlayStyle.ERROR).isEmpty(), "three corners on one line have no area");
        plan.key(SWT.CR);
        plan.enter("6000<90");
        plan.enter("765cm<180");
        plan.key(SWT.CR);

        Ring outline = plan.level().outline();
        assertEquals(7650 * 6000.0, outline.areaMm2());
    }
}
