package org.sceneplan.plan.edit.arrange;

import java.util.List;

import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Computes where things go when they are aligned to the first of them. */
public final class Alignment {

    private Alignment() {
    }

    /** Returns the new places in the order given; the first stays, angles stay. Lengths rounded to mm. */
    public static List<FixturePlace> places(List<PlacedThing> things, AlignMode mode) {
        return things.isEmpty() ? List.of() : places(things, mode, things.get(0));
    }

    /** Returns the new places in the order given for an alignment to one of the things, or to another one. */
    static List<FixturePlace> places(List<PlacedThing> things, AlignMode mode, PlacedThing to) {
        double angleDeg = to.place().angleDeg();
        Vector axis = switch (mode) {
            case LEFT, RIGHT, CENTRE_X -> new Vector(1, 0);
            case TOP, BOTTOM, CENTRE_Y -> new Vector(0, 1);
            case OWN_LEFT, OWN_RIGHT -> new Vector(1, 0).rotated(angleDeg);
            case OWN_FRONT, OWN_BACK -> new Vector(0, 1).rotated(angleDeg);
        };
        return things.stream().map(thing -> thing.shifted(axis,
                at(to, axis, mode) - at(thing, axis, mode))).toList();
    }

    private static double at(PlacedThing thing, Vector axis, AlignMode mode) {
        return switch (mode) {
            case LEFT, BOTTOM, OWN_LEFT, OWN_FRONT -> thing.minMm(axis);
            case RIGHT, TOP, OWN_RIGHT, OWN_BACK -> thing.maxMm(axis);
            case CENTRE_X, CENTRE_Y -> thing.centreMm(axis);
        };
    }
}
