package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.rules.ground.Rounding;

/**
 * Ways of cables and pipes along the outer walls of a level.
 *
 * <p>What stands no farther from the outline than a given distance stands at the wall; its feet are its nearest
 * points on the edges that near. The way between two feet follows the outline, the shorter way round, past doors as
 * well, where it runs above the lintel or under the threshold. Lengths are sums of edge lengths, exact for edges
 * along the axes.
 */
final class WallWay {

    /** Nearest point on an edge of the outline, by its way from the start of the outline. */
    record Foot(int edge, double atMm) {
    }

    private record Span(double fromMm, double toMm) {
    }

    private final Ring outline;
    private final double wallMm;
    private final double[] startMm;
    private final double lengthMm;

    /**
     * Looks at the walls of a level.
     *
     * @param wallMm what stands no farther from the outline stands at the wall; slanted outlines are allowed their
     *               rounding
     */
    WallWay(Ring outline, double wallMm) {
        this.outline = outline;
        this.wallMm = wallMm + Rounding.allowanceMm(outline);
        this.startMm = new double[outline.size()];
        double sum = 0;
        for (int i = 0; i < outline.size(); i++) {
            startMm[i] = sum;
            sum += outline.edge(i).lengthMm();
        }
        this.lengthMm = sum;
    }

    /** Returns the least way along the walls between a footprint and feet, mm; NaN unless both stand at the wall. */
    double wayMm(Ring footprint, List<Foot> feet) {
        List<Span> spans = feet.isEmpty() ? List.of() : spans(footprint);
        double least = Double.NaN;
        for (Foot foot : feet) {
            for (Span span : spans) {
                double way = wayMm(foot.atMm, span);
                least = Double.isNaN(least) ? way : Math.min(least, way);
            }
        }
        return least;
    }

    private double wayMm(double atMm, Span span) {
        if (atMm >= span.fromMm && atMm <= span.toMm) {
            return 0;
        }
        double toStart = Math.abs(atMm - span.fromMm);
        double toEnd = Math.abs(atMm - span.toMm);
        return Math.min(Math.min(toStart, lengthMm - toStart), Math.min(toEnd, lengthMm - toEnd));
    }

    /** Returns the feet of a point; none when it does not stand at the wall. */
    List<Foot> feet(Point point) {
        List<Foot> feet = new ArrayList<>(2);
        for (int i = 0; i < outline.size(); i++) {
            Point from = outline.points().get(i);
            Point to = outline.points().get((i + 1) % outline.size());
            double dx = (double) to.xMm() - from.xMm();
            double dy = (double) to.yMm() - from.yMm();
            double px = (double) point.xMm() - from.xMm();
            double py = (double) point.yMm() - from.yMm();
            double length = Math.sqrt(dx * dx + dy * dy);
            double along = Math.max(0, Math.min(length, (px * dx + py * dy) / length));
            double offX = px - dx / length * along;
            double offY = py - dy / length * along;
            if (Math.sqrt(offX * offX + offY * offY) <= wallMm) {
                feet.add(new Foot(i, startMm[i] + along));
            }
        }
        return feet;
    }

    /** The stretch of each edge before which a footprint stands. */
    private List<Span> spans(Ring footprint) {
        double[] from = new double[outline.size()];
        double[] to = new double[outline.size()];
        Arrays.fill(from, Double.POSITIVE_INFINITY);
        Arrays.fill(to, Double.NEGATIVE_INFINITY);
        for (Point corner : footprint.points()) {
            feet(corner).forEach(foot -> widen(from, to, foot.edge, foot.atMm));
        }
        for (int i = 0; i < outline.size(); i++) {
            if (footprint.distanceMm(outline.points().get(i)) <= wallMm) {
                int before = (i + outline.size() - 1) % outline.size();
                widen(from, to, i, startMm[i]);
                widen(from, to, before, before > i ? lengthMm : startMm[i]);
            }
        }
        List<Span> spans = new ArrayList<>(2);
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= to[i]) {
                spans.add(new Span(from[i], to[i]));
            }
        }
        return spans;
    }

    private static void widen(double[] from, double[] to, int edge, double atMm) {
        from[edge] = Math.min(from[edge], atMm);
        to[edge] = Math.max(to[edge], atMm);
    }
}
