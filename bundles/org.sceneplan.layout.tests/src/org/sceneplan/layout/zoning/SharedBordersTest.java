package org.sceneplan.layout.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

class SharedBordersTest {

    @ParameterizedTest
    @ValueSource(doubles = {3, 17, 31.5, 45, 123})
    void neighboursOnASlantedBorderLeaveNeitherGapNorOverlap(double angleDeg) {
        List<Ring> rings = new ArrayList<>();
        rings.add(turned(Ring.rectangle(0, 0, 9000, 4000), angleDeg));
        rings.add(turned(Ring.rectangle(0, 4000, 3333, 9000), angleDeg));
        rings.add(turned(Ring.rectangle(3333, 4000, 9000, 9000), angleDeg));
        rings.add(turned(Ring.rectangle(9000, 0, 12_000, 9000), angleDeg));

        List<Ring> joined = rings.stream().map(ring -> SharedBorders.withCornersOf(ring, rings)).toList();

        assertEquals(List.of(5, 4, 4, 5), joined.stream().map(Ring::size).toList());
        for (int i = 0; i < joined.size(); i++) {
            assertTrue(joined.get(i).isSimple());
            for (Ring other : joined.subList(i + 1, joined.size())) {
                assertTrue(!joined.get(i).overlaps(other), joined.get(i) + " overlaps " + other);
            }
        }
        double sum = joined.stream().mapToDouble(Ring::areaMm2).sum();
        Region union = Region.of(joined);
        assertEquals(sum, union.areaMm2(), 0);
        assertEquals(List.of(), union.polygons().get(0).holes());
        assertEquals(1, union.polygons().size());
    }

    @Test
    void cornersOfOthersGoIntoTheEdgeInItsOrder() {
        Ring ring = Ring.rectangle(0, 0, 9000, 3000);
        Ring left = Ring.rectangle(2000, 3000, 4000, 6000);
        Ring right = Ring.rectangle(4000, 3000, 7000, 6000);

        assertEquals(Ring.parse("0,0 9000,0 9000,3000 7000,3000 4000,3000 2000,3000 0,3000"),
                SharedBorders.withCornersOf(ring, List.of(left, ring, right)));
    }

    @Test
    void aRingFarFromOthersStaysAsItIs() {
        Ring ring = Ring.rectangle(0, 0, 3000, 3000);

        assertEquals(ring, SharedBorders.withCornersOf(ring, List.of(Ring.rectangle(3004, 1000, 5000, 2000))));
    }

    @Test
    void aRingThatWouldTouchItselfStaysAsItIs() {
        Ring narrow = Ring.parse("0,0 6000,0 6000,1000 5000,1000 5000,1 1000,1 1000,1000 0,1000");
        Ring neighbour = Ring.parse("3000,1 3500,900 2500,900");

        assertSame(narrow, SharedBorders.withCornersOf(narrow, List.of(neighbour)));
    }

    private static Ring turned(Ring ring, double angleDeg) {
        return ring.rotated(Point.of(0, 0), angleDeg);
    }
}
