package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Seeded random simple rings; on a small grid they touch, share edges and coincide often. */
final class RandomRings {

    private static final int MAX_UNCROSSINGS = 200;

    private final Random random;
    private final int side;

    RandomRings(long seed, int side) {
        this.random = new Random(seed);
        this.side = side;
    }

    Point point() {
        return Point.of(random.nextInt(side + 1), random.nextInt(side + 1));
    }

    /** Any kind: rectangle, convex or general. */
    Ring any() {
        return switch (random.nextInt(4)) {
            case 0 -> rectangle();
            case 1 -> simple(3);
            case 2 -> simple(4 + random.nextInt(3));
            default -> simple(5 + random.nextInt(8));
        };
    }

    Ring rectangle() {
        while (true) {
            Point a = point();
            Point b = point();
            if (a.xMm() != b.xMm() && a.yMm() != b.yMm()) {
                Box box = Box.of(List.of(a, b));
                return box.toRing();
            }
        }
    }

    Ring simple(int corners) {
        while (true) {
            Optional<Ring> ring = uncrossed(corners);
            if (ring.isPresent()) {
                return ring.get();
            }
        }
    }

    /** Random closed tour, crossings removed by turning round the part between two edges that cross. */
    private Optional<Ring> uncrossed(int corners) {
        Set<Point> chosen = new LinkedHashSet<>();
        while (chosen.size() < corners) {
            chosen.add(point());
        }
        List<Point> tour = new ArrayList<>(chosen);
        for (int i = 0; i < MAX_UNCROSSINGS; i++) {
            Ring ring;
            try {
                ring = Ring.ccw(tour);
            } catch (IllegalArgumentException noArea) {
                Collections.shuffle(tour, random);
                continue;
            }
            Optional<SelfCrossing> crossing = ring.firstSelfCrossing();
            if (crossing.isEmpty()) {
                return Optional.of(ring);
            }
            tour = new ArrayList<>(ring.points());
            int from = crossing.get().firstEdge() + 1;
            int to = Math.max(from + 2, crossing.get().secondEdge() + 1);
            if (to > tour.size()) {
                Collections.shuffle(tour, random);
            } else {
                Collections.reverse(tour.subList(from, to));
            }
        }
        return Optional.empty();
    }
}
