package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("DOOR-01")
class DoorSwingRuleTest {

    private static final Segment INNER = new Segment(new Point(0, 4000), new Point(10_000, 4000));
    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void fixtureThatTouchesTheSwingPassesAndOneMillimetreInItFails() {
        // hinge at x 4000, leaf 1000: the area ends at x 4000 in the west and about 5000 in the east
        assertEquals(List.of(), Ask.findings("DOOR-01", doorAndBlockAt(3500, 500)));
        assertEquals(1, Ask.finding("DOOR-01", doorAndBlockAt(3501, 500)).measured());
        assertEquals(List.of(), Ask.findings("DOOR-01", doorAndBlockAt(5520, 500)));
    }

    @Test
    void fixtureInTheSwingFails() {
        Finding finding = Ask.finding("DOOR-01", doorAndBlockAt(4500, 1400));

        assertEquals(List.of("D1", "B"), finding.objects());
        assertEquals(100, finding.measured());
    }

    @Test
    void fixtureInTheCornerOutsideTheArcPasses() {
        // nearest corner (4720, 720) lies 1,018 from the hinge
        assertEquals(List.of(), Ask.findings("DOOR-01", doorAndBlockAt(5220, 1220)));
        // nearest corner (4680, 680) lies 962 from the hinge
        assertEquals(38, Ask.finding("DOOR-01", doorAndBlockAt(5180, 1180)).measured());
    }

    @Test
    void everyMillimetreOfTheArcCounts() {
        // nearest corner 600 east and 800 north of the hinge, and one nearer
        assertEquals(List.of(), Ask.findings("DOOR-01", doorAndBlockAt(5100, 1300)));
        assertEquals(1, Ask.finding("DOOR-01", doorAndBlockAt(5099, 1299)).measured());
        assertEquals(List.of(), Ask.findings("DOOR-01", doorAndBlockAt(4500, 1500)));
        assertEquals(1, Ask.finding("DOOR-01", doorAndBlockAt(4500, 1499)).measured());
    }

    @Test
    void columnInTheSwingFails() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.opening("D1", OpeningKind.EXIT, 0, 4000, 1000)
                        .last(Opening.class, door -> door.setSwing(OpeningSwing.IN))
                        .column("C1", Point.of(4400, 400), 200, 200));

        assertEquals(List.of("D1", "C1"), Ask.finding("DOOR-01", plan).objects());
    }

    @Test
    void doorsThatOpenOutwardsOrSlideAreNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000).opening("D2", OpeningKind.EXIT, 2, 4000, 1500)
                        .last(Opening.class, door -> door.setSwing(OpeningSwing.SLIDING))
                        .fixture("B", "GOND", "", at(5000, 500, 0), block(1000, 1000)));

        assertEquals("No door of the shop opens inwards.", Ask.whyNot("DOOR-01", plan));
    }

    @Test
    void leafInAnInnerWallSwingsFreely() {
        assertEquals(List.of(), Ask.findings("DOOR-01", innerDoorAndBlockAt(4500, 5560)));
        Finding finding = Ask.finding("DOOR-01", innerDoorAndBlockAt(4500, 5559));

        assertEquals(List.of("D1", "B"), finding.objects());
        assertEquals(1, finding.measured());
        assertTrue(finding.messageEn().contains("door D1 in wall W1"), finding.messageEn());
        assertTrue(finding.messageEn().endsWith("let the door open to the other side, or make it a sliding door."),
                finding.messageEn());
    }

    @Test
    void passageInAnInnerWallAsksNothing() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level
                .wall("W1", INNER, 120).wallOpening("D1", 4000, 900, WallOpeningSwing.NONE)
                .fixture("B", "GOND", "", at(4500, 4560, 0), block(1000, 1000)));

        assertEquals("No door of the shop opens inwards.", Ask.whyNot("DOOR-01", plan));
    }

    private static PlanBuilder innerDoorAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level
                .wall("W1", INNER, 120).wallOpening("D1", 4000, 1000, WallOpeningSwing.LEFT)
                .fixture("B", "GOND", "", at(xMm, yMm, 0), block(1000, 1000)));
    }

    private static PlanBuilder doorAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.opening("D1", OpeningKind.EXIT, 0, 4000, 1000)
                        .last(Opening.class, door -> door.setSwing(OpeningSwing.IN))
                        .fixture("B", "GOND", "", at(xMm, yMm, 0), block(1000, 1000)));
    }
}
