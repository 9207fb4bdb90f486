package org.sceneplan.plan.edit.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * How things are spread along a direction.
 *
 * @param spread what becomes equal
 * @param angleDeg direction, counter-clockwise from east; 0 = from west to east, 90 = from south to north
 * @param gapMm gap between neighbours for {@link Spread#GIVEN_GAP}, negative when they overlap; else not used
 */
public record Distribution(Spread spread, double angleDeg, int gapMm) {

    /** What becomes equal. */
    public enum Spread {
        /** The gaps between neighbours; the first and the last along the direction stay. */
        EQUAL_GAPS,
        /** The distances between centres; the first and the last along the direction stay. */
        EQUAL_CENTRES,
        /** Every gap is the given one; the first along the direction stays. */
        GIVEN_GAP
    }

    /** Equal gaps between the first and the last. */
    public static Distribution equalGaps(double angleDeg) {
        return new Distribution(Spread.EQUAL_GAPS, angleDeg, 0);
    }

    /** Equal distances of centres between the first and the last. */
    public static Distribution equalCentres(double angleDeg) {
        return new Distribution(Spread.EQUAL_CENTRES, angleDeg, 0);
    }

    /** A given gap from the first on. */
    public static Distribution gap(double angleDeg, int gapMm) {
        return new Distribution(Spread.GIVEN_GAP, angleDeg, gapMm);
    }

    /** Returns the new places in the order given; each thing moves along the direction only. Rounded to mm. */
    public List<FixturePlace> places(List<PlacedThing> things) {
        Vector axis = Vector.ofAngle(angleDeg);
        List<Integer> order = IntStream.range(0, things.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> things.get(i).centreMm(axis))).toList();
        List<FixturePlace> places = new ArrayList<>(things.stream().map(PlacedThing::place).toList());
        if (order.size() < 2) {
            return places;
        }
        double step = step(order.stream().map(things::get).toList(), axis);
        double at = start(things.get(order.get(0)), axis);
        for (int index : order) {
            PlacedThing thing = things.get(index);
            places.set(index, thing.shifted(axis, at - start(thing, axis)));
            at += step + (spread == Spread.EQUAL_CENTRES ? 0 : extent(thing, axis));
        }
        return places;
    }

    private double start(PlacedThing thing, Vector axis) {
        return spread == Spread.EQUAL_CENTRES ? thing.centreMm(axis) : thing.minMm(axis);
    }

    private static double extent(PlacedThing thing, Vector axis) {
        return thing.maxMm(axis) - thing.minMm(axis);
    }

    private double step(List<PlacedThing> sorted, Vector axis) {
        PlacedThing first = sorted.get(0);
        PlacedThing last = sorted.get(sorted.size() - 1);
        int gaps = sorted.size() - 1;
        return switch (spread) {
            case GIVEN_GAP -> gapMm;
            case EQUAL_CENTRES -> (last.centreMm(axis) - first.centreMm(axis)) / gaps;
            case EQUAL_GAPS -> (last.maxMm(axis) - first.minMm(axis)
                    - sorted.stream().mapToDouble(thing -> extent(thing, axis)).sum()) / gaps;
        };
    }
}
