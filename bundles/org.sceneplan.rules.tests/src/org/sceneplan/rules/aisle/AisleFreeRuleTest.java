package org.sceneplan.rules.aisle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("AISLE-01")
class AisleFreeRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);
    private static final Ring STRIP = Ring.rectangle(4000, 0, 6000, 8000);

    @Test
    void fixtureBesideTheAislePasses() {
        assertEquals(List.of(), Ask.findings("AISLE-01", aisleAndBlockAt(AisleKind.MAIN, 3500)));
    }

    @Test
    void fixtureOneMillimetreOnTheAisleFails() {
        Finding finding = Ask.finding("AISLE-01", aisleAndBlockAt(AisleKind.MAIN, 3501));

        assertEquals(1, finding.measured());
        assertEquals(List.of("B", "A1"), finding.objects());
        assertEquals("Fixture B (Gondola) stands 1 mm deep on main aisle A1; move it off the aisle.", finding.messageEn());
    }

    @Test
    void secondaryAislesCountToo() {
        assertEquals(List.of("B", "A1"),
                Ask.finding("AISLE-01", aisleAndBlockAt(AisleKind.SECONDARY, 4000)).objects());
    }

    @Test
    void columnsInTheAisleBelongToItsWidth() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("A1", AisleKind.MAIN, STRIP, 2000).column("C1", Point.of(5000, 4000), 300, 300));

        assertEquals(List.of(), Ask.findings("AISLE-01", plan));
    }

    @Test
    void withoutAislesItDoesNotApply() {
        assertEquals("The plan has no aisles yet.",
                Ask.whyNot("AISLE-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder aisleAndBlockAt(AisleKind kind, int xMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level.aisle("A1", kind, STRIP, 2000)
                .fixture("B", "GOND", "", at(xMm, 4000, 0), block(1000, 1000)));
    }
}
