package org.sceneplan.rules.shell;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Bilingual;
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
public final class NoOverlapRule extends LocalRule<FixtureSnapshot> {

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
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("NoOverlapRule_none"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        return fixture.footprint().box();
    }

    /** Compares a fixture with everything before it on the floor, so that every pair is met once. */
    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot fixture,
            FindingList findings) {
        boolean free = true;
        for (GroundObject other : ground.near(fixture.footprint().box())) {
            if (other.id().equals(fixture.id())) {
                break;
            }
            if (Overlap.counts(other.footprint(), fixture.footprint())) {
                free = false;
                double depthMm = Math.max(1, Math.rint(Overlap.depthMm(other.footprint(), fixture.footprint())));
                findings.measured(depthMm, 0, "mm").at(fixture.id(), other.id()).say("NoOverlapRule_overlap",
                        scope.names().fixture(fixture), scope.names().object(ground, other),
                        Figures.millimetres(depthMm));
            }
        }
        if (free) {
            findings.holds(Sense.AT_MOST, 0, 0, "mm", fixture.id());
        }
    }
}
