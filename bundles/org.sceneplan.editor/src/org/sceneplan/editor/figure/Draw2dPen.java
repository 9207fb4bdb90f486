package org.sceneplan.editor.figure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;
import org.sceneplan.editor.PlanScale;

/**
 * Paints primitives on a draw2d canvas at any scale: the screen's pen beside those of SVG and PDF. Owns fonts; dispose
 * when the canvas goes. UI thread only.
 */
public final class Draw2dPen {
    private static final int MIN_TEXT_PIXELS = 5;
    private static final int MAX_TEXT_PIXELS = 400;
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final String fontName;
    private final double paperToPlan;
    private final Map<String, Color> colourByCode = new HashMap<>();
    private final Map<Integer, Font> fontBySize = new HashMap<>();
    private final GC measure;

    /**
     * A pen for one canvas.
     *
     * @param paperToPlan plan mm of one paper mm, for example 100
     */
    public Draw2dPen(Device device, double paperToPlan) {
        this.device = device;
        this.paperToPlan = paperToPlan;
        this.fontName = device.getSystemFont().getFontData()[0].getName();
        this.measure = new GC(device);
    }

    /** Releases fonts. */
    public void dispose() {
        measure.dispose();
        fontBySize.values().forEach(Font::dispose);
        fontBySize.clear();
    }

    void paint(Graphics graphics, Primitive primitive, PlanScale scale) {
        switch (primitive) {
            case Primitive.Path path -> paintPath(graphics, path, scale);
            case Primitive.Text text -> paintText(graphics, text, scale);
        }
    }

    private void paintPath(Graphics graphics, Primitive.Path primitive, PlanScale scale) {
        Style style = primitive.style();
        Path path = path(primitive, scale);
        try {
            if (!style.fill().isEmpty()) {
                graphics.setAlpha((int) Math.round(255 * style.fillOpacity()));
                graphics.setBackgroundColor(colour(style.fill()));
                graphics.setFillRule(SWT.FILL_WINDING);
                graphics.fillPath(path);
                graphics.setAlpha(255);
            }
            if (!style.stroke().isEmpty()) {
                double pixels = style.strokeWidthMm() * paperToPlan * scale.pixelsPerMm();
                graphics.setForegroundColor(colour(style.stroke()));
                graphics.setLineWidth((int) Math.max(1, Math.round(pixels)));
                graphics.setLineStyle(style.dashMm().isEmpty() ? SWT.LINE_SOLID : SWT.LINE_DASH);
                graphics.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private Path path(Primitive.Path primitive, PlanScale scale) {
        Path path = new Path(device);
        for (PathStep step : primitive.steps()) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo((float) scale.x(x), (float) scale.y(y));
                case PathStep.LineTo(double x, double y) -> path.lineTo((float) scale.x(x), (float) scale.y(y));
                case PathStep.CurveTo c -> path.cubicTo((float) scale.x(c.x1()), (float) scale.y(c.y1()),
                        (float) scale.x(c.x2()), (float) scale.y(c.y2()), (float) scale.x(c.x()),
                        (float) scale.y(c.y()));
                case PathStep.Close() -> path.close();
            }
        }
        return path;
    }

    private void paintText(Graphics graphics, Primitive.Text text, PlanScale scale) {
        int pixels = (int) Math.round(text.sizeMm() * paperToPlan * scale.pixelsPerMm());
        if (pixels < MIN_TEXT_PIXELS || pixels > MAX_TEXT_PIXELS) {
            return;
        }
        boolean bold = text.weight() == Primitive.Weight.BOLD;
        Font font = fontBySize.computeIfAbsent(bold ? -pixels : pixels, size -> font(Math.abs(size), size < 0));
        measure.setFont(font);
        Point extent = measure.textExtent(text.text(), SWT.DRAW_TRANSPARENT);
        int ascent = measure.getFontMetrics().getAscent() + measure.getFontMetrics().getLeading();
        int left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -extent.x / 2;
            case END -> -extent.x;
        };
        graphics.pushState();
        try {
            graphics.translate((float) scale.x(text.at().x()), (float) scale.y(text.at().y()));
            if (text.angleDeg() != 0) {
                graphics.rotate((float) -text.angleDeg());
            }
            graphics.setFont(font);
            if (!text.halo().isEmpty()) {
                graphics.setForegroundColor(colour(text.halo()));
                for (int[] shift : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                    graphics.drawText(text.text(), left + shift[0], shift[1] - ascent);
                }
            }
            graphics.setForegroundColor(colour(text.colour()));
            graphics.drawText(text.text(), left, -ascent);
        } finally {
            graphics.popState();
        }
    }

    private Font font(int pixels, boolean bold) {
        FontData data = new FontData(fontName, 1, bold ? SWT.BOLD : SWT.NORMAL);
        data.height = (float) (pixels * POINTS_PER_INCH / device.getDPI().y);
        return new Font(device, data);
    }

    private Color colour(String code) {
        return colourByCode.computeIfAbsent(code, key -> new Color(Integer.parseInt(key.substring(1, 3), 16),
                Integer.parseInt(key.substring(3, 5), 16), Integer.parseInt(key.substring(5, 7), 16)));
    }
}
