package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * POS-REACH: every display position is on an open side of its fixture.
 *
 * <p>Measured: number of positions on the back of a fixture that is open in front only, against 0. Together with {@link
 * FixtureReachRule}, which leads a way to the front of every fixture and to the back of those open on both sides, every
 * position is then reached. Fixtures without open sides or free depth (window platform) are looked at from afar and not
 * asked. One finding per fixture.
 */
public final class PositionReachRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(PositionReachRule.class);
    private static final int FRONT = 0;

    /** Needs nothing. */
    public PositionReachRule() {
        super(WORDING, Set.of(PlanPart.INVENTORY, PlanPart.POSITIONS));
    }

    @Override
    public String id() {
        return "POS-REACH";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("PositionReachRule_none"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return !fixture.positions().isEmpty() && !fixture.clearances().isEmpty();
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        return fixture.footprint().box();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot fixture,
            FindingList findings) {
        List<String> ids = null;
        if (fixture.clearSides() == 1) {
            for (PositionSnapshot position : fixture.positions()) {
                if (position.side() != FRONT) {
                    ids = ids == null ? new ArrayList<>(List.of(fixture.id())) : ids;
                    ids.add(position.id());
                }
            }
        }
        if (ids == null) {
            findings.holds(Sense.AT_MOST, 0, 0, "1", fixture.id());
            return;
        }
        int behind = ids.size() - 1;
        findings.measured(behind, 0, "1").at(ids).say("PositionReachRule_behind", scope.names().fixture(fixture),
                Figures.count(behind));
    }
}
