package org.sceneplan.rules.shell;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SHELL-03: fixtures keep the surveyed distance from stairs, lifts, hydrants and other obstacles.
 *
 * <p>Measured: straight distance of footprint and obstacle outline in whole mm, 0 when they touch or overlap. The limit
 * is the clearance of the obstacle; a fixture exactly that far away passes.
 */
public final class ObstacleClearanceRule implements Rule {

    private static final Wording WORDING = Wording.of(ObstacleClearanceRule.class);

    @Override
    public String id() {
        return "SHELL-03";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        boolean asked = scope.levels().stream().flatMap(level -> level.obstacles().stream())
                .anyMatch(obstacle -> obstacle.clearanceMm() > 0);
        if (!asked) {
            return new RuleOutcome.NotApplicable(WORDING.text("ObstacleClearanceRule_noObstacle"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelGround ground : scope.grounds()) {
            for (ObstacleSnapshot obstacle : ground.level().obstacles()) {
                checkAround(scope, ground, obstacle, findings);
            }
        }
        return findings.outcome();
    }

    private static void checkAround(CheckScope scope, LevelGround ground, ObstacleSnapshot obstacle,
            FindingList findings) {
        if (obstacle.clearanceMm() <= 0) {
            return;
        }
        Box around = obstacle.outline().box().expanded(obstacle.clearanceMm());
        for (GroundObject object : ground.near(around)) {
            double distanceMm = object.isShell() ? Double.POSITIVE_INFINITY
                    : Math.rint(obstacle.outline().distanceMm(object.footprint()));
            if (distanceMm < obstacle.clearanceMm()
                    - Rounding.allowanceMm(obstacle.outline(), object.footprint())) {
                Bilingual name = scope.names().object(ground, object);
                findings.measured(distanceMm, obstacle.clearanceMm(), "mm").at(object.id(), obstacle.id())
                        .say("ObstacleClearanceRule_tooNear", name, Figures.millimetres(distanceMm),
                                scope.names().obstacle(obstacle), Figures.millimetres(obstacle.clearanceMm()),
                                Figures.millimetres(obstacle.clearanceMm() - distanceMm));
            }
        }
    }
}
