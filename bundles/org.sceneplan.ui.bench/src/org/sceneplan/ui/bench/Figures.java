package org.sceneplan.ui.bench;

import java.util.Arrays;

/** Measured times. */
public record Figures(double[] sortedMs) {

    /** Takes times in any order. */
    public static Figures of(double... ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /** The time in the middle. */
    public double median() {
        return share(0.5);
    }

    /** The time that a share of the runs kept. */
    public double share(double share) {
        return sortedMs[Math.min(sortedMs.length - 1, (int) (sortedMs.length * share))];
    }
}
