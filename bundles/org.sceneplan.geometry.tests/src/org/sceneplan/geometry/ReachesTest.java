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
    /** So many that they are measured together. */
    private static final int PLACES = 80;

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

    /** Rows of things that touch, most of which run round nothing, and courts that do. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithTheWidthsInOrderlyStores(long part) {
        int apart = 0;
        for (long seed = 20 * part; seed < 20 * part + 20; seed++) {
            Random random = new Random(seed);
            double angleDeg = seed % 3 == 0 ? random.nextInt(3600) / 10.0 : seed % 3 == 1 ? 45 : 0;
            List<Ring> things = new ArrayList<>();
            List<Point> places = new ArrayList<>();
            for (int run = 0; run < 12; run++) {
                int west = 2000 + run % 3 * (6000 + random.nextInt(800));
                int south = 2000 + run / 3 * 3500;
                if (random.nextInt(4) == 0) {
                    court(west, south, 800 + random.nextInt(800), things);
                    places.add(Point.of(west + 1500, south));
                } else {
                    for (int i = 0; i < 4; i++) {
                        things.add(Ring.placed(Point.of(west + 1200 * i, south), 1200, 600, 0));
                    }
                }
                for (int i = 0; i < 7; i++) {
                    places.add(Point.of(west + 800 * i, south + 100 * random.nextInt(30)));
                }
            }
            Region floor = Region.of(Ring.ccw(List.of(Point.of(0, 0), Point.of(22_000, 0), Point.of(22_000, 17_000),
                    Point.of(0, 17_000))).rotated(Point.of(0, 0), angleDeg));
            List<Ring> turned = things.stream().map(ring -> ring.rotated(Point.of(0, 0), angleDeg)).toList();
            apart += compare(floor, turned, places.stream().map(at -> at.rotated(Point.of(0, 0), angleDeg)).toList());
        }
        assertTrue(apart > 20, apart + " apart");
    }

    /** Four things round a place, with a gap. */
    private static void court(int west, int south, int gapMm, List<Ring> things) {
        things.add(Ring.placed(Point.of(west, south), 600, 2400, 0));
        things.add(Ring.placed(Point.of(west + 1500, south - 1000), 2400, 600, 0));
        things.add(Ring.placed(Point.of(west + 1500, south + 1000), 2400, 600, 0));
        things.add(Ring.placed(Point.of(west + 3000 + gapMm, south), 600, 2400, 0));
    }

    /** Returns the number of places with room that are not reached. */
    private static int compare(Region floor, List<Ring> things, List<Point> places) {
        int count = places.size();
        double[] x = places.stream().mapToDouble(Point::xMm).toArray();
        double[] y = places.stream().mapToDouble(Point::yMm).toArray();
        int apart = 0;
        for (int widthMm : WIDTHS_MM) {
            ClearWidth fresh = ClearWidth.of(floor, things, CAP_MM);
            boolean[] reaches = fresh.reaches(x, y, widthMm);
            ClearWidth.Passages passages = ClearWidth.of(floor, things, CAP_MM)
                    .passages(new Place(x[count - 1], y[count - 1]), x, y);
            for (int i = 0; i < count; i++) {
                assertEquals(passages.widthMm(i) >= widthMm, reaches[i], "place " + places.get(i) + " " + widthMm);
                boolean hasRoom = reaches[count - 1] && fresh.roomMm(new Place(x[i], y[i])) >= widthMm;
                apart += hasRoom && !reaches[i] ? 1 : 0;
            }
        }
        return apart;
    }
}
