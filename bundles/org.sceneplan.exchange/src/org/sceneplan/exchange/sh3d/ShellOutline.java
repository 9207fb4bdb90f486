package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * The inner face of the walls round a level. What the walls enclose is the floor of the rooms; growing it by half the
 * thickest inner wall and shrinking it again takes the inner walls away and leaves the faces of the outer ones where
 * they are.
 *
 * @param ring the outline, simple, counter-clockwise
 * @param gapMm gaps in the walls up to this width had to be closed; 0 when none
 * @param ofRooms no walls enclose anything: the outline is that of the rooms
 * @param solids massive parts inside the outline
 * @param otherAreasMm2 floor of other closed parts, which were left out
 */
record ShellOutline(Ring ring, int gapMm, boolean ofRooms, List<Ring> solids, List<Double> otherAreasMm2) {
    /** Gaps that are tried to be closed, in mm; the first only mends what rounding leaves. */
    private static final int[] GAPS_MM = {4, 50, 150, 400};
    private static final double LEAST_FLOOR_MM2 = 2e6;
    private static final double LEAST_SOLID_MM2 = 1e4;
    /** A gap stays open when the floor is nearly the same without closing it. */
    private static final double MOST_OF_FLOOR = 0.7;
    private static final int ROOM_WALL_MM = 400;
    private static final double THICKEST_INNER_MM = 600;
    private static final int SAMPLES = 9;
    private static final double BESIDE_MM = 30;
    /** Corners that lie this close to the straight line between their neighbours are noise of drawing by hand. */
    private static final double NOISE_MM = 3;

    /** The outline of a level; empty when neither walls nor rooms enclose at least 2 m2. */
    static Optional<ShellOutline> of(List<Chord> chords, List<HomeRoom> rooms) {
        Region bodies = WallBodies.region(chords);
        List<Region> floors = Arrays.stream(GAPS_MM).mapToObj(gapMm -> enclosed(bodies, gapMm)).toList();
        double most = floors.stream().mapToDouble(Region::areaMm2).max().orElse(0);
        for (int i = 0; i < GAPS_MM.length; i++) {
            Region floor = floors.get(i);
            if (floor.areaMm2() >= Math.max(LEAST_FLOOR_MM2, most * MOST_OF_FLOOR)) {
                double thickest = thickestInner(chords, floor);
                return largest(closed(floor, thickest / 2 + 5), i == 0 ? 0 : GAPS_MM[i], false);
            }
        }
        List<Ring> rings = new ArrayList<>();
        for (HomeRoom room : rooms) {
            try {
                rings.add(Ring.ccw(room.corners().stream().map(Spot::point).toList()));
            } catch (IllegalArgumentException noArea) {
                // a room without area adds nothing
            }
        }
        return largest(closed(Region.of(rings), ROOM_WALL_MM / 2.0), 0, true);
    }

    private static Region enclosed(Region bodies, int gapMm) {
        List<Ring> holes = new ArrayList<>();
        for (Polygon polygon : closed(bodies, gapMm / 2.0).polygons()) {
            holes.addAll(polygon.holes());
        }
        return Region.of(holes);
    }

    private static Region closed(Region region, double distanceMm) {
        return region.offset(distanceMm, Join.MITRE).offset(-distanceMm, Join.MITRE);
    }

    /** Thickness of the thickest wall with floor on both sides. */
    private static double thickestInner(List<Chord> chords, Region floor) {
        double thickest = 0;
        for (Chord chord : chords) {
            double thickness = Math.min(THICKEST_INNER_MM, chord.wall().thicknessMm());
            if (thickness > thickest && hasFloorOnBothSides(chord, floor)) {
                thickest = thickness;
            }
        }
        return thickest;
    }

    private static boolean hasFloorOnBothSides(Chord chord, Region floor) {
        int found = 0;
        for (int i = 1; i <= SAMPLES; i++) {
            double along = chord.lengthMm() * i / (SAMPLES + 1);
            double beside = chord.halfMm() + BESIDE_MM;
            if (floor.contains(chord.at(along, beside).point()) && floor.contains(chord.at(along, -beside).point())) {
                found++;
            }
        }
        return found > SAMPLES / 2;
    }

    private static Optional<ShellOutline> largest(Region floor, int gapMm, boolean ofRooms) {
        Optional<Polygon> largest = floor.largest();
        if (largest.isEmpty() || largest.get().areaMm2() < LEAST_FLOOR_MM2) {
            return Optional.empty();
        }
        List<Double> others = floor.polygons().stream().filter(polygon -> polygon != largest.get())
                .map(Polygon::areaMm2).toList();
        List<Ring> solids = largest.get().holes().stream().filter(hole -> hole.areaMm2() >= LEAST_SOLID_MM2)
                .map(ShellOutline::plain).toList();
        return Optional.of(new ShellOutline(plain(largest.get().shell()), gapMm, ofRooms, solids, others));
    }

    /** A ring without the corners that are noise; the ring itself where it would cross itself then. */
    private static Ring plain(Ring ring) {
        List<Point> points = ring.points();
        int far = farthest(points, 0, points.size(), points.getFirst(), points.getFirst());
        List<Point> kept = new ArrayList<>();
        keep(points, 0, far, kept);
        keep(points, far, points.size(), kept);
        try {
            Ring plain = Ring.ccw(kept).withoutCollinear();
            return plain.isSimple() ? plain : ring.withoutCollinear();
        } catch (IllegalArgumentException tooSmall) {
            return ring.withoutCollinear();
        }
    }

    /** Adds the first point of a run and the corners that matter. Source: D. Douglas, T. Peucker, 1973. */
    private static void keep(List<Point> points, int first, int last, List<Point> kept) {
        Point from = points.get(first);
        Point to = points.get(last % points.size());
        int far = last - first < 2 ? -1 : farthest(points, first, last, from, to);
        if (far < 0 || beside(points.get(far), from, to) <= NOISE_MM) {
            kept.add(from);
            return;
        }
        keep(points, first, far, kept);
        keep(points, far, last, kept);
    }

    private static int farthest(List<Point> points, int first, int last, Point from, Point to) {
        int far = first + 1;
        for (int i = first + 1; i < last; i++) {
            if (beside(points.get(i), from, to) > beside(points.get(far), from, to)) {
                far = i;
            }
        }
        return far;
    }

    private static double beside(Point point, Point from, Point to) {
        return new Segment(from, to).distanceMm(point);
    }

    /** Whether a place is on the floor and not in its edge. */
    boolean holds(Spot spot) {
        return ring.locate(spot.point()) == Location.INSIDE;
    }

    /** Whether a place is on the floor or in its edge. */
    boolean reaches(Spot spot) {
        return ring.contains(spot.point());
    }
}
