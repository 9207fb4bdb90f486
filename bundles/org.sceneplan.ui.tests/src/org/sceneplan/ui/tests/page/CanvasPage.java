package org.sceneplan.ui.tests.page;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The canvas of an open plan: where points of the plan show, and mouse and keyboard there. */
abstract class CanvasPage {
    private static final int DRAG_STEPS = 4;

    private final FloorPlanEditor editor;
    private final UiDriver driver;

    CanvasPage(FloorPlanEditor editor, UiDriver driver) {
        this.editor = editor;
        this.driver = driver;
    }

    final FloorPlanEditor editor() {
        return editor;
    }

    final UiDriver driver() {
        return driver;
    }

    final PlanCanvas canvas() {
        return editor.canvas();
    }

    /** Pixel of the window that shows a point of the plan. */
    public Point pixel(org.sceneplan.geometry.Point plan) {
        Point origin = canvas().windowOrigin();
        return new Point((int) Math.round(canvas().scale().x(plan.xMm())) - origin.x,
                (int) Math.round(canvas().scale().y(plan.yMm())) - origin.y);
    }

    /** What is painted on the canvas. */
    public PaintedPixels painted() {
        return new PaintedPixels(canvas().control(), this::pixel);
    }

    /** Where a point of the plan shows on the screen. */
    public Point screen(org.sceneplan.geometry.Point plan) {
        return canvas().control().toDisplay(pixel(plan));
    }

    /** Point of the plan under a pixel of the window. */
    public org.sceneplan.geometry.Point planAt(Point pixel) {
        Point origin = canvas().windowOrigin();
        return canvas().scale().toPlan(pixel.x + origin.x, pixel.y + origin.y);
    }

    /** Point of the plan in the middle of the window. */
    public org.sceneplan.geometry.Point middle() {
        Point size = canvas().control().getSize();
        return planAt(new Point(size.x / 2, size.y / 2));
    }

    /** Pixels per millimetre. */
    public double pixelsPerMm() {
        return canvas().scale().pixelsPerMm();
    }

    /** Whether a point of the plan shows in the window. */
    public boolean isInWindow(org.sceneplan.geometry.Point plan) {
        Point size = canvas().control().getSize();
        Point pixel = pixel(plan);
        return pixel.x >= 0 && pixel.y >= 0 && pixel.x <= size.x && pixel.y <= size.y;
    }

    /** Turns the wheel over a pixel while the zoom key is held; notches upwards positive. */
    public void zoomWheel(Point pixel, int notches) {
        driver.wheel(canvas().control(), pixel, notches, SWT.MOD1);
    }

    /** Types characters on the canvas. */
    public void type(String text) {
        driver.type(canvas().control(), text);
    }

    /** Types a point or length for what is drawn and takes it with Enter. */
    public void enter(String text) {
        type(text);
        key(SWT.CR);
    }

    /** Presses a key on the canvas. */
    public void key(int key) {
        driver.key(canvas().control(), key, 0);
    }

    /** Lets the canvas have the event of a key pressed at a time of the clock of the events. */
    public void keyAt(int key, int timeMs) {
        Event event = new Event();
        event.keyCode = key;
        event.time = timeMs;
        canvas().control().notifyListeners(SWT.KeyDown, event);
    }

    /** Presses a key on the canvas with modifiers around it. */
    public void key(int key, int modifiers) {
        driver.key(canvas().control(), key, modifiers);
    }

    /** Keeps modifiers down on the canvas. */
    public void hold(int modifiers) {
        driver.hold(canvas().control(), modifiers);
    }

    /** Lets modifiers go. */
    public void letGo(int modifiers) {
        driver.letGo(canvas().control(), modifiers);
    }

    /** Rests the pointer on a point of the plan until what lies there is explained. */
    public void hover(org.sceneplan.geometry.Point plan) {
        moveTo(plan);
        Event event = new Event();
        event.x = pixel(plan).x;
        event.y = pixel(plan).y;
        canvas().control().notifyListeners(SWT.MouseHover, event);
    }

    /** Moves the pointer to a point of the plan. */
    public void moveTo(org.sceneplan.geometry.Point plan) {
        driver.moveTo(canvas().control(), pixel(plan));
    }

    /** Drags out of the ruler at the left to a point of the plan; the button stays down. */
    public void dragOutOfRuler(org.sceneplan.geometry.Point plan) {
        Point at = canvas().control().getDisplay().map(canvas().control(), leftRuler(), pixel(plan));
        tellRuler(SWT.MouseDown, new Point(1, at.y));
        tellRuler(SWT.MouseMove, at);
    }

    /** Lets go of the button after it was pressed on the ruler. */
    public void releaseRuler() {
        tellRuler(SWT.MouseUp, new Point(1, 1));
    }

    private void tellRuler(int type, Point at) {
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        leftRuler().notifyListeners(type, event);
    }

    private Control leftRuler() {
        return Stream.of(canvas().control().getParent().getChildren())
                .filter(each -> each != canvas().control() && each.getSize().y > 2 * each.getSize().x).findFirst()
                .orElseThrow();
    }

    /** Presses the button on a point of the plan. */
    public void press(org.sceneplan.geometry.Point plan) {
        driver.press(canvas().control(), pixel(plan));
    }

    /** Moves the pointer to a point of the plan in some steps, as a hand does; the button stays down. */
    public void dragTo(org.sceneplan.geometry.Point plan) {
        Point to = pixel(plan);
        Point from = driver.pointer(canvas().control());
        for (int step = 1; step <= DRAG_STEPS; step++) {
            driver.moveTo(canvas().control(), new Point(from.x + (to.x - from.x) * step / DRAG_STEPS,
                    from.y + (to.y - from.y) * step / DRAG_STEPS));
        }
        for (int shake = 1; shake <= DRAG_STEPS && !isDrawing(); shake++) {
            // a hand is never still; a busy machine may have missed the way here
            driver.moveTo(canvas().control(), new Point(to.x + shake % 2, to.y));
        }
    }

    /** Releases the button. */
    public void release() {
        driver.release(canvas().control());
    }

    /** Clicks on a point of the plan. */
    public void click(org.sceneplan.geometry.Point plan) {
        driver.click(canvas().control(), pixel(plan));
    }

    /** Clicks twice on a point of the plan, as fast as a double click. */
    public void doubleClick(org.sceneplan.geometry.Point plan) {
        driver.doubleClick(canvas().control(), pixel(plan));
    }

    /** Drags from one point of the plan to another. */
    public void drag(org.sceneplan.geometry.Point from, org.sceneplan.geometry.Point to) {
        press(from);
        dragTo(to);
        release();
    }

    /** Presses the button where it was clicked just before, as fast as for a double click. */
    public void pressAgain(org.sceneplan.geometry.Point plan) {
        Listener second = event -> event.count = 2;
        // only the hardware makes double clicks
        canvas().control().getDisplay().addFilter(SWT.MouseDown, second);
        press(plan);
        canvas().control().getDisplay().removeFilter(SWT.MouseDown, second);
    }

    /** Whether keys go to the canvas. */
    public boolean hasFocus() {
        return canvas().control().isFocusControl();
    }

    /** Whether something is being drawn or dragged. */
    public boolean isDrawing() {
        return canvas().overlay().isPassing();
    }

    /** Asks for all of the canvas to be painted, as a window that was before it does when it goes. */
    public void repaintAll() {
        canvas().control().redraw();
    }
}
