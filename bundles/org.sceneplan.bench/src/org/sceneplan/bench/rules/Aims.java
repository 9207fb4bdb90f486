package org.sceneplan.bench.rules;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rules were to reach, beside what was measured. */
final class Aims {

    private record Aim(String text, double measured, double limit, boolean isLeast) {

        private boolean isMet() {
            return isLeast ? measured >= limit : measured < limit;
        }
    }

    private final List<Aim> aims = new ArrayList<>();

    /** Adds something to stay below. */
    void below(String text, double measured, double limit) {
        aims.add(new Aim(text, measured, limit, false));
    }

    /** Adds something to reach. */
    void atLeast(String text, double measured, double limit) {
        aims.add(new Aim(text, measured, limit, true));
    }

    /** Prints one line for each. */
    void print(PrintStream out) {
        out.printf("%nAims%n");
        for (Aim aim : aims) {
            out.printf(Locale.ROOT, "  %-62s %9.3f  %s%n", aim.text, aim.measured, aim.isMet() ? "met" : "NOT MET");
        }
    }
}
