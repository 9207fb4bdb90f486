package org.sceneplan.editor.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Pictures and DXF drawings that lie under a plan, read from their files when they are painted. What is missing or
 * damaged is left out. Owns the pictures; to be disposed.
 */
public final class UnderlayPictures {
    private static final double ALPHA_PER_PERCENT = 2.55;
    private static final int OPAQUE = 255;
    /** Larger pictures are brought down once, so that painting stays quick. */
    private static final int MAX_SIDE_PIXELS = 4_000;

    private final Device device;
    private final Path folder;
    private final BackgroundLines drawings;
    private final Map<String, Picture> pictureByFile = new HashMap<>();

    /** A picture, null when it cannot be read, and the size of its file in pixels. */
    private record Picture(Image image, int widthPx, int heightPx, long modified) {
        int widthMm(UnderlaySnapshot underlay) {
            return (int) Math.round(widthPx * underlay.mmPerUnit());
        }

        int heightMm(UnderlaySnapshot underlay) {
            return (int) Math.round(heightPx * underlay.mmPerUnit());
        }
    }

    /** @param folder folder of the plan */
    public UnderlayPictures(Device device, Path folder) {
        this.device = device;
        this.folder = folder;
        this.drawings = new BackgroundLines(device, folder);
    }

    /** Releases the pictures. */
    public void dispose() {
        pictureByFile.values().forEach(UnderlayPictures::release);
        pictureByFile.clear();
        drawings.dispose();
    }

    /**
     * Paints on graphics that are scaled to plan mm with y downwards.
     *
     * @param shown part of the plan that is asked for
     * @param whenRead told when a drawing that could not be painted yet has been read
     */
    void paint(Graphics graphics, List<UnderlaySnapshot> underlays, Box shown, double pixelsPerMm, Runnable whenRead) {
        for (UnderlaySnapshot underlay : underlays) {
            if (!underlay.visible()) {
                continue;
            }
            graphics.pushState();
            try {
                graphics.translate((float) underlay.at().xMm(), (float) -underlay.at().yMm());
                if (underlay.angleDeg() != 0) {
                    graphics.rotate((float) -underlay.angleDeg());
                }
                graphics.setAlpha(alpha(underlay));
                if (BackgroundFiles.isDrawing(underlay.file())) {
                    drawings.paint(graphics, underlay, shown, pixelsPerMm, whenRead);
                } else {
                    paint(graphics, underlay);
                }
            } finally {
                graphics.popState();
            }
        }
    }

    private void paint(Graphics graphics, UnderlaySnapshot underlay) {
        Picture picture = picture(underlay.file());
        if (picture.image() != null) {
            Rectangle size = picture.image().getBounds();
            graphics.drawImage(picture.image(), 0, 0, size.width, size.height, 0, -picture.heightMm(underlay),
                    picture.widthMm(underlay), picture.heightMm(underlay));
        }
    }

    /**
     * Paints pictures on a printer or picture whose present transform is plan mm with y downwards; drawings are part of
     * the sheet itself, see {@link org.sceneplan.exchange.dxf.BackgroundSheet}.
     */
    void paint(GC gc, List<UnderlaySnapshot> underlays) {
        for (UnderlaySnapshot underlay : underlays) {
            if (underlay.visible() && !BackgroundFiles.isDrawing(underlay.file())) {
                Transform outer = new Transform(device);
                gc.getTransform(outer);
                Transform own = new Transform(device);
                gc.getTransform(own);
                own.translate((float) underlay.at().xMm(), (float) -underlay.at().yMm());
                own.rotate((float) -underlay.angleDeg());
                gc.setTransform(own);
                gc.setAlpha(alpha(underlay));
                paint(gc, underlay);
                gc.setAlpha(OPAQUE);
                gc.setTransform(outer);
                own.dispose();
                outer.dispose();
            }
        }
    }

    private void paint(GC gc, UnderlaySnapshot underlay) {
        Picture picture = picture(underlay.file());
        if (picture.image() != null) {
            Rectangle size = picture.image().getBounds();
            gc.drawImage(picture.image(), 0, 0, size.width, size.height, 0, -picture.heightMm(underlay),
                    picture.widthMm(underlay), picture.heightMm(underlay));
        }
    }

    private static int alpha(UnderlaySnapshot underlay) {
        return (int) Math.round(underlay.opacityPercent() * ALPHA_PER_PERCENT);
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
