package org.sceneplan.rules.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.standard.FixtureAllowance;

@Proves("SIGHT-01")
class CentreHeightRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void centreFixtureAsHighAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("SIGHT-01", gondola(5000, 4000, 1500)));
        assertEquals(1500, Ask.tightest("SIGHT-01", gondola(5000, 4000, 1500), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreHigherFails() {
        Finding finding = Ask.finding("SIGHT-01", gondola(5000, 4000, 1501));

        assertEquals(1501, finding.measured());
        assertEquals(1500, finding.limit());
        assertEquals(List.of("G"), finding.objects());
        assertEquals("Fixture G (Gondola) stands free in the middle and is 1,501 mm high; above 1,500 mm it blocks the "
                + "sight, over by 1 mm. Put it on a wall or choose a lower one.", finding.messageEn());
    }

    @Test
    void highFixtureMayStandAtAWallOrColumn() {
        assertEquals(List.of(), Ask.findings("SIGHT-01", gondola(5000, 8000 - 450 - 300, 2400)));
        assertEquals(1, Ask.findings("SIGHT-01", gondola(5000, 8000 - 450 - 301, 2400)).size());
        PlanBuilder column = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.column("C", Point.of(6000, 4000), 400, 400).fixture("G", "GOND", "", at(5000, 4000, 0),
                        new FixtureSize(1000, 900, 2400, 1000, 1)));
        assertEquals(List.of(), Ask.findings("SIGHT-01", column));
    }

    @Test
    void roomSetsThatMayStandAnywhereAreScenes() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z", "BEDROOM", Ring.rectangle(2000, 2000, 8000, 6000)).fixture("G", "BEDB", "Z",
                        at(5000, 4000, 0), new FixtureSize(3500, 3500, 2400, 900, 1)));

        assertEquals(List.of(), Ask.findings("SIGHT-01", plan, bedroom(Placing.ANYWHERE)));
        assertEquals(1, Ask.findings("SIGHT-01", plan, bedroom(Placing.WALL)).size());
    }

    @Test
    void planWithoutFixturesIsNotAsked() {
        assertEquals("The plan has no fixtures yet.",
                Ask.whyNot("SIGHT-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static TestStandard bedroom(Placing placing) {
        return TestStandard.create().zoneOf("BEDROOM", ZoneKind.SCENE,
                new FixtureAllowance("BEDB", 0, 9, 1, placing, false, List.of(), 1, "[K]"));
    }

    private static PlanBuilder gondola(int xMm, int yMm, int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("G", "GOND", "", at(xMm, yMm, 0),
                        new FixtureSize(1000, 900, heightMm, 1000, 1)));
    }
}
