package org.sceneplan.editor.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Pictures and DXF drawings that lie under a plan, read from their files when they are painted. What is missing or
 * damaged is left out. Owns the pictures; to be disposed.
 */
public final class UnderlayPictures {
    private static final double ALPHA_PER_PERCENT = 2.55;
    private static final int OPAQUE = 255;
    private static final float POINTS_PER_INCH = 72;
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
     * Paints pictures on a printer or picture; drawings are part of the sheet itself, see
     * {@link org.sceneplan.exchange.dxf.BackgroundSheet}.
     */
    void paint(GC gc, List<UnderlaySnapshot> underlays, PenShapes.Frame frame) {
        for (UnderlaySnapshot underlay : underlays) {
            Picture picture = underlay.visible() && !BackgroundFiles.isDrawing(underlay.file())
                    ? picture(underlay.file()) : null;
            if (picture != null && picture.image() != null) {
                gc.setAlpha(alpha(underlay));
                paint(gc, underlay, picture, new Point(Math.round(frame.x(underlay.at().xMm())),
                        Math.round(frame.y(underlay.at().yMm()))), frame.pixelsPerMm());
                gc.setAlpha(OPAQUE);
            }
        }
    }

    private void paint(GC gc, UnderlaySnapshot underlay, Picture picture, Point corner, double pixelsPerMm) {
        Rectangle size = picture.image().getBounds();
        int width = (int) Math.round(picture.widthMm(underlay) * pixelsPerMm);
        int height = (int) Math.round(picture.heightMm(underlay) * pixelsPerMm);
        if (underlay.angleDeg() == 0) {
            gc.drawImage(picture.image(), 0, 0, size.width, size.height, corner.x, corner.y - height, width, height);
            return;
        }
        Transform outer = new Transform(device);
        gc.getTransform(outer);
        Transform turned = upright(gc);
        turned.translate(corner.x, corner.y);
        turned.rotate((float) -underlay.angleDeg());
        gc.setTransform(turned);
        gc.drawImage(picture.image(), 0, 0, size.width, size.height, 0, -height, width, height);
        turned.dispose();
        gc.setTransform(device instanceof Printer ? null : outer);
        outer.dispose();
    }

    /** What leaves the graphics context as it is; printers under GTK apply their scale and margins twice. */
    private Transform upright(GC gc) {
        Transform present = new Transform(device);
        gc.getTransform(present);
        if (device instanceof Printer printer && SWT.getPlatform().equals("gtk")) {
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            float shrunk = printer.getDPI().x / POINTS_PER_INCH;
            present.setElements(shrunk, 0, 0, shrunk, trim.x, trim.y);
        }
        return present;
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
