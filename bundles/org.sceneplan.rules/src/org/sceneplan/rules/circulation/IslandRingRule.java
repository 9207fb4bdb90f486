package org.sceneplan.rules.circulation;

import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * ISLAND-01: people walk all around an island, that is, a fixture open on all sides.
 *
 * <p>Measured: the shortest distance from its footprint to another fixture, a column, a wall, an obstacle or the shell,
 * in whole mm, at most the needed width; at slanted edges rounding is allowed for. Needed is the limit; where the
 * catalogue wants less free depth for the type (a pen to look into, a table to sit at), only that: a deviation from the
 * source, which speaks of showcases. One finding per island. Source: showcase maker text.
 */
public final class IslandRingRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(IslandRingRule.class);
    private static final int ALL_SIDES = 4;

    /** Needs nothing. */
    public IslandRingRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "ISLAND-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("IslandRingRule_none"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return fixture.clearSides() == ALL_SIDES;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        return fixture.footprint().box().expanded((int) Math.ceil(Lengths.millimetres(limit)));
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot island,
            FindingList findings) {
        double neededMm = scope.catalogue().fixtureType(island.typeCode()).map(FixtureTypeSnapshot::clearMm)
                .map(ownMm -> Math.min(ownMm, Lengths.millimetres(limit))).orElse(Lengths.millimetres(limit));
        double freeMm = neededMm;
        GroundObject nearest = null;
        for (GroundObject object : ground.near(around(scope, limit, island))) {
            double distanceMm = object.id().equals(island.id()) ? neededMm
                    : island.footprint().distanceMm(object.footprint());
            if (distanceMm < freeMm && isBelow(distanceMm, neededMm, island, object.footprint())) {
                freeMm = distanceMm;
                nearest = object;
            }
        }
        Ring shell = ground.level().outline();
        double toShellMm = toShellMm(island, shell);
        boolean isShell = toShellMm < freeMm && isBelow(toShellMm, neededMm, island, shell);
        if (!isShell && nearest == null) {
            findings.holds(Sense.AT_LEAST, neededMm, neededMm, "mm", island.id());
            return;
        }
        double measuredMm = Math.min(Math.floor(isShell ? toShellMm : freeMm), neededMm - 1);
        Bilingual blocker = isShell ? WORDING.text("IslandRingRule_shell")
                : scope.names().object(ground, nearest);
        findings.measured(measuredMm, neededMm, "mm")
                .at(isShell ? List.of(island.id()) : List.of(island.id(), nearest.id()))
                .say("IslandRingRule_tooNear", scope.names().fixture(island), Figures.millimetres(neededMm), blocker,
                        Figures.millimetres(measuredMm), Figures.millimetres(neededMm - measuredMm));
    }

    private static boolean isBelow(double distanceMm, double neededMm, FixtureSnapshot island, Ring other) {
        return distanceMm < neededMm - Rounding.allowanceMm(island.footprint(), other);
    }

    private static double toShellMm(FixtureSnapshot island, Ring shell) {
        if (!shell.covers(island.footprint())) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : shell.edges()) {
            for (Segment side : island.footprint().edges()) {
                least = Math.min(least, edge.distanceMm(side));
            }
        }
        return least;
    }
}
