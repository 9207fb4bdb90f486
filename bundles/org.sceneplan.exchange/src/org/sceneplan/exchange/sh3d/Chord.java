package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
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
    private static final int SEARCH_STEPS = 1_000;
    /** Left of and right of a hole, so that the opening fits the inner face. */
    private static final double HOLE_MARGIN_MM = 20;
    private static final double REACH_MM = 150;
    private static final double STRAIGHT_DEG = 0.1;
    private static final double FULL_TURN_DEG = 359;

    /**
     * The chords of a wall, in its direction; at least one. A door or window in a curved wall gets a chord of its own,
     * because an opening stands on a straight edge.
     */
    static List<Chord> of(HomeWall wall, List<HomePiece> openings) {
        double extent = Math.toRadians(Math.max(-FULL_TURN_DEG, Math.min(FULL_TURN_DEG, wall.arcExtentDeg())));
        if (Math.abs(Math.toDegrees(extent)) < STRAIGHT_DEG) {
            return List.of(new Chord(wall, wall.start(), wall.end()));
        }
        double radiusMm = wall.start().distanceMm(wall.end()) / 2 / Math.abs(Math.sin(extent / 2));
        double step = 2 * Math.acos(Math.max(0, 1 - SAGITTA_MM / radiusMm)) / Math.abs(extent);
        List<Chord> chords = new ArrayList<>();
        Spot from = wall.start();
        for (double ratio : ratios(step, holes(wall, extent, radiusMm, openings))) {
            Spot to = ratio >= 1 ? wall.end() : onArc(wall, extent, ratio);
            chords.add(new Chord(wall, from, to));
            from = to;
        }
        return chords;
    }

    /** Ends of the chords as shares of the arc: the ends of the holes, and enough between them. */
    private static List<Double> ratios(double step, List<double[]> holes) {
        List<Double> ratios = new ArrayList<>();
        double from = 0;
        for (double[] hole : holes) {
            divide(from, hole[0], step, ratios);
            ratios.add(hole[1]);
            from = hole[1];
        }
        divide(from, 1, step, ratios);
        return ratios;
    }

    private static void divide(double from, double to, double step, List<Double> ratios) {
        int count = to - from < 1e-6 ? 0 : (int) Math.max(1, Math.min(MAX_CHORDS, Math.ceil((to - from) / step)));
        for (int i = 1; i <= count; i++) {
            ratios.add(from + (to - from) * i / count);
        }
    }

    /** The holes in an arc as pairs of shares of it, in its order; those that overlap an earlier one are left out. */
    private static List<double[]> holes(HomeWall wall, double extent, double radiusMm, List<HomePiece> openings) {
        List<double[]> holes = new ArrayList<>();
        for (HomePiece piece : openings) {
            double ratio = nearest(wall, extent, piece.hole());
            Spot foot = onArc(wall, extent, ratio);
            double inner = radiusMm - wall.thicknessMm() / 2;
            double half = (piece.holeWidthMm() / 2 + HOLE_MARGIN_MM) / Math.max(1, inner);
            double share = half >= 1 ? 1 : Math.asin(half) / Math.abs(extent);
            boolean hosted = foot.distanceMm(piece.hole()) <= wall.thicknessMm() / 2 + REACH_MM;
            boolean free = holes.stream().allMatch(h -> ratio + share <= h[0] || ratio - share >= h[1]);
            if (hosted && free && ratio - share > 0 && ratio + share < 1) {
                holes.add(new double[] {ratio - share, ratio + share});
            }
        }
        holes.sort((a, b) -> Double.compare(a[0], b[0]));
        return holes;
    }

    private static double nearest(HomeWall wall, double extent, Spot spot) {
        double best = 0;
        for (int i = 0; i <= SEARCH_STEPS; i++) {
            double ratio = (double) i / SEARCH_STEPS;
            if (onArc(wall, extent, ratio).distanceMm(spot) < onArc(wall, extent, best).distanceMm(spot)) {
                best = ratio;
            }
        }
        return best;
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
