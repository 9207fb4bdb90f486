package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
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
 * SIGHT-01: fixtures that stand free in the middle stay low, so that sight over the store stays open.
 *
 * <p>A fixture stands free unless the middle of one of its sides lies within {@value #BESIDE_MM} mm of the shell, or it
 * is that near to an inner wall, a column or an obstacle. Measured: height on the plan in mm; a height equal to the
 * limit passes. Fixtures up to the limit hold wherever they stand. Types that the standard lets stand anywhere in their
 * zone (room sets and their partitions) are scenes, not centre fixtures: a deviation from the source; {@code SIGHT-02}
 * tells whether they hide the store. Source: showcase maker text, centre fixtures 1.30-1.50 m.
 */
public final class CentreHeightRule extends LocalRule<CentreHeightRule.Standing> {

    /** Farthest side of a fixture from what it leans on, mm. */
    static final int BESIDE_MM = 300;

    private static final Wording WORDING = Wording.of(CentreHeightRule.class);

    /** A fixture and whether it is part of a scene. */
    record Standing(FixtureSnapshot fixture, boolean isScene) {
    }

    /** Needs nothing. */
    public CentreHeightRule() {
        super(WORDING, Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES));
    }

    @Override
    public String id() {
        return "SIGHT-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("CentreHeightRule_none"));
    }

    @Override
    protected List<Standing> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        List<Standing> fixtures = new ArrayList<>(ground.level().fixtures().size());
        double limitMm = Lengths.millimetres(limit);
        for (FixtureSnapshot fixture : ground.level().fixtures()) {
            fixtures.add(new Standing(fixture, fixture.heightMm() > limitMm && isScene(scope, ground, fixture)));
        }
        return fixtures;
    }

    /** Other fixtures do not matter. */
    @Override
    protected Box around(CheckScope scope, RuleLimit limit, Standing standing) {
        return standing.fixture.footprint().box();
    }

    /** Whether the standard lets the type stand anywhere in its zone. */
    private static boolean isScene(CheckScope scope, LevelGround ground, FixtureSnapshot fixture) {
        return ground.level().zone(fixture.zoneId()).flatMap(zone -> scope.standard().zone(zone.code())).stream()
                .flatMap(target -> target.fixtures().stream())
                .anyMatch(allowance -> allowance.fixtureTypeCode().equals(fixture.typeCode())
                        && allowance.placing() == Placing.ANYWHERE);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Standing standing,
            FindingList findings) {
        FixtureSnapshot fixture = standing.fixture;
        double limitMm = Lengths.millimetres(limit);
        if (fixture.heightMm() <= limitMm) {
            findings.holds(Sense.AT_MOST, fixture.heightMm(), limitMm, "mm", fixture.id());
        } else if (standing.isScene || isBesideWall(ground, fixture)) {
            findings.holds(fixture.id());
        } else {
            findings.measured(fixture.heightMm(), limitMm, "mm").at(fixture.id()).say("CentreHeightRule_tooHigh",
                    scope.names().fixture(fixture), Figures.millimetres(fixture.heightMm()),
                    Figures.millimetres(limitMm), Figures.millimetres(fixture.heightMm() - limitMm));
        }
    }

    private static boolean isBesideWall(LevelGround ground, FixtureSnapshot fixture) {
        for (Segment side : fixture.footprint().edges()) {
            Point middle = side.midPoint();
            if (ground.level().outline().boundaryDistanceMm(middle) <= BESIDE_MM) {
                return true;
            }
        }
        for (GroundObject object : ground.near(fixture.footprint().box().expanded(BESIDE_MM))) {
            if (object.isShell() && object.footprint().distanceMm(fixture.footprint()) <= BESIDE_MM) {
                return true;
            }
        }
        return false;
    }
}
