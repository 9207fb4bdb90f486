package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Rings with their numbers of edges and those of many edges apart. */
class RingSetTest {

    private static final Corners SHELL = new Corners(new int[] {0, 9000, 9000, 0}, new int[] {0, 0, 9000, 9000});
    private static final Corners WEDGE = new Corners(new int[] {2000, 3000, 2000}, new int[] {2000, 2000, 3000});

    /** Twenty corners, every second half as far from the centre. */
    private static Corners star() {
        int[] x = new int[20];
        int[] y = new int[20];
        for (int i = 0; i < x.length; i++) {
            int radius = i % 2 == 0 ? 1000 : 500;
            x[i] = (int) Math.round(6000 + radius * Math.cos(Math.PI * i / 10));
            y[i] = (int) Math.round(6000 + radius * Math.sin(Math.PI * i / 10));
        }
        return new Corners(x, y);
    }

    @Test
    void edgesAreNumberedRingAfterRing() {
        RingSet set = RingSet.of(List.of(SHELL), List.of(star(), WEDGE));

        assertArrayEquals(new int[] {0, 4, 24, 27}, set.firstEdge);
        assertEquals(1, set.shells);
        assertTrue(set.isRectangle[0]);
        assertFalse(set.isRectangle[2]);
    }

    @Test
    void edgesOfManyOnOneRingAreListedOneByOne() {
        RingSet set = RingSet.of(List.of(SHELL), List.of(star(), WEDGE));

        assertTrue(set.hasLong() && set.isLong(1) && !set.isLong(2));
        assertEquals(20, set.longEdges.length);
        assertEquals(4, set.longEdges[0]);
        assertEquals(1, set.ringOfLongEdge[19]);
        assertEquals(20, set.longBoxes.minX.length);
    }

    @Test
    void someOfTheRingsKeepTheirOrder() {
        RingSet some = RingSet.of(List.of(SHELL), List.of(star(), WEDGE)).only(new int[] {0, 2});

        assertSame(WEDGE, some.rings[1]);
        assertEquals(1, some.shells);
        assertFalse(some.hasLong());
    }
}
