package org.sceneplan.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Coordinate;

class PatchTest {
    private final Patch square = Patch.box(Frame.IDENTITY, 0, 0, 10, 10);

    @Test
    void touchingIsNoOverlap() {
        assertFalse(square.overlaps(Patch.box(Frame.IDENTITY, 10, 0, 20, 10)));
        assertTrue(square.overlaps(Patch.box(Frame.IDENTITY, 9.9, 0, 20, 10)));
    }

    @Test
    void turnedBoxesMissEachOtherAtTheirCorners() {
        Patch diamond = Patch.box(Frame.at(new Coordinate(15, 15), 45), -6, -6, 6, 6);

        assertFalse(square.overlaps(diamond));
        assertTrue(square.overlaps(diamond.moved(-2, -2)));
    }

    @Test
    void linesThroughABoxOverlapItWhateverTheirDirection() {
        assertTrue(square.overlaps(Patch.line(5, -5, 5, 15)));
        assertTrue(square.overlaps(Patch.line(-5, 5, 15, 5)));
        assertTrue(square.overlaps(Patch.line(-5, -5, 15, 15)));
        assertFalse(square.overlaps(Patch.line(11, -5, 11, 15)));
        assertFalse(square.overlaps(Patch.line(5, 11, 5, 15)));
        assertFalse(square.overlaps(Patch.line(0, 21, 21, 0)));
    }

    @Test
    void linesAlongAnEdgeDoNotOverlap() {
        assertFalse(square.overlaps(Patch.line(0, 0, 10, 0)));
    }

    @Test
    void growingMovesEverySide() {
        Patch grown = Patch.box(Frame.at(new Coordinate(0, 0), 90), 0, 0, 10, 4).grown(1);

        assertEquals(-5, grown.minX(), 1e-9);
        assertEquals(1, grown.maxX(), 1e-9);
        assertEquals(-1, grown.minY(), 1e-9);
        assertEquals(11, grown.maxY(), 1e-9);
    }
}
