package org.sceneplan.editor;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.figure.PaperFigure;

/** Paints the drawing of a level small, without texts and dimensions. */
public final class LevelPicture {

    private LevelPicture() {
    }

    /**
     * Paints a drawing.
     *
     * @param scale fitted to the size of the picture
     */
    public static void paint(GC gc, LevelDrawing drawing, PlanScale scale) {
        Draw2dPen pen = new Draw2dPen(gc.getDevice());
        PaperFigure paper = new PaperFigure(scale);
        for (DrawnElement element : drawing.elements()) {
            if (element.layer() != DrawingLayer.LABELS && element.layer() != DrawingLayer.DIMENSIONS) {
                DrawnFigure figure = new DrawnFigure(pen, scale, () -> false);
                figure.take(element, drawing.scaleDenominator());
                paper.add(figure);
            }
        }
        paper.setBounds(new Rectangle(0, 0, scale.widthPixels(), scale.heightPixels()));
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            paper.paint(graphics);
        } finally {
            graphics.dispose();
            pen.dispose();
        }
    }
}
