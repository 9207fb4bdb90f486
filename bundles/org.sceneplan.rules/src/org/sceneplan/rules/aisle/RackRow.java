package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * A run of racks: open sides of fixtures that look the same way, in one line, with gaps nobody walks through.
 *
 * <p>Places are given in a frame of the run: {@code out} in the direction it looks, {@code along} to its left.
 *
 * @param out      unit vector in the direction the run looks
 * @param frontMm  place of the foremost front in the direction it looks
 * @param fromMm   where the run begins along its line
 * @param toMm     where it ends
 * @param fixtures what it consists of, in their order along the line
 */
record RackRow(Vector out, double frontMm, double fromMm, double toMm, List<FixtureSnapshot> fixtures) {

    /** Fronts this near to one line make one run; sizes of neighbours in a run differ by their facing. */
    private static final double LINE_MM = 50;
    /** Directions this near to each other are parallel. */
    private static final double PARALLEL_DEG = 0.5;

    /** Fineness of the order by direction, far above what computing angles rounds. */
    private static final double ANGLES_PER_DEG = 100;

    private record Side(FixtureSnapshot fixture, double angleDeg, Vector out, double frontMm, double fromMm,
            double toMm) {

        /** By direction, then from the hindmost to the foremost line. */
        private int compareTo(Side other) {
            int byAngle = Double.compare(angleDeg, other.angleDeg);
            return byAngle != 0 ? byAngle : Double.compare(frontMm, other.frontMm);
        }
    }

    RackRow {
        fixtures = List.copyOf(fixtures);
    }

    /** Returns the length of the run in mm. */
    double lengthMm() {
        return toMm - fromMm;
    }

    /** Returns the unit vector along the run, to the left of where it looks. */
    Vector along() {
        return out.perpendicular();
    }

    /** Finds the runs of a level; a gap of this width or more ends a run. */
    static List<RackRow> of(LevelSnapshot level, double wayMm) {
        List<Side> sides = new ArrayList<>();
        for (FixtureSnapshot fixture : level.fixtures()) {
            int open = fixture.clearances().size();
            for (int turn = 0; turn < 4; turn++) {
                if (turn == 0 && open > 0 || turn == 2 && open > 1 || open > 2) {
                    sides.add(side(fixture, turn));
                }
            }
        }
        sides.sort(Side::compareTo);
        List<RackRow> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sides.size(); i++) {
            if (i == sides.size() || sides.get(i).angleDeg - sides.get(i - 1).angleDeg > PARALLEL_DEG
                    || Math.abs(sides.get(i).frontMm - sides.get(i - 1).frontMm) > LINE_MM) {
                addRows(rows, sides.subList(start, i), wayMm);
                start = i;
            }
        }
        return rows;
    }

    /** Cuts what lies in one line into runs. */
    private static void addRows(List<RackRow> rows, List<Side> line, double wayMm) {
        if (line.size() > 1) {
            line.sort((one, other) -> Double.compare(one.fromMm, other.fromMm));
        }
        int start = 0;
        double reach = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= line.size(); i++) {
            if (i > start && (i == line.size() || line.get(i).fromMm - reach >= wayMm)) {
                rows.add(row(line.subList(start, i), reach));
                start = i;
                reach = Double.NEGATIVE_INFINITY;
            }
            reach = i < line.size() ? Math.max(reach, line.get(i).toMm) : reach;
        }
    }

    private static RackRow row(List<Side> sides, double toMm) {
        List<FixtureSnapshot> fixtures = new ArrayList<>(sides.size());
        double front = Double.NEGATIVE_INFINITY;
        for (Side side : sides) {
            front = Math.max(front, side.frontMm);
            fixtures.add(side.fixture);
        }
        return new RackRow(sides.get(0).out, front, sides.get(0).fromMm, toMm, fixtures);
    }

    /** Turn 0 is the front, then counter-clockwise by quarter turns. */
    private static Side side(FixtureSnapshot fixture, int turn) {
        double angle = (fixture.angleDeg() + 270 + 90 * turn) % 360;
        angle = angle < 0 ? angle + 360 : angle;
        Vector out = Vector.ofAngle(angle);
        Vector along = out.perpendicular();
        double halfOut = (turn % 2 == 0 ? fixture.depthMm() : fixture.widthMm()) / 2.0;
        double halfAlong = (turn % 2 == 0 ? fixture.widthMm() : fixture.depthMm()) / 2.0;
        Vector centre = new Vector(fixture.centre().xMm(), fixture.centre().yMm());
        double middle = centre.dot(along);
        double sorted = Math.rint(angle * ANGLES_PER_DEG) / ANGLES_PER_DEG % 360;
        return new Side(fixture, sorted, out, centre.dot(out) + halfOut, middle - halfAlong, middle + halfAlong);
    }
}
