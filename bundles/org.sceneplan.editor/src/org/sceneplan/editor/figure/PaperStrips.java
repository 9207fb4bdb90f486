package org.sceneplan.editor.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * The drawing in the window as strips of pixels, painted by several threads.
 *
 * <p>The strips lie in the memory of the program. On GTK other images lie at the X server, and a shape with smooth edges
 * takes the server ten times as long to paint as the program.
 */
final class PaperStrips {
    private static final int STRIPS = 4;
    /** Around each strip, as SWT paints only a part of the outermost dots where the graphics are scaled. */
    private static final int SPARE_DOTS = 2;

    private final Device device;
    private final float density;
    private final int widthDots;
    private final int stripDots;
    /** Dots of the window outside which all are white. */
    private Rectangle inked;
    private final List<Image> images = new ArrayList<>();
    /** What is being painted, strip by strip; empty when nothing is. */
    private final List<FutureTask<?>> painting = new ArrayList<>();

    /**
     * Strips for a window, on which anything may be painted already. Thread of the user interface.
     *
     * @param density dots of the screen along a canvas pixel
     */
    PaperStrips(Device device, Dimension window, float density) {
        this.device = device;
        this.density = density;
        this.widthDots = Math.max(1, Math.round(window.width * density));
        this.stripDots = Math.max(1, (Math.round(window.height * density) + STRIPS - 1) / STRIPS);
        this.inked = allDots();
        if (device instanceof Display display) {
            images.addAll(SpareStrips.of(display).take(widthDots, stripDots));
        }
        if (images.isEmpty()) {
            make();
        }
    }

    private void make() {
        Image white = new Image(device, widthDots + 2 * SPARE_DOTS, stripDots + 2 * SPARE_DOTS);
        // a copy of an image is one in the memory of the program
        images.add(new Image(device, white, SWT.IMAGE_COPY));
        white.dispose();
        while (images.size() < STRIPS) {
            images.add(new Image(device, images.getFirst(), SWT.IMAGE_COPY));
        }
    }

    /**
     * Begins to let something paint on all strips at once; what is done with the strips next waits for it.
     *
     * @param window the canvas pixels that the strips show together, of the size they were made for
     * @param painter paints on graphics in canvas pixels inside their clip; called in several threads
     */
    void paint(Rectangle window, Consumer<Graphics> painter) {
        await();
        inked = allDots();
        begin(window, painter);
    }

    /**
     * The same over what the strips show already.
     *
     * @param drawn the canvas pixels outside which the painter paints nothing
     */
    void paintOver(Rectangle window, Rectangle drawn, Consumer<Graphics> painter) {
        await();
        inked = inked.isEmpty() ? inkedBy(window, drawn) : inked.getUnion(inkedBy(window, drawn));
        begin(window, painter);
    }

    /**
     * The same on the colour of the paper.
     *
     * @param drawn the canvas pixels outside which the painter paints nothing
     * @return paints in the calling thread what no other has begun; may be left out
     */
    Runnable paintFirst(Rectangle window, Rectangle drawn, Consumer<Graphics> painter) {
        inked = inkedBy(window, drawn);
        begin(window, graphics -> {
            graphics.setBackgroundColor(Paper.ground());
            graphics.fillRectangle(graphics.getClip(new Rectangle()));
            painter.accept(graphics);
        });
        List<FutureTask<?>> begun = List.copyOf(painting);
        return () -> begun.forEach(FutureTask::run);
    }

    private Rectangle allDots() {
        return new Rectangle(0, 0, widthDots, STRIPS * stripDots);
    }

    private Rectangle inkedBy(Rectangle window, Rectangle drawn) {
        return dots(drawn.getTranslated(-window.x, -window.y)).intersect(allDots());
    }

    /** The dots of canvas pixels, rounded outwards. */
    private Rectangle dots(Rectangle pixels) {
        int left = (int) Math.floor(pixels.x * density);
        int top = (int) Math.floor(pixels.y * density);
        return new Rectangle(left, top, (int) Math.ceil(pixels.right() * density) - left,
                (int) Math.ceil(pixels.bottom() * density) - top);
    }

    private void begin(Rectangle window, Consumer<Graphics> painter) {
        for (int i = 0; i < STRIPS; i++) {
            int strip = i;
            FutureTask<?> task = new FutureTask<>(() -> paint(strip, window, painter), null);
            painting.add(task);
            PaintThreads.execute(task);
        }
    }

