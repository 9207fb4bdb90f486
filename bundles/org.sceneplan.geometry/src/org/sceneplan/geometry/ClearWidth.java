package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.internal.ClearWays;
import org.sceneplan.geometry.internal.Corners;

/**
 * The clear width of ways: the widest disc that gets from one place to another.
 *
 * <p>Integer mm for what stands on the floor, real mm for places; frame x east and y north.
 *
 * <p><b>Definition.</b> The clear width between two places is the largest diameter, at most the cap, of a disc whose
 * centre moves from the one to the other on the floor without the disc entering an obstacle or leaving the floor;
 * touching is allowed. A disc must fit with its centre at either place, so the width is at most twice the distance from
 * there to the nearest edge, and 0 where a place is off the floor or no way leads there. Who asks chooses where in a
 * niche or before a wall somebody stands. The width is the same both ways. It changes by at most twice the distance by
 * which a place or an edge moves, unless a passage opens or closes.
 *
 * <p><b>Method.</b> Two places are separated for a disc of diameter w exactly if a closed chain of obstacle edges and
 * of gaps shorter than w runs round one and not the other. Gaps between all pairs of edges nearer than the cap are
 * added from the shortest to the longest until such a chain closes; that gap is the width, if the discs at both places
 * are not narrower. No raster, no search for a path.
 *
 * <p><b>Error.</b> Gaps are computed from the integer corners with an error below 10^-6 mm and rounded to the nearest
 * mm: corners are known to the mm only, and so a gap of 1,199 mm gives 1199 and one of 1,200 mm gives 1200 at any
 * angle at which the corners lie on whole mm. Rounding the corners of a turned plan may change a gap by up to 1.4 mm.
 *
 * <p>Of several gaps of equal length that close such chains, the one between the obstacles given last is named.
 *
 * <p><b>Cost.</b> Preparing takes time in proportion to the pairs of obstacles nearer than the cap; a question to their
 * number times that of the new places divided by 64, and to the places. Immutable but for the places it remembers; any
 * thread may ask.
 */
public final class ClearWidth {

    private final ClearWays ways;
    private final int capMm;

    private ClearWidth(ClearWays ways, int capMm) {
        this.ways = ways;
        this.capMm = capMm;
    }

    /** The corners of obstacles, behind some others. */
    private static Corners[] corners(Collection<Ring> obstacles, List<Corners> others) {
        Corners[] corners = others.toArray(new Corners[others.size() + obstacles.size()]);
        int count = others.size();
        for (Ring ring : obstacles) {
            corners[count++] = ring.corners();
        }
        return corners;
    }

    /**
     * A clear width and where it is.
     *
     * @param widthMm clear width, 0 up to the cap
     * @param from    one end of the gap that limits it, rounded to mm
     * @param to      other end of the gap; equal to {@code from}, and both to one of the points asked for, where the
     *                width is not limited by a gap between the two points
     */
    public record Bottleneck(int widthMm, Point from, Point to) {

        /** Returns the gap as a segment; empty if no gap limits the width. */
        public Optional<Segment> gap() {
            return from.equals(to) ? Optional.empty() : Optional.of(new Segment(from, to));
        }
    }

    /**
     * Prepares a free floor for many questions.
     *
     * @param free  floor without obstacles
     * @param capMm largest width of interest, greater than 0; larger widths are reported as this
     */
    public static ClearWidth of(Region free, int capMm) {
        return of(free, List.of(), capMm);
    }

    /**
     * Prepares a floor with obstacles, without the cost of set operations.
     *
     * @param floor   floor inside the walls
     * @param blocked simple rings that stand on it; they may touch and overlap one another and the walls
     * @param capMm   largest width of interest, greater than 0; larger widths are reported as this
     */
    public static ClearWidth of(Region floor, Collection<Ring> blocked, int capMm) {
        if (capMm < 1) {
            throw new IllegalArgumentException("capMm " + capMm + " must be greater than 0");
        }
        List<Corners> bounding = new ArrayList<>(floor.shells());
        int shells = bounding.size();
        bounding.addAll(floor.holes());
        return new ClearWidth(new ClearWays(corners(blocked, bounding), shells, bounding.size(), capMm), capMm);
    }

    /**
     * Returns the clear widths of the same floor with other obstacles, as {@link #of(Region, Collection, int)} would.
     *
     * <p>What moves, up to eight obstacles, is kept apart from a floor prepared once: only the gaps to these and the
     * cycles through them are looked at, so a step of a drag costs little. Obstacles stay if equal rings stand in both
     * lists in the same order; if some change their order, the answers are the same but take longer.
     *
     * @param blocked all simple rings that stand on the floor now
     */
    public ClearWidth with(Collection<Ring> blocked) {
        return new ClearWidth(ways.with(corners(blocked, List.of())), capMm);
    }

