package org.sceneplan.rules.aisle;

import java.util.AbstractList;
import java.util.List;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Place;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.ground.Rounding;

/**
 * Where somebody stands before a line: a disc that touches the line from one side.
 *
 * <p>Real numbers, so that a turned plan is measured like a straight one.
 *
 * @param xMm       x of the point of the line
 * @param yMm       y of the point of the line
 * @param direction unit vector away from the line, on to the floor; zero for a place that is its own centre
 * @param mostMm    wider discs stand where one of this width does
 * @param steps     by how many quarters of its width a disc may stand farther away from the line
 */
public record Stand(double xMm, double yMm, Vector direction, double mostMm, int steps) {

    private static final double NOISE_MM = 1e-6;
    /** Both ends of a slanted line are rounded to the mm, which moves it by at most half the diagonal of 1 mm. */
    private static final double LINE_OFF_MM = 1.5;
    private static final int STEPS_PER_WIDTH = 4;
    /** No thing on the floor of a store is thinner. */
    private static final double FREE_STEP_MM = 40;
    private static final int FOUR_WIDTHS = 4 * STEPS_PER_WIDTH;
    private static final double[] SHARES = {0, -0.25, 0.25};

    /** A place that is its own centre. */
    public static Stand at(Point point) {
        return new Stand(point.xMm(), point.yMm(), new Vector(0, 0), 0, 0);
    }

    /** Before a line, on its left side, at a share of its length from its start. */
    public static Stand leftOf(Segment line, double share) {
        double x = line.from().xMm() + share * ((double) line.to().xMm() - line.from().xMm());
        double y = line.from().yMm() + share * ((double) line.to().yMm() - line.from().yMm());
        return new Stand(x, y, line.leftNormal(), Double.POSITIVE_INFINITY, 0);
    }

    /**
     * Before a side of a fixture: in its middle and at a quarter of its width from either end.
     *
     * @param behind before its back instead of its front
     * @param mostMm wider discs stand where one of this width does
     * @return immutable; most ask for the first only, the others are made when they are asked for
     */
    public static List<Stand> before(FixtureSnapshot fixture, boolean behind, double mostMm) {
        return new BeforeFixture(fixture, behind, mostMm);
    }

    /** Tells whether a list of stands never changes. */
    static boolean isFixed(List<Stand> stands) {
        return stands instanceof BeforeFixture;
    }

    private static final class BeforeFixture extends AbstractList<Stand> {
        private final FixtureSnapshot fixture;
        private final Vector along;
        private final Vector out;
        private final double mostMm;
        private final Stand middle;

        private BeforeFixture(FixtureSnapshot fixture, boolean behind, double mostMm) {
            this.fixture = fixture;
            this.mostMm = mostMm;
            along = Vector.ofAngle(fixture.angleDeg());
            out = behind ? new Vector(-along.y(), along.x()) : new Vector(along.y(), -along.x());
            middle = stand(0);
        }

        private Stand stand(double share) {
            double x = fixture.centre().xMm() + out.x() * fixture.depthMm() / 2.0;
            double y = fixture.centre().yMm() + out.y() * fixture.depthMm() / 2.0;
            double shift = share * fixture.widthMm();
            return new Stand(x + along.x() * shift, y + along.y() * shift, out, mostMm, 0);
        }

        @Override
        public Stand get(int index) {
            return index == 0 ? middle : stand(SHARES[index]);
        }

        @Override
        public int size() {
            return SHARES.length;
        }
    }

    /** Before the end of an aisle, in its middle or up to four widths farther in, as long as it gets wider there. */
    public static Stand endOf(Segment end) {
        return leftOf(end, 0.5).orFartherIn();
    }

    /** Returns the same place, where one may also stand up to four widths farther away from the line. */
    Stand orFartherIn() {
        return new Stand(xMm, yMm, direction, mostMm, FOUR_WIDTHS);
    }

    /** Returns the centre of a disc of a width that touches the line here. */
    public Place centre(double widthMm) {
        return centre(widthMm, 0);
    }

    private Place centre(double widthMm, double fartherMm) {
        double depthMm = Math.min(widthMm, mostMm) / 2 + fartherMm;
        return new Place(xMm + direction.x() * depthMm, yMm + direction.y() * depthMm);
    }

