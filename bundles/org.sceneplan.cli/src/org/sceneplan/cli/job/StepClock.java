package org.sceneplan.cli.job;

import java.util.EnumMap;
import java.util.Map;

/** Measures how long the steps of a job take; for what is shown to people, never for what is written to files. */
public final class StepClock {

    /** Steps from a survey to a package. */
    public enum Step {
        /** Survey to plan. */
        READ,
        /** Zones, fixtures, products. */
        LAYOUT,
        /** Rules. */
        CHECK,
        /** Files. */
        WRITE
    }

    private final Map<Step, Long> nanosByStep = new EnumMap<>(Step.class);
    private long last = System.nanoTime();

    /** Ends a step; the next one starts now. */
    public void ended(Step step) {
        long now = System.nanoTime();
        nanosByStep.merge(step, now - last, Long::sum);
        last = now;
    }

    /** Seconds a step took; 0 when it did not run. */
    public double seconds(Step step) {
        return nanosByStep.getOrDefault(step, 0L) / 1e9;
    }

    /** Seconds of all steps. */
    public double seconds() {
        return nanosByStep.values().stream().mapToLong(Long::longValue).sum() / 1e9;
    }
}
