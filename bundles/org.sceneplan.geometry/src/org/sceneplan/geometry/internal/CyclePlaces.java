package org.sceneplan.geometry.internal;

/** Places that a {@link CycleWalk} looks at: which of them cycles run round. */
interface CyclePlaces {

    /** Looks at the places in a box only; false if there is none. */
    boolean select(double minX, double minY, double maxX, double maxY);

    /** Turns the parities of the places looked at whose ray a line crosses. */
    void cross(double ax, double ay, double bx, double by);

    /** Notes a cycle, of a greater number than all before, for the places looked at whose parity is odd. */
    void note(int cycle);
}
