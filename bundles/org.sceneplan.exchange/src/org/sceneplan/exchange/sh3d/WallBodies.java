package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

/**
 * The area that walls cover: where two walls end at one place their faces run on until they meet, as Sweet Home 3D
 * draws them; where more do, a round post fills the joint.
 */
final class WallBodies {
    /** Ends this close belong together; the program itself joins them exactly. */
    private static final double JOINT_MM = 10;
    private static final double PARALLEL = 0.02;
    private static final double MAX_MITRE = 4;
    private static final int POST_CORNERS = 16;

    private final List<Chord> chords;
    private final Map<Long, List<End>> endsByCell = new HashMap<>();

    private WallBodies(List<Chord> chords) {
        this.chords = chords;
        for (Chord chord : chords) {
            for (boolean atEnd : new boolean[] {false, true}) {
                End end = new End(chord, atEnd);
                endsByCell.computeIfAbsent(cell(end.spot(), 0, 0), key -> new ArrayList<>()).add(end);
            }
        }
    }

    /** The union of the bodies. */
    static Region region(List<Chord> chords) {
        WallBodies bodies = new WallBodies(chords);
        List<Ring> rings = new ArrayList<>();
        chords.forEach(chord -> bodies.add(chord, rings));
        return Region.of(rings);
    }

    /** One end of a chord. */
    private record End(Chord chord, boolean atEnd) {
        Spot spot() {
            return atEnd ? chord.to() : chord.from();
        }

        /** The chord as seen by one who walks away from this end. */
        Chord away() {
            return atEnd ? new Chord(chord.wall(), chord.to(), chord.from()) : chord;
        }
    }

    private void add(Chord chord, List<Ring> rings) {
        Spot[] start = corners(new End(chord, false), rings);
        Spot[] end = corners(new End(chord, true), rings);
        // seen away from the end, left and right change places
        List<Point> body = List.of(start[1].point(), end[0].point(), end[1].point(), start[0].point());
        try {
            rings.add(Ring.ccw(body));
        } catch (IllegalArgumentException noArea) {
            // a wall thinner than the grid covers nothing
        }
    }

    /** The left and the right corner of an end, seen by one who walks away from it. */
    private Spot[] corners(End end, List<Ring> rings) {
        Chord away = end.away();
        List<End> others = others(end);
        if (others.size() == 1) {
            Chord other = others.getFirst().away();
            return new Spot[] {mitre(away, other, 1), mitre(away, other, -1)};
        }
        if (others.size() > 1) {
            double halfMm = others.stream().mapToDouble(o -> o.chord.halfMm()).reduce(away.halfMm(), Math::min);
            if (halfMm >= 1) {
                rings.add(Ring.regularPolygon(end.spot().point(), (int) Math.floor(2 * halfMm), POST_CORNERS));
            }
        }
        return new Spot[] {away.at(0, away.halfMm()), away.at(0, -away.halfMm())};
    }

    /** Where the left (side 1) or right (side -1) face of one chord meets the face of the next. */
    private static Spot mitre(Chord away, Chord other, int side) {
        double turn = away.ux() * other.uy() - away.uy() * other.ux();
        Spot plain = away.at(0, side * away.halfMm());
        if (Math.abs(turn) < PARALLEL) {
            return plain;
        }
        Spot opposite = other.at(0, -side * other.halfMm());
        double dx = opposite.xMm() - other.from().xMm() + away.from().xMm() - plain.xMm();
        double dy = opposite.yMm() - other.from().yMm() + away.from().yMm() - plain.yMm();
        double along = (dx * other.uy() - dy * other.ux()) / turn;
        boolean runsAway = Math.abs(along) > MAX_MITRE * Math.max(away.halfMm(), other.halfMm());
        return runsAway ? plain : away.at(along, side * away.halfMm());
    }

    private List<End> others(End end) {
        List<End> others = new ArrayList<>();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (End other : endsByCell.getOrDefault(cell(end.spot(), dx, dy), List.of())) {
                    boolean same = other.chord == end.chord && other.atEnd == end.atEnd;
                    if (!same && other.spot().distanceMm(end.spot()) <= JOINT_MM) {
                        others.add(other);
                    }
                }
            }
        }
        return others;
    }

    private static long cell(Spot spot, int dx, int dy) {
        long x = (long) Math.floor(spot.xMm() / JOINT_MM) + dx;
        long y = (long) Math.floor(spot.yMm() / JOINT_MM) + dy;
        return x * 1_000_003L * 4 + y;
    }
}
