package org.sceneplan.plan.edit.follow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.place.AnchorPoint;
import org.sceneplan.plan.place.ChainLine;
import org.sceneplan.plan.place.RenumberedRing;

/** Dimensions whose ends hang on elements go with them; chains with a direction stay on one line. */
final class AnchoredDimensions {

    private static final String EDGE = "edge/";
    private static final String CORNER = "corner/";
    private static final double FULL_TURN_DEG = 360;
    /** Turns that differ by less are the same; what is left is rounding. */
    private static final double SAME_TURN_DEG = 0.01;

    private final TouchedFeatures touched;

    AnchoredDimensions(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        for (Dimension dimension : level.getDimensions()) {
            boolean own = touched.isTouched(dimension);
            if (dimension.getFromElement() != null && (own || follows(dimension.getFromElement()))) {
                from(dimension);
            }
            if (dimension.getToElement() != null && (own || follows(dimension.getToElement()))) {
                to(dimension);
            }
        }
        Map<String, ChainLine> lineByChain = new HashMap<>();
        level.getDimensions().stream().filter(each -> touched.changed(each, "offsetMm", "angleDeg", "directed"))
                .forEach(each -> stay(each, lineByChain));
        level.getDimensions().forEach(each -> stay(each, lineByChain));
    }

    /** The dimensions of a chain with a direction stay on one line: of the one that changed, else of the first. */
    private static void stay(Dimension dimension, Map<String, ChainLine> lineByChain) {
        String chain = dimension.getChain();
        if (chain == null || chain.isEmpty() || !dimension.isDirected()) {
            return;
        }
        Point from = new Point(dimension.getFromXMm(), dimension.getFromYMm());
        ChainLine own = ChainLine.of(from, dimension.getAngleDeg(), dimension.getOffsetMm());
        ChainLine line = lineByChain.putIfAbsent(chain, own);
        if (line != null && line.angleDeg() != own.angleDeg()) {
            dimension.setAngleDeg(line.angleDeg());
        }
        if (line != null && line.offsetMm(from) != dimension.getOffsetMm()) {
            dimension.setOffsetMm(line.offsetMm(from));
        }
    }

    private boolean follows(EObject element) {
        return touched.isTouched(element) || element instanceof Opening && touched.isTouched(element.eContainer())
                || element instanceof WallOpening && touched.isTouched(element.eContainer())
                || element instanceof DisplayPosition && touched.isTouched(element.eContainer());
    }

    private void from(Dimension dimension) {
        dimension.setFromLost(null);
        Point now = new Point(dimension.getFromXMm(), dimension.getFromYMm());
        if (!touched.changed(dimension, "fromAnchor")) {
            dimension.setFromAnchor(renumbered(dimension.getFromElement(), dimension.getFromAnchor(), now));
            if (facesAnew(dimension, dimension.getFromElement(), dimension.getFromAnchor())) {
                dimension.setFromAnchor(facing(dimension.getFromElement(), dimension.getFromAnchor()));
                now = carried(dimension.getFromElement(), now);
            }
        }
        Optional<Point> at = AnchorPoint.of(dimension.getFromElement(), dimension.getFromAnchor(), now);
        at.ifPresent(point -> {
            dimension.setFromXMm(point.xMm());
            dimension.setFromYMm(point.yMm());
        });
    }

    private void to(Dimension dimension) {
        dimension.setToLost(null);
        Point now = new Point(dimension.getToXMm(), dimension.getToYMm());
        if (!touched.changed(dimension, "toAnchor")) {
            dimension.setToAnchor(renumbered(dimension.getToElement(), dimension.getToAnchor(), now));
            if (facesAnew(dimension, dimension.getToElement(), dimension.getToAnchor())) {
                dimension.setToAnchor(facing(dimension.getToElement(), dimension.getToAnchor()));
                now = carried(dimension.getToElement(), now);
            }
        }
        Optional<Point> at = AnchorPoint.of(dimension.getToElement(), dimension.getToAnchor(), now);
        at.ifPresent(point -> {
            dimension.setToXMm(point.xMm());
            dimension.setToYMm(point.yMm());
        });
    }

    /** Whether what an end hangs on was turned and the line that is measured along was not turned with it. */
    private boolean facesAnew(Dimension dimension, EObject element, String anchor) {
        if (anchor == null || isSame(touched.turnDeg(element), 0) || touched.isNew(element)
                || touched.isNew(dimension) || isCarried(dimension)) {
            return false;
        }
        return dimension.isDirected() ? !touched.changed(dimension, "angleDeg")
                : !isSame(turnOf(dimension.getFromElement()), turnOf(dimension.getToElement()));
    }

    private static boolean isSame(double oneDeg, double otherDeg) {
        return Math.abs(Math.IEEEremainder(oneDeg - otherDeg, FULL_TURN_DEG)) <= SAME_TURN_DEG;
    }

    /** Whether both ends were taken along already: in a mirror the turns of what they hang on may differ. */
    private boolean isCarried(Dimension dimension) {
        return touched.changed(dimension, "fromXMm", "fromYMm") && touched.changed(dimension, "toXMm", "toYMm");
    }

    private double turnOf(EObject element) {
        return element == null ? 0 : touched.turnDeg(element);
    }

    private String facing(EObject element, String anchor) {
        return FacingSide.after(anchor, touched.turnDeg(element));
    }

    /** Where an end is that went with the centre of what it hangs on. */
    private Point carried(EObject element, Point end) {
        Vector way = touched.centreBefore(element).to(new Point(
                (Integer) element.eGet(element.eClass().getEStructuralFeature("xMm")),
                (Integer) element.eGet(element.eClass().getEStructuralFeature("yMm"))));
        return Point.rounded(end.xMm() + way.x(), end.yMm() + way.y());
    }

    /** Edges and corners of outlines are known by number; corners that came or went change the numbers. */
    private String renumbered(EObject element, String anchor, Point now) {
        String before = touched.outlineBefore(element);
        if (before == null || anchor == null || !anchor.startsWith(EDGE) && !anchor.startsWith(CORNER)) {
            return anchor;
        }
        try {
            Ring old = RingCheck.parse(before);
            Ring ring = RingCheck.parse((String) element.eGet(element.eClass().getEStructuralFeature("outline")));
            int number = Integer.parseInt(anchor.substring(anchor.indexOf('/') + 1));
            if (number < 0 || number >= old.size()) {
                return anchor;
            }
            RenumberedRing change = new RenumberedRing(old, ring);
            int edge = anchor.startsWith(EDGE) ? change.edge(number, now) : -1;
            return anchor.startsWith(CORNER) ? CORNER + change.corner(number) : edge < 0 ? anchor : EDGE + edge;
        } catch (FaultException | NumberFormatException broken) {
            return anchor;
        }
    }
}
