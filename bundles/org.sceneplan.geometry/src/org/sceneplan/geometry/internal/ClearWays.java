package org.sceneplan.geometry.internal;

/**
 * Widths of the widest discs that get from a start to places.
 *
 * <p>See {@link Gaps}, {@link Separation} and {@link ClearanceAscent} for the parts.
 */
public final class ClearWays {

    private final EdgeSet edges;
    private final Gaps gaps;
    private final Separation separation;
    private final double cap;

    /** Collects the gaps narrower than the cap. */
    public ClearWays(EdgeSet edges, int cap) {
        this.edges = edges;
        this.cap = cap;
        gaps = new Gaps(edges, cap);
        separation = new Separation(edges, gaps);
    }

    /**
     * Answers one question; all arrays have one entry per place.
     *
     * @param width clear width, not rounded, at most the cap
     * @param link  per place four numbers: both ends of the gap that limits the width, where {@code atGap} is true
     * @param atGap whether a gap limits the width; else the start or the place itself or the cap does
     */
    public record Answer(double[] width, double[] link, boolean[] atGap) {
    }

    /** Computes the widths from a point of the floor to others; points off the floor must be left out. */
    public Answer widths(int startX, int startY, int[] placeX, int[] placeY) {
        int n = placeX.length;
        ClearanceAscent climber = new ClearanceAscent(edges, cap / 2, cap);
        Ascent start = climber.climb(startX, startY);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] width = new double[n];
        for (int i = 0; i < n; i++) {
            Ascent place = climber.climb(placeX[i], placeY[i]);
            x[i] = place.x();
            y[i] = place.y();
            width[i] = 2 * Math.min(start.clearance(), place.clearance());
        }
        Answer answer = new Answer(width, new double[4 * n], new boolean[n]);
        int[] limits = separation.limitingGaps(start.x(), start.y(), x, y);
        for (int i = 0; i < n; i++) {
            limit(answer, i, limits[i]);
        }
        return answer;
    }

    private void limit(Answer answer, int i, int gap) {
        if (gap < 0) {
            answer.width[i] = 0;
        } else if (gap < gaps.size && gaps.length[gap] <= answer.width[i]) {
            answer.width[i] = gaps.length[gap];
            answer.atGap[i] = true;
            System.arraycopy(gaps.ends, 4 * gap, answer.link, 4 * i, 4);
        }
    }
}
