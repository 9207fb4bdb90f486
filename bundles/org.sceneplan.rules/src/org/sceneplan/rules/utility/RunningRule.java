package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Subject;
import org.sceneplan.rules.ground.LevelGround;
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

    private final String reasonKey;

    RunningRule(Wording wording, String reasonKey) {
        super(wording, READS);
        this.reasonKey = reasonKey;
    }

    /** Tells whether it looks at a fixture. */
    protected abstract boolean concerns(Shelf shelf);

    @Override
    public List<String> furtherSettings() {
        return List.of(ServiceReach.RULE_ID, ServiceReach.WALL_ID);
    }

    @Override
    protected final List<Subject<Shelf>> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        int farMm = (int) Math.ceil(NAMED_REACHES * Reaches.of(scope, ground).reachMm()) + 1;
        List<Shelf> running = Shelves.of(scope).running(ground);
        List<Subject<Shelf>> subjects = new ArrayList<>(running.size());
        for (Shelf shelf : running) {
            if (concerns(shelf)) {
                subjects.add(new Subject<>(ground, shelf.fixture().id(), shelf,
                        shelf.fixture().footprint().box().expanded(farMm)));
            }
        }
        return subjects;
    }

    @Override
    protected final Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(wording().text(reasonKey));
    }
}
