package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A fridge behind a gap between two walls; the entrance is 2,000 wide. */
@Proves("DELIVERY-01")
class DeliveryWayRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void wayAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("DELIVERY-01", fridgeBehindGap(1200, "FRIDGE")));
        assertEquals(1200,
                Ask.tightest("DELIVERY-01", fridgeBehindGap(1200, "FRIDGE"), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreLessFails() {
        Finding finding = Ask.finding("DELIVERY-01", fridgeBehindGap(1199, "FRIDGE"));

        assertEquals(1199, finding.measured());
        assertEquals(1200, finding.limit());
        assertEquals(List.of("R", "W1", "W2", "E"), finding.objects());
        assertEquals("The delivery way to fixture R (Fridge wall surround) narrows to 1,199 mm between wall W1 and "
                + "wall W2; a packed fridge needs 1,200 mm, 1 mm more.", finding.messageEn());
    }

    @Test
    void otherGoodsAreNotAsked() {
        assertEquals("No level has a door and a fridge place or back of house to deliver to.",
                Ask.whyNot("DELIVERY-01", fridgeBehindGap(1000, "TV65")));
    }

    @Test
    void doorsAreMeasuredToo() {
        assertEquals(List.of(), Ask.findings("DELIVERY-01", fridgeBehindDoor(1200)));
        Finding finding = Ask.finding("DELIVERY-01", fridgeBehindDoor(1199));
        assertEquals(1199, finding.measured());
        assertEquals(List.of("E"), finding.objects());
    }

    @Test
    void storeRoomIsReachedThroughTheBackDoor() {
        assertEquals(List.of(), Ask.findings("DELIVERY-01", storeRoom(true),
                TestStandard.create().zoneOf("STORE", ZoneKind.BACK_OF_HOUSE)));
        Finding finding = Ask.finding("DELIVERY-01", storeRoom(false),
                TestStandard.create().zoneOf("STORE", ZoneKind.BACK_OF_HOUSE));
        assertEquals(0, finding.measured());
        assertEquals("Z", finding.objects().get(0));
    }

    private static PlanBuilder storeRoom(boolean withBackDoor) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.entrance("E", 0, 4000, 2000).wall("W", new Segment(Point.of(0, 5000), Point.of(10_000, 5000)), 100)
                    .zone("Z", "STORE", Ring.rectangle(0, 5100, 10_000, 8000));
            if (withBackDoor) {
                level.opening("B", OpeningKind.BACK_DOOR, 2, 3000, 1200);
            }
        });
    }

    private static PlanBuilder fridgeBehindDoor(int doorMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, doorMm).fixture("R", "FBAY", "", at(5000, 7700, 0), rack())
                        .position("P", "R", "FRIDGE", 0));
    }

    private static PlanBuilder fridgeBehindGap(int gapMm, String type) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, 2000)
                        .wall("W1", new Segment(Point.of(0, 4000), Point.of(3000, 4000)), 100)
                        .wall("W2", new Segment(Point.of(3000 + gapMm, 4000), Point.of(10_000, 4000)), 100)
                        .fixture("R", "FBAY", "", at(5000, 7700, 0), rack()).position("P", "R", type, 0));
    }
}
