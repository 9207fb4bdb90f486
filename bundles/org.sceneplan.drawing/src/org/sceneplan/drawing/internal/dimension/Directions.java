package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/** Directions of the edges of an outline. */
final class Directions {
    /** Edges within this angle count as parallel. */
    private static final double PARALLEL_DEG = 0.3;
    /** A direction that less of the outline follows is none: round shops are measured north up. */
    private static final double LEAST_SHARE = 0.25;
    private static final double QUARTER_DEG = 90;
    private static final double FULL_DEG = 360;

    private Directions() {
    }

    /** The direction most of the outline follows, modulo 90 degrees, above -45 up to 45; 0 when there is none. */
    static double dominantDeg(Ring outline) {
        List<double[]> angleAndLength = new ArrayList<>();
        for (Segment edge : outline.edges()) {
            double angle = edge.angleDeg() % QUARTER_DEG;
            double[] cluster = angleAndLength.stream()
                    .filter(known -> Math.abs(turn(known[0] - angle, QUARTER_DEG)) <= PARALLEL_DEG).findFirst()
                    .orElseGet(() -> {
                        double[] fresh = { angle, 0 };
                        angleAndLength.add(fresh);
                        return fresh;
                    });
            cluster[1] += edge.lengthMm();
        }
        double[] best = angleAndLength.getFirst();
        for (double[] cluster : angleAndLength) {
            if (cluster[1] > best[1] + 1) {
                best = cluster;
            }
        }
        if (best[1] < LEAST_SHARE * outline.perimeterMm()) {
            return 0;
        }
        return best[0] > QUARTER_DEG / 2 ? best[0] - QUARTER_DEG : best[0];
    }

    /** Whether two directions point the same way. */
    static boolean same(double angleDeg, double otherDeg) {
        return Math.abs(turn(angleDeg - otherDeg, FULL_DEG)) <= PARALLEL_DEG;
    }

    /** Smallest signed turn, modulo a period. */
    private static double turn(double deg, double period) {
        double turned = deg % period;
        if (turned > period / 2) {
            return turned - period;
        }
        return turned <= -period / 2 ? turned + period : turned;
    }
}
