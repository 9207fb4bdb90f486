package org.sceneplan.rules.aisle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C08: racks keep away from open stairs, and aisles that end at a stair are wide.
 *
 * <p>Measured: distance of the nearest fixture from the outline of each stair in whole mm; exactly the limit passes.
 * The survey says neither where a stair begins nor how wide its flights are nor whether it is open: where a fixture
 * stands nearer, or a main aisle comes that near, a person is asked. Source: JGJ 48-2014 table 4.2.2.
 */
public final class OpenStairRule extends LocalRule<ObstacleSnapshot> {

    private static final Wording WORDING = Wording.of(OpenStairRule.class);

    /** Needs nothing. */
    public OpenStairRule() {
        super(WORDING, Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES));
    }

    @Override
    public String id() {
        return "C08";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("OpenStairRule_noStair"));
    }

    @Override
    protected List<ObstacleSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().obstacles();
    }

    @Override
    protected boolean concerns(CheckScope scope, ObstacleSnapshot obstacle) {
        return obstacle.kind() == ObstacleKind.STAIR;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, ObstacleSnapshot stair) {
        return stair.outline().box().expanded((int) Math.ceil(Lengths.millimetres(limit)));
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, ObstacleSnapshot stair,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        double nearestMm = limitMm;
        GroundObject nearest = null;
        for (GroundObject object : ground.near(around(scope, limit, stair))) {
            double distanceMm = object.isShell() ? limitMm
                    : Math.floor(object.footprint().distanceMm(stair.outline()) + 0.5);
            if (distanceMm < nearestMm) {
                nearestMm = distanceMm;
                nearest = object;
            }
        }
        if (nearest == null) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", stair.id());
        } else {
            findings.ask(List.of(stair.id(), nearest.id()), "OpenStairRule_near",
                    scope.names().object(ground, nearest), Figures.millimetres(nearestMm),
                    scope.names().obstacle(stair), Figures.millimetres(limitMm));
        }
        for (AisleSnapshot aisle : ground.level().aisles()) {
            if (aisle.kind() == AisleKind.MAIN && aisle.outline().distanceMm(stair.outline()) < limitMm) {
                findings.ask(List.of(stair.id(), aisle.id()), "OpenStairRule_aisle", scope.names().aisle(aisle),
                        scope.names().obstacle(stair), Figures.millimetres(aisle.designWidthMm()));
            }
        }
    }
}
