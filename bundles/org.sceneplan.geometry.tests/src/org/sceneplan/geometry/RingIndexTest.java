package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingIndexTest {

    @Test
    void emptyIndexFindsNothing() {
        RingIndex index = RingIndex.of(List.of());

        assertEquals(0, index.query(new Box(0, 0, 9, 9)).length);
        index.forEachPairCloserThan(1_000, (i, j) -> {
            throw new AssertionError("no pair expected");
        });
    }

    @Test
    void touchingBoxesAreFoundAndTheLimitIsExclusive() {
        RingIndex index = RingIndex.of(List.of(Ring.rectangle(0, 0, 100, 100), Ring.rectangle(1_300, 0, 1_400, 100),
                Ring.rectangle(2_599, 0, 2_700, 100)));

        assertArrayEquals(new int[] {0}, index.query(new Box(100, 100, 200, 200)));
        assertEquals(List.of("1-2"), pairs(index, 1_200));
        assertEquals(List.of("0-1", "1-2"), pairs(index, 1_201));
    }

    @ParameterizedTest
    @CsvSource({"1,300,20000,1500", "2,200,200000,9000", "3,120,3000,3000", "4,50,400000000,300000000", "5,1,10,10",
        "6,300,40,9"})
    void agreesWithComparingAllPairs(long seed, int count, int side, int size) {
        Random random = new Random(seed);
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int extent = i % 17 == 0 ? size : Math.max(2, size / 10);
            rings.add(Ring.placed(Point.of(random.nextInt(side) - side / 3, random.nextInt(side)),
                    1 + random.nextInt(extent), 1 + random.nextInt(extent),
                    random.nextBoolean() ? 0 : random.nextInt(12) * 30));
        }
        RingIndex index = RingIndex.of(rings);
        int limit = Math.max(1, size / 3);

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (rings.get(i).distanceMm(rings.get(j)) < limit) {
                    expected.add(i + "-" + j);
                }
            }
        }
        assertEquals(expected, pairs(index, limit));
        for (int k = 0; k < 100; k++) {
            int x = random.nextInt(side) - side / 3;
            int y = random.nextInt(side);
            Box box = new Box(x, y, x + random.nextInt(size), y + random.nextInt(size));
            assertArrayEquals(IntStream.range(0, count).filter(i -> rings.get(i).box().intersects(box)).toArray(),
                    index.query(box), () -> "query " + box);
        }
    }

    @Test
    void pairsOfTurnedRingsAreMeasuredOnTheRingsNotTheBoxes() {
        Ring diamond = Ring.placed(Point.of(0, 0), 1_000, 1_000, 45);
        Ring inItsBoxCorner = Ring.rectangle(600, 600, 700, 700);

        assertEquals(List.of(), pairs(RingIndex.of(List.of(diamond, inItsBoxCorner)), 300));
        assertEquals(List.of("0-1"), pairs(RingIndex.of(List.of(diamond, inItsBoxCorner)), 360));
    }

    private static List<String> pairs(RingIndex index, int distanceMm) {
        List<String> pairs = new ArrayList<>();
        index.forEachPairCloserThan(distanceMm, (i, j) -> pairs.add(i + "-" + j));
        return pairs;
    }
}
