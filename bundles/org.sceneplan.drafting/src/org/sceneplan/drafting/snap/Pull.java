package org.sceneplan.drafting.snap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drafting.Sentence;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.internal.Wording;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * One reason to move: onto a line, which leaves the way along it free, or onto a point.
 *
 * @param normal unit vector at right angles to the line; null for a point
 * @param needMm way along the normal; for a point the whole way
 * @param toPoint the whole way; null for a line
 * @param apartMm how far the thing is from the shape along the line; 0 where they touch or overlap
 * @param span where shape and thing lie along the line; null where that does not matter
 * @param why key of the sentence and its values: {@link SideRole}, {@link Part}, {@link GroundElement}, or text
 */
record Pull(SnapKind kind, Vector normal, double needMm, Vector toPoint, double apartMm, PullSpan span,
        List<String> ids, String dockHost, Why why, Trace trace) {

    /** The best first; total, so that the order never depends on anything else. */
    static final Comparator<Pull> ORDER = Comparator.comparing(Pull::kind)
            .thenComparingDouble(pull -> Math.rint(Math.abs(pull.needMm) * 1e4))
            .thenComparing(pull -> pull.dockHost.isEmpty())
            .thenComparing(pull -> pull.span == null || !pull.span.contact())
            .thenComparingDouble(pull -> Math.rint(pull.apartMm))
            .thenComparing(pull -> String.join(" ", pull.ids))
            .thenComparing(pull -> pull.why.key)
            .thenComparing(pull -> pull.why.part())
            .thenComparingDouble(Pull::needMm)
            .thenComparingDouble(pull -> pull.normal == null ? pull.toPoint.x() : pull.normal.x())
            .thenComparingDouble(pull -> pull.normal == null ? pull.toPoint.y() : pull.normal.y());

    /**
     * The best first while a line is drawn: what the point touches, then the directions and points of the line itself,
     * then what it is only in line with.
     */
    static final Comparator<Pull> ORDER_DRAWING = Comparator.comparingInt(Pull::drawingRank).thenComparing(ORDER);

    private static final Wording WORDING = new Wording(Pull.class);
    private static final double SAME_MM = 0.01;
    private static final double SAME_DIRECTION = 1e-6;

    /** Part of a shape that is no side. */
    enum Part {
        /** The moving point itself. */
        POINT,
        /** A corner of the shape. */
        CORNER,
        /** The centre of the shape. */
        CENTRE
    }

    /** A sentence to be made when somebody reads it. */
    record Why(String key, Object... values) {

        /** Which part of the shape it is about. */
        String part() {
            return values.length > 0 && values[0] instanceof Enum<?> part ? part.name() : "";
        }

        Sentence sentence() {
            Object[] shown = new Object[values.length];
            for (int i = 0; i < shown.length; i++) {
                shown[i] = switch (values[i]) {
                    case SideRole role -> WORDING.text("Part_" + role);
                    case Part part -> WORDING.text("Part_" + part);
                    case GroundElement element -> element.name();
                    default -> values[i];
                };
            }
            return WORDING.text(key, shown);
        }
    }

    /** Draws the reason for a displacement. */
    interface Trace {
        List<Segment> lines(int dxMm, int dyMm);
    }

    static Pull toPoint(SnapKind kind, Vector way, List<String> ids, Why why, Trace trace) {
        return new Pull(kind, null, way.length(), way, 0, null, ids, "", why, trace);
    }

    static Pull toLine(SnapKind kind, Vector normal, double needMm, List<String> ids, Why why, Trace trace) {
        return new Pull(kind, normal, needMm, null, 0, null, ids, "", why, trace);
    }

    private int drawingRank() {
        boolean inLine = span != null && !span.contact();
        return switch (kind) {
            case DIRECTION -> 1;
            case FREE_STRIP -> 2;
            case EQUAL_GAP, GRID -> 3;
            default -> inLine ? 2 : 0;
        };
    }

    boolean isPoint() {
        return normal == null;
    }

    /** What is left of the need after a displacement. */
    double missMm(double dx, double dy) {
        return isPoint() ? Math.hypot(toPoint.x() - dx, toPoint.y() - dy)
                : needMm - normal.x() * dx - normal.y() * dy;
    }

    /** Whether shape and thing still meet after a displacement. */
    boolean holds(int dx, int dy) {
        return span == null || span.holds(dx, dy);
    }

    /** Whether another pull asks for the same. */
    boolean isSameAs(Pull other) {
        if (isPoint() || other.isPoint()) {
            return isPoint() && other.isPoint() && toPoint.equals(other.toPoint);
        }
        if ((kind == SnapKind.EQUAL_GAP) != (other.kind == SnapKind.EQUAL_GAP)) {
            return false;
        }
        double sign = Math.signum(normal.dot(other.normal));
        return Math.abs(normal.cross(other.normal)) < SAME_DIRECTION
                && Math.abs(needMm - sign * other.needMm) < SAME_MM && (span == null || span.isSameAs(other.span));
    }

    /** One sentence of all reasons. */
    static Sentence all(List<Pull> reasons) {
        Sentence all = reasons.getFirst().why.sentence();
        Sentence last = all;
        for (Pull each : reasons.subList(1, reasons.size())) {
            Sentence next = each.why.sentence();
            all = next.equals(last) ? all : WORDING.text("Snap_both", all, next);
            last = next;
        }
        return all;
    }

    static Sentence docked(Sentence rest) {
        return WORDING.text("Snap_dock", rest);
    }

    static List<String> ids(List<Pull> pulls) {
        List<String> ids = new ArrayList<>();
        pulls.forEach(pull -> pull.ids.stream().filter(id -> !ids.contains(id)).forEach(ids::add));
        return ids;
    }
}
