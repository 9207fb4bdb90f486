package org.sceneplan.editor.figure;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.sceneplan.editor.PlanScale;

/**
 * The drawing in the window as pixels, so that what is dragged, selected or told above it costs no painting of what
 * lies below. Only what was damaged is painted anew; scrolling moves the pixels, and a zoom stretches them until there
 * is time to paint.
 *
 * <p>The pixels are painted as a pattern: SWT reads the whole image back for each {@code drawImage} on GTK.
 */
final class PaperCopy {
    /** A smaller share of the window is painted faster than several threads are called. */
    private static final int SMALL_SHARE = 4;
    /** So often strips are painted straight: all at first, then what comes with the verdict; if more is asked, the image pays. */
    private static final int FROM_STRIPS = 2;

    private final PlanScale scale;
    private final Consumer<Graphics> painter;
    private final Predicate<Rectangle> aside;
    /** Null until something is painted from it, not from the strips. */
    private Image image;
    private Pattern pattern;
    /** The same pixels where they were painted aside and nothing was painted since, else null. */
    private PaperStrips strips;
    /** Whether the strips are painted before the window system has asked for it. */
    private boolean ahead;
    /** Whether the image lacks what the strips show. */
    private boolean behind;
    /** Whether there are pixels, in the strips or in the image. */
    private boolean hasPixels;
    private int fromStrips;
    /** Size and place of the image: canvas pixels when it was painted. */
    private Rectangle window = new Rectangle();
    private Rectangle damaged = new Rectangle();
    private double pixelsPerMm;
    private float density = 1;
    private double originX;
    private double originY;

    /**
     * A copy of nothing yet.
     *
     * @param painter paints the drawing on graphics in canvas pixels, inside their clip
     * @param aside asked before much is painted of these canvas pixels: whether painting may go on in several threads,
     *            which begin when it has answered
     */
    PaperCopy(PlanScale scale, Consumer<Graphics> painter, Predicate<Rectangle> aside) {
        this.scale = scale;
        this.painter = painter;
        this.aside = aside;
    }

    /** Takes how many dots of the screen a canvas pixel has, in each direction. */
    void setDensity(float newDensity) {
        if (density != newDensity) {
            dispose();
            density = newDensity;
        }
    }

    /** Something inside these canvas pixels is drawn otherwise than before. */
    void damage(Rectangle part) {
        damaged = damaged.isEmpty() ? new Rectangle(part) : damaged.getUnion(part);
    }

    /** Everything is drawn otherwise than before. */
    void damage() {
        damaged = new Rectangle(window);
    }

    /** Whether the pixels are those of another scale, stretched. */
    boolean isStretched() {
        return hasPixels && pixelsPerMm != scale.pixelsPerMm();
    }

    /**
     * Begins to paint what will show for the first time; {@link #paint} waits for it.
     *
     * @return whether all of it is painted now; not where that was begun before
     */
    boolean begin(Rectangle shown, Device device) {
        if (ahead && !isCurrent(shown)) {
            dispose();
        }
        if (!hasPixels && !shown.isEmpty() && aside.test(shown)) {
            follow(shown, device);
            strips = new PaperStrips(device, shown.getSize(), density);
            strips.paint(shown, graphics -> paintAnew(graphics, shown));
            damaged = new Rectangle();
            ahead = true;
            return true;
        }
        return false;
    }

    /** Takes pixels that were painted before there was a canvas, as {@link #begin} would paint them. */
    void take(PaperAhead painted, Device device) {
        dispose();
        density = painted.density();
        follow(painted.window(), device);
        strips = painted.take();
        damaged = new Rectangle();
        ahead = true;
    }

    /** Waits until nothing paints beside the user interface; to be called before what is drawn changes. */
    void settle() {
        if (ahead) {
            strips.await();
        }
    }

    /** Takes what was begun, unless another part of the canvas shows now. */
    private void finish(Rectangle shown) {
        if (ahead && window.equals(shown)) {
            ahead = false;
            behind = true;
            fromStrips = 0;
        } else if (ahead) {
            dispose();
        }
    }

    private void catchUp(Device device) {
        if (behind) {
            strips.copyTo(image(device));
            behind = false;
        }
    }

    /**
     * Paints from the copy.
     *
     * @param shown canvas pixels that show
     * @param mayStretch whether pixels of another scale are good enough for now
     */
    void paint(Graphics graphics, Rectangle shown, Device device, boolean mayStretch) {
        finish(shown);
        if (behind && isCurrent(shown) && fromStrips < FROM_STRIPS) {
            fromStrips++;
            strips.paintOn(graphics, shown);
            return;
        }
        catchUp(device);
        if (!isStretched() || !mayStretch || !damaged.isEmpty()) {
            follow(shown, device);
            if (!damaged.isEmpty()) {
                paintDamaged(device);
            }
        }
        double factor = scale.pixelsPerMm() / pixelsPerMm;
        graphics.pushState();
        try {
            graphics.translate((float) (scale.x(0) - (originX - window.x) * factor),
                    (float) (scale.y(0) - (originY - window.y) * factor));
            if (factor != density) {
                graphics.scale((float) factor / density, (float) factor / density);
            }
            image(device);
            graphics.setBackgroundPattern(pattern);
            graphics.fillRectangle(0, 0, dots(window.width), dots(window.height));
        } finally {
            graphics.popState();
        }
    }

