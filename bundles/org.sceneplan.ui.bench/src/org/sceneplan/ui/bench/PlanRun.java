package org.sceneplan.ui.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.bench.plain.PlainEditor;

/** All measurements on one plan. */
final class PlanRun {
    private static final int WARM_UPS = 4;
    private static final int RUNS = 7;
    private static final int DRAGS = 3;
    private static final int STEPS = 60;
    private static final String RULES_THREAD = "Sceneplan rules";
    private static final double ZOOM = 1.25;
    private static final BooleanSupplier QUIET = () -> true;

    private final Screen screen;
    private final Path file;
    private final int fixtures;
    private final PrintStream out;
    private final Aims aims;
    private List<Rectangle> boxes;
    private int figures;

    PlanRun(Screen screen, Path file, int fixtures, PrintStream out, Aims aims) {
        this.screen = screen;
        this.file = file;
        this.fixtures = fixtures;
        this.out = out;
        this.aims = aims;
    }

    void run(Set<Part> parts) throws IOException, PlanWriteException {
        compare();
        out.printf(Locale.ROOT, "%n%,d figures, %,d fixtures, file of %,d kB%n", figures, fixtures,
                Files.size(file) / 1000);
        for (Part part : parts) {
            switch (part) {
                case OPEN -> open();
                case ZOOM -> zoom();
                case DRAG -> drag();
                case SAVE -> save();
            }
        }
    }

    /** Where everything drawn stands, pixels; known after a run. */
    List<Rectangle> boxes() {
        return boxes;
    }

    /** Holds both editors to the same number of figures, and a drag to the edit it stands for. */
    private void compare() throws PlanWriteException {
        OpenPlan dragged = shown();
        boxes = dragged.boxes();
        figures = boxes.size();
        String id = middle(dragged);
        FixtureSnapshot before = dragged.fixture(id);
        Point at = dragged.free(before);
        dragged.press(at);
        for (int i = 1; i <= 30; i++) {
            dragged.mouse(SWT.MouseMove, new Point(at.x + i, at.y + i / 2));
        }
        dragged.mouse(SWT.MouseUp, new Point(at.x + 30, at.y + 15));
        FixtureSnapshot after = dragged.fixture(id);
        byte[] byDrag = PlanFile.bytes(dragged.session().model());
        dragged.close();
        OpenPlan edited = shown();
        edited.session().execute(new MoveElementsEdit(List.of(edited.session().element(id)),
                after.centre().xMm() - before.centre().xMm(), after.centre().yMm() - before.centre().yMm()));
        byte[] byEdit = PlanFile.bytes(edited.session().model());
        edited.close();
        PlainEditor plain = plain();
        if (plain.parts() != figures) {
            throw new IllegalStateException("%d figures and %d plain ones".formatted(figures, plain.parts()));
        }
        plain.canvas().dispose();
        if (before.centre().equals(after.centre()) || !Arrays.equals(byDrag, byEdit)) {
            throw new IllegalStateException("the drag of %s from %s to %s is not the edit".formatted(id,
                    before.centre(), after.centre()));
        }
    }

    private void open() {
        Opening opening = new Opening(screen, file);
        opening.run(this::plan, this::plain);
        opening.print(out);
        aims.below("open %,d: first paint, times the plain editor by EMF".formatted(figures), opening.firstRatio(),
                1.5);
        aims.below("open %,d: all painted, times the plain editor by EMF".formatted(figures), opening.wholeRatio(),
                1.5);
        aims.below("open %,d: first paint by the clock, times plain".formatted(figures), opening.firstWaitRatio(), 1.5);
    }

    private void zoom() {
        OpenPlan plan = shown();
        double[] own = new double[2 * RUNS];
        double[] sharp = new double[2 * RUNS];
        for (int i = -2 * WARM_UPS; i < own.length; i++) {
            boolean in = i % 2 == 0;
            double ms = screen.workMs(in ? plan.canvas()::zoomIn : plan.canvas()::zoomOut, screen::isPainted);
            own[Math.max(0, i)] = ms;
            sharp[Math.max(0, i)] = ms + screen.workMs(() -> { }, plan.canvas()::isSharp);
        }
        plan.close();
        PlainEditor editor = plain();
        screen.workMs(() -> { }, QUIET);
        double[] plain = new double[2 * RUNS];
        for (int i = -2 * WARM_UPS; i < plain.length; i++) {
            double factor = i % 2 == 0 ? ZOOM : 1 / ZOOM;
            plain[Math.max(0, i)] = screen.workMs(() -> editor.zoom(factor), QUIET);
        }
        editor.canvas().dispose();
        row("zoom step until painted", Figures.of(own).median(), Figures.of(plain).median());
        row("zoom step until painted sharply", Figures.of(sharp).median(), Figures.of(plain).median());
    }

    private void drag() {
        OpenPlan plan = shown();
        String id = middle(plan);
        double[] own = new double[DRAGS * STEPS];
        double[] verdict = new double[DRAGS * STEPS];
        double[] clock = new double[DRAGS * STEPS];
        double[] begin = new double[DRAGS];
        for (int drag = -1; drag < DRAGS; drag++) {
            plan.canvas().select(Set.of());
            screen.workMs(plan.figures()::redraw, screen::isPainted);
            Point at = plan.free(plan.fixture(id));
            plan.press(at);
            for (int i = 0; i <= STEPS; i++) {
                // far enough for a drag first
                Point to = new Point(at.x + 8 + i, at.y + 8 + i / 2);
                double rulesMs = Screen.threadMs(RULES_THREAD);
                double ms = screen.workMs(() -> plan.mouse(SWT.MouseMove, to), () -> isSettled(plan));
                if (i == 0) {
                    begin[Math.max(0, drag)] = ms;
                } else {
                    int step = Math.max(0, drag) * STEPS + i - 1;
                    own[step] = ms;
                    clock[step] = screen.clockMs();
                    verdict[step] = Screen.threadMs(RULES_THREAD) - rulesMs;
                }
            }
            screen.workMs(() -> plan.mouse(SWT.MouseUp, new Point(at.x + 8 + STEPS, at.y + 8 + STEPS / 2)),
                    () -> isSettled(plan));
            screen.workMs(() -> plan.session().undo(), () -> isSettled(plan));
        }
        plan.close();
        report(Figures.of(own), Figures.of(clock), Figures.of(verdict), Figures.of(begin).median());
    }