    /**
     * Returns for many stands what {@link #widest(ClearWidth, double)} does for each, and a last place.
     *
     * @return x of all places, and y
     */
    static double[][] widest(Stand[] stands, Place last, ClearWidth ways, double mostWidthMm) {
        int count = stands.length;
        double[] x = new double[count + 1];
        double[] y = new double[count + 1];
        for (int i = 0; i < count; i++) {
            double depthMm = Math.min(mostWidthMm, stands[i].mostMm) / 2;
            x[i] = stands[i].xMm + stands[i].direction.x() * depthMm;
            y[i] = stands[i].yMm + stands[i].direction.y() * depthMm;
        }
        x[count] = last.xMm();
        y[count] = last.yMm();
        double[] roomsMm = ways.roomsMm(x, y);
        double[][] places = {x, y};
        for (int i = 0; i < count; i++) {
            if (!stands[i].fits(roomsMm[i], mostWidthMm)) {
                Place place = stands[i].widest(ways, mostWidthMm);
                places = places[0] == x ? new double[][] {x.clone(), y.clone()} : places;
                places[0][i] = place.xMm();
                places[1][i] = place.yMm();
            }
        }
        return places;
    }

    /**
     * Returns the centre of the widest disc that touches the line here and meets nothing.
     *
     * <p>A disc that fits holds every smaller one that touches at the same point, so the width is found by halving, to
     * 1 mm; a slanted line may lie off its place by rounding. Farther in it is looked for only as long as each step
     * makes it wider: the tip of an aisle widens, an aisle that is narrow stays so.
     *
     * @param mostWidthMm no wider disc is looked for
     */
    Place widest(ClearWidth ways, double mostWidthMm) {
        if (steps == 0 || fits(ways, mostWidthMm, 0)) {
            return centre(widestMm(ways, mostWidthMm, 0));
        }
        double freeMm = freeDepthMm(ways, (STEPS_PER_WIDTH / 2 + steps) * mostWidthMm / STEPS_PER_WIDTH);
        double widestMm = -1;
        Place place = null;
        for (int step = 0; step <= steps && widestMm < mostWidthMm; step++) {
            double fartherMm = step * mostWidthMm / STEPS_PER_WIDTH;
            if (step > 0 && mostWidthMm / 2 + fartherMm > freeMm) {
                break;
            }
            double widthMm = widestMm(ways, mostWidthMm, fartherMm);
            if (place != null && widthMm <= widestMm + Rounding.SLANTED_MM) {
                break;
            }
            widestMm = widthMm;
            place = centre(widthMm, fartherMm);
        }
        return place;
    }

    /** How far one gets straight away from the line before something stands in the way, to a step. */
    private double freeDepthMm(ClearWidth ways, double mostDepthMm) {
        double depthMm = FREE_STEP_MM;
        while (depthMm < mostDepthMm
                && ways.roomMm(new Place(xMm + direction.x() * depthMm, yMm + direction.y() * depthMm)) > 0) {
            depthMm += FREE_STEP_MM;
        }
        return depthMm;
    }

    private double widestMm(ClearWidth ways, double mostWidthMm, double fartherMm) {
        if (fits(ways, mostWidthMm, fartherMm)) {
            return mostWidthMm;
        }
        double fits = 0;
        double tooWide = mostWidthMm;
        while (tooWide - fits > 1) {
            double middle = Math.floor((fits + tooWide) / 2);
            if (fits(ways, middle, fartherMm)) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return fits;
    }

    private boolean fits(ClearWidth ways, double widthMm, double fartherMm) {
        return fits(ways.roomMm(centre(widthMm, fartherMm)), widthMm);
    }

    /** Tells whether a disc of a width stands here, from the diameter of the widest one with its centre. */
    private boolean fits(double roomMm, double widthMm) {
        return roomMm >= leastRoomMm(Math.min(widthMm, mostMm), direction.x() != 0 && direction.y() != 0);
    }

    /** Returns the room that a disc of a width that touches a line needs at least, with allowance for rounding. */
    static double leastRoomMm(double widthMm, boolean isSlanted) {
        return widthMm - (isSlanted ? LINE_OFF_MM : NOISE_MM);
    }

    /** Returns the point of the line, rounded to mm. */
    public Point point() {
        return Point.rounded(xMm, yMm);
    }
}
