package org.sceneplan.bench;

import java.util.Arrays;

/** Repeats an action and takes the median of the elapsed times. */
final class Stopwatch {

    /** Repetitions of a median. */
    static final int REPETITIONS = 7;

    private static final int WARM_UP_RUNS = 3;
    private static final double WARM_UP_MS = 1000;
    private static final double NANOSECONDS_PER_MS = 1e6;

    private Stopwatch() {
    }

    /** An action that may fail. */
    interface Action<X extends Exception> {
        void run() throws X;
    }

    /** Returns the median of seven runs in ms, after at least three runs and a second that do not count. */
    static <X extends Exception> double medianMs(Action<X> action) throws X {
        double warmUpMs = 0;
        for (int i = 0; i < WARM_UP_RUNS || warmUpMs < WARM_UP_MS; i++) {
            warmUpMs += onceMs(action);
        }
        return coldMedianMs(action);
    }

    /** Returns the median of seven runs in ms without runs before, for actions that take seconds. */
    static <X extends Exception> double coldMedianMs(Action<X> action) throws X {
        double[] times = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            times[i] = onceMs(action);
        }
        Arrays.sort(times);
        return times[REPETITIONS / 2];
    }

    private static <X extends Exception> double onceMs(Action<X> action) throws X {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / NANOSECONDS_PER_MS;
    }
}
