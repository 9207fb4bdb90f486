package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Groups of rings nearer than a width, and which may hold a cycle. */
class RingGroupsTest {

    private static final double WIDTH = 1200;
    private static final Corners SHELL = rectangle(0, 0, 40_000, 30_000);

    private static Corners rectangle(int x, int y, int width, int depth) {
        return new Corners(new int[] {x, x + width, x + width, x}, new int[] {y, y, y + depth, y + depth});
    }

    /** A square on its corner. */
    private static Corners diamond(int x, int y, int half) {
        return new Corners(new int[] {x, x + half, x, x - half}, new int[] {y - half, y, y + half, y});
    }

    private static int[] mayClose(Corners... obstacles) {
        return new RingGroups(RingSet.of(List.of(SHELL), List.of(obstacles)), WIDTH).mayClose();
    }

    @Test
    void aRowOfRectanglesIsATree() {
        assertArrayEquals(new int[] {0}, mayClose(rectangle(5000, 5000, 1200, 600), rectangle(6200, 5000, 1200, 600),
                rectangle(7400, 5000, 1200, 600)));
    }

    @Test
    void threeThatAreNearOneAnotherMayCloseACycle() {
        assertArrayEquals(new int[] {0, 2, 3, 4}, mayClose(rectangle(20_000, 5000, 1200, 600),
                rectangle(5000, 5000, 1200, 600), rectangle(6200, 5000, 1199, 600), rectangle(7399, 5000, 1200, 600)));
    }

    @Test
    void whatIsNearTheShellBelongsToIt() {
        assertArrayEquals(new int[] {0, 1, 3}, mayClose(rectangle(1199, 5000, 500, 600),
                rectangle(1201, 9000, 500, 600), rectangle(2898, 5000, 500, 600)));
    }

    @Test
    void aRingThatIsNotConvexMayCloseACycleAlone() {
        Corners bent = new Corners(new int[] {5000, 8000, 8000, 6000, 6000, 5000},
                new int[] {5000, 5000, 6000, 6000, 9000, 9000});
        assertArrayEquals(new int[] {0, 1}, mayClose(bent));
    }

    @Test
    void slantedRingsAreNotTakenForTheirBoxes() {
        // their boxes are 400 mm apart, they themselves 1,273 mm
        assertArrayEquals(new int[] {0}, mayClose(diamond(5000, 5000, 500), diamond(6400, 6400, 500),
                diamond(7800, 5000, 500), diamond(6400, 3600, 500)));
    }

    @Test
    void groupsHoldAllThatIsNearerThanTheWidth() {
        int open = 0;
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            boolean isStraight = seed % 2 == 0;
            List<Corners> obstacles = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                int x = 700 + 100 * random.nextInt(360);
                int y = 700 + 100 * random.nextInt(260);
                obstacles.add(isStraight || i % 2 == 0 ? rectangle(x, y, 100 + random.nextInt(20) * 100, 600)
                        : diamond(x, y, 300 + random.nextInt(400)));
            }
            RingSet set = RingSet.of(List.of(SHELL), obstacles);
            int[] found = new RingGroups(set, WIDTH).mayClose();
            int[] exact = exact(set);
            TreeSet<Integer> missing = new TreeSet<>(Arrays.stream(exact).boxed().toList());
            missing.removeAll(Arrays.stream(found).boxed().toList());
            assertTrue(missing.isEmpty(), "seed " + seed + ": " + missing);
            if (isStraight) {
                assertEquals(Arrays.toString(exact), Arrays.toString(found), "seed " + seed);
            }
            open += set.rings.length - found.length;
        }
        assertTrue(open > 1000, open + " rings in groups without a cycle");
    }

    /** The same by the distances of all pairs; all obstacles are convex. */
    private static int[] exact(RingSet set) {
        int n = set.rings.length;
        boolean[][] isNear = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                // exactly as far as the width counts at the shell, whose distances are rounded
                isNear[a][b] = a == 0 ? toShell(set.rings[b]) <= WIDTH
                        : RingDistance.between(set.rings[a], set.rings[b]) < WIDTH;
                isNear[b][a] = isNear[a][b];
            }
        }
        int[] group = new int[n];
        Arrays.fill(group, -1);
        List<Integer> closed = new ArrayList<>();
        for (int first = 0; first < n; first++) {
            if (group[first] < 0) {
                List<Integer> members = new ArrayList<>(List.of(first));
                group[first] = first;
                int pairs = 0;
                for (int i = 0; i < members.size(); i++) {
                    for (int k = 0; k < n; k++) {
                        pairs += isNear[members.get(i)][k] ? 1 : 0;
                        if (isNear[members.get(i)][k] && group[k] < 0) {
                            group[k] = first;
                            members.add(k);
                        }
                    }
                }
                if (first == 0 || pairs / 2 >= members.size()) {
                    closed.addAll(members);
                }
            }
        }
        return closed.stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    private static double toShell(Corners ring) {
        return Math.min(Math.min(ring.minX, 40_000 - ring.maxX), Math.min(ring.minY, 30_000 - ring.maxY));
    }
}
