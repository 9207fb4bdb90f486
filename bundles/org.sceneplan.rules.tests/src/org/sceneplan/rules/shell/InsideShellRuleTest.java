package org.sceneplan.rules.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("SHELL-01")
class InsideShellRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void fixtureInsidePasses() {
        assertEquals(List.of(), Ask.findings("SHELL-01", shopWithRackAt(5000, 4000)));
    }

    @Test
    void fixtureThatTouchesTheWallPasses() {
        assertEquals(List.of(), Ask.findings("SHELL-01", shopWithRackAt(500, 7700)));
    }

    @Test
    void fixtureOneMillimetreOutsideFails() {
        Finding finding = Ask.finding("SHELL-01", shopWithRackAt(499, 7700));

        assertEquals(1, finding.measured());
        assertEquals(0, finding.limit());
        assertEquals(List.of("R1"), finding.objects());
        assertEquals("Fixture R1 (Fridge wall surround) reaches 1 mm out of the outline of the walls; move it in by "
                + "that much.", finding.messageEn());
        assertEquals("道具 R1（冰箱墙柜）超出墙体轮廓 1 mm，请向内移动同样距离。", finding.messageZh());
        assertEquals("[K] clause of SHELL-01", finding.source());
    }

    @Test
    void fixtureOverAnInnerCornerOfTheShellIsMeasuredByThatCorner() {
        Ring shell = Ring.parse("0,0 10000,0 10000,8000 6000,8000 6000,4000 0,4000");
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, shell,
                level -> level.fixture("R1", "FBAY", "", at(6000, 4000, 0), rack()));

        assertEquals(300, Ask.finding("SHELL-01", plan).measured());
    }

    @Test
    void fixtureAlongSlantedWallIsAllowedItsRounding() {
        Ring shell = Ring.parse("0,0 10007,3121 7000,9000 0,9000");
        FixturePlace onWall = at(4911, 1845, 17.32 + 180);
        assertFalse(shell.covers(FixtureFrame.footprint(onWall, rack())), "it lies outside by its rounding");

        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, shell,
                level -> level.fixture("R1", "FBAY", "", onWall, rack()));

        assertEquals(List.of(), Ask.findings("SHELL-01", plan));
    }

    @Test
    void zonesAndAislesOutsideFail() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "KITCHEN", Ring.rectangle(0, 0, 3000, 8100)).aisle("A1", AisleKind.MAIN,
                        Ring.rectangle(4000, -50, 6000, 8000), 2000));

        List<Finding> findings = Ask.findings("SHELL-01", plan);

        assertEquals(List.of("Z1", "A1"), findings.stream().map(finding -> finding.objects().get(0)).toList());
        assertEquals(List.of(100.0, 50.0), findings.stream().map(Finding::measured).toList());
    }

    @Test
    void switchedOffRuleDoesNotApply() {
        String reason = Ask.whyNot("SHELL-01", shopWithRackAt(0, 0), TestStandard.create().switchedOff("SHELL-01"));

        assertTrue(reason.contains("switched off"), reason);
    }

    @Test
    void emptyPlanIsNotAsked() {
        assertEquals("The plan places neither fixtures nor zones nor aisles.",
                Ask.whyNot("SHELL-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder shopWithRackAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R1", "FBAY", "", at(xMm, yMm, 0), rack()));
    }
}
