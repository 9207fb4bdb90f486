package org.sceneplan.editor.tool;

import org.eclipse.swt.graphics.Cursor;
import org.sceneplan.geometry.Point;

/**
 * A handle of a selected element.
 *
 * @param round shown as a circle: turns, or moves a whole edge; square: moves a side or corner
 * @param gesture what dragging it does
 */
public record Grip(Point at, boolean round, Cursor cursor, Gesture gesture) {
}
