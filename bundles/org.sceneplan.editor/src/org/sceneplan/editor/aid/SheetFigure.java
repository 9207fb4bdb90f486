package org.sceneplan.editor.aid;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.geometry.Box;

/** Edge of the paper, drawing frame and area of the blocks as hairlines, size and scale in the corner of the blocks. */
final class SheetFigure extends Figure {
    private static final int GAP = 6;
    private static final int[] DASH = {6, 4};
    private static final Color LINE = new Color(120, 128, 140);
    private static final Color LETTERS = new Color(84, 92, 104);

    private final SheetPlace place;
    private final String explanation;
    private PlanScale scale;

    /**
     * A figure of a place; it shows where {@link #place} puts it.
     *
     * @param explanation what stands in the blocks, shown where there is room
     */
    SheetFigure(SheetPlace place, String explanation, Font font) {
        this.place = place;
        this.explanation = explanation;
        setFont(font);
    }

    /** Lies where the paper falls at a scale. */
    void place(PlanScale newScale) {
        scale = newScale;
        setBounds(pixels(place.paper()).expand(1, 1));
        repaint();
    }

    private Rectangle pixels(Box box) {
        int x = (int) Math.round(scale.x(box.minXMm()));
        int y = (int) Math.round(scale.y(box.maxYMm()));
        return new Rectangle(x, y, (int) Math.round(scale.x(box.maxXMm())) - x,
                (int) Math.round(scale.y(box.minYMm())) - y);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setForegroundColor(Paper.of(LINE));
        graphics.setLineWidth(1);
        graphics.setLineDash(DASH);
        graphics.setLineStyle(SWT.LINE_CUSTOM);
        graphics.drawRectangle(pixels(place.paper()));
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.drawRectangle(pixels(place.frame()));
        Rectangle blocks = pixels(place.blocks());
        graphics.drawRectangle(blocks);
        graphics.setForegroundColor(Paper.of(LETTERS));
        int below = line(graphics, place.label(), blocks, blocks.y + GAP);
        line(graphics, explanation, blocks, below);
    }

    /** Writes a line where it fits; where the next one goes. */
    private int line(Graphics graphics, String text, Rectangle room, int y) {
        int width = FigureUtilities.getTextWidth(text, getFont());
        int height = FigureUtilities.getFontMetrics(getFont()).getHeight();
        if (width + 2 * GAP <= room.width && y + height <= room.bottom()) {
            graphics.drawText(text, room.x + GAP, y);
        }
        return y + height;
    }
}
