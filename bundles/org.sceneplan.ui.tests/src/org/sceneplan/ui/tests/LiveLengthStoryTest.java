package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Every length that changes shows at the pencil, and any of them can be typed. */
class LiveLengthStoryTest extends EditingStory {
    private static final String ZONE = "L1.zone.KITCHEN";

    @Test
    void doorIsPlacedAndMovedByItsDistanceToTheCorner() throws Exception {
        FloorPlanPage plan = workbench().open("door-lengths.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.OPENING);
        plan.moveTo(at(3000, 100));
        assertEquals(2, lengths(plan).size(), plan.overlayTexts().toString());
        plan.enter("1250");
        OpeningSnapshot door = plan.level().openings().getFirst();
        assertEquals(List.of(0, 1250), List.of(door.edge(), door.offsetMm()));

        plan.key(SWT.ESC);
        plan.settle();
        Point middle = at(1250 + door.widthMm() / 2, -500);
        plan.press(middle);
        plan.dragTo(at(5000, 100));
        assertEquals(2, lengths(plan).size(), plan.overlayTexts().toString());
        plan.key(SWT.TAB, SWT.MOD1);
        plan.type("2m+5cm");
        plan.release();
        assertEquals(2050, plan.level().openings().getFirst().offsetMm());
        assertEquals(2, plan.steps());
    }

    @Test
    void edgeOfAZoneIsDraggedToTheLengthTypedForTheSideThatChanges() throws Exception {
        FloorPlanPage plan = workbench().open("edge-lengths.storeplan", furnished());
        plan.settle();
        plan.click(at(2500, 2500));
        plan.press(plan.gripNear(at(5000, 2500)));
        plan.dragTo(at(5600, 2500));
        assertTrue(lengths(plan).size() > 2, "the way and both sides: " + plan.overlayTexts());
        plan.key(SWT.TAB, SWT.MOD1);
        plan.type("6200");
        plan.release();

        assertEquals(6200, plan.level().zone(ZONE).orElseThrow().outline().box().widthMm());
        assertEquals(1, plan.steps());
    }

    @Test
    void swingOfADoorShowsWhileAFixtureIsDraggedBesideIt() throws Exception {
        FloorPlanPage plan = workbench().open("swing.storeplan", furnished());
        plan.settle();
        plan.press(at(7000, 7000));
        plan.dragTo(at(7100, 7000));
        assertFalse(swings(plan));
        plan.dragTo(at(6000, 1500));
        assertTrue(swings(plan));
        plan.key(SWT.ESC);
    }

    @Test
    void wayToTheNextSocketShowsForWhatRunsOnTheFixture() throws Exception {
        FloorPlanPage plan = workbench().open("reach.storeplan", furnished());
        plan.settle();
        plan.press(at(7000, 7000));
        plan.dragTo(at(6500, 6500));
        List<OverlayMark.Length> ways = plan.overlayMarks().stream().filter(OverlayMark.Length.class::isInstance)
                .map(OverlayMark.Length.class::cast).filter(length -> length.style() == OverlayStyle.REACH).toList();
        assertEquals(List.of(at(8000, 9000)), ways.stream().map(OverlayMark.Length::to).distinct().toList());
        assertTrue(ways.getFirst().text().endsWith(" m"), ways.getFirst().text());
        plan.key(SWT.ESC);
    }

    private static boolean swings(FloorPlanPage plan) {
        return plan.overlayMarks().stream().anyMatch(mark -> mark instanceof OverlayMark.Shape shape
                && shape.style() == OverlayStyle.SWING);
    }

    private static List<OverlayMark> lengths(FloorPlanPage plan) {
        return plan.overlayMarks().stream().filter(OverlayMark.Length.class::isInstance).toList();
    }

    /** A square with a door that opens into it, a zone and a fixture. */
    private static StorePlan furnished() {
        StorePlan plan = PlanBuilder.of("LENGTHS", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.entrance(StoryPlans.DOOR, 0, 5500, 1000)
                        .last(Opening.class, door -> door.setSwing(OpeningSwing.IN))
                        .zone(ZONE, "KITCHEN", Ring.rectangle(0, 0, 5000, 5000))
                        .fixture(StoryPlans.RACK, "TVIS", "", new FixturePlace(new Point(7000, 7000), 0),
                                new FixtureSize(1200, 600, 1500, 900, 1))
                        .position("P-1", StoryPlans.RACK, "TV65", 0)
                        .last(DisplayPosition.class, each -> each.setDisplayMode(DisplayMode.LIVE_POWERED))
                        .service("S-1", ServiceKind.POWER, at(8000, 9000))
                        .service("S-2", ServiceKind.POWER, at(0, 9000)))
                .build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        return plan;
    }
}
