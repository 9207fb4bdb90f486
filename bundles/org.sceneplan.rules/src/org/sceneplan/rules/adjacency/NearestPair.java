package org.sceneplan.rules.adjacency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.rules.ground.Rounding;

/**
 * The two nearest of two lists of places of one level.
 *
 * <p>A sweep from west to east that leaves out what cannot be nearer than the best so far: n log n where things do
 * not all lie above each other. Exact; of pairs as near within rounding, the first in the order of the lists.
 *
 * @param distanceMm distance of the nearest pair, mm
 */
record NearestPair(Place first, Place second, double distanceMm) {

    private static final Comparator<Place> FROM_WEST = Comparator.comparingInt(place -> place.box().minXMm());

    /** Returns the least distance between two lists that are not empty, mm. */
    static double distanceMm(List<Place> firsts, List<Place> seconds) {
        List<Place> sorted = new ArrayList<>(seconds);
        sorted.sort(FROM_WEST);
        int widest = 0;
        for (Place second : sorted) {
            widest = Math.max(widest, second.box().widthMm());
        }
        double best = firsts.get(0).distanceMm(seconds.get(0));
        for (Place first : firsts) {
            if (best == 0) {
                return 0;
            }
            double from = first.box().minXMm() - best - widest;
            for (int i = firstFrom(sorted, from); i < sorted.size(); i++) {
                Place second = sorted.get(i);
                if (second.box().minXMm() > first.box().maxXMm() + best) {
                    break;
                }
                if (first.leastMm(second) < best) {
                    best = Math.min(best, first.distanceMm(second));
                }
            }
        }
        return best;
    }

    /** Returns the first pair as near as the given distance within rounding. */
    static NearestPair at(List<Place> firsts, List<Place> seconds, double distanceMm) {
        double mostMm = distanceMm + Rounding.SLANTED_MM;
        for (Place first : firsts) {
            for (Place second : seconds) {
                if (first.leastMm(second) <= mostMm && first.distanceMm(second) <= mostMm) {
                    return new NearestPair(first, second, distanceMm);
                }
            }
        }
        throw new IllegalArgumentException("no pair is " + distanceMm + " mm apart");
    }

    private static int firstFrom(List<Place> sorted, double xMm) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).box().minXMm() < xMm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
