package org.sceneplan.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.TestStandard;

class QuickFixesTest {

    @Test
    void movesAFixtureBackInsideTheShell() {
        StorePlan plan = plan(level -> level.fixture("F1", "GOND", "", at(3000, 288, 0), block(1000, 600)));

        assertMended(plan, "SHELL-01", "F1", 3000, 300);
    }

    @Test
    void partsTwoFixturesByTheDepthOfTheirOverlap() {
        StorePlan plan = plan(level -> level.fixture("F1", "GOND", "", at(3000, 6000, 0), block(1000, 600))
                .fixture("F2", "GOND", "", at(3970, 6000, 0), block(1000, 600)));

        QuickFix fix = fix(plan, "SHELL-02").orElseThrow();

        assertEquals("Move fixture F2 (Gondola) by 30 mm to the right, seen from before it (centre at x 4,000, y "
                + "6,000 mm).", fix.textEn());
        assertTrue(fix.textZh().startsWith("将"), fix.textZh());
        assertMended(plan, "SHELL-02", "F2", 4000, 6000);
    }

    @Test
    void clearsTheStripBeforeARack() {
        StorePlan plan = plan(level -> level.fixture("F1", "FBAY", "", at(3000, 9700, 0), rack())
                .fixture("F2", "GOND", "", at(3000, 8200, 0), block(400, 600)));

        assertMended(plan, "SHELL-04", "F2", 3000, 8100);
    }

    @Test
    void offersNothingWhereEveryMoveBreaksSomethingElse() {
        StorePlan plan = PlanBuilder.of("P", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 2000, 2000),
                level -> level.fixture("F1", "GOND", "", at(500, 1000, 0), block(1100, 2000)).fixture("F2", "GOND", "",
                        at(1500, 1000, 0), block(1100, 2000)))
                .build();

        assertEquals(Optional.empty(), fix(plan, "SHELL-02"));
    }

    @Test
    void movesNoLockedFixture() {
        StorePlan plan = plan(level -> level.fixture("F1", "GOND", "", at(3000, 288, 0), block(1000, 600))
                .last(Fixture.class, fixture -> fixture.setLocked(true)));

        assertEquals(Optional.empty(), fix(plan, "SHELL-01"));
    }

    private static StorePlan plan(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("P", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 10_000, 10_000), content).build();
    }

    private static Optional<QuickFix> fix(StorePlan plan, String ruleId) {
        QuickFixes fixes = QuickFixes.of(RuleEngine.standard(), Ask.context(plan, TestStandard.create()));
        return fixes.of(fixes.result().findingsOf(ruleId).get(0));
    }

    /** Applies the fix to the live plan and checks that the finding is gone, nothing new came, and undo takes it back. */
    private static void assertMended(StorePlan plan, String ruleId, String fixtureId, int xMm, int yMm) {
        CheckResult before = Ask.all(plan, TestStandard.create());
        PlanHistory history = new PlanHistory(plan);

        assertFalse(history.execute(fix(plan, ruleId).orElseThrow().edit(plan)).isRefused());

        Fixture fixture = plan.getLevels().get(0).getFixtures().stream()
                .filter(each -> each.getId().equals(fixtureId)).findFirst().orElseThrow();
        assertEquals(List.of(xMm, yMm), List.of(fixture.getXMm(), fixture.getYMm()));
        CheckResult after = Ask.all(plan, TestStandard.create());
        assertEquals(List.of(), after.findingsOf(ruleId));
        assertTrue(rules(before).containsAll(rules(after)), rules(after).toString());
        history.undo();
        assertEquals(before, Ask.all(plan, TestStandard.create()));
        history.dispose();
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream().map(Finding::rule).distinct().toList();
    }
}
