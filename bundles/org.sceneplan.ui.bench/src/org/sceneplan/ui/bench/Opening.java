package org.sceneplan.ui.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.sceneplan.ui.bench.plain.PlainEditor;
import org.sceneplan.ui.bench.plain.PlainFile;

/** Opens a plan and the plain editor in turn, each as often, and compares. */
final class Opening {
    /** After fewer the compiler of the virtual machine works more than either editor, and most for what has more code. */
    private static final int WARM_UPS = 12;
    private static final int RUNS = 9;

    private final Screen screen;
    private final Path file;
    private final List<Sample> first = new ArrayList<>();
    private final List<Sample> whole = new ArrayList<>();
    private final List<Sample> plain = new ArrayList<>();
    private final List<Sample> plainWithFile = new ArrayList<>();

    Opening(Screen screen, Path file) {
        this.screen = screen;
        this.file = file;
    }

    /** Opens both. */
    void run(Supplier<OpenPlan> ours, Supplier<PlainEditor> theirs) {
        for (int i = -WARM_UPS; i < RUNS; i++) {
            OpenPlan[] plan = new OpenPlan[1];
            screen.firstPaintMs(() -> plan[0] = ours.get());
            Sample painted = screen.sample();
            screen.workMs(() -> { }, () -> plan[0].session().isSettled());
            Sample settled = screen.sample();
            plan[0].close();
            PlainEditor[] editor = new PlainEditor[1];
            screen.firstPaintMs(() -> editor[0] = theirs.get());
            Sample shown = screen.sample();
            editor[0].canvas().dispose();
            screen.workMs(this::read, () -> true);
            if (i >= 0) {
                first.add(painted);
                whole.add(painted.plus(settled));
                plain.add(shown);
                plainWithFile.add(shown.plus(screen.sample()));
            }
        }
    }

    private void read() {
        try {
            PlainFile.read(file);
        } catch (IOException e) {
            throw new IllegalStateException("EMF does not read the plan", e);
        }
    }

    /** Prints what was measured. */
    void print(PrintStream out) {
        compare(out, "open a file until the first paint; plain by EMF", first, plainWithFile);
        compare(out, "the same, plain has its boxes in memory", first, plain);
        compare(out, "open until labels and verdict show; plain by EMF", whole, plainWithFile);
    }

    private static void compare(PrintStream out, String what, List<Sample> own, List<Sample> other) {
        Sample ours = Sample.of(own);
        Sample theirs = Sample.of(other);
        out.printf("  %s%n", what);
        row(out, "thread of the user interface", ours.threadMs(), theirs.threadMs());
        row(out, "by the clock", ours.clockMs(), theirs.clockMs());
        row(out, "all threads of the program", ours.programMs(), theirs.programMs());
    }

    private static void row(PrintStream out, String what, double own, double other) {
        out.printf(Locale.ROOT, "    %-48s %9.2f   plain %9.2f  %7.2fx%n", what, own, other, own / other);
    }

    /** Work of the user interface until the first paint, times that of the plain editor with its file. */
    double firstRatio() {
        return Sample.of(first).threadMs() / Sample.of(plainWithFile).threadMs();
    }

    /** The same until labels and verdict show. */
    double wholeRatio() {
        return Sample.of(whole).threadMs() / Sample.of(plainWithFile).threadMs();
    }

    /** What a user waits for the first paint, times the wait for the plain editor with its file. */
    double firstWaitRatio() {
        return Sample.of(first).clockMs() / Sample.of(plainWithFile).clockMs();
    }
}
