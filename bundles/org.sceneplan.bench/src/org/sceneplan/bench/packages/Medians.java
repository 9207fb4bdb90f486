package org.sceneplan.bench.packages;

import java.util.Arrays;

/** The middle of measurements. */
final class Medians {

    private Medians() {
    }

    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
