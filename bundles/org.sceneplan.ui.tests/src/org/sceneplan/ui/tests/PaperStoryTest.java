package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.figure.PaperFigure;
import org.sceneplan.geometry.Box;
import org.sceneplan.ui.tests.driver.UiDriver;
import org.sceneplan.ui.tests.guard.UserStory;

/** The layer of drawn figures in a window of its own. */
@UserStory
class PaperStoryTest {
    private static final int SIDE_MM = 20_000;
    private static final double PIXELS_PER_MM = 0.1;
    private static final int SIZE_MM = 200;
    private static final int MOST_BESIDE_PIXELS = 40;
    private static final int LIMIT_SECONDS = 5;

    @Test
    void textsThatBeginRightBesideTheWindowArePaintedByThreadsAsOthers() {
        UiDriver driver = UiDriver.atHand();
        Shell shell = new Shell(Display.getCurrent());
        Draw2dPen pen = new Draw2dPen(shell.getDisplay());
        try {
            shell.setLayout(new FillLayout());
            FigureCanvas canvas = new FigureCanvas(shell);
            canvas.setViewport(new FreeformViewport());
            PlanScale scale = new PlanScale(new Box(0, 0, SIDE_MM, SIDE_MM));
            scale.zoom(PIXELS_PER_MM, 0, 0);
            PaperFigure paper = new PaperFigure(scale);
            canvas.setContents(paper);
            shell.setSize(400, 400);
            shell.layout();
            Dimension window = canvas.getViewport().getSize();
            for (int beside = 0; beside <= MOST_BESIDE_PIXELS; beside++) {
                paper.add(text(pen, scale, window.width + beside, window.height / 2));
                paper.add(text(pen, scale, window.width / 2, window.height + beside));
            }
            boolean[] painted = new boolean[1];
            paper.onFirstPaint(() -> painted[0] = true);
            shell.open();

            driver.waitUntil("the window is painted", LIMIT_SECONDS, () -> painted[0]);
            assertTrue(paper.isSharp());
        } finally {
            shell.dispose();
            pen.dispose();
        }
    }

    private static DrawnFigure text(Draw2dPen pen, PlanScale scale, int x, int y) {
        DrawnFigure figure = new DrawnFigure(pen, scale, () -> true);
        Coordinate at = new Coordinate(x / PIXELS_PER_MM, SIDE_MM - y / PIXELS_PER_MM);
        figure.take(new DrawnElement("", DrawingLayer.FIXTURES, List.of(new Primitive.Text("M", at, SIZE_MM, 0,
                Primitive.Anchor.START, Primitive.Weight.REGULAR, "#000000", ""))), 1);
        return figure;
    }
}
