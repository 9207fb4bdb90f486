package org.sceneplan.ui.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.sceneplan.bench.store.OrderlyStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;

/**
 * The editor beside a plain GEF editor that shows as many figures in the same places: opening, zooming, dragging one
 * fixture while all rules judge every step, saving after one edit.
 */
final class EditorBenchmark {
    private static final int[] FIXTURES = {200, 1_000};

    private final Screen screen;
    private final PrintStream out;
    private final Set<Part> parts;

    EditorBenchmark(Display display, PrintStream out, Set<Part> parts) {
        this.parts = parts;
        this.screen = new Screen(display);
        this.out = out;
    }

    /** Measures and prints; the results are compared first. */
    void run() throws IOException, PlanWriteException {
        out.println("The editor beside a plain GEF editor with as many figures; processor time of the user");
        out.println("interface thread in ms, median of the runs unless said otherwise; ratios count in one run only");
        Aims aims = new Aims();
        Path folder = Files.createTempDirectory("sceneplan-ui-bench");
        Path file = folder.resolve("bench.storeplan");
        try {
            for (int fixtures : FIXTURES) {
                PlanFile.overwrite(OrderlyStore.of(fixtures, StoreFrame.PLAIN), file);
                new PlanRun(screen, file, fixtures, out, aims).run(parts);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
        aims.print(out);
    }
}