    /** Whether the pixels are those of a part of the canvas and nothing in them is to be painted anew. */
    boolean isCurrent(Rectangle shown) {
        return keeps(shown) && window.equals(shown) && damaged.isEmpty();
    }

    /**
     * Paints over the pixels what came in above all of the drawing.
     *
     * @param reach canvas pixels outside which nothing came in
     */
    void paintOver(Consumer<Graphics> added, Rectangle reach, Device device) {
        finish(window);
        if (strips != null && aside.test(window)) {
            strips.paintOver(window, reach, added);
            behind = true;
        } else {
            catchUp(device);
            paint(window, added, device);
        }
    }

    private boolean keeps(Rectangle shown) {
        return hasPixels && !isStretched() && originX == scale.x(0) && originY == scale.y(0)
                && window.getSize().equals(shown.getSize());
    }

    /** Brings the image to the part of the canvas that shows, and keeps the pixels that still show. */
    private void follow(Rectangle shown, Device device) {
        if (!hasPixels || !window.getSize().equals(shown.getSize())) {
            dispose();
            hasPixels = true;
            damaged = new Rectangle(shown);
        } else if (!keeps(shown)) {
            damaged = new Rectangle(shown);
        } else if (!window.equals(shown)) {
            scroll(shown, device);
        }
        damaged = damaged.getIntersection(shown);
        window = new Rectangle(shown);
        pixelsPerMm = scale.pixelsPerMm();
        originX = scale.x(0);
        originY = scale.y(0);
    }

    /** The image of the window and its pattern, made when first needed: a plan that opens is painted from the strips. */
    private Image image(Device device) {
        if (image == null) {
            image = new Image(device, Math.max(1, dots(window.width)), Math.max(1, dots(window.height)));
            pattern = new Pattern(device, image);
        }
        return image;
    }

    private int dots(int pixels) {
        return Math.round(pixels * density);
    }

    /** Moves the pixels; what comes into the window counts as damaged. */
    private void scroll(Rectangle shown, Device device) {
        disposeStrips();
        Image oldImage = image;
        Pattern oldPattern = pattern;
        image = null;
        int dx = window.x - shown.x;
        int dy = window.y - shown.y;
        GC gc = new GC(image(device));
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(dx * density, dy * density);
        graphics.setBackgroundPattern(oldPattern);
        graphics.fillRectangle(0, 0, dots(shown.width), dots(shown.height));
        graphics.dispose();
        gc.dispose();
        oldPattern.dispose();
        oldImage.dispose();
        if (dx != 0) {
            damage(new Rectangle(dx > 0 ? shown.x : shown.right() + dx, shown.y, Math.abs(dx), shown.height));
        }
        if (dy != 0) {
            damage(new Rectangle(shown.x, dy > 0 ? shown.y : shown.bottom() + dy, shown.width, Math.abs(dy)));
        }
    }

    private void paintDamaged(Device device) {
        if (!isSmall(damaged) && aside.test(window)) {
            strips = strips == null ? new PaperStrips(device, window.getSize(), density) : strips;
            strips.paint(window, graphics -> paintAnew(graphics, window));
            strips.copyTo(image(device));
        } else {
            paint(damaged, graphics -> paintAnew(graphics, damaged), device);
        }
        damaged = new Rectangle();
    }

    private boolean isSmall(Rectangle part) {
        return part.width * part.height <= window.width * window.height / SMALL_SHARE;
    }

    private void paintAnew(Graphics graphics, Rectangle part) {
        graphics.setBackgroundColor(Paper.ground());
        graphics.fillRectangle(part);
        painter.accept(graphics);
    }

    /** Lets something paint inside canvas pixels of the image. */
    private void paint(Rectangle part, Consumer<Graphics> painting, Device device) {
        disposeStrips();
        GC gc = new GC(image(device));
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            if (density != 1) {
                graphics.scale(density, density);
            }
            graphics.translate((float) -window.x, (float) -window.y);
            graphics.setClip(part);
            painting.accept(graphics);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    private void disposeStrips() {
        ahead = false;
        behind = false;
        if (strips != null) {
            strips.dispose();
            strips = null;
        }
    }

    /** Releases the pixels. */
    void dispose() {
        disposeStrips();
        hasPixels = false;
        if (image != null) {
            pattern.dispose();
            image.dispose();
            image = null;
        }
    }
}
