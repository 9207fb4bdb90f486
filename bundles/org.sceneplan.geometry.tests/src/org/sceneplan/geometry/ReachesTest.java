package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which places a disc of one width gets to, against the widths of the ways to them, which an oracle has tested. */
class ReachesTest {

    private static final int CAP_MM = 1800;
    private static final int[] WIDTHS_MM = {600, 900, 1199, 1200, 1800};
    private static final int PLACES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheWidths(long part) {
        int reached = 0;
        int apart = 0;
        for (long seed = 40 * part; seed < 40 * part + 40; seed++) {
            Random random = new Random(seed);
            double angleDeg = seed % 3 == 0 ? random.nextInt(3600) / 10.0 : 0;
            Region floor = Region.of(Ring.ccw(List.of(Point.of(0, 0), Point.of(14_000, 0), Point.of(14_000, 9_000),
                    Point.of(8_000, 9_000), Point.of(8_000, 6_500), Point.of(0, 6_500)))
                            .rotated(Point.of(0, 0), angleDeg));
            List<Ring> things = new ArrayList<>();
            int count = 4 + random.nextInt(30);
            for (int i = 0; i < count; i++) {
                int own = random.nextInt(4) == 0 ? random.nextInt(360) : 0;
                things.add(Ring.placed(Point.of(300 * random.nextInt(45), 300 * random.nextInt(30)), 1200, 600, own)
                        .rotated(Point.of(0, 0), angleDeg));
            }
            double[] x = new double[PLACES];
            double[] y = new double[PLACES];
            for (int i = 0; i < PLACES; i++) {
                Point place = Point.of(random.nextInt(14_000), random.nextInt(9_000)).rotated(Point.of(0, 0), angleDeg);
                x[i] = place.xMm();
                y[i] = place.yMm();
            }
            List<Ring> more = new ArrayList<>(things);
            more.add(Ring.placed(Point.of(4_000 + random.nextInt(6_000), 3_000), 1500, 20, random.nextInt(180)));
            for (int widthMm : WIDTHS_MM) {
                ClearWidth fresh = ClearWidth.of(floor, things, CAP_MM);
                boolean[] reaches = fresh.reaches(x, y, widthMm);
                boolean[] afterAdding = fresh.with(more).reaches(x, y, widthMm);
                ClearWidth known = ClearWidth.of(floor, things, CAP_MM);
                ClearWidth.Passages passages = known.passages(new Place(x[PLACES - 1], y[PLACES - 1]), x, y);
                boolean[] again = known.reaches(x, y, widthMm);
                ClearWidth.Passages added = known.with(more).passages(new Place(x[PLACES - 1], y[PLACES - 1]), x, y);
                for (int i = 0; i < PLACES; i++) {
                    String where = "seed " + seed + ", place " + i + ", width " + widthMm;
                    assertEquals(passages.widthMm(i) >= widthMm, reaches[i], where);
                    assertEquals(reaches[i], again[i], where);
                    assertEquals(added.widthMm(i) >= widthMm, afterAdding[i], where);
                    reached += reaches[i] ? 1 : 0;
                    boolean hasRoom = reaches[PLACES - 1] && fresh.roomMm(new Place(x[i], y[i])) >= widthMm;
                    apart += hasRoom && !reaches[i] ? 1 : 0;
                }
            }
        }
        assertTrue(reached > 100 && apart > 0, reached + " reached, " + apart + " apart");
    }
}
