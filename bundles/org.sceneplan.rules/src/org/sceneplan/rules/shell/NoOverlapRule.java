package org.sceneplan.rules.shell;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SHELL-02: no fixture stands on another fixture, a column, a wall or an obstacle.
 *
 * <p>Measured: depth of the overlap in mm, see {@link Overlap#depthMm}; things may touch. One finding per pair.
 * Products stand inside their fixtures and need no test of their own; that columns touch walls is a matter of the
 * survey.
 */
public final class NoOverlapRule implements Rule {

    private static final Wording WORDING = Wording.of(NoOverlapRule.class);

    @Override
    public String id() {
        return "SHELL-02";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelGround ground : scope.grounds()) {
            List<GroundObject> objects = ground.objects();
            ground.forEachTouchingPair((first, second) -> {
                GroundObject fixture = objects.get(second);
                GroundObject other = objects.get(first);
                if (!fixture.isShell() && Overlap.counts(other.footprint(), fixture.footprint())) {
                    double depthMm = Math.max(1, Math.rint(Overlap.depthMm(other.footprint(), fixture.footprint())));
                    findings.measured(depthMm, 0, "mm").at(fixture.id(), other.id()).say("NoOverlapRule_overlap",
                            scope.names().object(ground, fixture), scope.names().object(ground, other),
                            Figures.millimetres(depthMm));
                }
            });
        }
        return findings.outcome();
    }
}
