package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("REACH-01")
class FixtureReachRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void wayAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("REACH-01", rackBehindGap(900, rack())));
    }

    @Test
    void wayOneMillimetreNarrowerFails() {
        Finding finding = Ask.finding("REACH-01", rackBehindGap(899, rack()));

        assertEquals(899, finding.measured());
        assertEquals(900, finding.limit());
        assertEquals(List.of("R", "W1", "W2", "E1"), finding.objects());
        assertEquals("The way from entrance E1 to fixture R (Fridge wall surround) narrows to 899 mm between wall W1 "
                + "and wall W2; it needs 900 mm, 1 mm more.", finding.messageEn());
    }

    @Test
    void fixtureThatWantsLessNeedsLess() {
        FixtureSize storeRack = new FixtureSize(2000, 600, 2000, 700, 1);

        assertEquals(List.of(), Ask.findings("REACH-01", rackBehindGap(700, storeRack)));
        assertEquals(700, Ask.finding("REACH-01", rackBehindGap(699, storeRack)).limit());
    }

    @Test
    void gapThatCutsOffManyIsOneFinding() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000)
                        .wall("W1", new Segment(Point.of(0, 4000), Point.of(10_000, 4000)), 100)
                        .fixture("R1", "FBAY", "", at(2000, 7700, 0), rack())
                        .fixture("R2", "FBAY", "", at(2000, 2000, 0), rack())
                        .fixture("R3", "FBAY", "", at(6000, 7700, 0), rack()));

        Finding finding = Ask.finding("REACH-01", plan);

        assertEquals(0, finding.measured());
        assertEquals(List.of("R1", "R3", "W1", "E1"), finding.objects());
        assertEquals("No free way leads from entrance E1 to fixture R1 (Fridge wall surround) and other fixtures (1); "
                + "it needs to be 900 mm wide.", finding.messageEn());
    }

    @Test
    void doubleSidedFixtureIsReachedOnBothSides() {
        FixtureSize gondola = new FixtureSize(3000, 900, 1350, 900, 2);
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000).fixture("G", "GOND", "", at(4000, 7000, 0), gondola));

        Finding finding = Ask.finding("REACH-01", plan);
        assertEquals(550, finding.measured());
        assertEquals("G", finding.objects().get(0));
    }

    @Test
    void fixtureWithoutOpenSideIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000).fixture("B", "GOND", "", at(2000, 7000, 0),
                        block(1000, 1000)));

        assertEquals("No level has an entrance and a fixture with an open side.", Ask.whyNot("REACH-01", plan));
    }

    private static PlanBuilder rackBehindGap(int gapMm, FixtureSize size) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000)
                        .wall("W1", new Segment(Point.of(0, 4000), Point.of(3000, 4000)), 100)
                        .wall("W2", new Segment(Point.of(3000 + gapMm, 4000), Point.of(10_000, 4000)), 100)
                        .fixture("R", "FBAY", "", at(5000, 7700, 0), size));
    }
}
