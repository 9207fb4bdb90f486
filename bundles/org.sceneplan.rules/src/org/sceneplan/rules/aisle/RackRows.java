package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The runs of racks of one level. Open sides are sorted by direction and place; those near one line make it up, and
 * gaps cut a line into runs. Lines that are the same as in another state of the level keep their runs.
 */
final class RackRows {

    /** Fronts this near to one line make one run; sizes of neighbours in a run differ by their facing. */
    private static final double LINE_MM = 50;
    /** Directions this near to each other are parallel. */
    private static final double PARALLEL_DEG = 0.5;

    /** Fineness of the order by direction, far above what computing angles rounds. */
    private static final double ANGLES_PER_DEG = 100;

    /** An open side; index and turn of the fixture decide between sides at one place. */
    private record Side(FixtureSnapshot fixture, int index, int turn, double angleDeg, Vector out, double frontMm,
            double fromMm, double toMm) implements Comparable<Side> {

        /** By direction, then from the hindmost to the foremost line, then in plan order. */
        @Override
        public int compareTo(Side other) {
            int byAngle = Double.compare(angleDeg, other.angleDeg);
            int byFront = byAngle != 0 ? byAngle : Double.compare(frontMm, other.frontMm);
            int byIndex = byFront != 0 ? byFront : Integer.compare(index, other.index);
            return byIndex != 0 ? byIndex : Integer.compare(turn, other.turn);
        }
    }

    /** Sides in one line, from one place among the sorted sides to before another, and the runs they make. */
    private record Line(int start, int end, List<RackRow> rows) {
    }

    /** The order by direction starts at the first of these that no rack looks along: runs must not be cut there. */
    private static final double FIRST_DEG = 348.7313;
    private static final double NEXT_DEG = 7.31;
    private static final int STARTS = 48;

    private final double firstDeg;
    private final List<FixtureSnapshot> fixtures;
    private final Point origin;
    private final Side[] sides;
    private final List<Line> lines = new ArrayList<>();
    private final List<RackRow> rows = new ArrayList<>();

    /**
     * Finds the runs of a level.
     *
     * @param wayMm  a gap of this width or more ends a run
     * @param before those of another state of the level with the same width, null when there is none
     */
    RackRows(LevelSnapshot level, double wayMm, RackRows before) {
        fixtures = level.fixtures();
        origin = level.outline().centroid();
        firstDeg = firstDeg(fixtures);
        boolean isKnown = before != null && before.fixtures.size() == fixtures.size() && before.origin.equals(origin)
                && before.firstDeg == firstDeg;
        sides = isKnown ? sides(before) : allSides();
        int start = 0;
        int old = 0;
        for (int i = 1; i <= sides.length; i++) {
            if (i == sides.length || sides[i].angleDeg - sides[i - 1].angleDeg > PARALLEL_DEG
                    || Math.abs(sides[i].frontMm - sides[i - 1].frontMm) > LINE_MM) {
                while (isKnown && old < before.lines.size() && before.isBefore(old, sides[start])) {
                    old++;
                }
                lines.add(isKnown && old < before.lines.size() && isSame(start, i, before, before.lines.get(old))
                        ? new Line(start, i, before.lines.get(old).rows)
                        : new Line(start, i, rows(Arrays.asList(sides).subList(start, i), wayMm)));
                start = i;
            }
        }
        lines.forEach(line -> rows.addAll(line.rows));
    }

    /** A direction that no side is parallel to; the first of all if there is none. */
    private static double firstDeg(List<FixtureSnapshot> fixtures) {
        for (int k = 0; k < STARTS; k++) {
            double start = (FIRST_DEG + k * NEXT_DEG) % 360;
            if (!isAnyNear(start, fixtures)) {
                return start;
            }
        }
        return FIRST_DEG;
    }

