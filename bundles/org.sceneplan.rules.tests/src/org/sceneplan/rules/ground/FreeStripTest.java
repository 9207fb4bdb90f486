package org.sceneplan.rules.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

class FreeStripTest {

    /** A shell with a slanted edge, so that rounding is allowed for. */
    private static final Ring SHELL = Ring.ccw(List.of(new Point(0, 0), new Point(9000, 0), new Point(9500, 9000),
            new Point(0, 9000)));

    @Test
    void behindTheShellNothingIsFree() {
        FreeStrip strip = FreeStrip.before(new Segment(new Point(0, 4000), new Point(0, 5000)),
                Ring.rectangle(-1000, 4000, 0, 5000));

        assertTrue(strip.leaves(SHELL));
        assertEquals(0, strip.freeDepthInsideMm(SHELL));
    }

    @Test
    void freeDepthEndsAtTheShell() {
        FreeStrip strip = FreeStrip.before(new Segment(new Point(700, 4000), new Point(700, 5000)),
                Ring.rectangle(-300, 4000, 700, 5000));

        assertEquals(700, strip.freeDepthInsideMm(SHELL));
    }
}
