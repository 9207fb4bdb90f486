package org.sceneplan.editor.figure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.exchange.dxf.BackgroundText;
import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.exchange.dxf.DxfBackground.Extent;
import org.sceneplan.exchange.dxf.DxfBackground.Tile;
import org.sceneplan.exchange.dxf.DxfUnderlay;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.plan.underlay.UnderlayFrame;

/**
 * DXF drawings that lie under a plan, painted as grey hairlines with their texts. Their paths are made once for each scale of the
 * drawing, not of the window, and only those in the window are painted. Owns the paths; to be disposed. UI thread only.
 */
final class BackgroundLines {
    private static final Color GREY = PenShapes.colour("#505050");
    /** Details smaller than this are not painted. */
    private static final double LEAST_DETAIL_PIXELS = 1.5;
    /** Letters lower than this are not painted. */
    private static final double LEAST_TEXT_PIXELS = 4;

    private final Device device;
    private final Path folder;
    private final Map<String, Paths> pathsByUnderlay = new HashMap<>();
    private final Set<CompletableFuture<DxfBackground>> awaited = new HashSet<>();
    private Runnable listener = () -> { };
    private boolean disposed;

    /** Paths in plan mm from the origin of the drawing, y downwards. */
    private record Paths(DxfBackground lines, double mmPerUnit,
            Map<Tile, org.eclipse.swt.graphics.Path> pathByTile,
            Map<DxfUnderlay.Label, org.eclipse.swt.graphics.Path> pathByText) {
        void dispose() {
            pathByTile.values().forEach(org.eclipse.swt.graphics.Path::dispose);
            pathByText.values().forEach(org.eclipse.swt.graphics.Path::dispose);
        }
    }

    /** @param folder folder of the plan */
    BackgroundLines(Device device, Path folder) {
        this.device = device;
        this.folder = folder;
    }

    void dispose() {
        disposed = true;
        pathsByUnderlay.values().forEach(Paths::dispose);
        pathsByUnderlay.clear();
    }

    /**
     * Paints on graphics that are turned and moved to the origin of the drawing, in plan mm with y downwards.
     *
     * @param shown part of the plan that is asked for
     * @param whenRead told in the UI thread when a file that could not be painted yet has been read
     */
    void paint(Graphics graphics, UnderlaySnapshot underlay, Box shown, double pixelsPerMm, Runnable whenRead) {
        listener = whenRead;
        CompletableFuture<DxfBackground> lines = BackgroundFiles.lines(folder.resolve(underlay.file()));
        if (!lines.isDone()) {
            await(lines);
        } else if (lines.join() != null) {
            Paths paths = paths(underlay, lines.join());
            double[] reach = UnderlayFrame.of(underlay).reach(shown);
            boolean withDetails = DxfBackground.DETAIL_MM * underlay.mmPerUnit() * pixelsPerMm >= LEAST_DETAIL_PIXELS;
            graphics.setForegroundColor(Paper.of(GREY));
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.setLineJoin(SWT.JOIN_MITER);
            graphics.setLineWidth((int) Math.max(1, Math.round(1 / pixelsPerMm)));
            for (Tile tile : paths.lines().tiles(new Extent(reach[0], reach[1], reach[2], reach[3]), withDetails)) {
                graphics.drawPath(path(paths, tile));
            }
            paintTexts(graphics, paths, reach, pixelsPerMm);
        }
    }

    /** Texts that can be read at this scale and whose place is near the window. */
    private void paintTexts(Graphics graphics, Paths paths, double[] reach, double pixelsPerMm) {
        double leastMm = LEAST_TEXT_PIXELS / (paths.mmPerUnit() * pixelsPerMm);
        graphics.setBackgroundColor(Paper.of(GREY));
        for (DxfUnderlay.Label text : paths.lines().texts()) {
            double sizeMm = text.heightMm() * text.text().length();
            if (text.heightMm() >= leastMm && text.x() > reach[0] - sizeMm && text.x() < reach[2] + sizeMm
                    && text.y() > reach[1] - sizeMm && text.y() < reach[3] + sizeMm) {
                graphics.fillPath(paths.pathByText().computeIfAbsent(text, key -> path(key, paths.mmPerUnit())));
            }
        }
    }

    private org.eclipse.swt.graphics.Path path(DxfUnderlay.Label text, double mmPerUnit) {
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(device);
        for (Primitive.Text line : BackgroundText.lines(text, mmPerUnit, "")) {
            org.eclipse.swt.graphics.Path part = GlyphOutlines.ofDisplay().path(line, line.sizeMm());
            path.addPath(part);
            part.dispose();
        }
        return path;
    }

    private void await(CompletableFuture<DxfBackground> lines) {
        if (awaited.add(lines) && device instanceof Display display) {
            lines.thenRun(() -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        awaited.remove(lines);
                        if (!disposed) {
                            listener.run();
                        }
                    });
                }
            });
        }
    }

    private Paths paths(UnderlaySnapshot underlay, DxfBackground lines) {
        Paths known = pathsByUnderlay.get(underlay.id());
        if (known == null || known.lines() != lines || known.mmPerUnit() != underlay.mmPerUnit()) {
            if (known != null) {
                known.dispose();
            }
            known = new Paths(lines, underlay.mmPerUnit(), new IdentityHashMap<>(), new IdentityHashMap<>());
            pathsByUnderlay.put(underlay.id(), known);
        }
        return known;
    }

    private org.eclipse.swt.graphics.Path path(Paths paths, Tile tile) {
        return paths.pathByTile().computeIfAbsent(tile, key -> path(key, paths.mmPerUnit()));
    }

    private org.eclipse.swt.graphics.Path path(Tile tile, double mmPerUnit) {
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(device);
        for (DxfUnderlay.Line line : tile.lines()) {
            double[] xy = line.xy();
            path.moveTo((float) (xy[0] * mmPerUnit), (float) (-xy[1] * mmPerUnit));
            for (int i = 2; i < xy.length; i += 2) {
                path.lineTo((float) (xy[i] * mmPerUnit), (float) (-xy[i + 1] * mmPerUnit));
            }
            if (line.isClosed()) {
                path.close();
            }
        }
        return path;
    }
}
