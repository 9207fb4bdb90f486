package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.build.PlanBuilder;

class WallOpeningsTest {

    private static final Segment EAST = new Segment(new Point(2000, 4000), new Point(8000, 4000));

    private final StorePlan plan = PlanBuilder.of("P", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 12000, 9000),
            level -> level.wall("W", EAST, 200).wallOpening("D", 1000, 900, WallOpeningSwing.LEFT)).build();
    private final Wall wall = plan.getLevels().get(0).getWalls().get(0);
    private final WallOpening door = wall.getOpenings().get(0);

    private WallSnapshot copied() throws InvalidPlanException {
        return PlanSnapshotFactory.of(plan).levels().get(0).walls().get(0);
    }

    @Test
    void wallStandsOnBothSidesOfItsDoor() throws Exception {
        assertEquals(Ring.rectangle(2000, 3900, 8000, 4100), copied().footprint());
        assertEquals(List.of(Ring.rectangle(2000, 3900, 3000, 4100), Ring.rectangle(3900, 3900, 8000, 4100)),
                copied().pieces());
        assertEquals(Ring.rectangle(3000, 3900, 3900, 4100), copied().openings().get(0).gap());
    }

    @Test
    void wallWithoutDoorsIsOnePiece() throws Exception {
        wall.getOpenings().clear();

        assertEquals(List.of(copied().footprint()), copied().pieces());
    }

    @Test
    void leafHangsAtTheNearJambOnTheFaceItOpensTo() throws Exception {
        DoorLeaf leaf = copied().openings().get(0).leaves().get(0);

        assertEquals(List.of(new Point(3000, 4100), new Point(3900, 4100), new Point(3000, 5000)),
                List.of(leaf.hinge(), leaf.closedTip(), leaf.openTip()));
    }

    @Test
    void leafOpensToTheOtherSideAtTheFarJamb() throws Exception {
        door.setSwing(WallOpeningSwing.RIGHT);
        door.setHingedAtFarJamb(true);
        wall.setReference(WallReference.LEFT);
        DoorLeaf leaf = copied().openings().get(0).leaves().get(0);

        assertEquals(List.of(new Point(3900, 3800), new Point(3000, 3800), new Point(3900, 2900)),
                List.of(leaf.hinge(), leaf.closedTip(), leaf.openTip()));
    }

    @Test
    void wideDoorHasTwoLeavesAndPassagesHaveNone() throws Exception {
        door.setWidthMm(1600);
        assertEquals(List.of(new Point(3000, 4100), new Point(4600, 4100)),
                copied().openings().get(0).leaves().stream().map(DoorLeaf::hinge).toList());

        door.setSwing(WallOpeningSwing.NONE);
        assertEquals(List.of(), copied().openings().get(0).leaves());
    }

    @Test
    void doorAtTheEndLeavesOnePiece() throws Exception {
        door.setOffsetMm(5100);

        assertEquals(List.of(Ring.rectangle(2000, 3900, 7100, 4100)), copied().pieces());
    }

    @Test
    void doorOverTheEndIsRefused() {
        door.setOffsetMm(5101);
        InvalidPlanException refused = assertThrows(InvalidPlanException.class, this::copied);

        assertEquals(List.of("D", "wallOpening.leavesWall"), List.of(refused.elementId(), refused.reasonKey()));
    }

    @Test
    void doorsThatOverlapAreRefusedAndThoseThatTouchAreNot() throws Exception {
        WallOpening second = PlanFactory.INSTANCE.createWallOpening();
        second.setId("D2");
        second.setOffsetMm(1900);
        second.setWidthMm(300);
        wall.getOpenings().add(second);
        assertEquals(2, copied().pieces().size());

        second.setOffsetMm(1899);
        assertEquals("wallOpening.overlaps", assertThrows(InvalidPlanException.class, this::copied).reasonKey());
    }

    @Test
    void wayThroughReachesToBothSides() throws Exception {
        assertEquals(Ring.rectangle(3000, 3400, 3900, 4600).box(), copied().openings().get(0).approach(500).box());
    }

    @Test
    void laterSnapshotTakesInWhatChangedInTheWallAndKeepsOtherWalls() throws Exception {
        PlanSnapshot before = PlanSnapshotFactory.of(plan);
        door.setOffsetMm(1500);
        PlanSnapshot after = PlanSnapshotFactory.after(before, plan, Set.of(door));

        assertEquals(PlanSnapshotFactory.of(plan), after);
        assertTrue(after.levels().get(0).walls().get(0).openings().get(0).offsetMm() == 1500);
        assertSame(before.levels().get(0).openings(), after.levels().get(0).openings());
    }

    @Test
    void newDoorWithAnIdOfAnotherElementIsRefused() throws Exception {
        PlanSnapshot before = PlanSnapshotFactory.of(plan);
        WallOpening second = PlanFactory.INSTANCE.createWallOpening();
        second.setId("W");
        second.setOffsetMm(3000);
        second.setWidthMm(300);
        wall.getOpenings().add(second);

        assertEquals("id.duplicate", assertThrows(InvalidPlanException.class,
                () -> PlanSnapshotFactory.after(before, plan, Set.of(second, wall))).reasonKey());
    }
}
