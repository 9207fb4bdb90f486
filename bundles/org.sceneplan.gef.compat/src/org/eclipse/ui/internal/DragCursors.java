package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that GEF 3.2.1 shows while its palette is dragged to another side of the editor. */
public final class DragCursors {

    /** Nothing can be dropped here. */
    public static final int INVALID = 0;
    /** Docks at the left side. */
    public static final int LEFT = 1;
    /** Docks at the right side. */
    public static final int RIGHT = 2;
    /** Docks at the top. */
    public static final int TOP = 3;
    /** Docks at the bottom. */
    public static final int BOTTOM = 4;

    private DragCursors() {
    }

    /**
     * Returns the cursor for a place where the palette would dock.
     *
     * @param code one of the constants of this class
     * @return a system cursor, never disposed by the caller; the plain move cursor for an unknown code
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case INVALID -> SWT.CURSOR_NO;
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            default -> SWT.CURSOR_SIZEALL;
        });
    }
}