    private void report(Figures steps, Figures clock, Figures verdicts, double beginMs) {
        Figures plain = plainDrag();
        row("drag step until painted, median", steps.median(), plain.median());
        row("drag step until painted, p99", steps.share(0.99), plain.share(0.99));
        row("the same by the clock, median", clock.median(), Double.NaN);
        row("the same by the clock, p99", clock.share(0.99), Double.NaN);
        row("first step of a drag", beginMs, Double.NaN);
        row("all rules on a step, thread of the rules, median", verdicts.median(), Double.NaN);
        row("all rules on a step, thread of the rules, p99", verdicts.share(0.99), Double.NaN);
        if (fixtures == 200) {
            aims.below("drag step at %,d until painted, median ms".formatted(figures), steps.median(), 16);
            aims.below("drag step at %,d until painted, p99 ms".formatted(figures), steps.share(0.99), 16);
            aims.below("drag step and its verdict at %,d, median ms".formatted(figures),
                    steps.median() + verdicts.median(), 16);
        }
    }

    private Figures plainDrag() {
        PlainEditor editor = plain();
        screen.workMs(() -> { }, QUIET);
        double[] ms = new double[DRAGS * STEPS];
        for (int drag = -1; drag < DRAGS; drag++) {
            org.eclipse.draw2d.geometry.Point at = editor.box(figures / 2).getCenter();
            Screen.mouse(editor.canvas(), SWT.MouseMove, at.x, at.y);
            Screen.mouse(editor.canvas(), SWT.MouseDown, at.x, at.y);
            for (int i = 0; i <= STEPS; i++) {
                int x = at.x + 8 + i;
                int y = at.y + 8 + i / 2;
                double step = screen.workMs(() -> Screen.mouse(editor.canvas(), SWT.MouseMove, x, y), QUIET);
                ms[Math.max(0, Math.max(0, drag) * STEPS + i - 1)] = step;
            }
            Screen.mouse(editor.canvas(), SWT.MouseUp, at.x + 8 + STEPS, at.y + 8 + STEPS / 2);
        }
        editor.canvas().dispose();
        return Figures.of(ms);
    }

    private void save() throws IOException {
        OpenPlan plan = shown();
        Path copy = file.resolveSibling("whole.storeplan");
        String id = middle(plan);
        double[] own = new double[RUNS];
        double[] clock = new double[RUNS];
        double[] whole = new double[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            int way = i % 2 == 0 ? 50 : -50;
            screen.workMs(() -> plan.session().execute(new MoveElementsEdit(
                    List.of(plan.session().element(id)), way, 0)), () -> isSettled(plan));
            own[Math.max(0, i)] = screen.workMs(() -> save(plan), QUIET);
            clock[Math.max(0, i)] = screen.clockMs();
            whole[Math.max(0, i)] = screen.workMs(() -> saveWhole(plan, copy), QUIET);
        }
        plan.close();
        Files.deleteIfExists(copy);
        double ms = Figures.of(clock).median();
        row("save after one edit; the other without what is known", Figures.of(own).median(),
                Figures.of(whole).median());
        row("the same by the clock", ms, Double.NaN);
        aims.below("save after one edit at %,d, ms".formatted(figures), ms, 300);
    }

    private static void save(OpenPlan plan) {
        try {
            plan.session().save();
        } catch (PlanWriteException e) {
            throw new IllegalStateException("the benchmark's own plan cannot be saved", e);
        }
    }

    private static void saveWhole(OpenPlan plan, Path copy) {
        try {
            PlanFile.overwrite(plan.session().model(), copy);
        } catch (PlanWriteException e) {
            throw new IllegalStateException("the benchmark's own plan cannot be saved", e);
        }
    }

    private boolean isSettled(OpenPlan plan) {
        return screen.isPainted() && plan.session().isSettled();
    }

    private OpenPlan shown() {
        OpenPlan[] plan = new OpenPlan[1];
        screen.workMs(() -> plan[0] = plan(), () -> isSettled(plan[0]));
        return plan[0];
    }

    private OpenPlan plan() {
        OpenPlan plan = new OpenPlan(screen.area(), file);
        screen.layOut(plan.figures());
        return plan;
    }

    private PlainEditor plain() {
        PlainEditor editor = new PlainEditor(screen.area(), boxes);
        screen.layOut(editor.canvas());
        return editor;
    }

    private static String middle(OpenPlan plan) {
        List<FixtureSnapshot> all = plan.canvas().shownLevel().fixtures();
        return all.get(all.size() / 2).id();
    }

    private void row(String what, double ownMs, double plainMs) {
        if (Double.isNaN(plainMs)) {
            out.printf(Locale.ROOT, "  %-50s %9.2f%n", what, ownMs);
        } else {
            out.printf(Locale.ROOT, "  %-50s %9.2f   plain %9.2f  %7.2fx%n", what, ownMs, plainMs, ownMs / plainMs);
        }
    }
}
