package org.sceneplan.editor.figure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;
import org.sceneplan.editor.PlanScale;

/**
 * Paints primitives on a draw2d canvas at any scale: the screen's pen beside those of SVG and PDF.
 *
 * <p>Paths are made once, in plan mm with y downwards, and the canvas scales them, so that zooming makes nothing anew
 * and thin lines keep their share of a pixel. Owns paths and fonts; dispose when the canvas goes. UI thread only.
 */
public final class Draw2dPen {
    /** Thinner lines would be too faint to see. */
    private static final double MIN_LINE_PIXELS = 0.5;
    private static final double MIN_TEXT_PIXELS = 5.5;
    private static final double MAX_TEXT_PIXELS = 400;
    private static final double HALO_EM = 0.2;

    private final Device device;
    private final GlyphPaths glyphs;
    private final Map<String, Color> colourByCode = new HashMap<>();
    private final Map<Primitive.Path, Path> pathByPrimitive = new IdentityHashMap<>();

    /** A pen for one canvas. */
    public Draw2dPen(Device device) {
        this.device = device;
        this.glyphs = new GlyphPaths(device);
    }

    /** Releases paths and fonts. */
    public void dispose() {
        pathByPrimitive.values().forEach(Path::dispose);
        pathByPrimitive.clear();
        glyphs.dispose();
    }

    /**
     * Whether a text of this size can be read.
     *
     * @param sizeMm font size, plan mm
     */
    boolean isReadable(double sizeMm, PlanScale scale) {
        double pixels = sizeMm * scale.pixelsPerMm();
        return pixels >= MIN_TEXT_PIXELS && pixels <= MAX_TEXT_PIXELS;
    }

    /**
     * Paints primitives in order.
     *
     * @param paperToPlan plan mm of one paper mm, for example 100
     */
    void paint(Graphics graphics, List<Primitive> primitives, PlanScale scale, double paperToPlan) {
        for (Primitive primitive : primitives) {
            graphics.pushState();
            try {
                switch (primitive) {
                    case Primitive.Path path -> paintPath(graphics, path, scale, paperToPlan);
                    case Primitive.Text text when isReadable(text.sizeMm() * paperToPlan, scale) ->
                        paintText(graphics, text, scale, paperToPlan);
                    case Primitive.Text text -> { /* too small or too large to read */ }
                }
            } finally {
                graphics.popState();
            }
        }
    }

    private void paintPath(Graphics graphics, Primitive.Path primitive, PlanScale scale, double paperToPlan) {
        Style style = primitive.style();
        Path path = pathByPrimitive.computeIfAbsent(primitive, this::path);
        float factor = (float) scale.pixelsPerMm();
        graphics.translate((float) scale.x(0), (float) scale.y(0));
        graphics.scale(factor, factor);
        if (!style.fill().isEmpty()) {
            graphics.setAlpha((int) Math.round(255 * style.fillOpacity()));
            graphics.setBackgroundColor(colour(style.fill()));
            graphics.setFillRule(SWT.FILL_WINDING);
            graphics.fillPath(path);
            graphics.setAlpha(255);
        }
        if (!style.stroke().isEmpty()) {
            double widthMm = Math.max(style.strokeWidthMm() * paperToPlan, MIN_LINE_PIXELS / scale.pixelsPerMm());
            graphics.setForegroundColor(colour(style.stroke()));
            graphics.setLineWidth((int) Math.max(1, Math.round(widthMm)));
            graphics.setLineJoin(SWT.JOIN_ROUND);
            dash(graphics, style.dashMm(), paperToPlan);
            graphics.drawPath(path);
        }
    }

    private static void dash(Graphics graphics, List<Double> dashMm, double paperToPlan) {
        if (dashMm.isEmpty()) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            int[] dash = dashMm.stream().mapToInt(part -> (int) Math.max(1, Math.round(part * paperToPlan))).toArray();
            graphics.setLineDash(dash);
            graphics.setLineStyle(SWT.LINE_CUSTOM);
        }
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

    private void paintText(Graphics graphics, Primitive.Text text, PlanScale scale, double paperToPlan) {
        float factor = (float) (text.sizeMm() * paperToPlan * scale.pixelsPerMm() / GlyphPaths.EM);
        graphics.translate((float) scale.x(text.at().x()), (float) scale.y(text.at().y()));
        if (text.angleDeg() != 0) {
            graphics.rotate((float) -text.angleDeg());
        }
        graphics.scale(factor, factor);
        Path path = glyphs.path(text);
        if (!text.halo().isEmpty()) {
            graphics.setForegroundColor(colour(text.halo()));
            graphics.setLineWidth((int) Math.round(HALO_EM * GlyphPaths.EM));
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.setLineJoin(SWT.JOIN_ROUND);
            graphics.drawPath(path);
        }
        graphics.setBackgroundColor(colour(text.colour()));
        graphics.setFillRule(SWT.FILL_WINDING);
        graphics.fillPath(path);
    }

    private Color colour(String code) {
        return colourByCode.computeIfAbsent(code, key -> new Color(Integer.parseInt(key.substring(1, 3), 16),
                Integer.parseInt(key.substring(3, 5), 16), Integer.parseInt(key.substring(5, 7), 16)));
    }
}
