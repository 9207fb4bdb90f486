package org.sceneplan.ui.swtbot.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;

/** A canvas on which a button can stay down and the wheel be turned. */
final class CanvasBot extends SWTBotCanvas {

    CanvasBot(Canvas canvas) {
        super(canvas);
    }

    void move(Point at, int held) {
        notify(SWT.MouseMove, createMouseEvent(at.x, at.y, 0, held, 0));
    }

    void press(Point at, int held) {
        setFocus();
        notify(SWT.MouseEnter, createMouseEvent(at.x, at.y, 0, held, 0));
        move(at, held);
        notify(SWT.MouseDown, createMouseEvent(at.x, at.y, 1, held, 1));
    }

    void release(Point at, int held) {
        notify(SWT.MouseUp, createMouseEvent(at.x, at.y, 1, held | SWT.BUTTON1, 1));
    }

    void wheel(Point at, int notches, int held) {
        Event event = createMouseEvent(at.x, at.y, 0, held, notches);
        event.detail = SWT.SCROLL_LINE;
        notify(SWT.MouseVerticalWheel, event);
    }
}
