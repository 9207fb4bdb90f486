package org.sceneplan.rules.utility;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A rule about the service points that fixtures with running samples reach. Points farther off in a straight line
 * than twice the reach are as good as none, so that only points that near matter.
 */
abstract class RunningRule extends LocalRule<Shelf> {

    /** How far off a point is still named, in reaches. */
    static final double NAMED_REACHES = 2;

    private static final Set<PlanPart> READS = EnumSet.of(PlanPart.SHELL, PlanPart.SERVICES, PlanPart.FIXTURES,
            PlanPart.POSITIONS);
    private static final Set<PlanPart> POINTS = EnumSet.of(PlanPart.SERVICES);

    private final String reasonKey;

    RunningRule(Wording wording, String reasonKey) {
        super(wording, READS);
        this.reasonKey = reasonKey;
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(ServiceReach.RULE_ID, ServiceReach.WALL_ID);
    }

    @Override
    protected final Set<PlanPart> neighbours() {
        return POINTS;
    }

    @Override
    protected final List<Shelf> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return Shelves.of(scope).running(ground);
    }

    @Override
    protected final Box around(CheckScope scope, RuleLimit limit, Shelf shelf) {
        double reachMm = Lengths.millimetres(scope.standard().ruleLimits().get(ServiceReach.RULE_ID));
        return shelf.fixture().footprint().box().expanded((int) Math.ceil(NAMED_REACHES * reachMm) + 1);
    }

    @Override
    protected final Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(wording().text(reasonKey));
    }
}
