package org.sceneplan.plan.edit.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.zone.OutlineShift;
import org.sceneplan.plan.internal.FaultException;

/** New outlines with a corner more or less, or drawn anew; what hangs on them stays where it is on the floor. */
final class OutlineCorners {

    private static final int LEAST_CORNERS = 3;

    private OutlineCorners() {
    }

    static Optional<OutlineShift> inserted(Level level, Ring before, int edge, Point near) throws FaultException {
        Segment line = before.edge(edge);
        double along = line.direction().dot(line.from().to(near));
        Point corner = line.pointAt(along);
        if (along <= 0 || along >= line.lengthMm() || corner.equals(line.from()) || corner.equals(line.to())) {
            return Optional.empty();
        }
        List<Point> corners = new ArrayList<>(before.points());
        corners.add(edge + 1, corner);
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            edges.add(i < edge ? i : i == edge ? -1 : i + 1);
        }
        return shift(level, corners, edges);
    }

    static Optional<OutlineShift> removed(Level level, Ring before, int corner) throws FaultException {
        if (before.size() <= LEAST_CORNERS) {
            return Optional.empty();
        }
        List<Point> corners = new ArrayList<>(before.points());
        corners.remove(corner);
        int joined = Math.floorMod(corner - 1, before.size());
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            edges.add(i == corner || i == joined ? -1 : i < corner ? i : i - 1);
        }
        return shift(level, corners, edges);
    }

    static Optional<OutlineShift> drawn(Level level, Ring before, Ring outline) throws FaultException {
        return Optional.of(OutlineShift.to(level, outline, Collections.nCopies(before.size(), -1)));
    }

    private static Optional<OutlineShift> shift(Level level, List<Point> corners, List<Integer> edges)
            throws FaultException {
        try {
            Ring ring = new Ring(corners);
            return ring.isSimple() ? Optional.of(OutlineShift.to(level, ring, edges)) : Optional.empty();
        } catch (IllegalArgumentException noRing) {
            return Optional.empty();
        }
    }
}
