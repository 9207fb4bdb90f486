package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;

/**
 * A straight piece of the middle line of a wall: the whole of a straight wall, a part of a curved one.
 *
 * @param wall the wall
 * @param from start
 * @param to end; not the start
 */
record Chord(HomeWall wall, Spot from, Spot to) {
    /** How far a chord may lie beside the arc it stands for. */
    private static final double SAGITTA_MM = 10;
    private static final int MAX_CHORDS = 64;
    private static final double STRAIGHT_DEG = 0.1;
    private static final double FULL_TURN_DEG = 359;

    /** The chords of a wall, in its direction; at least one. */
    static List<Chord> of(HomeWall wall) {
        double extent = Math.toRadians(Math.max(-FULL_TURN_DEG, Math.min(FULL_TURN_DEG, wall.arcExtentDeg())));
        if (Math.abs(Math.toDegrees(extent)) < STRAIGHT_DEG) {
            return List.of(new Chord(wall, wall.start(), wall.end()));
        }
        double radiusMm = wall.start().distanceMm(wall.end()) / 2 / Math.abs(Math.sin(extent / 2));
        double step = 2 * Math.acos(Math.max(0, 1 - SAGITTA_MM / radiusMm));
        int count = (int) Math.max(2, Math.min(MAX_CHORDS, Math.ceil(Math.abs(extent) / step)));
        List<Chord> chords = new ArrayList<>();
        Spot from = wall.start();
        for (int i = 1; i <= count; i++) {
            Spot to = i == count ? wall.end() : onArc(wall, extent, (double) i / count);
            chords.add(new Chord(wall, from, to));
            from = to;
        }
        return chords;
    }

    /**
     * A place on the arc. With y upwards, as here, the file's extent turns the other way round: the middle of the arc
     * lies on the left of the way from start to end when the extent is positive.
     */
    private static Spot onArc(HomeWall wall, double extent, double ratio) {
        Spot start = wall.start();
        double lengthMm = start.distanceMm(wall.end());
        double offsetMm = lengthMm / 2 / Math.tan(extent / 2);
        double ux = (wall.end().xMm() - start.xMm()) / lengthMm;
        double uy = (wall.end().yMm() - start.yMm()) / lengthMm;
        Spot middle = start.towards(wall.end(), 0.5);
        Spot centre = middle.plus(uy * offsetMm, -ux * offsetMm);
        double turn = -extent * ratio;
        double dx = start.xMm() - centre.xMm();
        double dy = start.yMm() - centre.yMm();
        return centre.plus(dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn));
    }

    double lengthMm() {
        return from.distanceMm(to);
    }

    double halfMm() {
        return wall.thicknessMm() / 2;
    }

    /** Unit vector along x. */
    double ux() {
        return (to.xMm() - from.xMm()) / lengthMm();
    }

    /** Unit vector along y. */
    double uy() {
        return (to.yMm() - from.yMm()) / lengthMm();
    }

    /** How far along the chord the foot of a place lies; below 0 before the start. */
    double alongMm(Spot spot) {
        return (spot.xMm() - from.xMm()) * ux() + (spot.yMm() - from.yMm()) * uy();
    }

    /** How far left of the chord a place lies; below 0 on the right. */
    double leftMm(Spot spot) {
        return (spot.yMm() - from.yMm()) * ux() - (spot.xMm() - from.xMm()) * uy();
    }

    /** The place so far along the chord and left of it. */
    Spot at(double alongMm, double leftMm) {
        return from.plus(ux() * alongMm - uy() * leftMm, uy() * alongMm + ux() * leftMm);
    }

    /** Whether a direction is nearly that of the chord, either way. */
    boolean isParallel(double angleDeg, double toleranceDeg) {
        double turn = Math.toRadians(angleDeg);
        return Math.abs(Math.cos(turn) * uy() - Math.sin(turn) * ux()) <= Math.sin(Math.toRadians(toleranceDeg));
    }
}
