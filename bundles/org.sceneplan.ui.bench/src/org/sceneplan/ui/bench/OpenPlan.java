package org.sceneplan.ui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.session.PlanOpening;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.session.UnreadablePlanException;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** A plan open on the canvas, as the editor opens it. */
final class OpenPlan {
    private static final int TRIES = 12;
    private final PlanOpening opening;
    private final PlanSession session;
    private final PlanCanvas canvas;

    OpenPlan(Composite parent, Path file) {
        opening = PlanOpening.begin(file, Locale.ENGLISH, parent.getDisplay()::asyncExec);
        canvas = new PlanCanvas(parent, opening.coming());
        try {
            session = opening.session();
        } catch (UnreadablePlanException e) {
            throw new IllegalStateException("the benchmark's own plan was refused", e);
        }
        canvas.open(session.plan().levels().getFirst().id());
        session.addListener(new SessionListener() {
            @Override
            public void drawn() {
                canvas.redraw();
            }
        });
    }

    PlanSession session() {
        return session;
    }

    FigureCanvas figures() {
        return (FigureCanvas) canvas.control();
    }

    PlanCanvas canvas() {
        return canvas;
    }

    /** Where everything drawn stands, pixels. */
    List<Rectangle> boxes() {
        List<Rectangle> boxes = new ArrayList<>();
        for (Object child : canvas.viewer().getContents().getChildren()) {
            boxes.add(((GraphicalEditPart) child).getFigure().getBounds().getCopy());
        }
        return boxes;
    }

    FixtureSnapshot fixture(String id) {
        return canvas.shownLevel().fixture(id).orElseThrow();
    }

    /** Pixel of the window over a fixture where nothing else takes the pointer. */
    Point free(FixtureSnapshot fixture) {
        Point origin = canvas.windowOrigin();
        Box box = fixture.footprint().box();
        for (int i = 1; i < TRIES; i++) {
            double xMm = box.minXMm() + (double) box.widthMm() * i / TRIES;
            Point at = new Point((int) Math.round(canvas.scale().x(xMm)) - origin.x,
                    (int) Math.round(canvas.scale().y(fixture.centre().yMm())) - origin.y);
            if (canvas.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y))
                    instanceof ElementEditPart part && part.elementId().equals(fixture.id())) {
                return at;
            }
        }
        throw new IllegalStateException("%s cannot be taken hold of".formatted(fixture.id()));
    }

    void mouse(int type, Point at) {
        Screen.mouse(canvas.control(), type, at.x, at.y);
    }

    /** Presses the button and moves far enough for a drag to begin. */
    void press(Point at) {
        mouse(SWT.MouseMove, at);
        mouse(SWT.MouseDown, at);
    }

    void close() {
        opening.dispose();
        canvas.control().dispose();
    }
}
