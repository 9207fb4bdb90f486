package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * One primitive ready to be painted: its shape, its colours and widths.
 *
 * @param fill null when not filled
 * @param stroke null when not stroked
 * @param strokeMm width of the stroke, plan mm
 * @param dashMm on-off lengths, plan mm; empty = solid
 * @param strokeFirst whether the fill covers the inner half of the stroke, as for the halo of letters
 * @param textMm size of the letters in plan mm, 0 when no text
 */
record Mark(MarkShape shape, Color fill, int fillAlpha, Color stroke, double strokeMm, int[] dashMm,
        boolean strokeFirst, double textMm) {
    /** Thinner lines would be too faint to see. */
    private static final double MIN_LINE_PIXELS = 0.5;
    private static final double MITRE_PIXELS = 2;
    static final double MIN_TEXT_PIXELS = 5.5;
    private static final double MAX_TEXT_PIXELS = 400;
    private static final int OPAQUE = 255;

    /** Whether letters of this size can be read. */
    static boolean isReadable(double pixels) {
        return pixels >= MIN_TEXT_PIXELS && pixels <= MAX_TEXT_PIXELS;
    }

    /** Paints on graphics that are scaled to plan mm; leaves alpha at 255. */
    void paint(Graphics graphics, double pixelsPerMm) {
        if (textMm > 0 && !isReadable(textMm * pixelsPerMm)) {
            return;
        }
        if (isPaintedRound(graphics, pixelsPerMm)) {
            return;
        }
        if (strokeFirst) {
            stroke(graphics, pixelsPerMm);
        }
        if (fill != null) {
            graphics.setAlpha(fillAlpha);
            graphics.setBackgroundColor(fill);
            shape.fill(graphics, pixelsPerMm);
            graphics.setAlpha(OPAQUE);
        }
        if (!strokeFirst) {
            stroke(graphics, pixelsPerMm);
        }
    }

    /** Paints a small round shape with a thin line as one disc on another; whether it is one. */
    private boolean isPaintedRound(Graphics graphics, double pixelsPerMm) {
        double widthMm = widthMm(pixelsPerMm);
        boolean plain = fill != null && fillAlpha == OPAQUE && stroke != null && dashMm.length == 0
                && widthMm * pixelsPerMm < MITRE_PIXELS;
        CornerShape round = plain && shape instanceof CurveShape curve ? curve.round(pixelsPerMm) : null;
        if (round != null) {
            graphics.setAlpha(OPAQUE);
            graphics.setBackgroundColor(stroke);
            round.fillGrown(graphics, widthMm / 2);
            graphics.setBackgroundColor(fill);
            round.fillGrown(graphics, -widthMm / 2);
        }
        return round != null;
    }

    private double widthMm(double pixelsPerMm) {
        return Math.max(strokeMm, MIN_LINE_PIXELS / pixelsPerMm);
    }

    private void stroke(Graphics graphics, double pixelsPerMm) {
        if (stroke != null) {
            double widthMm = widthMm(pixelsPerMm);
            graphics.setForegroundColor(stroke);
            // corners of thin lines look the same in every way, and rectangles without round ones are painted faster
            boolean thin = textMm == 0 && widthMm * pixelsPerMm < MITRE_PIXELS;
            graphics.setLineJoin(thin ? SWT.JOIN_MITER : SWT.JOIN_ROUND);
            graphics.setLineWidth((int) Math.max(1, Math.round(widthMm)));
            if (dashMm.length > 0) {
                graphics.setLineDash(dashMm);
                graphics.setLineStyle(SWT.LINE_CUSTOM);
            } else {
                graphics.setLineStyle(SWT.LINE_SOLID);
            }
            shape.draw(graphics, pixelsPerMm);
        }
    }
}
