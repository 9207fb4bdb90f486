package org.sceneplan.layout.start;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the places along one axis of an old floor come to lie on a new one: straight between given places, at their
 * distance beyond the first and the last.
 *
 * @param from places on the old floor, rising
 * @param to their places on the new floor, never falling
 */
record AxisMap(double[] from, double[] to) {
    /** Places that are tried for a cut. */
    private static final int CUTS = 200;

    AxisMap {
        if (from.length != to.length || from.length == 0) {
            throw new IllegalArgumentException("from.length = %d, to.length = %d".formatted(from.length, to.length));
        }
    }

    /**
     * A stretch of floor onto another: spread evenly where that is longer; where it is shorter, a strip as wide as the
     * difference falls out where it meets the fewest spans, of several such strips the one nearest to the middle.
     *
     * @param spans from and to of what stands on the old floor
     */
    static AxisMap fitted(List<double[]> spans, double from, double end, double to, double toEnd) {
        double lostMm = end - from - (toEnd - to);
        if (lostMm <= 0 || toEnd <= to) {
            return new AxisMap(new double[] {from, end}, new double[] {to, toEnd});
        }
        double cut = cut(spans, from, end, lostMm);
        double kept = to + cut - from;
        return new AxisMap(new double[] {from, cut, cut + lostMm, end}, new double[] {to, kept, kept, toEnd});
    }

    private static double cut(List<double[]> spans, double from, double end, double widthMm) {
        double best = from;
        long fewest = Long.MAX_VALUE;
        double nearest = 0;
        for (int i = 0; i <= CUTS; i++) {
            double cut = from + i * (end - from - widthMm) / CUTS;
            long met = spans.stream().filter(span -> span[1] > cut + 1 && span[0] < cut + widthMm - 1).count();
            double off = Math.abs(cut + widthMm / 2 - (from + end) / 2);
            if (met < fewest || met == fewest && off < nearest) {
                best = cut;
                fewest = met;
                nearest = off;
            }
        }
        return best;
    }

    /** This map up to its last place and another that begins there. */
    AxisMap then(AxisMap next) {
        return new AxisMap(
                DoubleStream.concat(DoubleStream.of(from), DoubleStream.of(next.from).skip(1)).toArray(),
                DoubleStream.concat(DoubleStream.of(to), DoubleStream.of(next.to).skip(1)).toArray());
    }

    /** How much longer or shorter its stretches become, mm. */
    double bentMm() {
        double bent = 0;
        for (int i = 1; i < from.length; i++) {
            bent += Math.abs(to[i] - to[i - 1] - (from[i] - from[i - 1]));
        }
        return bent;
    }

    double of(double place) {
        int last = from.length - 1;
        if (place <= from[0]) {
            return to[0] + place - from[0];
        }
        if (place >= from[last]) {
            return to[last] + place - from[last];
        }
        int i = 1;
        while (place > from[i]) {
            i++;
        }
        if (from[i] - from[i - 1] < 1e-9) {
            return to[i];
        }
        double share = (place - from[i - 1]) / (from[i] - from[i - 1]);
        return to[i - 1] + share * (to[i] - to[i - 1]);
    }
}
