package org.sceneplan.editor.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;

/** Paints whole sheets on a printer, a picture or a window: one more pen beside those of SVG and PDF. */
public final class SheetPen implements AutoCloseable {
    private static final double HALO_EM = 0.2;
    private static final int OPAQUE = 255;

    private final Device device;
    private final GlyphOutlines glyphs;

    /** A pen for a device; to be closed. */
    public SheetPen(Device device) {
        this.device = device;
        this.glyphs = new GlyphOutlines(device);
    }

    @Override
    public void close() {
        glyphs.dispose();
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
            Transform outer = new Transform(device);
            gc.getTransform(outer);
            Transform transform = new Transform(device);
            gc.getTransform(transform);
            transform.translate((float) (xPixels + group.originXMm() * pixelsPerMm),
                    (float) (yPixels + (sheet.heightMm() - group.originYMm()) * pixelsPerMm));
            transform.scale((float) (group.scale() * pixelsPerMm), (float) (group.scale() * pixelsPerMm));
            gc.setTransform(transform);
            for (DrawnElement element : group.elements()) {
                element.primitives().forEach(primitive -> paint(primitive, gc, 1 / group.scale()));
            }
            gc.setTransform(outer);
            transform.dispose();
            outer.dispose();
        }
    }

    private void paint(Primitive primitive, GC gc, double paperToGroup) {
        switch (primitive) {
            case Primitive.Path path -> paint(path, gc, paperToGroup);
            case Primitive.Text text -> paint(text, gc, paperToGroup);
        }
    }

    private void paint(Primitive.Path primitive, GC gc, double paperToGroup) {
        Style style = primitive.style();
        Path path = path(primitive);
        if (!style.fill().isEmpty()) {
            gc.setAlpha((int) Math.round(OPAQUE * style.fillOpacity()));
            gc.setBackground(colour(style.fill()));
            gc.fillPath(path);
            gc.setAlpha(OPAQUE);
        }
        if (!style.stroke().isEmpty()) {
            float[] dash = new float[style.dashMm().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (style.dashMm().get(i) * paperToGroup);
            }
            stroke(path, style.stroke(), style.strokeWidthMm() * paperToGroup, dash, gc);
        }
        path.dispose();
    }

    private void paint(Primitive.Text text, GC gc, double paperToGroup) {
        double sizeMm = text.sizeMm() * paperToGroup;
        Path path = glyphs.path(text, sizeMm);
        if (!text.halo().isEmpty()) {
            stroke(path, text.halo(), HALO_EM * sizeMm, new float[0], gc);
        }
        gc.setBackground(colour(text.colour()));
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
        gc.setForeground(colour(colour));
        gc.drawPath(path);
    }

    private Path path(Primitive.Path primitive) {
        Path path = new Path(device);
        for (PathStep step : primitive.steps()) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo((float) x, (float) -y);
                case PathStep.LineTo(double x, double y) -> path.lineTo((float) x, (float) -y);
                case PathStep.CurveTo c -> path.cubicTo((float) c.x1(), (float) -c.y1(), (float) c.x2(),
                        (float) -c.y2(), (float) c.x(), (float) -c.y());
                case PathStep.Close() -> path.close();
            }
        }
        return path;
    }

    private static Color colour(String code) {
        return new Color(Integer.parseInt(code.substring(1, 3), 16), Integer.parseInt(code.substring(3, 5), 16),
                Integer.parseInt(code.substring(5, 7), 16));
    }
}
