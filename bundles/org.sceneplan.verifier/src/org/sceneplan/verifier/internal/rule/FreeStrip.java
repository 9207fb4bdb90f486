package org.sceneplan.verifier.internal.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;

/**
 * How deep strips of floor are free, in whole mm. A thing certainly blocks when it overlaps a strip, at slanted edges
 * by more than the rounding of corners can do; where it may be rounding it is doubtful.
 */
final class FreeStrip {

    private final double wantedMm;
    private final ToDoubleFunction<Geometry> depthMm;
    private final Set<String> blocking = new LinkedHashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private double low;
    private double high;

    /**
     * Begins with strips that are free.
     *
     * @param depthMm depth of the nearest point of a piece of a strip
     */
    FreeStrip(double wantedMm, ToDoubleFunction<Geometry> depthMm) {
        this.wantedMm = wantedMm;
        this.depthMm = depthMm;
        low = wantedMm;
        high = wantedMm;
    }

    /** Looks at a thing that may stand in a strip. */
    void block(Polygon strip, Thing thing) {
        Geometry common = Areas.common(strip, thing.area());
        if (Areas.overlap(strip, thing.area())) {
            note(common, Shapes.isAxisParallel(strip, thing.area()) ? Double.POSITIVE_INFINITY
                    : Areas.depthMm(strip, thing.area()), thing.id());
        }
    }

    /** Looks at a strip that may reach out of the shell. */
    void leave(Polygon strip, Polygon shell) {
        Geometry outside = Areas.without(strip, shell);
        if (Areas.leaves(strip, shell)) {
            note(outside, Shapes.isAxisParallel(strip, shell) ? Double.POSITIVE_INFINITY
                    : farthestMm(outside, shell), "");
        }
    }

    private static double farthestMm(Geometry outside, Polygon shell) {
        double farthest = 0;
        for (var corner : outside.getCoordinates()) {
            farthest = Math.max(farthest, shell.distance(Shapes.point(corner)));
        }
        return farthest;
    }

    private void note(Geometry piece, double overlapMm, String id) {
        double freeMm = Math.min(Item.wholeMm(depthMm.applyAsDouble(piece)), wantedMm - 1);
        boolean slanted = Double.isFinite(overlapMm);
        low = Math.min(low, slanted ? freeMm - Item.SLANTED_MM : freeMm - 1);
        if (overlapMm > Item.SLANTED_MM) {
            high = Math.min(high, slanted ? Math.min(freeMm + Item.SLANTED_MM, wantedMm - 1) : freeMm);
        }
        if (!id.isEmpty()) {
            (overlapMm > Item.SLANTED_MM ? blocking : doubtful).add(id);
        }
    }

    /** Returns what was found, named by the owner of the strips and perhaps one of what blocks it. */
    Item itemOfNearest(String owner) {
        Set<String> others = new LinkedHashSet<>(blocking);
        others.addAll(doubtful);
        return Item.atLeast(wantedMm, wantedMm, "mm", List.of(owner)).maybe(others).between(Math.max(0, low), high);
    }

    /** Returns what was found, named by the owner of the strips. */
    Item item(String owner) {
        doubtful.removeAll(blocking);
        return Item.atLeast(wantedMm, wantedMm, "mm", Item.ids(owner, blocking)).maybe(List.copyOf(doubtful))
                .between(Math.max(0, low), high);
    }
}
