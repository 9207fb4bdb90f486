package org.sceneplan.ui.bench.sirius;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.sceneplan.ui.bench.Figures;
import org.sceneplan.ui.bench.Screen;

/** All measurements on one Sirius diagram; the same as of the editor, rules left out. */
final class SiriusRun {
    private static final int WARM_UPS = 1;
    private static final int RUNS = 3;
    private static final int DRAGS = 3;
    private static final int STEPS = 60;
    private static final double ZOOM = 1.25;
    private static final double NANOSECONDS_PER_MS = 1e6;

    private final Screen screen;
    private final SiriusDiagram diagram;
    private final int boxes;
    private final PrintStream out;

    private SiriusRun(Screen screen, SiriusDiagram diagram, int boxes, PrintStream out) {
        this.screen = screen;
        this.diagram = diagram;
        this.boxes = boxes;
        this.out = out;
    }

    /** Makes a diagram with one square for each box, and measures it. */
    static void measure(Screen screen, List<Rectangle> boxes, PrintStream out) throws IOException {
        out.printf(Locale.ROOT, "  a Sirius diagram of %,d squares%n", boxes.size());
        screen.show(false);
        try {
            SiriusDiagram diagram = SiriusDiagram.make("boxes" + boxes.size(), boxes);
            new SiriusRun(screen, diagram, boxes.size(), out).run();
        } catch (CoreException e) {
            throw new IOException("Sirius does not take the package", e);
        } finally {
            screen.show(true);
        }
    }

    private void run() {
        open();
        diagram.open();
        screen.workMs(this::redraw, screen::isPainted);
        int parts = diagram.viewer().getContents().getChildren().size();
        if (parts < boxes) {
            throw new IllegalStateException("%d edit parts for %d boxes".formatted(parts, boxes));
        }
        zoom();
        drag();
        diagram.close();
    }

    private void open() {
        double[] first = new double[RUNS];
        double[] all = new double[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            double firstMs = screen.firstPaintMs(() -> {
                diagram.open();
                redraw();
            });
            double allMs = firstMs + screen.workMs(() -> { }, () -> true);
            first[Math.max(0, i)] = firstMs;
            all[Math.max(0, i)] = allMs;
            diagram.close();
            screen.workMs(() -> { }, () -> true);
        }
        row("open the files until the first paint", Figures.of(first).median());
        row("open until all is painted", Figures.of(all).median());
    }

    private void zoom() {
        ZoomManager manager = (ZoomManager) diagram.viewer().getProperty(ZoomManager.class.toString());
        manager.setZoom(1);
        screen.workMs(() -> { }, () -> true);
        double[] ms = new double[2 * RUNS];
        for (int i = -2 * WARM_UPS; i < ms.length; i++) {
            double factor = i % 2 == 0 ? ZOOM : 1 / ZOOM;
            ms[Math.max(0, i)] = screen.workMs(() -> manager.setZoom(manager.getZoom() * factor), screen::isPainted);
        }
        row("zoom step until painted", Figures.of(ms).median());
    }

    private void drag() {
        GraphicalEditPart part = (GraphicalEditPart) diagram.viewer().getContents().getChildren().get(boxes / 2);
        diagram.viewer().reveal(part);
        screen.workMs(this::redraw, screen::isPainted);
        double[] steps = new double[DRAGS * STEPS];
        double[] drops = new double[DRAGS];
        double[] saves = new double[DRAGS];
        for (int drag = -1; drag < DRAGS; drag++) {
            Rectangle place = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(place);
            int x = place.getCenter().x;
            int y = place.getCenter().y;
            mouse(SWT.MouseMove, x, y);
            mouse(SWT.MouseDown, x, y);
            for (int i = 0; i <= STEPS; i++) {
                int stepX = x + 8 + i;
                int stepY = y + 8 + i / 2;
                double ms = screen.workMs(() -> mouse(SWT.MouseMove, stepX, stepY), () -> true);
                steps[Math.max(0, Math.max(0, drag) * STEPS + i - 1)] = ms;
            }
            drops[Math.max(0, drag)] = screen.workMs(
                    () -> mouse(SWT.MouseUp, x + 8 + STEPS, y + 8 + STEPS / 2), () -> true);
            if (!diagram.isChanged()) {
                throw new IllegalStateException("the drag moved nothing");
            }
            long start = System.nanoTime();
            diagram.save();
            saves[Math.max(0, drag)] = (System.nanoTime() - start) / NANOSECONDS_PER_MS;
        }
        row("drag step until painted, median", Figures.of(steps).median());
        row("drag step until painted, p99", Figures.of(steps).share(0.99));
        row("drop of a drag until painted", Figures.of(drops).median());
        row("save after one edit, clock", Figures.of(saves).median());
    }

    private void redraw() {
        FigureCanvas canvas = canvas();
        screen.watch(canvas);
        canvas.redraw();
    }

    private void mouse(int type, int x, int y) {
        Screen.mouse(canvas(), type, x, y);
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) diagram.viewer().getControl();
    }

    private void row(String what, double ms) {
        out.printf(Locale.ROOT, "  %-50s %9.2f%n", what, ms);
    }
}