    /** Waits until nothing paints on the strips. */
    void await() {
        try {
            painting.forEach(PaperStrips::await);
        } finally {
            painting.clear();
        }
    }

    private void paint(int strip, Rectangle window, Consumer<Graphics> painter) {
        GC gc = new GC(images.get(strip));
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.translate((float) SPARE_DOTS, (float) SPARE_DOTS - strip * stripDots);
            graphics.scale(density, density);
            graphics.translate((float) -window.x, (float) -window.y);
            graphics.setClip(part(strip, window));
            painter.accept(graphics);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** The canvas pixels that all strips of a window may show, spare dots and what rounding adds too. */
    static Rectangle reach(Rectangle window, float density) {
        int spare = (int) Math.ceil((SPARE_DOTS + STRIPS) / density) + 2;
        return window.getExpanded(spare, spare);
    }

    /** The canvas pixels of a strip and its spare dots, rounded outwards. */
    private Rectangle part(int strip, Rectangle window) {
        int spare = (int) Math.ceil(SPARE_DOTS / density);
        int top = window.y + (int) Math.floor(strip * stripDots / density) - spare;
        return new Rectangle(window.x - spare, top, window.width + 2 * spare,
                (int) Math.ceil(stripDots / density) + 1 + 2 * spare);
    }

    private static void await(FutureTask<?> painted) {
        try {
            painted.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a strip of the drawing cannot be painted", e.getCause());
        }
    }

    /**
     * Paints all strips on graphics in canvas pixels, each as soon as it is there; what is white, or outside the clip, is
     * not brought there.
     */
    void paintOn(Graphics graphics, Rectangle window) {
        graphics.pushState();
        try {
            graphics.translate(window.x, window.y);
            graphics.scale(1 / density);
            Rectangle asked = painting.isEmpty() ? graphics.getClip(new Rectangle()).expand(1, 1) : inked;
            graphics.setBackgroundColor(Paper.ground());
            graphics.fillRectangle(allDots());
            graphics.translate(-SPARE_DOTS, -SPARE_DOTS);
            for (int i = 0; i < STRIPS; i++) {
                awaitStrip(i);
                Rectangle dots = inked(i).intersect(asked);
                Pattern pattern = new Pattern(device, images.get(i));
                graphics.setBackgroundPattern(pattern);
                graphics.fillRectangle(SPARE_DOTS + dots.x, SPARE_DOTS + dots.y - i * stripDots, dots.width,
                        dots.height);
                graphics.setBackgroundPattern(null);
                graphics.translate(0, stripDots);
                pattern.dispose();
            }
        } finally {
            graphics.popState();
        }
        painting.clear();
    }

    /** The dots of the window that a strip shows and that are not white. */
    private Rectangle inked(int strip) {
        return new Rectangle(0, strip * stripDots, widthDots, stripDots).intersect(inked);
    }

    /** A strip that no thread has begun is painted here. */
    private void awaitStrip(int strip) {
        if (!painting.isEmpty()) {
            painting.get(strip).run();
            await(painting.get(strip));
        }
    }

    /** Brings all strips to an image of the size of the window in dots, each as soon as it is painted. */
    void copyTo(Image image) {
        GC gc = new GC(image);
        gc.setBackground(Paper.ground());
        gc.fillRectangle(0, 0, widthDots, STRIPS * stripDots);
        for (int i = 0; i < STRIPS; i++) {
            awaitStrip(i);
            Rectangle dots = inked(i);
            Pattern pattern = new Pattern(device, images.get(i));
            Transform place = new Transform(device);
            place.translate(-SPARE_DOTS, i * stripDots - SPARE_DOTS);
            gc.setTransform(place);
            gc.setBackgroundPattern(pattern);
            gc.fillRectangle(SPARE_DOTS + dots.x, SPARE_DOTS + dots.y - i * stripDots, dots.width, dots.height);
            gc.setBackgroundPattern(null);
            place.dispose();
            pattern.dispose();
        }
        gc.dispose();
        painting.clear();
    }

    /** Gives the strips up, to be used by the next window of the same size. */
    void dispose() {
        await();
        if (device instanceof Display display && !display.isDisposed() && !images.isEmpty()) {
            SpareStrips.of(display).keep(widthDots, stripDots, images);
        } else {
            images.forEach(Image::dispose);
        }
        images.clear();
    }
}
