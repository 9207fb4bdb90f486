package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * The inner face of the store around its rooms. Walls between rooms and walls that end in a room are inner walls: the
 * outline runs straight past them, which growing and shrinking the rooms by half the thickness of such a wall does.
 */
final class OutlineSearch {
    private static final int INNER_WALL_MM = 262;
    private static final int ANY_WALL_MM = 500;
    private static final double SAME_MM = 4;
    private static final double STRAIGHT_MM = 1.5;

    private OutlineSearch() {
    }

    /**
     * The outline.
     *
     * @param store rooms and openings between them; the first room is among them
     * @param gaps the gaps between rooms tell how thick inner walls are
     * @param isAcrossAllWalls whether walls up to {@value #ANY_WALL_MM} mm between rooms are inner walls
     */
    static Optional<Ring> outline(List<Polygon> store, List<Gap> gaps, Point inside, boolean isAcrossAllWalls) {
        Region rooms = Region.of(store.stream().map(Polygon::shell).toList());
        int thickness = isAcrossAllWalls ? ANY_WALL_MM : INNER_WALL_MM;
        for (Gap gap : gaps) {
            boolean isInner = rooms.contains(gap.beside(true)) && rooms.contains(gap.beside(false));
            thickness = isInner ? Math.max(thickness, (int) Math.min(Jamb.MAX_MM, gap.thicknessMm()) + 4) : thickness;
        }
        Region closed = rooms.offset(thickness / 2.0, Join.MITRE).offset(-thickness / 2.0, Join.MITRE).union(rooms);
        List<Point> corners = new ArrayList<>();
        store.forEach(face -> corners.addAll(face.shell().points()));
        return closed.polygons().stream().map(Polygon::shell).filter(ring -> ring.locate(inside) != Location.OUTSIDE)
                .findFirst().map(ring -> straight(snapped(ring, corners)));
    }

    /** Corners that are those of the rooms take their exact place again. */
    private static Ring snapped(Ring ring, Collection<Point> corners) {
        List<Point> points = new ArrayList<>();
        for (Point point : ring.points()) {
            Point best = point;
            double bestDistance = SAME_MM;
            for (Point corner : corners) {
                double distance = corner.distanceMm(point);
                if (distance < bestDistance) {
                    best = corner;
                    bestDistance = distance;
                }
            }
            points.add(best);
        }
        Ring snapped = Ring.ccw(points);
        return snapped.isSimple() ? snapped : ring;
    }

    /** Without corners that lie on the line between their neighbours. */
    static Ring straight(Ring ring) {
        List<Point> points = new ArrayList<>(ring.points());
        boolean isChanged = true;
        while (isChanged && points.size() > 3) {
            isChanged = false;
            for (int i = 0; i < points.size() && points.size() > 3; i++) {
                Point before = points.get((i + points.size() - 1) % points.size());
                Point after = points.get((i + 1) % points.size());
                Point here = points.get(i);
                boolean isBetween = !before.equals(after)
                        && new Segment(before, after).distanceMm(here) <= STRAIGHT_MM;
                if (here.equals(after) || isBetween) {
                    points.remove(i);
                    isChanged = true;
                }
            }
        }
        Ring straight = Ring.ccw(points);
        return straight.isSimple() ? straight : ring;
    }

    /** Corners that are nearly but not quite square, with their angle. */
    static List<Repair> nearlySquare(Ring outline) {
        List<Repair> notes = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Segment in = outline.edge(i);
            Segment out = outline.edge((i + 1) % outline.size());
            double turn = Math.abs(StrictMath.toDegrees(StrictMath.atan2(in.direction().cross(out.direction()),
                    in.direction().dot(out.direction()))));
            double slack = StrictMath.toDegrees(1.5 / Math.min(in.lengthMm(), out.lengthMm()));
            if (Math.abs(turn - 90) < 3 && Math.abs(turn - 90) > Math.max(0.05, slack)) {
                notes.add(new Repair(Repair.Kind.NEARLY_SQUARE, in.to(), 180 - turn));
            }
        }
        return notes;
    }
}
