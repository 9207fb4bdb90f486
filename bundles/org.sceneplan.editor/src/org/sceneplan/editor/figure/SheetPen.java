package org.sceneplan.editor.figure;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** Paints whole sheets on a printer, a picture or a window: one more pen beside those of SVG and PDF. */
public final class SheetPen implements AutoCloseable {
    private static final int OPAQUE = 255;

    private final Device device;
    private final GlyphOutlines glyphs;
    private UnderlayPictures pictures;
    private List<UnderlaySnapshot> underlays = List.of();

    /** A pen for a device; to be closed. */
    public SheetPen(Device device) {
        this.device = device;
        // letters are measured with a graphics context of its own, and a printer has no second one
        this.glyphs = new GlyphOutlines(device instanceof Display ? device : Display.getCurrent());
    }

    /**
     * Paints pictures under the plan, which is the first group of the sheets painted from now on.
     *
     * @param folder folder of the plan
     * @param newUnderlays what lies under the level, without what is hidden
     */
    public void showUnder(java.nio.file.Path folder, List<UnderlaySnapshot> newUnderlays) {
        pictures = new UnderlayPictures(device, folder);
        underlays = newUnderlays;
    }

    @Override
    public void close() {
        glyphs.dispose();
        if (pictures != null) {
            pictures.dispose();
        }
    }

    /**
     * Paints a sheet on white ground.
     *
     * @param xPixels left edge of the sheet
     * @param yPixels upper edge of the sheet
     * @param pixelsPerMm pixels of one paper mm
     */
    public void paint(Sheet sheet, GC gc, double xPixels, double yPixels, double pixelsPerMm) {
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
        for (DrawingGroup group : sheet.groups()) {
            Scale scale = new Scale(xPixels + group.originXMm() * pixelsPerMm,
                    yPixels + (sheet.heightMm() - group.originYMm()) * pixelsPerMm, group.scale() * pixelsPerMm);
            if (pictures != null && group == sheet.groups().getFirst()) {
                paintUnder(group, gc, scale);
            }
            for (DrawnElement element : group.elements()) {
                element.primitives().forEach(primitive -> paint(primitive, gc, scale, pixelsPerMm));
            }
        }
    }

    /**
     * From the measure of a group, y downwards, to pixels. Points are scaled here and not by the graphics context, which
     * on printers of some systems scales twice what it is told to.
     */
    private record Scale(double xPixels, double yPixels, double pixelsPerMm) {
        Path path(Device device, Path path) {
            try {
                PathData data = path.getPathData();
                for (int i = 0; i < data.points.length; i += 2) {
                    data.points[i] = (float) (xPixels + data.points[i] * pixelsPerMm);
                    data.points[i + 1] = (float) (yPixels + data.points[i + 1] * pixelsPerMm);
                }
                return new Path(device, data);
            } finally {
                path.dispose();
            }
        }
    }

    /** Pictures end where the plan does, as drawings do. */
    private void paintUnder(DrawingGroup plan, GC gc, Scale scale) {
        Rectangle before = gc.getClipping();
        Box reach = BackgroundSheet.reach(plan);
        gc.setClipping(before.intersection(new Rectangle(
                (int) Math.floor(scale.xPixels() + reach.minXMm() * scale.pixelsPerMm()),
                (int) Math.floor(scale.yPixels() - reach.maxYMm() * scale.pixelsPerMm()),
                (int) Math.ceil(reach.widthMm() * scale.pixelsPerMm()),
                (int) Math.ceil(reach.depthMm() * scale.pixelsPerMm()))));
        pictures.paint(gc, underlays, scale.xPixels(), scale.yPixels(), scale.pixelsPerMm());
        gc.setClipping(before);
    }

    private void paint(Primitive primitive, GC gc, Scale scale, double pixelsPerMm) {
        switch (primitive) {
            case Primitive.Path path -> paint(path, gc, scale, pixelsPerMm);
            case Primitive.Text text -> paint(text, gc, scale, pixelsPerMm);
        }
    }

    private void paint(Primitive.Path primitive, GC gc, Scale scale, double pixelsPerMm) {
        Style style = primitive.style();
        Path path = scale.path(device, PenShapes.path(device, primitive));
        if (!style.fill().isEmpty()) {
            gc.setAlpha((int) Math.round(OPAQUE * style.fillOpacity()));
            gc.setBackground(PenShapes.colour(style.fill()));
            gc.fillPath(path);
            gc.setAlpha(OPAQUE);
        }
        if (!style.stroke().isEmpty()) {
            float[] dash = new float[style.dashMm().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (style.dashMm().get(i) * pixelsPerMm);
            }
            stroke(path, style.stroke(), style.strokeWidthMm() * pixelsPerMm, dash, gc);
        }
        path.dispose();
    }

    private void paint(Primitive.Text text, GC gc, Scale scale, double pixelsPerMm) {
        Path path = scale.path(device, glyphs.path(text, text.sizeMm() * pixelsPerMm / scale.pixelsPerMm()));
        if (!text.halo().isEmpty()) {
            stroke(path, text.halo(), PenShapes.HALO_EM * text.sizeMm() * pixelsPerMm, new float[0], gc);
        }
        gc.setBackground(PenShapes.colour(text.colour()));
        gc.fillPath(path);
        path.dispose();
    }

    private static void stroke(Path path, String colour, double width, float[] dash, GC gc) {
        LineAttributes line = new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_ROUND);
        if (dash.length > 0) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = dash;
        }
        gc.setLineAttributes(line);
        gc.setForeground(PenShapes.colour(colour));
        gc.drawPath(path);
    }
}
