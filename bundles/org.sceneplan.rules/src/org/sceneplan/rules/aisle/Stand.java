package org.sceneplan.rules.aisle;

import java.util.ArrayList;
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
 */
public record Stand(double xMm, double yMm, Vector direction, double mostMm) {

    private static final double NOISE_MM = 1e-6;
    /** Both ends of a slanted line are rounded to the mm, which moves it by at most half the diagonal of 1 mm. */
    private static final double LINE_OFF_MM = 1.5;
    private static final List<Double> SHARES = List.of(0.0, -0.25, 0.25);

    /** A place that is its own centre. */
    public static Stand at(Point point) {
        return new Stand(point.xMm(), point.yMm(), new Vector(0, 0), 0);
    }

    /** Before a line, on its left side, at a share of its length from its start. */
    public static Stand leftOf(Segment line, double share) {
        double x = line.from().xMm() + share * ((double) line.to().xMm() - line.from().xMm());
        double y = line.from().yMm() + share * ((double) line.to().yMm() - line.from().yMm());
        return new Stand(x, y, line.leftNormal(), Double.POSITIVE_INFINITY);
    }

    /**
     * Before a side of a fixture: in its middle and at a quarter of its width from either end.
     *
     * @param behind before its back instead of its front
     * @param mostMm wider discs stand where one of this width does
     */
    public static List<Stand> before(FixtureSnapshot fixture, boolean behind, double mostMm) {
        Vector along = Vector.ofAngle(fixture.angleDeg());
        Vector out = behind ? new Vector(-along.y(), along.x()) : new Vector(along.y(), -along.x());
        double x = fixture.centre().xMm() + out.x() * fixture.depthMm() / 2.0;
        double y = fixture.centre().yMm() + out.y() * fixture.depthMm() / 2.0;
        List<Stand> stands = new ArrayList<>();
        for (double share : SHARES) {
            double shift = share * fixture.widthMm();
            stands.add(new Stand(x + along.x() * shift, y + along.y() * shift, out, mostMm));
        }
        return stands;
    }

    /** Returns the centre of a disc of a width that touches the line here. */
    public Place centre(double widthMm) {
        double depthMm = Math.min(widthMm, mostMm) / 2;
        return new Place(xMm + direction.x() * depthMm, yMm + direction.y() * depthMm);
    }

    /**
     * Returns the centre of the widest disc that touches the line here and meets nothing.
     *
     * <p>A disc that fits holds every smaller one that touches at the same point, so the width is found by halving, to
     * 1 mm; a slanted line may lie off its place by rounding.
     *
     * @param mostWidthMm no wider disc is looked for
     */
    Place widest(ClearWidth ways, double mostWidthMm) {
        double fits = 0;
        double tooWide = mostWidthMm;
        if (fits(ways, mostWidthMm)) {
            return centre(mostWidthMm);
        }
        while (tooWide - fits > 1) {
            double middle = Math.floor((fits + tooWide) / 2);
            if (fits(ways, middle)) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return centre(fits);
    }

    private boolean fits(ClearWidth ways, double widthMm) {
        boolean isSlanted = direction.x() != 0 && direction.y() != 0;
        double offMm = isSlanted ? LINE_OFF_MM : NOISE_MM;
        return ways.roomMm(centre(widthMm)) >= Math.min(widthMm, mostMm) - offMm;
    }

    /** Returns the point of the line, rounded to mm. */
    public Point point() {
        return Point.rounded(xMm, yMm);
    }
}
