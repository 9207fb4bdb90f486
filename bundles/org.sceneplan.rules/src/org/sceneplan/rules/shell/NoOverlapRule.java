package org.sceneplan.rules.shell;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.Subject;
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
public final class NoOverlapRule extends LocalRule<GroundObject> {

    private static final Wording WORDING = Wording.of(NoOverlapRule.class);

    /** Needs nothing. */
    public NoOverlapRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "SHELL-02";
    }

    @Override
    protected List<Subject<GroundObject>> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.objects().stream().filter(object -> !object.isShell())
                .map(object -> new Subject<>(ground, object.id(), object, object.footprint().box())).toList();
    }

    /** Compares a fixture with everything before it on the floor, so that every pair is met once. */
    @Override
    protected void look(CheckScope scope, RuleLimit limit, Subject<GroundObject> subject, FindingList findings) {
        GroundObject fixture = subject.element();
        boolean free = true;
        for (GroundObject other : subject.ground().near(subject.around())) {
            if (other.id().equals(fixture.id())) {
                break;
            }
            if (Overlap.counts(other.footprint(), fixture.footprint())) {
                free = false;
                double depthMm = Math.max(1, Math.rint(Overlap.depthMm(other.footprint(), fixture.footprint())));
                findings.measured(depthMm, 0, "mm").at(fixture.id(), other.id()).say("NoOverlapRule_overlap",
                        scope.names().object(subject.ground(), fixture), scope.names().object(subject.ground(), other),
                        Figures.millimetres(depthMm));
            }
        }
        if (free) {
            findings.holds(Sense.AT_MOST, 0, 0, "mm", fixture.id());
        }
    }
}
