package org.sceneplan.ui.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long one thing took.
 *
 * @param threadMs processor time of the thread of the user interface
 * @param clockMs time by the clock, with everything that was waited for
 * @param programMs processor time of all threads of the program, compiling and collecting garbage included
 */
record Sample(double threadMs, double clockMs, double programMs) {

    /** One thing after the other. */
    Sample plus(Sample next) {
        return new Sample(threadMs + next.threadMs, clockMs + next.clockMs, programMs + next.programMs);
    }

    /** The medians of many, each figure by itself; the mean of the last, which systems count in steps of 10 ms. */
    static Sample of(List<Sample> samples) {
        return new Sample(median(samples, Sample::threadMs), median(samples, Sample::clockMs),
                samples.stream().mapToDouble(Sample::programMs).average().orElse(0));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        return Figures.of(samples.stream().mapToDouble(figure).toArray()).median();
    }
}
