package org.sceneplan.exchange.dxf.shell;

import org.sceneplan.geometry.Point;

/**
 * Something in the drawing that was changed or is worth a look.
 *
 * @param at place in the frame of the survey
 * @param sizeMm gap, length or width, as the kind has it
 */
public record Repair(Kind kind, Point at, double sizeMm) {

    /** Kinds of repairs. */
    public enum Kind {
        /** Two ends that nearly met were joined; size of the gap. */
        GAP_CLOSED,
        /** A piece of wall without an end face got one; its thickness. */
        END_CLOSED,
        /** A narrow gap between two pieces of one wall was bridged; its width. */
        WALL_BRIDGED,
        /** Lines that lay on one another count once; length of the piece. */
        REPEATED,
        /** A line shorter than a millimetre was left out; its length. */
        SLIVER,
        /** A corner that is nearly but not quite square was kept; its angle in degrees. */
        NEARLY_SQUARE,
        /** Two openings overlapped; the one with less evidence was left out; its width. */
        OPENING_OVERLAPS
    }
}
