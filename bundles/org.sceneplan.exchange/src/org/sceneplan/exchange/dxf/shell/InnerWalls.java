package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Takes the walls inside the outline apart into straight strips with a middle line and a thickness. */
final class InnerWalls {
    private static final double MIN_LENGTH_MM = 100;
    private static final double MAX_THICKNESS_MM = 700;
    private static final double MIN_THICKNESS_MM = 30;
    private static final double MOSTLY = 0.9;

    private InnerWalls() {
    }

    /** The strips, the longest first. */
    static List<Shell.InnerWall> of(List<Polygon> wallFaces, Ring outline, List<Ring> columns) {
        if (wallFaces.isEmpty()) {
            return List.of();
        }
        Region walls = Region.EMPTY;
        List<Ring> holes = new ArrayList<>();
        List<Ring> shells = new ArrayList<>();
        for (Polygon face : wallFaces) {
            shells.add(face.shell());
            holes.addAll(face.holes());
        }
        walls = Region.of(shells);
        if (!holes.isEmpty()) {
            Region solid = Region.of(shells.stream().filter(shell -> holes.stream().anyMatch(hole -> hole.box()
                    .expanded(1).contains(shell.box()))).toList());
            walls = walls.minus(Region.of(holes)).union(solid);
        }
        Region inside = walls.intersect(Region.of(outline).offset(-1, Join.MITRE));
        if (!columns.isEmpty()) {
            inside = inside.minus(Region.of(columns));
        }
        List<Shell.InnerWall> strips = new ArrayList<>();
        for (Polygon polygon : inside.polygons()) {
            strips(polygon, strips);
        }
        strips.sort(Comparator.comparingDouble((Shell.InnerWall wall) -> -wall.line().lengthMm())
                .thenComparing(wall -> wall.line().from()).thenComparing(wall -> wall.line().to()));
        return strips;
    }

    /** Pairs of edges that face one another across the wall; pieces that longer strips cover are left out. */
    private static void strips(Polygon polygon, List<Shell.InnerWall> strips) {
        List<Segment> edges = new ArrayList<>(polygon.shell().edges());
        polygon.holes().forEach(hole -> hole.edges().forEach(edge -> edges.add(edge.reversed())));
        List<Strip> found = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                Strip strip = strip(edges.get(i), edges.get(j));
                if (strip != null && isInside(strip.ring(), polygon)) {
                    found.add(strip);
                }
            }
        }
        found.sort(Comparator.comparingDouble((Strip strip) -> -strip.line().lengthMm()));
        Region covered = Region.EMPTY;
        for (Strip strip : found) {
            Region own = Region.of(strip.ring());
            boolean isCovered = !covered.isEmpty() && own.intersect(covered).areaMm2() > MOSTLY * own.areaMm2();
            if (!isCovered) {
                covered = covered.union(own);
                strips.add(new Shell.InnerWall(strip.line(), strip.thicknessMm()));
            }
        }
    }

    private static boolean isInside(Ring ring, Polygon polygon) {
        Region own = Region.of(ring);
        Region wall = Region.of(polygon.shell());
        if (!polygon.holes().isEmpty()) {
            wall = wall.minus(Region.of(polygon.holes()));
        }
        return own.intersect(wall).areaMm2() > 0.97 * own.areaMm2();
    }

    private record Strip(Segment line, int thicknessMm, Ring ring) {
    }

    private static Strip strip(Segment a, Segment b) {
        Vector along = a.direction();
        double thickness = a.from().to(b.from()).dot(a.leftNormal());
        boolean isFacing = along.dot(b.direction()) < -0.9995 && thickness >= MIN_THICKNESS_MM
                && thickness <= MAX_THICKNESS_MM;
        double from = Math.max(0, a.from().to(b.to()).dot(along));
        double to = Math.min(a.lengthMm(), a.from().to(b.from()).dot(along));
        double length = to - from;
        if (!isFacing || length < Math.max(MIN_LENGTH_MM, thickness * 0.8)) {
            return null;
        }
        Vector across = a.leftNormal();
        Point p1 = at(a, along, across, from, 0);
        Point p2 = at(a, along, across, to, 0);
        Point p3 = at(a, along, across, to, thickness);
        Point p4 = at(a, along, across, from, thickness);
        Segment middle = new Segment(at(a, along, across, from, thickness / 2), at(a, along, across, to,
                thickness / 2));
        return new Strip(middle, (int) Math.round(thickness), Ring.ccw(List.of(p1, p2, p3, p4)));
    }

    private static Point at(Segment edge, Vector along, Vector across, double u, double v) {
        return Point.rounded(edge.from().xMm() + along.x() * u + across.x() * v,
                edge.from().yMm() + along.y() * u + across.y() * v);
    }
}
