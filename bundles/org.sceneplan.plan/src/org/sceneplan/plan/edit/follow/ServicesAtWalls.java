package org.sceneplan.plan.edit.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.place.HostLine;
import org.sceneplan.plan.place.ServiceHost;

/**
 * Service points on or near an inner wall go with it: they keep their gap and their place along the face they stand
 * before. Where the wall only gets longer or shorter, they stay where they are as far as it reaches. Points of edges of
 * the outline follow in the edits of the outline.
 */
final class ServicesAtWalls {

    private static final double SAME_MM = 1.5;
    private static final List<String> SIDES = List.of("left", "right");

    private final TouchedFeatures touched;

    /** A face of a wall before and after the edit. */
    private record MovedFace(HostLine before, HostLine after) {
    }

    ServicesAtWalls(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        List<MovedFace> faces = faces(level);
        if (faces.isEmpty()) {
            return;
        }
        for (ServicePoint service : level.getServices()) {
            boolean moved = touched.changed(service, "xMm", "yMm") || touched.isNew(service);
            if (!moved && !PlanLayers.lock(service).isRefused()) {
                follow(level, faces, service);
            }
        }
    }

    private List<MovedFace> faces(Level level) {
        List<MovedFace> faces = new ArrayList<>();
        for (Wall wall : level.getWalls()) {
            if (touched.isNew(wall)
                    || !touched.changed(wall, "fromXMm", "fromYMm", "toXMm", "toYMm", "thicknessMm", "reference")) {
                continue;
            }
            Wall before = touched.before(wall);
            for (String side : SIDES) {
                Optional<HostLine> old = HostLine.of(before, side);
                HostLine.of(wall, side).ifPresent(now -> old.ifPresent(line -> faces.add(new MovedFace(line, now))));
            }
        }
        return faces;
    }

    private static void follow(Level level, List<MovedFace> faces, ServicePoint service) {
        Point at = new Point(service.getXMm(), service.getYMm());
        MovedFace nearest = null;
        double nearestMm = ServiceHost.REACH_MM;
        for (MovedFace face : faces) {
            double awayMm = face.before().line().distanceMm(at);
            if (awayMm <= nearestMm) {
                nearest = face;
                nearestMm = awayMm;
            }
        }
        if (nearest == null || standsNearer(level, faces, at, nearestMm)) {
            return;
        }
        Point to = place(nearest, at);
        if (!to.equals(at)) {
            service.setXMm(to.xMm());
            service.setYMm(to.yMm());
        }
    }

    /** Whether something that did not move is nearer. */
    private static boolean standsNearer(Level level, List<MovedFace> faces, Point at, double nearestMm) {
        return HostLine.all(level).values().stream().filter(line -> faces.stream()
                .noneMatch(face -> face.after().equals(line))).anyMatch(line -> line.line().distanceMm(at) < nearestMm);
    }

    private static Point place(MovedFace face, Point at) {
        Segment before = face.before().line();
        Segment after = face.after().line();
        double gapMm = face.before().beforeMm(at);
        double alongMm = face.before().alongMm(at);
        boolean sameLength = Math.abs(before.lengthMm() - after.lengthMm()) <= SAME_MM;
        if (!sameLength && before.to().distanceMm(after.to()) <= SAME_MM) {
            alongMm += after.lengthMm() - before.lengthMm();
        } else if (!sameLength && before.from().distanceMm(after.from()) > SAME_MM) {
            alongMm = face.after().alongMm(at);
        }
        double held = Math.max(0, Math.min(after.lengthMm(), alongMm));
        return Point.rounded(
                after.from().xMm() + after.direction().x() * held + after.leftNormal().x() * gapMm,
                after.from().yMm() + after.direction().y() * held + after.leftNormal().y() * gapMm);
    }
}
