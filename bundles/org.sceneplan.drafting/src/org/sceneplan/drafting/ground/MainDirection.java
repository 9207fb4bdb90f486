package org.sceneplan.drafting.ground;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/** The direction in which a building is built: that of most of its outline. */
final class MainDirection {

    private static final int QUARTER_DEG = 90;
    /** Edges of one direction differ by the rounding of their corners. */
    private static final double SAME_PER_DEG = 10;
    private static final double ROUND_PER_DEG = 100;

    private MainDirection() {
    }

    /** Degrees from 0 up to below 90, to a hundredth; of edges as long in all the smallest. */
    static double of(Ring outline) {
        Map<Long, Double> lengthByDirection = new TreeMap<>();
        outline.edges().forEach(edge -> lengthByDirection.merge(direction(edge), edge.lengthMm(), Double::sum));
        long main = lengthByDirection.entrySet().stream()
                .max(Map.Entry.<Long, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(
                        Comparator.reverseOrder()))).orElseThrow().getKey();
        double angleDeg = outline.edges().stream().filter(edge -> direction(edge) == main)
                .max(Comparator.comparingDouble(Segment::lengthMm)).orElseThrow().angleDeg();
        return Math.rint(angleDeg % QUARTER_DEG * ROUND_PER_DEG) / ROUND_PER_DEG % QUARTER_DEG;
    }

    private static long direction(Segment edge) {
        return Math.round(edge.angleDeg() * SAME_PER_DEG) % Math.round(QUARTER_DEG * SAME_PER_DEG);
    }
}