    private static boolean isAnyNear(double directionDeg, List<FixtureSnapshot> fixtures) {
        for (FixtureSnapshot fixture : fixtures) {
            if (isNear(directionDeg, fixture.angleDeg())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether any side of a thing may look parallel to a direction. */
    private static boolean isNear(double directionDeg, double angleDeg) {
        double quarters = (directionDeg - angleDeg) / 90;
        return Math.abs(quarters - Math.rint(quarters)) <= PARALLEL_DEG / 90;
    }

    /** Returns the runs, those that look the same way together. */
    List<RackRow> rows() {
        return rows;
    }

    private boolean isBefore(int line, Side side) {
        return sides[lines.get(line).start].compareTo(side) < 0;
    }

    private boolean isSame(int start, int end, RackRows before, Line line) {
        return end - start == line.end - line.start
                && Arrays.equals(sides, start, end, before.sides, line.start, line.end);
    }

    private Side[] allSides() {
        List<Side> all = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            addSides(i, all);
        }
        Side[] sorted = all.toArray(new Side[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The sides of before but for those of fixtures that changed, with theirs put in. */
    private Side[] sides(RackRows before) {
        List<Side> changed = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            if (fixtures.get(i) != before.fixtures.get(i)) {
                addSides(i, changed);
            }
        }
        changed.sort(null);
        List<Side> merged = new ArrayList<>(before.sides.length + changed.size());
        int next = 0;
        for (Side side : before.sides) {
            if (fixtures.get(side.index) == side.fixture) {
                while (next < changed.size() && changed.get(next).compareTo(side) < 0) {
                    merged.add(changed.get(next++));
                }
                merged.add(side);
            }
        }
        merged.addAll(changed.subList(next, changed.size()));
        return merged.toArray(new Side[0]);
    }

    private void addSides(int index, List<Side> to) {
        FixtureSnapshot fixture = fixtures.get(index);
        int open = fixture.clearances().size();
        for (int turn = 0; turn < 4; turn++) {
            if (turn == 0 && open > 0 || turn == 2 && open > 1 || open > 2) {
                to.add(side(fixture, index, turn));
            }
        }
    }

    /** Cuts what lies in one line into runs. */
    private List<RackRow> rows(List<Side> line, double wayMm) {
        List<Side> along = new ArrayList<>(line);
        along.sort((one, other) -> Double.compare(one.fromMm, other.fromMm));
        List<RackRow> rows = new ArrayList<>(1);
        int start = 0;
        double reach = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= along.size(); i++) {
            if (i > start && (i == along.size() || along.get(i).fromMm - reach >= wayMm)) {
                rows.add(row(along.subList(start, i), reach));
                start = i;
                reach = Double.NEGATIVE_INFINITY;
            }
            reach = i < along.size() ? Math.max(reach, along.get(i).toMm) : reach;
        }
        return rows;
    }

    private RackRow row(List<Side> sides, double toMm) {
        List<FixtureSnapshot> fixtures = new ArrayList<>(sides.size());
        double front = Double.NEGATIVE_INFINITY;
        for (Side side : sides) {
            front = Math.max(front, side.frontMm);
            fixtures.add(side.fixture);
        }
        return new RackRow(origin, sides.get(0).out, front, sides.get(0).fromMm, toMm, fixtures);
    }

    /** Turn 0 is the front, then counter-clockwise by quarter turns. */
    private Side side(FixtureSnapshot fixture, int index, int turn) {
        double angle = (fixture.angleDeg() + 270 + 90 * turn) % 360;
        angle = angle < 0 ? angle + 360 : angle;
        Vector out = Vector.ofAngle(angle);
        Vector along = out.perpendicular();
        double halfOut = (turn % 2 == 0 ? fixture.depthMm() : fixture.widthMm()) / 2.0;
        double halfAlong = (turn % 2 == 0 ? fixture.widthMm() : fixture.depthMm()) / 2.0;
        Vector centre = new Vector(fixture.centre().xMm() - origin.xMm(), fixture.centre().yMm() - origin.yMm());
        double middle = centre.dot(along);
        double sorted = Math.rint((angle + 360 - firstDeg) * ANGLES_PER_DEG) / ANGLES_PER_DEG % 360;
        return new Side(fixture, index, turn, sorted, out, centre.dot(out) + halfOut, middle - halfAlong,
                middle + halfAlong);
    }
}
