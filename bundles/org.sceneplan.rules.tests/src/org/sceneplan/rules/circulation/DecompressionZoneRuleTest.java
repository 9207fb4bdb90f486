package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("DECO-01")
class DecompressionZoneRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void fixtureAtTheEndOfTheZonePasses() {
        assertEquals(List.of(), Ask.findings("DECO-01", entranceAndBlockAt(5000, 2000)));
    }

    @Test
    void fixtureOneMillimetreInTheZoneFails() {
        Finding finding = Ask.finding("DECO-01", entranceAndBlockAt(5000, 1999));

        assertEquals(1499, finding.measured());
        assertEquals(1500, finding.limit());
        assertEquals(List.of("E1", "B"), finding.objects());
        assertEquals("Inside entrance E1, 1,500 mm must stay empty, 1 mm more than the 1,499 mm before fixture B "
                + "(Gondola). Clear this strip.", finding.messageEn());
    }

    @Test
    void fixtureBesideTheEntrancePasses() {
        assertEquals(List.of(), Ask.findings("DECO-01", entranceAndBlockAt(3500, 500)));
        assertEquals(0, Ask.finding("DECO-01", entranceAndBlockAt(3501, 500)).measured());
    }

    @Test
    void columnsDoNotCount() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E1", 0, 4000, 2000).column("C1", Point.of(5000, 1000), 400, 400));

        assertEquals(List.of(), Ask.findings("DECO-01", plan));
    }

    @Test
    void withoutEntranceItDoesNotApply() {
        assertEquals("The survey has no entrance.",
                Ask.whyNot("DECO-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    /** Entrance from x 4000 to 6000 and a block 1000 by 1000. */
    private static PlanBuilder entranceAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level.entrance("E1", 0, 4000, 2000)
                .fixture("B", "GOND", "", at(xMm, yMm, 0), block(1000, 1000)));
    }
}
