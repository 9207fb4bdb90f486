package org.sceneplan.rules.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("SHELL-04")
class FrontClearanceRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void thingAtTheEndOfTheStripPasses() {
        assertEquals(List.of(), Ask.findings("SHELL-04", rackAndBlockAt(3000, 2200)));
    }

    @Test
    void thingOneMillimetreInTheStripFails() {
        Finding finding = Ask.finding("SHELL-04", rackAndBlockAt(3000, 2201));

        assertEquals(999, finding.measured());
        assertEquals(1000, finding.limit());
        assertEquals(List.of("R", "B"), finding.objects());
        assertEquals("The strip of 1,000 mm before fixture R (Fridge wall surround) is blocked by fixture B (Gondola) "
                + "after 999 mm; short by 1 mm.", finding.messageEn());
    }

    @Test
    void thingBesideTheStripPasses() {
        assertEquals(List.of(), Ask.findings("SHELL-04", rackAndBlockAt(4000, 3000)));
        assertEquals(200, Ask.finding("SHELL-04", rackAndBlockAt(3999, 3000)).measured());
    }

    @Test
    void columnInTheStripFails() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.column("C1", Point.of(3000, 3000), 200, 200).fixture("R", "FBAY", "",
                        at(3000, 4000, 0), rack()));

        assertEquals(600, Ask.finding("SHELL-04", plan).measured());
    }

    @Test
    void stripOutOfTheShellFailsAndStripUpToTheWallPasses() {
        PlanBuilder inside = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(3000, 1300, 0), rack()));
        PlanBuilder outside = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(3000, 1299, 0), rack()));

        assertEquals(List.of(), Ask.findings("SHELL-04", inside));
        Finding finding = Ask.finding("SHELL-04", outside);
        assertEquals(999, finding.measured());
        assertEquals(List.of("R"), finding.objects());
    }

    @Test
    void stripsMayOverlapStripsAndAisles() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("A", "FBAY", "", at(3000, 4000, 0), rack())
                        .fixture("B", "FBAY", "", at(3000, 2300, 180), rack())
                        .aisle("X", AisleKind.MAIN, Ring.rectangle(0, 2600, 10_000, 3700), 1100));

        assertEquals(List.of(), Ask.findings("SHELL-04", plan));
    }

    @Test
    void fixtureOpenAllAroundLooksToFourSides() {
        FixtureSize table = new FixtureSize(1000, 1000, 900, 800, 4);
        PlanBuilder free = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("T", "GOND", "", at(4000, 4000, 0), table)
                        .fixture("B", "GOND", "", at(5800, 4000, 0), block(1000, 1000)));
        PlanBuilder blocked = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("T", "GOND", "", at(4000, 4000, 0), table)
                        .fixture("B", "GOND", "", at(5700, 4000, 0), block(1000, 1000)));

        assertEquals(List.of(), Ask.findings("SHELL-04", free));
        assertEquals(700, Ask.finding("SHELL-04", blocked).measured());
    }

    @Test
    void fixtureOpenOnTwoSidesDoesNotLookAside() {
        FixtureSize gondola = new FixtureSize(1000, 1000, 900, 800, 2);
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("T", "GOND", "", at(4000, 4000, 0), gondola)
                        .fixture("B", "GOND", "", at(5000, 4000, 0), block(1000, 1000))
                        .fixture("C", "GOND", "", at(4000, 5500, 0), block(1000, 1000)));

        Finding finding = Ask.finding("SHELL-04", plan);
        assertEquals(List.of("T", "C"), finding.objects());
        assertEquals(500, finding.measured());
    }

    @Test
    void sideThatIsBlockedAndWhatBlocksItMostAreNamed() {
        FixtureSize desk = new FixtureSize(1000, 1000, 900, 800, 2);
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("T", "GOND", "", at(500, 4000, 90), desk)
                        .fixture("C", "GOND", "", at(2200, 4000, 0), block(1000, 1000)));

        assertEquals("The strip of 800 mm behind fixture T (Gondola) is blocked by the wall and other things (1) after 0 "
                + "mm; short by 800 mm.", Ask.finding("SHELL-04", plan).messageEn());
    }

    @Test
    void fixtureWithoutOpenSideHasNoStrip() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("P", "GOND", "", at(4000, 4000, 0), new FixtureSize(1000, 1000, 200, 0, 1))
                        .fixture("B", "GOND", "", at(4000, 3000, 0), block(1000, 1000)));

        assertEquals("The plan has no fixture that wants a free front.", Ask.whyNot("SHELL-04", plan));
    }

    @Test
    void severalThingsMakeOneFinding() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(3000, 4000, 0), rack())
                        .fixture("B", "GOND", "", at(2500, 3000, 0), block(400, 400))
                        .fixture("C", "GOND", "", at(3500, 3100, 0), block(400, 400)));

        Finding finding = Ask.finding("SHELL-04", plan);
        assertEquals(List.of("R", "B", "C"), finding.objects());
        assertEquals(400, finding.measured());
    }

    @Test
    void switchedOffItDoesNotApply() {
        assertEquals("The format standard has switched off rule SHELL-04.",
                Ask.whyNot("SHELL-04", rackAndBlockAt(3000, 3000), TestStandard.create().switchedOff("SHELL-04")));
    }

    /** A rack whose strip runs from y 3700 down to 2700, and a block 1000 by 1000. */
    private static PlanBuilder rackAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(3000, 4000, 0), rack()).fixture("B", "GOND", "",
                        at(xMm, yMm, 0), block(1000, 1000)));
    }
}
