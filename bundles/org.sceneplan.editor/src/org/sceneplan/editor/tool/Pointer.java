package org.sceneplan.editor.tool;

import org.sceneplan.geometry.Point;

/**
 * Where a gesture is, after snapping and typed numbers.
 *
 * @param start where it began, plan mm
 * @param at where it is, plan mm
 * @param turnDeg by how much what is dragged is turned to dock, counter-clockwise
 * @param dockHost what the back of what is dragged then stands on, as the plan names it; empty for nothing
 * @param keys held keys as in SWT events
 */
public record Pointer(Point start, Point at, double turnDeg, String dockHost, int keys) {

    /** A pointer without a turn. */
    public Pointer(Point start, Point at, int keys) {
        this(start, at, 0, "", keys);
    }

    /** Way from the start, mm. */
    public int dxMm() {
        return at.xMm() - start.xMm();
    }

    /** Way from the start, mm. */
    public int dyMm() {
        return at.yMm() - start.yMm();
    }

    /** The same gesture with the back of what is dragged on nothing. */
    public Pointer undocked() {
        return new Pointer(start, at, turnDeg, "", keys);
    }

    /** The same gesture with other keys held. */
    public Pointer withKeys(int newKeys) {
        return new Pointer(start, at, turnDeg, dockHost, newKeys);
    }

    /** The same gesture at another point. */
    public Pointer withAt(Point newAt) {
        return new Pointer(start, newAt, turnDeg, dockHost, keys);
    }
}
