package org.sceneplan.workbench.view.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sceneplan.editor.CanvasWindow;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.LevelPicture;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.geometry.Box;
import org.sceneplan.workbench.view.PlanView;

/**
 * A small picture of the level on the canvas. The frame is what shows there: drag it or click to scroll, wheel and + -
 * zoom, arrow keys scroll.
 */
public final class OverviewView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.overview";

    private static final double ZOOM_STEP = 1.25;
    private static final Color FRAME = new Color(192, 86, 43);
    private static final int VEIL_ALPHA = 60;
    private static final int MARGIN_MM = 500;

    private final Runnable moved = this::windowMoved;
    private final Runnable recoloured = this::redraw;
    private final SessionListener refresh = new SessionListener() {
        @Override
        public void drawn() {
            whenSeen(OverviewView.this::redraw);
        }
    };
    private Canvas canvas;
    private CanvasWindow followed;
    private Image picture;
    private PlanScale scale;
    private String pictured = "";
    private int heldX;
    private int heldY;

    @Override
    protected Control createContent(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> redraw());
        canvas.addListener(SWT.MouseDown, this::grab);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                drag(event);
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, event -> zoom(event.count > 0));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Dispose, event -> {
            Paper.removeListener(recoloured);
            forgetPicture();
        });
        Paper.addListener(recoloured);
        return canvas;
    }

    @Override
    protected SessionListener listener() {
        return refresh;
    }

    @Override
    protected void showPlan() {
        if (followed != null) {
            followed.removeListener(moved);
        }
        followed = editor() == null ? null : editor().canvas().canvasWindow();
        if (followed != null) {
            followed.addListener(moved);
        }
        whenSeen(this::redraw);
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.removeListener(moved);
        }
        super.dispose();
    }

    private void windowMoved() {
        if (!canvas.isDisposed() && editor() != null) {
            if (!pictured.equals(editor().canvas().shownLevel().id())) {
                redraw();
            }
            canvas.redraw();
        }
    }

    private void redraw() {
        forgetPicture();
        canvas.redraw();
    }

    private void forgetPicture() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    /** Paints the level once into an image of the size of the view. */
    private void takePicture() {
        Point size = canvas.getSize();
        String level = editor().canvas().shownLevel().id();
        LevelDrawing drawing = session().drawings().stream().filter(each -> each.level().id().equals(level))
                .findFirst().orElse(null);
        if (drawing == null || size.x <= 0 || size.y <= 0) {
            return;
        }
        pictured = level;
        scale = new PlanScale(drawing.level().outline().box().expanded(MARGIN_MM));
        scale.fit(size.x, size.y);
        picture = new Image(canvas.getDisplay(), (gc, width, height) -> {
            gc.setBackground(Paper.ground());
            gc.fillRectangle(0, 0, width, height);
            LevelPicture.paint(gc, drawing, scale);
        }, size.x, size.y);
    }

    private void paint(GC gc) {
        if (picture == null && editor() != null) {
            takePicture();
        }
        Rectangle area = canvas.getClientArea();
        if (picture == null) {
            gc.setBackground(Paper.ground());
            gc.fillRectangle(area);
            return;
        }
        gc.drawImage(picture, 0, 0);
        Rectangle frame = frame().intersection(area);
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.setAlpha(VEIL_ALPHA);
        gc.fillRectangle(0, 0, area.width, frame.y);
        gc.fillRectangle(0, frame.y + frame.height, area.width, area.height - frame.y - frame.height);
        gc.fillRectangle(0, frame.y, frame.x, frame.height);
        gc.fillRectangle(frame.x + frame.width, frame.y, area.width - frame.x - frame.width, frame.height);
        gc.setAlpha(255);
        gc.setForeground(Paper.of(FRAME));
        gc.setLineWidth(2);
        gc.drawRectangle(frame.x + 1, frame.y + 1, Math.max(2, frame.width - 2), Math.max(2, frame.height - 2));
    }

    private Rectangle frame() {
        Box shown = editor().canvas().canvasWindow().shown();
        int x = (int) Math.round(scale.x(shown.minXMm()));
        int y = (int) Math.round(scale.y(shown.maxYMm()));
        return new Rectangle(x, y, (int) Math.round(scale.x(shown.maxXMm())) - x,
                (int) Math.round(scale.y(shown.minYMm())) - y);
    }

    /** Takes hold of the frame where it is, or brings its middle to the pointer. */
    private void grab(Event event) {
        canvas.setFocus();
        if (scale != null && editor() != null) {
            Rectangle frame = frame();
            boolean inside = frame.contains(event.x, event.y);
            heldX = inside ? event.x - frame.x - frame.width / 2 : 0;
            heldY = inside ? event.y - frame.y - frame.height / 2 : 0;
            drag(event);
        }
    }

    private void drag(Event event) {
        if (scale != null && editor() != null) {
            editor().canvas().canvasWindow().centre(scale.toPlan(event.x - heldX, event.y - heldY));
        }
    }

    private void zoom(boolean in) {
        if (editor() != null) {
            editor().canvas().canvasWindow().zoom(in ? ZOOM_STEP : 1 / ZOOM_STEP);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> scroll(-1, 0);
            case SWT.ARROW_RIGHT -> scroll(1, 0);
            case SWT.ARROW_UP -> scroll(0, 1);
            case SWT.ARROW_DOWN -> scroll(0, -1);
            case '+', '=', SWT.KEYPAD_ADD -> zoom(true);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(false);
            case '0' -> editor().canvas().fit();
            default -> { /* not a key of the overview */ }
        }
    }

    /** Scrolls by a quarter of what shows. */
    private void scroll(int x, int y) {
        Box shown = editor().canvas().canvasWindow().shown();
        editor().canvas().canvasWindow().centre(new org.sceneplan.geometry.Point(
                (shown.minXMm() + shown.maxXMm()) / 2 + x * shown.widthMm() / 4,
                (shown.minYMm() + shown.maxYMm()) / 2 + y * shown.depthMm() / 4));
    }
}