    /**
     * Returns the same floor asked for narrower ways only, as {@link #of(Region, Collection, int)} would with that cap.
     *
     * @param lowerCapMm largest width of interest, at most that of this one
     */
    public ClearWidth upTo(int lowerCapMm) {
        if (lowerCapMm < 1 || lowerCapMm > capMm) {
            throw new IllegalArgumentException("lowerCapMm " + lowerCapMm + " must be in 1.." + capMm);
        }
        return lowerCapMm == capMm ? this : new ClearWidth(ways, lowerCapMm);
    }

    /** Returns the largest width of interest in mm. */
    public int capMm() {
        return capMm;
    }

    /** Returns the clear widths from one place to many, in their order. */
    public List<Bottleneck> passages(Place from, List<Place> to) {
        double[][] xy = coordinates(to);
        Passages passages = passages(from, xy[0], xy[1]);
        List<Bottleneck> found = new ArrayList<>(to.size());
        for (int i = 0; i < to.size(); i++) {
            found.add(passages.get(i));
        }
        return found;
    }

    /**
     * Returns the clear widths from one place to many, made of coordinates in mm.
     *
     * @param toXMm x of each place; both arrays are kept and must not be changed
     * @param toYMm y of each place
     */
    public Passages passages(Place from, double[] toXMm, double[] toYMm) {
        return new Passages(ways.widths(from.xMm(), from.yMm(), toXMm, toYMm, capMm), toXMm, toYMm);
    }

    /**
     * Tells for places whether the way from the last one to them is at least so wide, rounded as {@link #passages}
     * does; in a fraction of its time where no width has been asked for yet.
     *
     * @param xMm     x of each place; both arrays are kept and must not be changed
     * @param yMm     y of each place
     * @param widthMm width wanted, at most the cap
     */
    public boolean[] reaches(double[] xMm, double[] yMm, int widthMm) {
        if (widthMm > capMm) {
            throw new IllegalArgumentException("widthMm " + widthMm + " must be at most " + capMm);
        }
        return ways.reaches(xMm, yMm, widthMm - 0.5);
    }

    /** The clear widths from one place to many, by their number. */
    public static final class Passages {
        private final ClearWays.Answer answer;
        private final double[] xMm;
        private final double[] yMm;

        private Passages(ClearWays.Answer answer, double[] xMm, double[] yMm) {
            this.answer = answer;
            this.xMm = xMm;
            this.yMm = yMm;
        }

        /** Returns the clear width to a place in mm. */
        public int widthMm(int i) {
            return (int) Math.round(answer.width(i));
        }

        /** Tells whether a gap limits the width; else one of the two places or the cap does. */
        public boolean isAtGap(int i) {
            return answer.isAtGap(i);
        }

        /** Returns the clear width to a place and where it is. */
        public Bottleneck get(int i) {
            if (!answer.isAtGap(i)) {
                Point point = Point.rounded(xMm[i], yMm[i]);
                return new Bottleneck(widthMm(i), point, point);
            }
            return new Bottleneck(widthMm(i), Point.rounded(answer.gapEnd(i, 0), answer.gapEnd(i, 1)),
                    Point.rounded(answer.gapEnd(i, 2), answer.gapEnd(i, 3)));
        }
    }

    /** Returns the diameters in mm of the widest discs with their centre at places, as {@link #roomMm} does. */
    public double[] roomsMm(List<Place> places) {
        double[][] xy = coordinates(places);
        return roomsMm(xy[0], xy[1]);
    }

    /** Returns what {@link #roomMm} does for places by their coordinates in mm; the arrays are kept as in passages. */
    public double[] roomsMm(double[] xMm, double[] yMm) {
        double[] rooms = ways.rooms(xMm, yMm).clone();
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = Math.min(capMm, rooms[i]);
        }
        return rooms;
    }

    private static double[][] coordinates(List<Place> places) {
        double[] x = new double[places.size()];
        double[] y = new double[places.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = places.get(i).xMm();
            y[i] = places.get(i).yMm();
        }
        return new double[][] {x, y};
    }

    /** Returns the diameter in mm of the widest disc with its centre at a place, at most the cap; 0 off the floor. */
    public double roomMm(Place place) {
        return Math.min(capMm, ways.room(place.xMm(), place.yMm()));
    }
}
