package org.sceneplan.ui.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the editor is to reach, beside what was measured. */
final class Aims {

    private record Aim(String text, double measured, double limit) {
    }

    private final List<Aim> aims = new ArrayList<>();

    /** Adds something to stay below. */
    void below(String text, double measured, double limit) {
        aims.add(new Aim(text, measured, limit));
    }

    /** Prints one line for each. */
    void print(PrintStream out) {
        out.printf("%nAims%n");
        for (Aim aim : aims) {
            out.printf(Locale.ROOT, "  %-62s %8.2f  (below %6.2f)  %s%n", aim.text, aim.measured, aim.limit,
                    aim.measured < aim.limit ? "met" : "NOT MET");
        }
    }
}
