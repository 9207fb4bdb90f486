package org.sceneplan.ui.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.bench.store.OrderlyStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;

/**
 * The editor beside a plain GEF editor that shows as many figures in the same places: opening, zooming, dragging one
 * fixture while all rules judge every step, saving after one edit.
 */
public final class EditorBenchmark {
    private static final int[] FIXTURES = {200, 1_000};

    private final Screen screen;
    private final PrintStream out;
    private final Set<Part> parts;
    private final Peer peer;

    EditorBenchmark(Display display, PrintStream out, Set<Part> parts) {
        this(display, out, parts, (screen, boxes, peerOut) -> { });
    }

    /**
     * A benchmark with one more editor in the same run.
     *
     * @param parts names of what is measured of the editor and the plain one; all when empty
     * @param peer measured on every plan after these
     * @throws IllegalArgumentException if a name is not one of a part
     */
    public EditorBenchmark(Display display, PrintStream out, String[] parts, Peer peer) {
        this(display, out, Part.of(parts), peer);
    }

    private EditorBenchmark(Display display, PrintStream out, Set<Part> parts, Peer peer) {
        this.parts = parts;
        this.screen = new Screen(display);
        this.out = out;
        this.peer = peer;
    }

    /** One more editor, which shows as many boxes in the same places. */
    @FunctionalInterface
    public interface Peer {

        /**
         * Measures and prints.
         *
         * @param boxes where they stand, pixels
         * @throws IOException if a file of the editor cannot be read or written
         */
        void measure(Screen screen, List<Rectangle> boxes, PrintStream out) throws IOException;
    }

    /** Measures and prints; the results are compared first. */
    public void run() throws IOException, PlanWriteException {
        out.println("The editor beside a plain GEF editor with as many figures; processor time of the user");
        out.println("interface thread in ms, median of the runs unless said otherwise; ratios count in one run only");
        Aims aims = new Aims();
        Path folder = Files.createTempDirectory("sceneplan-ui-bench");
        Path file = folder.resolve("bench.storeplan");
        try {
            for (int fixtures : FIXTURES) {
                PlanFile.overwrite(OrderlyStore.of(fixtures, StoreFrame.PLAIN), file);
                PlanRun run = new PlanRun(screen, file, fixtures, out, aims);
                run.run(parts);
                peer.measure(screen, run.boxes(), out);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
        aims.print(out);
    }
}
