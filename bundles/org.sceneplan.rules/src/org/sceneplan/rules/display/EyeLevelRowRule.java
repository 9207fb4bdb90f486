package org.sceneplan.rules.display;

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
 * D03, D03-MAX: on a panel with rows of wall air conditioners a row above the lowest hangs at eye level.
 *
 * <p>Measured: the middle of the unit above the floor in whole mm, of the row above the lowest that comes nearest to
 * the range of both settings; below the range breaks D03, above it D03-MAX. The source says "second row"; on panels
 * of more than three rows that cannot be at eye level, so any row above the lowest counts. Panels with one row and
 * room sets have no second row. Source: store rules for samples [S27].
 */
public final class EyeLevelRowRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(EyeLevelRowRule.class);
    private static final String LOWEST = "D03";
    private static final String HIGHEST = "D03-MAX";

    private final Sense sense;

    private EyeLevelRowRule(String id, Sense sense) {
        super(id, WORDING, SHOWN, Trait.WALL_AC, "EyeLevelRowRule_none");
        this.sense = sense;
    }

    /** Returns the rules of both ends of the range. */
    public static List<Rule> all() {
        return List.of(new EyeLevelRowRule(LOWEST, Sense.AT_LEAST), new EyeLevelRowRule(HIGHEST, Sense.AT_MOST));
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(Shelf.ROOM_SETTING, LOWEST, HIGHEST);
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        if (shelf.isRoom(scope)) {
            return false;
        }
        List<Shown> units = shelf.all(Trait.WALL_AC);
        return units.stream().anyMatch(unit -> isAboveLowest(units, unit));
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double lowestMm = Lengths.millimetres(scope.standard().ruleLimits().get(LOWEST));
        double highestMm = Lengths.millimetres(scope.standard().ruleLimits().get(HIGHEST));
        List<Shown> units = shelf.all(Trait.WALL_AC);
        Shown best = null;
        double bestOffMm = Double.POSITIVE_INFINITY;
        for (Shown unit : units) {
            double offMm = Math.max(lowestMm - unit.middleMm(), unit.middleMm() - highestMm);
            if (isAboveLowest(units, unit) && offMm < bestOffMm) {
                best = unit;
                bestOffMm = offMm;
            }
        }
        double limitMm = sense == Sense.AT_LEAST ? lowestMm : highestMm;
        double measuredMm = sense == Sense.AT_LEAST ? Math.ceil(best.middleMm()) : Math.floor(best.middleMm());
        if (sense.margin(measuredMm, limitMm) >= 0) {
            findings.holds(sense, measuredMm, limitMm, "mm", shelf.fixture().id(), best.id());
        } else {
            findings.measured(measuredMm, limitMm, "mm").at(shelf.fixture().id(), best.id()).say(
                    "EyeLevelRowRule_" + sense.name(), scope.names().fixture(shelf.fixture()),
                    ShownNames.of(scope, best), Figures.millimetres(measuredMm), Figures.millimetres(lowestMm),
                    Figures.millimetres(highestMm), Figures.millimetres(Math.abs(measuredMm - limitMm)));
        }
    }

    private static boolean isAboveLowest(List<Shown> units, Shown unit) {
        for (Shown other : units) {
            if (other.topMm() <= unit.bottomMm()) {
                return true;
            }
        }
        return false;
    }
}
