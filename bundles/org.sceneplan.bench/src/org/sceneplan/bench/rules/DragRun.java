package org.sceneplan.bench.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.bench.store.RandomEdit;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;

/**
 * Drags one fixture after the other from its place, straight in a random direction, and checks after every step. In
 * the middle of every drag that counts, the result is compared with a full check.
 *
 * <p>Times of the clock, and of the processor, which leave out what other programs take of it.
 */
final class DragRun {

    private static final int STEPS = 25;
    private static final int STEP_MM = 20;
    private static final double NANOSECONDS_PER_MS = 1e6;

    private final IncrementalCheck check;
    private final DesignContext context;
    private final RandomEdit edit;
    private final double[] clockMs;
    private final double[] processorMs;

    private DragRun(DesignContext context, int drags) {
        this.check = new IncrementalCheck(RuleEngine.standard(), context);
        this.context = context;
        this.edit = new RandomEdit(drags);
        this.clockMs = new double[drags * STEPS];
        this.processorMs = new double[drags * STEPS];
    }

    /**
     * Drags and measures.
     *
     * @param warmUps drags before the ones that count
     * @param drags   drags that count
     * @throws IllegalStateException if a result differs from that of a full check
     */
    static DragRun of(DesignContext context, int warmUps, int drags) {
        DragRun run = new DragRun(context, drags);
        for (int drag = -warmUps; drag < drags; drag++) {
            run.drag(drag);
        }
        Arrays.sort(run.clockMs);
        Arrays.sort(run.processorMs);
        return run;
    }

    /** Returns the time that a share of the steps kept, in ms of the clock. */
    double clockMs(double share) {
        return clockMs[(int) (clockMs.length * share)];
    }

    /** Returns the time that a share of the steps kept, in ms of the processor. */
    double processorMs(double share) {
        return processorMs[(int) (processorMs.length * share)];
    }

    /** Returns the number of steps measured. */
    int steps() {
        return clockMs.length;
    }

    private void drag(int drag) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<PlanSnapshot> states = edit.drag(context.plan(), STEPS, STEP_MM);
        for (int i = 0; i < STEPS; i++) {
            DesignContext next = context.withPlan(states.get(i));
            long processor = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            CheckResult result = check.update(next);
            long end = System.nanoTime();
            if (drag >= 0) {
                clockMs[drag * STEPS + i] = (end - start) / NANOSECONDS_PER_MS;
                processorMs[drag * STEPS + i] = (threads.getCurrentThreadCpuTime() - processor) / NANOSECONDS_PER_MS;
            }
            if (drag >= 0 && i == STEPS / 2 && !RuleEngine.standard().check(next).equals(result)) {
                throw new IllegalStateException("drag " + drag + ": incremental and full check differ");
            }
        }
    }
}
