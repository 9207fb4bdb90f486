package org.sceneplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

import org.sceneplan.plan.io.PlanFileException;

/** Repeats an action and takes the median of the elapsed times. */
public final class Stopwatch {

    /** Repetitions of a median. */
    public static final int REPETITIONS = 7;

    private static final int WARM_UP_RUNS = 3;
    private static final double WARM_UP_MS = 1000;
    private static final double LEAST_MS = 20;
    private static final double LEAST_STEP_MS = 0.001;
    private static final double NANOSECONDS_PER_MS = 1e6;

    private Stopwatch() {
    }

    /** An action that may fail. */
    public interface Action {
        void run() throws IOException, PlanFileException;
    }

    /**
     * Returns the median of seven measurements of each action in ms. The actions take turns, so that what else the
     * machine does hits all of them; each has had at least three runs and a second to warm up. An action of less than
     * 20 ms is repeated for as long in each measurement, which then is the mean of its runs.
     */
    public static double[] mediansMs(Action... actions) throws IOException, PlanFileException {
        return mediansMs(System::nanoTime, actions);
    }

    /**
     * Returns what {@link #mediansMs} does in ms of the processor, which leave out what other programs take of it and
     * what other threads do, such as collecting garbage.
     */
    public static double[] processorMediansMs(Action... actions) throws IOException, PlanFileException {
        return mediansMs(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, actions);
    }

    private static double[] mediansMs(LongSupplier nanos, Action... actions) throws IOException, PlanFileException {
        int[] runs = new int[actions.length];
        for (int each = 0; each < actions.length; each++) {
            double warmUpMs = 0;
            double lastMs = 0;
            for (int i = 0; i < WARM_UP_RUNS || warmUpMs < WARM_UP_MS; i++) {
                lastMs = onceMs(nanos, actions[each]);
                warmUpMs += lastMs + LEAST_STEP_MS;
            }
            runs[each] = (int) Math.max(1, Math.ceil(LEAST_MS / Math.max(LEAST_STEP_MS, lastMs)));
        }
        return takeTurns(nanos, actions, runs);
    }

    /** Returns the median of seven runs in ms without runs before, for an action that takes seconds. */
    public static double coldMedianMs(Action action) throws IOException, PlanFileException {
        return takeTurns(System::nanoTime, new Action[] {action}, new int[] {1})[0];
    }

    private static double[] takeTurns(LongSupplier nanos, Action[] actions, int[] runs)
            throws IOException, PlanFileException {
        double[][] times = new double[actions.length][REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            for (int each = 0; each < actions.length; each++) {
                long start = nanos.getAsLong();
                for (int run = 0; run < runs[each]; run++) {
                    actions[each].run();
                }
                times[each][i] = (nanos.getAsLong() - start) / NANOSECONDS_PER_MS / runs[each];
            }
        }
        return Arrays.stream(times).mapToDouble(Stopwatch::median).toArray();
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double onceMs(LongSupplier nanos, Action action) throws IOException, PlanFileException {
        long start = nanos.getAsLong();
        action.run();
        return (nanos.getAsLong() - start) / NANOSECONDS_PER_MS;
    }
}
