package org.sceneplan.rules.clearance;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-TOILET-FRONT, -SIDE and their -SMART: space before and beside toilets.
 *
 * <p>Measured in whole mm: {@link Space} before the toilet; beside it from its middle line to the next sample or the
 * end of the fixture. The source does not say from where the side counts; from the edge it would ask for bays 1.3 m
 * wide, so the middle line is taken, as fitters do. Toilets are measured in room sets and where they run; on a plinth
 * nobody sits on them. Source: consumer page [S54].
 */
public final class ToiletRule extends ClearanceRule {

    private final boolean front;
    private final boolean smart;

    private ToiletRule(String id, boolean front, boolean smart) {
        super(id, SHOWN, Trait.TOILET, Sense.AT_LEAST, front ? "ToiletRule_front" : "ToiletRule_side");
        this.front = front;
        this.smart = smart;
    }

    /** Returns the rules of both kinds. */
    public static List<Rule> all() {
        return List.of(new ToiletRule("CLEAR-TOILET-FRONT", true, false),
                new ToiletRule("CLEAR-TOILET-FRONT-SMART", true, true),
                new ToiletRule("CLEAR-TOILET-SIDE", false, false),
                new ToiletRule("CLEAR-TOILET-SIDE-SMART", false, true));
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return product.is(Trait.SMART_TOILET) == smart && (product.isLive() || shelf.isRoom(scope));
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        Space space = new Space(scope, shelf, product);
        return front ? space.beforeMm() : space.fromMiddleMm();
    }
}
