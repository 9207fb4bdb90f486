package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

class BoxUnionTest {

    @Test
    void rectanglesGiveThePolygonsOfTheOverlay() {
        Random random = new Random(7);
        int holes = 0;
        int parts = 0;
        for (int i = 0; i < 3_000; i++) {
            // few lines, so that edges lie on one another and corners meet
            List<Ring> rings = rectangles(random, 1 + random.nextInt(24), 4 + random.nextInt(12));
            List<Polygon> found = JtsShapes.inOrder(BoxUnion.of(rings));
            assertEquals(JtsShapes.fromJts(RegionOverlay.union(rings)), found, () -> "of " + rings);
            holes += found.stream().mapToInt(polygon -> polygon.holes().size()).sum();
            parts += found.size();
        }
        assertTrue(holes > 500 && parts > 5_000, "%d holes, %d parts".formatted(holes, parts));
    }

    @Test
    void cellsThatMeetByTheirPointsAreTwoPolygons() {
        List<Polygon> found = BoxUnion.of(List.of(Ring.rectangle(0, 0, 100, 100), Ring.rectangle(100, 100, 200, 200)));
        assertEquals(2, found.size());
    }

    @Test
    void aHoleThatTouchesTheEdgeIsAHole() {
        // a frame whose hole reaches its outer north-west corner by a point
        List<Ring> frame = List.of(Ring.rectangle(0, 0, 300, 100), Ring.rectangle(200, 0, 300, 300),
                Ring.rectangle(100, 200, 300, 300), Ring.rectangle(0, 0, 100, 200));
        List<Polygon> found = BoxUnion.of(frame);
        assertEquals(JtsShapes.fromJts(RegionOverlay.union(frame)), found);
        assertEquals(1, found.getFirst().holes().size());
    }

    @Test
    void otherShapesAreLeftToTheOverlay() {
        assertNull(BoxUnion.of(List.of(Ring.rectangle(0, 0, 100, 100),
                Ring.placed(new Point(500, 500), 200, 100, 30))));
    }

    private static List<Ring> rectangles(Random random, int count, int lines) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(lines) * 20;
            int y = random.nextInt(lines) * 20;
            rings.add(Ring.rectangle(x, y, x + 20 * (1 + random.nextInt(4)), y + 20 * (1 + random.nextInt(4))));
        }
        return rings;
    }
}
