package org.sceneplan.plan.edit.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.place.HostLine;
import org.sceneplan.plan.place.ServiceHost;
import org.sceneplan.plan.snapshot.DockSnapshot;

/**
 * What hangs on the edges of an outline: openings, docked fixtures and anchored dimensions by their number, service
 * points at the wall.
 *
 * <p>Where an edge only moved aside or changed its length, an opening stays where it is along the edge. Where that does not
 * reach so far, or the edge was turned, it keeps its distance from the nearer corner. Where edges were divided or joined, it
 * keeps its place on the floor. Where the outline was drawn anew and no edge runs through it,
 * it goes to the nearest edge.
 */
final class OutlineFollowers {

    private static final String EDGE = "edge/";
    private static final String CORNER = "corner/";
    private static final double ON_EDGE_MM = 2;
    /** A back this near to a wall stands at it. */
    private static final int BACK_ON_WALL_MM = 20;
    private static final double SAME_ANGLE_DEG = 0.01;
    /** Cosine of the angle up to which an edge is not turned: corners are whole millimetres. */
    private static final double PARALLEL = Math.cos(Math.toRadians(0.1));
    /** Cosine of the angle up to which an edge looks the same way as another. */
    private static final double SAME_WAY = Math.cos(Math.toRadians(45));

    private final Level level;
    private final Ring before;
    private final Ring after;
    private final List<Integer> edgeByOldEdge;

    /** @param edgeByOldEdge index of the edge each old edge has become; -1 = look where it lies on the floor */
    OutlineFollowers(Level level, Ring before, Ring after, List<Integer> edgeByOldEdge) {
        this.level = level;
        this.before = before;
        this.after = after;
        this.edgeByOldEdge = edgeByOldEdge;
    }

    /** The openings at their new places; one that finds no edge has edge -1. */
    List<OpeningRoom.Spot> openings() {
        return level.getOpenings().stream().map(this::spot).toList();
    }

    private OpeningRoom.Spot spot(Opening opening) {
        int old = opening.getEdge();
        if (old < 0 || old >= before.size()) {
            return OpeningRoom.Spot.of(opening);
        }
        Segment edge = before.edge(old);
        int next = edgeByOldEdge.get(old);
        if (next >= 0) {
            double offset = offset(opening, edge, after.edge(next));
            return new OpeningRoom.Spot(opening, next, (int) Math.round(offset), opening.getWidthMm());
        }
        Point near = edge.pointAt(opening.getOffsetMm());
        int found = edgeWith(near, edge.pointAt((double) opening.getOffsetMm() + opening.getWidthMm()));
        if (found < 0 && edgeByOldEdge.stream().allMatch(each -> each < 0)) {
            return toNearest(opening, edge);
        }
        int offset = found < 0 ? opening.getOffsetMm() : (int) Math.max(0, Math.round(along(after.edge(found), near)));
        return new OpeningRoom.Spot(opening, found, offset, opening.getWidthMm());
    }

    private static double offset(Opening opening, Segment was, Segment is) {
        double fromStart = opening.getOffsetMm();
        double most = Math.floor(is.lengthMm()) - opening.getWidthMm();
        double along = along(is, was.pointAt(fromStart));
        if (was.direction().dot(is.direction()) > PARALLEL && along >= 0 && along <= most) {
            return along;
        }
        double fromEnd = was.lengthMm() - fromStart - opening.getWidthMm();
        return fromStart <= fromEnd ? fromStart : is.lengthMm() - fromEnd - opening.getWidthMm();
    }

    /** An opening on the nearest edge it fits on, if possible one that looks the same way; without one it is lost. */
    private OpeningRoom.Spot toNearest(Opening opening, Segment was) {
        int width = opening.getWidthMm();
        Point middle = was.pointAt(opening.getOffsetMm() + width / 2.0);
        int found = IntStream.range(0, after.size()).filter(i -> after.edge(i).lengthMm() >= width).boxed()
                .min(Comparator.comparing((Integer i) -> after.edge(i).direction().dot(was.direction()) < SAME_WAY)
                        .thenComparing(i -> after.edge(i).distanceMm(middle))).orElse(-1);
        if (found < 0) {
            return new OpeningRoom.Spot(opening, -1, opening.getOffsetMm(), width);
        }
        Segment edge = after.edge(found);
        double offset = Math.min(Math.floor(edge.lengthMm()) - width, along(edge, middle) - width / 2.0);
        return new OpeningRoom.Spot(opening, found, (int) Math.max(0, Math.round(offset)), width);
    }

    private int edgeWith(Point near, Point far) {
        for (int i = 0; i < after.size(); i++) {
            Segment edge = after.edge(i);
            if (edge.distanceMm(near) <= ON_EDGE_MM && edge.distanceMm(far) <= ON_EDGE_MM
                    && along(edge, far) >= along(edge, near)) {
                return i;
            }
        }
        return -1;
    }

    private static double along(Segment edge, Point point) {
        return edge.direction().dot(edge.from().to(point));
    }

