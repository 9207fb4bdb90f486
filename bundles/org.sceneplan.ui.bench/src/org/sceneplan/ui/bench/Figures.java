package org.sceneplan.ui.bench;

import java.util.Arrays;

/** Measured times. */
record Figures(double[] sortedMs) {

    static Figures of(double... ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    double median() {
        return share(0.5);
    }

    /** The time that a share of the runs kept. */
    double share(double share) {
        return sortedMs[Math.min(sortedMs.length - 1, (int) (sortedMs.length * share))];
    }
}
