package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.ShownNames;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D08, D08-MAX: the lower edge of hung televisions lies in the range of both settings.
 *
 * <p>Measured: lower edge above the floor in whole mm, exact; an edge at the limit passes. One finding per fixture,
 * about the set farthest off. Of sets above each other only the upper one hangs, the lower stands. A fixture too low
 * to hold the set at the lower limit is a stand; screens in room sets follow VIEW-03 and VIEW-04. Source: store rules
 * for samples [S27].
 */
public final class HungScreenRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(HungScreenRule.class);
    private static final String LOWEST = "D08";
    private static final String HIGHEST = "D08-MAX";

    private final Sense sense;

    private HungScreenRule(String id, Sense sense) {
        super(id, WORDING, SHOWN, Trait.SCREEN, "HungScreenRule_none");
        this.sense = sense;
    }

    /** Returns the rules of both ends of the range. */
    public static List<Rule> all() {
        return List.of(new HungScreenRule(LOWEST, Sense.AT_LEAST), new HungScreenRule(HIGHEST, Sense.AT_MOST));
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(Shelf.ROOM_SETTING, LOWEST, HIGHEST);
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return !shelf.isRoom(scope) && !hung(scope, shelf).isEmpty();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        Shown worst = null;
        for (Shown screen : hung(scope, shelf)) {
            if (worst == null
                    || sense.margin(screen.bottomMm(), limitMm) < sense.margin(worst.bottomMm(), limitMm)) {
                worst = screen;
            }
        }
        double offMm = -sense.margin(worst.bottomMm(), limitMm);
        if (offMm <= 0) {
            findings.holds(sense, worst.bottomMm(), limitMm, "mm", shelf.fixture().id(), worst.id());
        } else {
            findings.measured(worst.bottomMm(), limitMm, "mm").at(shelf.fixture().id(), worst.id()).say(
                    "HungScreenRule_" + sense.name(), ShownNames.of(scope, worst),
                    scope.names().fixture(shelf.fixture()), Figures.millimetres(worst.bottomMm()),
                    Figures.millimetres(limitMm), Figures.millimetres(offMm));
        }
    }

    private static List<Shown> hung(CheckScope scope, Shelf shelf) {
        double lowestMm = Lengths.millimetres(scope.standard().ruleLimits().get(LOWEST));
        List<Shown> screens = shelf.all(Trait.SCREEN);
        List<Shown> hung = new ArrayList<>();
        for (Shown screen : screens) {
            boolean isStand = shelf.fixture().heightMm() < lowestMm + screen.heightMm();
            if (!isStand && screens.stream().noneMatch(other -> isAbove(other, screen))) {
                hung.add(screen);
            }
        }
        return hung;
    }

    private static boolean isAbove(Shown upper, Shown lower) {
        return upper != lower && upper.sharesSide(lower) && upper.commonWidthMm(lower) > 0
                && upper.bottomMm() > lower.bottomMm();
    }
}
