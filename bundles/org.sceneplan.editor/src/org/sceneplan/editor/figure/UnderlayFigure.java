package org.sceneplan.editor.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Pictures under the drawing, painted by {@link PaperFigure} before everything else. A picture that is missing or
 * damaged is left out. Owns the pictures; dispose when the canvas goes.
 */
public final class UnderlayFigure {
    private static final double ALPHA_PER_PERCENT = 2.55;
    /** Larger pictures are brought down once, so that painting stays quick. */
    private static final int MAX_SIDE_PIXELS = 4_000;

    private final Device device;
    private final Path folder;
    private final Supplier<List<UnderlaySnapshot>> underlays;
    private final Map<String, Picture> pictureByFile = new HashMap<>();
    private List<UnderlaySnapshot> painted = List.of();

    /** A picture, null when it cannot be read, and the size of its file in pixels. */
    private record Picture(Image image, int widthPx, int heightPx, long modified) {
    }

    /**
     * @param folder folder of the plan
     * @param underlays what lies under the level that is shown, without what is hidden
     */
    public UnderlayFigure(Device device, Path folder, Supplier<List<UnderlaySnapshot>> underlays) {
        this.device = device;
        this.folder = folder;
        this.underlays = underlays;
    }

    /** Releases the pictures. */
    public void dispose() {
        pictureByFile.values().forEach(UnderlayFigure::release);
        pictureByFile.clear();
    }

    /** Whether something else lies under the drawing now than when it was painted last. */
    boolean isOutdated() {
        return !painted.equals(underlays.get());
    }

    /** Paints on graphics that are scaled to plan mm with y downwards. */
    void paintScaled(Graphics graphics) {
        painted = underlays.get();
        for (UnderlaySnapshot underlay : painted) {
            Picture picture = underlay.visible() ? picture(underlay.file()) : null;
            if (picture != null && picture.image() != null) {
                paint(graphics, underlay, picture);
            }
        }
    }

    private static void paint(Graphics graphics, UnderlaySnapshot underlay, Picture picture) {
        int widthMm = (int) Math.round(picture.widthPx() * underlay.mmPerUnit());
        int heightMm = (int) Math.round(picture.heightPx() * underlay.mmPerUnit());
        Rectangle size = picture.image().getBounds();
        graphics.pushState();
        try {
            graphics.translate((float) underlay.at().xMm(), (float) -underlay.at().yMm());
            if (underlay.angleDeg() != 0) {
                graphics.rotate((float) -underlay.angleDeg());
            }
            graphics.setAlpha((int) Math.round(underlay.opacityPercent() * ALPHA_PER_PERCENT));
            graphics.drawImage(picture.image(), 0, 0, size.width, size.height, 0, -heightMm, widthMm, heightMm);
        } finally {
            graphics.popState();
        }
    }

    private Picture picture(String name) {
        Path file = folder.resolve(name);
        long modified = modified(file);
        Picture known = pictureByFile.get(name);
        if (known == null || known.modified() != modified) {
            if (known != null) {
                release(known);
            }
            known = read(file, modified);
            pictureByFile.put(name, known);
        }
        return known;
    }

    private Picture read(Path file, long modified) {
        try {
            ImageData data = new ImageData(file.toString());
            double shrink = Math.min(1, (double) MAX_SIDE_PIXELS / Math.max(data.width, data.height));
            ImageData shown = shrink == 1 ? data
                    : data.scaledTo((int) Math.max(1, data.width * shrink), (int) Math.max(1, data.height * shrink));
            return new Picture(new Image(device, shown), data.width, data.height, modified);
        } catch (SWTException notAPicture) {
            return new Picture(null, 0, 0, modified);
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException missing) {
            return 0;
        }
    }

    private static void release(Picture picture) {
        if (picture.image() != null) {
            picture.image().dispose();
        }
    }
}
