package org.sceneplan.drafting.snap;

import java.util.List;

import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Where a moving part and a line lie to each other along the line.
 *
 * @param fromMm first place of the moving part along the line before it moves
 * @param toMm last place, the same for a point
 * @param contact whether the part must meet the line itself; else its extension will do
 */
record PullSpan(GroundLine line, double fromMm, double toMm, boolean contact) {

    private static final double ROUNDING_MM = 0.75;
    private static final double SHOWN_MM = 1500;

    static PullSpan of(GroundLine line, Point from, Point to, boolean contact) {
        double a = line.alongMm(from.xMm(), from.yMm());
        double b = line.alongMm(to.xMm(), to.yMm());
        return new PullSpan(line, Math.min(a, b), Math.max(a, b), contact);
    }

    /** Free way along the line between part and line; 0 or less where they lie side by side. */
    double apartMm() {
        return Math.max(fromMm - line.lengthMm(), -toMm);
    }

    boolean holds(int dx, int dy) {
        if (!contact) {
            return true;
        }
        double shift = line.direction().x() * dx + line.direction().y() * dy;
        double overlap = Math.min(toMm + shift, line.lengthMm()) - Math.max(fromMm + shift, 0);
        return fromMm == toMm || isCorner() ? overlap >= -ROUNDING_MM : overlap >= ROUNDING_MM;
    }

    /** A side that meets a corner has no line to lie along. */
    private boolean isCorner() {
        return line.at().from().equals(line.at().to());
    }

    /** Contacts with two parts of one line are not the same: one may hold where the other does not. */
    boolean isSameAs(PullSpan other) {
        return !contact || other != null && other.contact && other.line.at().equals(line.at());
    }

    List<Segment> trace(int dx, int dy) {
        double shift = line.direction().x() * dx + line.direction().y() * dy;
        double from = fromMm + shift;
        double to = toMm + shift;
        if (isCorner()) {
            return List.of(new Segment(at(from), at(to)));
        }
        double length = line.lengthMm();
        double low = contact ? Math.max(0, from == to ? from - SHOWN_MM : from) : Math.min(0, from);
        double high = contact ? Math.min(length, from == to ? to + SHOWN_MM : to) : Math.max(length, to);
        return low < high ? List.of(new Segment(at(low), at(high))) : List.of();
    }

    private Point at(double alongMm) {
        Vector step = line.direction().times(alongMm);
        return Point.rounded(line.at().from().xMm() + step.x(), line.at().from().yMm() + step.y());
    }
}
