package org.sceneplan.editor.overlay;

import org.eclipse.swt.graphics.Color;
import org.sceneplan.editor.figure.Paper;

/**
 * Looks of overlay marks. Meaning never rests on colour alone: each style has its own line and shade too.
 */
public enum OverlayStyle {
    /** What is dragged, where it would stand. */
    GHOST(new Color(0, 92, 197), 2, 40, new int[0]),
    /** Strips that must stay free before fronts. */
    CLEARANCE(new Color(0, 92, 197), 1, 14, new int[] {6, 4}),
    /** Areas doors sweep. */
    SWING(new Color(120, 80, 0), 1, 24, new int[] {3, 3}),
    /** The line or point something snaps to. */
    SNAP(new Color(196, 0, 148), 1, 0, new int[] {8, 3, 2, 3}),
    /** A length that follows the pointer. */
    DIMENSION(new Color(70, 70, 70), 1, 0, new int[0]),
    /** The length the next typed number sets. */
    DIMENSION_ACTIVE(new Color(0, 92, 197), 2, 0, new int[0]),
    /** The way to a service point. */
    REACH(new Color(0, 120, 110), 2, 0, new int[] {2, 4}),
    /** Something a rule warns of. */
    WARNING(new Color(150, 92, 0), 2, 30, new int[] {10, 4}),
    /** Something a rule forbids. */
    ERROR(new Color(196, 32, 24), 3, 40, new int[0]),
    /** A line or area being drawn. */
    RUBBER(new Color(0, 92, 197), 1, 20, new int[] {5, 3}),
    /** A guide line. */
    GUIDE(new Color(0, 140, 160), 1, 0, new int[] {12, 4, 2, 4}),
    /** A handle that can be dragged. */
    GRIP(new Color(0, 92, 197), 1, 255, new int[0]),
    /** A quiet sign of a finding. */
    MARK(new Color(196, 32, 24), 1, 255, new int[0]);

    private final Color colour;
    private final int linePixels;
    private final int fillAlpha;
    private final int[] dashPixels;

    OverlayStyle(Color colour, int linePixels, int fillAlpha, int[] dashPixels) {
        this.colour = colour;
        this.linePixels = linePixels;
        this.fillAlpha = fillAlpha;
        this.dashPixels = dashPixels;
    }

    /** The colour on the paper of now. */
    Color colour() {
        return Paper.of(colour);
    }

    int linePixels() {
        return linePixels;
    }

    int fillAlpha() {
        return fillAlpha;
    }

    /** On-off lengths in pixels, empty when solid; not to be changed. */
    int[] dashPixels() {
        return dashPixels;
    }
}
