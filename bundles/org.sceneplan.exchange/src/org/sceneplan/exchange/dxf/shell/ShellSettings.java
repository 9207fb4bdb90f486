package org.sceneplan.exchange.dxf.shell;

import org.sceneplan.geometry.Point;

/**
 * What the caller decides of the search.
 *
 * @param toleranceMm gaps up to this are closed, 0 to 200
 * @param inside a point in the store, in the frame of the survey; null = the largest room is the store
 * @param rooms which rooms beside the first belong to the store
 */
public record ShellSettings(int toleranceMm, Point inside, Rooms rooms) {
    /** The largest room with all that doors connect to it, gaps closed up to 20 mm. */
    public static final ShellSettings USUAL = new ShellSettings(20, null, Rooms.JOINED);

    /** Which rooms are the store. */
    public enum Rooms {
        /** The first alone. */
        ONE,
        /** Those that can be reached from it through openings. */
        JOINED,
        /** All that touch it. */
        ALL
    }

    public ShellSettings {
        if (toleranceMm < 0 || toleranceMm > 200) {
            throw new IllegalArgumentException("toleranceMm " + toleranceMm + " must be 0 to 200");
        }
    }
}
