package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/**
 * A wall with the fixtures that stand with their back to it, as seen from the room.
 *
 * @param name letter of the elevation
 * @param face the wall's face in the plan, the room at its left
 * @param edge outline edge it is, -1 for a face of an inner wall
 * @param fixtures from left to right as seen from the room
 */
record WallRun(String name, Segment face, int edge, List<FixtureSnapshot> fixtures) {
    /** A fixture farther from the wall than this stands free. */
    private static final double MOST_GAP_MM = 200;
    private static final double PARALLEL = 0.9986;
    private static final double SHORTEST_MM = 900;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    WallRun {
        fixtures = List.copyOf(fixtures);
    }

    /** A face before it has a letter. */
    private record Face(Segment line, int edge) {
    }

    /** The runs of a storey: outline edges in order, then faces of inner walls; every fixture on at most one. */
    static List<WallRun> of(LevelSnapshot level) {
        List<Face> faces = new ArrayList<>();
        List<Segment> edges = level.outline().edges();
        for (int i = 0; i < edges.size(); i++) {
            faces.add(new Face(edges.get(i), i));
        }
        for (WallSnapshot wall : level.walls()) {
            wall.footprint().edges().stream().filter(edge -> edge.lengthMm() >= SHORTEST_MM)
                    .forEach(edge -> faces.add(new Face(edge.reversed(), -1)));
        }
        List<FixtureSnapshot> left = new ArrayList<>(level.fixtures());
        List<WallRun> runs = new ArrayList<>();
        for (Face face : faces) {
            List<FixtureSnapshot> here = left.stream().filter(fixture -> standsAt(face.line, fixture))
                    .sorted(Comparator.comparingDouble((FixtureSnapshot fixture) -> x(face.line, fixture.centre())))
                    .toList();
            if (!here.isEmpty()) {
                left.removeAll(here);
                runs.add(new WallRun(letters(runs.size()), face.line, face.edge, here));
            }
        }
        return runs;
    }

    private static String letters(int index) {
        String letter = LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
        return index < LETTERS.length() ? letter : letter + index / LETTERS.length();
    }

    private static boolean standsAt(Segment face, FixtureSnapshot fixture) {
        Vector back = new Vector(0, 1).rotated(fixture.angleDeg());
        Vector in = face.leftNormal();
        double depth = face.from().to(fixture.centre()).dot(in);
        double along = face.from().to(fixture.centre()).dot(face.direction());
        double gap = depth - fixture.depthMm() / 2.0;
        return -back.dot(in) >= PARALLEL && gap > -fixture.depthMm() / 2.0 && gap <= MOST_GAP_MM && along > 0
                && along < face.lengthMm();
    }

    /** Horizontal place in the elevation: 0 at the left end of the wall as seen from the room. */
    private static double x(Segment face, Point at) {
        return face.lengthMm() - face.from().to(at).dot(face.direction());
    }

    double x(Point at) {
        return x(face, at);
    }

    double lengthMm() {
        return face.lengthMm();
    }

    /** Whether a connection point is in or just before this wall. */
    boolean holds(Point at) {
        double depth = face.from().to(at).dot(face.leftNormal());
        double along = face.from().to(at).dot(face.direction());
        return depth >= -MOST_GAP_MM && depth <= MOST_GAP_MM && along >= 0 && along <= face.lengthMm();
    }

    /** Doors and passages in this face of an inner wall. */
    List<WallOpeningSnapshot> innerOpenings(LevelSnapshot level) {
        return edge >= 0 ? List.of() : level.walls().stream().flatMap(wall -> wall.openings().stream())
                .filter(opening -> Math.abs(opening.span().direction().dot(face.direction())) >= PARALLEL
                        && holds(opening.span().midPoint())).toList();
    }

    /** Openings in this wall. */
    List<OpeningSnapshot> openings(LevelSnapshot level) {
        return level.openings().stream().filter(opening -> opening.edge() == edge).toList();
    }
}
