package org.sceneplan.rules.shell;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
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
public final class ObstacleClearanceRule extends LocalRule<ObstacleSnapshot> {

    private static final Wording WORDING = Wording.of(ObstacleClearanceRule.class);

    /** Needs nothing. */
    public ObstacleClearanceRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "SHELL-03";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("ObstacleClearanceRule_noObstacle"));
    }

    @Override
    protected List<ObstacleSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().obstacles();
    }

    @Override
    protected boolean concerns(CheckScope scope, ObstacleSnapshot obstacle) {
        return obstacle.clearanceMm() > 0;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, ObstacleSnapshot obstacle) {
        return obstacle.outline().box().expanded(obstacle.clearanceMm());
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, ObstacleSnapshot obstacle,
            FindingList findings) {
        boolean free = true;
        for (GroundObject object : ground.near(around(scope, limit, obstacle))) {
            double distanceMm = object.isShell() ? Double.POSITIVE_INFINITY
                    : Math.rint(obstacle.outline().distanceMm(object.footprint()));
            if (distanceMm < obstacle.clearanceMm()
                    - Rounding.allowanceMm(obstacle.outline(), object.footprint())) {
                free = false;
                Bilingual name = scope.names().object(ground, object);
                findings.measured(distanceMm, obstacle.clearanceMm(), "mm").at(object.id(), obstacle.id())
                        .say("ObstacleClearanceRule_tooNear", name, Figures.millimetres(distanceMm),
                                scope.names().obstacle(obstacle), Figures.millimetres(obstacle.clearanceMm()),
                                Figures.millimetres(obstacle.clearanceMm() - distanceMm));
            }
        }
        if (free) {
            findings.holds(Sense.AT_LEAST, obstacle.clearanceMm(), obstacle.clearanceMm(), "mm", obstacle.id());
        }
    }
}
