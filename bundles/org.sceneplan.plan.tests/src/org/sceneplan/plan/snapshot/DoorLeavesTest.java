package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningSwing;

class DoorLeavesTest {

    private static final Segment SOUTH_WALL = new Segment(new Point(1000, 0), new Point(1900, 0));

    @Test
    void narrowDoorHasOneLeafAtTheNearJambThatOpensIntoTheShop() {
        List<DoorLeaf> leaves = DoorLeaves.of(SOUTH_WALL, 900, OpeningSwing.IN);

        assertEquals(1, leaves.size());
        assertEquals(new Point(1000, 0), leaves.get(0).hinge());
        assertEquals(new Point(1900, 0), leaves.get(0).closedTip());
        assertEquals(new Point(1000, 900), leaves.get(0).openTip());
        assertTrue(leaves.get(0).inwards());
    }

    @Test
    void leafOpeningOutwardsLeavesTheFloorOfTheShopFree() {
        DoorLeaf leaf = DoorLeaves.of(SOUTH_WALL, 900, OpeningSwing.OUT).get(0);

        assertEquals(new Point(1000, -900), leaf.openTip());
        assertFalse(leaf.inwards());
        assertEquals(0, leaf.sweptArea().box().maxYMm());
    }

    @Test
    void upTo1200MillimetresOneLeafAboveTwoEqualOnes() {
        Segment wide = new Segment(new Point(0, 0), new Point(1201, 0));

        assertEquals(1, DoorLeaves.of(new Segment(new Point(0, 0), new Point(1200, 0)), 1200, OpeningSwing.IN).size());
        List<DoorLeaf> pair = DoorLeaves.of(wide, 1201, OpeningSwing.IN);

        assertEquals(2, pair.size());
        assertEquals(new Point(1201, 0), pair.get(1).hinge());
        assertEquals(pair.get(0).closedTip().xMm(), pair.get(1).closedTip().xMm(), 1);
        assertEquals(601, pair.get(1).openTip().yMm(), 1);
        assertEquals(1201, pair.get(1).openTip().xMm());
    }

    @Test
    void sweptAreaCoversTheQuarterDiscAtAnyAngle() {
        for (int angle = 0; angle < 360; angle += 7) {
            Vector along = Vector.ofAngle(angle).times(1100);
            Segment span = new Segment(new Point(0, 0), Point.rounded(along.x(), along.y()));
            DoorLeaf leaf = DoorLeaves.of(span, 1100, OpeningSwing.IN).get(0);
            for (int turn = 1; turn < 90; turn++) {
                Vector tip = span.direction().rotated(turn).times(1098);
                assertTrue(leaf.sweptArea().contains(Point.rounded(tip.x(), tip.y())), angle + "/" + turn);
            }
            assertTrue(leaf.sweptArea().areaMm2() < 1.02 * Math.PI * 1100 * 1100 / 4);
            assertTrue(leaf.sweptArea().isSimple());
        }
    }

    @Test
    void slidingDoorsAndPlainOpeningsHaveNoLeaves() {
        assertEquals(List.of(), DoorLeaves.of(SOUTH_WALL, 900, OpeningSwing.SLIDING));
        assertEquals(List.of(), DoorLeaves.of(SOUTH_WALL, 900, OpeningSwing.NONE));
    }
}
