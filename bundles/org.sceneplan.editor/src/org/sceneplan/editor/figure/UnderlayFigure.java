package org.sceneplan.editor.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Device;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * Pictures and DXF drawings under the plan, painted by {@link PaperFigure} before everything else. Owns the pictures; dispose when
 * the canvas goes.
 */
public final class UnderlayFigure {
    private final Device device;
    private final Supplier<Path> folder;
    private UnderlayPictures pictures;
    private Path paintedFrom;
    private final Supplier<List<UnderlaySnapshot>> underlays;
    private List<UnderlaySnapshot> painted = List.of();

    /**
     * @param folder folder of the plan, another one after it was saved elsewhere
     * @param underlays what lies under the level that is shown, without what is hidden
     */
    public UnderlayFigure(Device device, Supplier<Path> folder, Supplier<List<UnderlaySnapshot>> underlays) {
        this.device = device;
        this.folder = folder;
        this.paintedFrom = folder.get();
        this.pictures = new UnderlayPictures(device, paintedFrom);
        this.underlays = underlays;
    }

    /** Releases the pictures. */
    public void dispose() {
        pictures.dispose();
    }

    /** Whether nothing lies under the drawing. */
    boolean isEmpty() {
        return underlays.get().isEmpty();
    }

    /** Whether something else lies under the drawing now than when it was painted last. */
    boolean isOutdated() {
        return !painted.equals(underlays.get());
    }

    /**
     * Paints on graphics that are scaled to plan mm with y downwards.
     *
     * @param shown part of the plan that is asked for
     * @param whenRead told when something that could not be painted yet has been read
     */
    void paintScaled(Graphics graphics, Box shown, double pixelsPerMm, Runnable whenRead) {
        if (!paintedFrom.equals(folder.get())) {
            pictures.dispose();
            paintedFrom = folder.get();
            pictures = new UnderlayPictures(device, paintedFrom);
        }
        painted = underlays.get();
        pictures.paint(graphics, painted, shown, pixelsPerMm, whenRead);
    }
}
