package org.sceneplan.drafting.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.sceneplan.drafting.shape.Side;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.RingIndex;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The elements of one level by place. Made once per state of the plan, in linear time; immutable and safe for any
 * thread.
 */
public final class DraftGround {

    /** What only touches the end of a side does not stand before it. */
    private static final double SKIN_MM = 0.75;
    /** Turned things overlap by rounding. */
    private static final double OVERLAP_MM = 1;

    private final LevelSnapshot level;
    private final List<GroundElement> elements;
    private final RingIndex index;

    private DraftGround(LevelSnapshot level, List<GroundElement> elements, RingIndex index) {
        this.level = level;
        this.elements = elements;
        this.index = index;
    }

    /** Reads a level. */
    public static DraftGround of(LevelSnapshot level) {
        return of(level, UnaryOperator.identity());
    }

    /**
     * The ground of a level.
     *
     * @param zoneNames the name of a zone without one of its own, by its code
     */
    public static DraftGround of(LevelSnapshot level, UnaryOperator<String> zoneNames) {
        List<GroundElement> elements = List.copyOf(GroundElements.of(level, zoneNames));
        List<Ring> reaches = elements.stream().map(GroundElement::reach).toList();
        return new DraftGround(level, elements, RingIndex.of(reaches));
    }

    /** The level. */
    public LevelSnapshot level() {
        return level;
    }

    /** Direction of most of the outline, degrees from 0 up to below 90: what is drawn or placed begins along it. */
    public double frameDeg() {
        return MainDirection.of(level.outline());
    }

    /** Elements whose box shares a point with the given one, in the order of the plan; shell first. */
    public List<GroundElement> near(Box box) {
        List<GroundElement> found = new ArrayList<>();
        for (int i : index.query(box)) {
            found.add(elements.get(i));
        }
        return found;
    }

    /**
     * Returns what is nearest before a side, measured at right angles to it.
     *
     * @param reachMm how far to look
     * @param wanted which elements count
     */
    public Optional<Gap> nearest(Side side, int reachMm, Predicate<GroundElement> wanted) {
        Point from = side.at().from();
        Point to = side.at().to();
        Vector far = side.outward().times(reachMm);
        Box strip = Box.of(List.of(from, to, shifted(from, far), shifted(to, far))).expanded(1);
        double lengthMm = from.to(to).dot(side.direction());
        Near best = null;
        for (int i : index.query(strip)) {
            GroundElement element = elements.get(i);
            if (!wanted.test(element)) {
                continue;
            }
            for (GroundLine line : element.lines()) {
                Near near = before(side, lengthMm, element, line);
                if (near != null && near.awayMm <= reachMm && (best == null || near.awayMm < best.awayMm)) {
                    best = near;
                }
            }
        }
        return Optional.ofNullable(best).map(near -> near.gap(side));
    }

    /** The nearest place of a line in the strip before the side; null when it is not before it or turned away. */
    private static Near before(Side side, double lengthMm, GroundElement element, GroundLine line) {
        boolean counts = switch (line.role()) {
            case FACE -> line.normal().dot(side.outward()) < -1e-9;
            case EDGE -> true;
            case AXIS, JAMB, STRIP -> false;
        };
        if (!counts) {
            return null;
        }
        Vector a = side.at().from().to(line.at().from());
        Vector b = side.at().from().to(line.at().to());
        double alongA = a.dot(side.direction());
        double alongB = b.dot(side.direction());
        double low = Math.max(Math.min(alongA, alongB), 0);
        double high = Math.min(Math.max(alongA, alongB), lengthMm);
        if (high - low < SKIN_MM) {
            return null;
        }
        double awayA = a.dot(side.outward());
        double slope = (b.dot(side.outward()) - awayA) / (alongB - alongA);
        double awayLow = awayA + slope * (low - alongA);
        double awayHigh = awayA + slope * (high - alongA);
        double away = Math.min(awayLow, awayHigh);
        if (away < -OVERLAP_MM) {
            return null;
        }
        boolean parallel = Math.abs(awayHigh - awayLow) <= OVERLAP_MM;
        double along = parallel ? (low + high) / 2 : awayLow < awayHigh ? low : high;
        return new Near(element, line, along, away);
    }

    private record Near(GroundElement element, GroundLine line, double alongMm, double awayMm) {

        Gap gap(Side side) {
            Vector along = side.direction().times(alongMm);
            Point from = shifted(side.at().from(), along);
            Point to = shifted(side.at().from(), along.plus(side.outward().times(awayMm)));
            return new Gap(element, line, from, to, awayMm);
        }
    }

    private static Point shifted(Point point, Vector step) {
        return Point.rounded(point.xMm() + step.x(), point.yMm() + step.y());
    }
}
