package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** An island of 2,000 by 1,000 at (5000, 4000). */
@Proves("ISLAND-01")
class IslandRingRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void ringAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("ISLAND-01", islandAndBlockAt(5000, 5000 + 1000 + 500)));
        assertEquals(1000, Ask.tightest("ISLAND-01", islandAndBlockAt(5000, 6500), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreLessFails() {
        Finding finding = Ask.finding("ISLAND-01", islandAndBlockAt(7499, 4000));

        assertEquals(999, finding.measured());
        assertEquals(1000, finding.limit());
        assertEquals(List.of("I", "B"), finding.objects());
        assertEquals("Around fixture I (KISL) people need 1,000 mm to walk; fixture B (Gondola) is only 999 mm away, "
                + "1 mm more are needed. Move one of them.", finding.messageEn());
    }

    @Test
    void theCornerIsMeasuredStraight() {
        assertEquals(List.of(), Ask.findings("ISLAND-01", islandAndBlockAt(6000 + 600 + 500, 4500 + 800 + 500)));
        assertEquals(List.of(999.0), Ask.findings("ISLAND-01", islandAndBlockAt(7100, 5799)).stream()
                .map(Finding::measured).toList());
    }

    @Test
    void theShellCountsToo() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("I", "KISL", "", at(1999, 4000, 0), island()));

        assertEquals(999, Ask.finding("ISLAND-01", plan).measured());
        assertEquals(List.of("I"), Ask.finding("ISLAND-01", plan).objects());
    }

    @Test
    void fixtureOpenOnTwoSidesIsNoIsland() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("G", "GOND", "", at(1000, 1000, 0), new FixtureSize(1000, 900, 1350, 1000, 2)));

        assertEquals("The plan has no island that is open on all sides.", Ask.whyNot("ISLAND-01", plan));
    }

    private static FixtureSize island() {
        return new FixtureSize(2000, 1000, 900, 1000, 4);
    }

    private static PlanBuilder islandAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("I", "KISL", "", at(5000, 4000, 0), island()).fixture("B", "GOND", "",
                        at(xMm, yMm, 0), block(1000, 1000)));
    }
}