    /** Refuses when an opening would be lost, is locked and would change, or fits no longer. */
    Refusal check() {
        OpeningRoom room = new OpeningRoom(after);
        List<OpeningRoom.Spot> spots = openings();
        for (OpeningRoom.Spot spot : spots) {
            Opening opening = spot.opening();
            boolean moves = spot.edge() != opening.getEdge() || spot.offsetMm() != opening.getOffsetMm();
            Refusal refusal = spot.edge() < 0 ? ShellTexts.TEXTS.refusal(opening, "opening.lost") : Refusal.NONE;
            refusal = refusal.isRefused() ? refusal : room.check(spot, spots);
            refusal = refusal.isRefused() || !moves ? refusal : PlanLayers.lock(opening);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    /** Writes new edge numbers and distances; returns what was touched. */
    Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        List<OpeningRoom.Spot> spots = new ArrayList<>(openings());
        for (OpeningRoom.Spot spot : spots) {
            spot.opening().setEdge(spot.edge());
            spot.opening().setOffsetMm(spot.offsetMm());
            affected.add(spot.opening());
        }
        level.getFixtures().forEach(this::dockWhereItStands);
        level.getFixtures().stream().filter(this::redock).forEach(affected::add);
        level.getServices().stream().filter(this::moved).forEach(affected::add);
        for (Dimension dimension : level.getDimensions()) {
            if (dimension.getFromElement() == level && dimension.getFromAnchor() != null) {
                dimension.setFromAnchor(anchor(dimension.getFromAnchor()));
                affected.add(dimension);
            }
            if (dimension.getToElement() == level && dimension.getToAnchor() != null) {
                dimension.setToAnchor(anchor(dimension.getToAnchor()));
                affected.add(dimension);
            }
        }
        return affected;
    }

    /** A service point at a wall keeps its distance from it; it stays where the wall only gets longer. */
    private boolean moved(ServicePoint service) {
        Point at = new Point(service.getXMm(), service.getYMm());
        int nearest = 0;
        for (int i = 1; i < before.size(); i++) {
            nearest = before.edge(i).distanceMm(at) < before.edge(nearest).distanceMm(at) ? i : nearest;
        }
        int next = edgeByOldEdge.get(nearest);
        double awayMm = before.edge(nearest).distanceMm(at);
        if (next < 0 || awayMm > ServiceHost.REACH_MM || PlanLayers.lock(service).isRefused()
                || standsAtInnerWall(at, awayMm)) {
            return false;
        }
        Segment edge = after.edge(next);
        double along = Math.max(0, Math.min(edge.lengthMm(), along(edge, at)));
        double inwards = before.edge(nearest).leftNormal().dot(before.edge(nearest).from().to(at));
        Point to = Point.rounded(
                edge.from().xMm() + edge.direction().x() * along + edge.leftNormal().x() * inwards,
                edge.from().yMm() + edge.direction().y() * along + edge.leftNormal().y() * inwards);
        service.setXMm(to.xMm());
        service.setYMm(to.yMm());
        return !to.equals(at);
    }

    private boolean standsAtInnerWall(Point at, double awayMm) {
        return level.getWalls().stream()
                .flatMap(wall -> Stream.of(HostLine.of(wall, "left"), HostLine.of(wall, "right"))).flatMap(Optional::stream).anyMatch(face -> face.line().distanceMm(at) < awayMm);
    }

    /** A fixture with its back to an edge that moves goes with it as if it had been docked there. */
    private void dockWhereItStands(Fixture fixture) {
        boolean docked = fixture.getDockHost() != null && !fixture.getDockHost().isEmpty();
        if (docked || PlanLayers.lock(fixture).isRefused()) {
            return;
        }
        Point centre = new Point(fixture.getXMm(), fixture.getYMm());
        for (int i = 0; i < before.size(); i++) {
            HostLine line = new HostLine(before.edge(i));
            DockSnapshot dock = line.dock(EDGE + i, centre, fixture.getDepthMm());
            boolean stands = dock.gapMm() >= 0 && dock.gapMm() <= BACK_ON_WALL_MM && dock.alongMm() >= 0
                    && dock.alongMm() <= line.line().lengthMm()
                    && Math.abs(fixture.getAngleDeg() - line.angleDeg()) <= SAME_ANGLE_DEG;
            if (stands && moves(i)) {
                fixture.setDockHost(dock.host());
                fixture.setDockAlongMm(dock.alongMm());
                fixture.setDockGapMm(dock.gapMm());
                return;
            }
        }
    }

    /** Whether an edge is the same one on another line. */
    private boolean moves(int edge) {
        int next = edgeByOldEdge.get(edge);
        return next >= 0 && Math.abs(new HostLine(after.edge(next)).beforeMm(before.edge(edge).midPoint())) > ON_EDGE_MM;
    }

    private boolean redock(Fixture fixture) {
        int old = number(fixture.getDockHost(), EDGE);
        if (old < 0 || old >= before.size()) {
            return false;
        }
        Segment edge = before.edge(old);
        Point foot = edge.pointAt(fixture.getDockAlongMm());
        int next = edgeByOldEdge.get(old) >= 0 ? edgeByOldEdge.get(old) : edgeWith(foot, foot);
        if (next < 0) {
            fixture.setDockHost(null);
            fixture.setDockAlongMm(0);
            fixture.setDockGapMm(0);
        } else {
            fixture.setDockHost(EDGE + next);
            fixture.setDockAlongMm((int) Math.max(0, Math.round(along(after.edge(next), foot))));
        }
        return true;
    }

    private String anchor(String text) {
        int edge = number(text, EDGE);
        if (edge >= 0 && edge < before.size()) {
            Point middle = before.edge(edge).midPoint();
            int next = edgeByOldEdge.get(edge) >= 0 ? edgeByOldEdge.get(edge) : edgeWith(middle, middle);
            return next < 0 ? text : EDGE + next;
        }
        int corner = number(text, CORNER);
        if (corner >= 0 && corner < before.size()) {
            int same = after.points().indexOf(before.points().get(corner));
            int next = same >= 0 ? same : edgeByOldEdge.get(corner);
            return next < 0 ? text : CORNER + next;
        }
        return text;
    }

    private static int number(String text, String prefix) {
        if (text == null || !text.startsWith(prefix)) {
            return -1;
        }
        try {
            return Integer.parseInt(text.substring(prefix.length()));
        } catch (NumberFormatException other) {
            return -1;
        }
    }
}
