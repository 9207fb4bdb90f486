package org.sceneplan.editor.aid;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.editor.overlay.BrokenLines;
import org.sceneplan.geometry.Point;

/** The sign at an end of a dimension that hangs on nothing any more: a broken ring; it says why when pointed at. */
final class LooseEndFigure extends Figure {
    private static final int SIZE = 15;
    private static final int GAP_DEG = 60;
    private static final Color LOOSE = new Color(196, 98, 0);

    private final Point at;

    LooseEndFigure(Point at, String sentence, Font font) {
        this.at = at;
        setFont(font);
        Label tip = new Label(BrokenLines.of(sentence, font));
        tip.setOpaque(true);
        tip.setForegroundColor(ColorConstants.tooltipForeground);
        tip.setBackgroundColor(ColorConstants.tooltipBackground);
        tip.setBorder(new MarginBorder(3, 6, 3, 6));
        setToolTip(tip);
    }

    void place(PlanScale scale) {
        setBounds(new Rectangle((int) Math.round(scale.x(at.xMm())) - SIZE / 2,
                (int) Math.round(scale.y(at.yMm())) - SIZE / 2, SIZE + 1, SIZE + 1));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle ring = getBounds().getCopy().shrink(2, 2);
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(Paper.of(LOOSE));
        graphics.setLineWidth(2);
        for (int startDeg = GAP_DEG / 2; startDeg < 360; startDeg += 180) {
            graphics.drawArc(ring, startDeg, 180 - GAP_DEG);
        }
        graphics.drawLine(ring.getTopLeft().x + 3, ring.getTopLeft().y + 3, ring.right() - 4, ring.bottom() - 4);
        graphics.drawLine(ring.getTopLeft().x + 3, ring.bottom() - 4, ring.right() - 4, ring.getTopLeft().y + 3);
    }
}
