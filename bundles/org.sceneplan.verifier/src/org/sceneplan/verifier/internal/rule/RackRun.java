package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;

/**
 * Open sides of fixtures that look the same way, in one line, with gaps that nobody walks through. Places are told in
 * the frame of the run: {@code out} is where it looks, {@code along} to its left, from the centroid of the floor.
 *
 * @param origin   the centroid, to the mm
 * @param angleDeg where it looks, to 0.01 degree, from a direction that no line is cut at by rounding
 * @param out      unit vector
 * @param frontMm  place of its foremost front
 * @param fromMm   where it begins along its line
 * @param toMm     where it ends
 * @param fixtures along its line
 */
record RackRun(Coordinate origin, double angleDeg, double[] out, double frontMm, double fromMm, double toMm,
        List<Fixture> fixtures) {

    private static final double LINE_MM = 50;
    private static final double PARALLEL_DEG = 0.5;
    private static final double OPPOSITE = Math.cos(Math.toRadians(PARALLEL_DEG));
    private static final double QUARTER_DEG = 90;
    private static final double FULL_DEG = 360;
    private static final double FIRST_DEG = 348.7313;
    private static final int BOTH_SIDES = 2;

    /** Finds the runs of a floor; a gap of this width ends one. */
    static List<RackRun> of(Floor floor, double gapMm) {
        Coordinate centre = floor.outline().getCentroid().getCoordinate();
        Coordinate origin = Shapes.rounded(centre.x, centre.y);
        List<RackRun> sides = new ArrayList<>();
        for (Fixture fixture : floor.level().getFixtures()) {
            int open = fixture.getClearMm() > 0 ? fixture.getClearSides() : 0;
            for (int side = 0; side < 4; side++) {
                if (open > BOTH_SIDES || side == 0 && open > 0 || side == 2 && open == BOTH_SIDES) {
                    sides.add(side(origin, fixture, side));
                }
            }
        }
        sides.sort(Comparator.comparingDouble(RackRun::angleDeg).thenComparingDouble(RackRun::frontMm));
        startAtGap(sides);
        List<RackRun> runs = new ArrayList<>();
        List<RackRun> line = new ArrayList<>();
        for (RackRun side : sides) {
            if (!line.isEmpty() && !line.getLast().isInLineWith(side)) {
                runs.addAll(joined(line, gapMm));
                line.clear();
            }
            line.add(side);
        }
        runs.addAll(joined(line, gapMm));
        return runs;
    }

    /** The circle of directions is opened where no sides are parallel, if there is such a place. */
    private static void startAtGap(List<RackRun> sides) {
        for (int i = 0; i < sides.size(); i++) {
            double before = i == 0 ? sides.getLast().angleDeg - FULL_DEG : sides.get(i - 1).angleDeg;
            if (sides.get(i).angleDeg - before > PARALLEL_DEG) {
                Collections.rotate(sides, -i);
                return;
            }
        }
    }

    /** One side of a fixture by itself: 0 is the front, then counter-clockwise. */
    private static RackRun side(Coordinate origin, Fixture fixture, int side) {
        double angle = fixture.getAngleDeg() - QUARTER_DEG + side * QUARTER_DEG;
        double[] out = Shapes.turned(1, 0, angle);
        double across = side % 2 == 0 ? fixture.getDepthMm() : fixture.getWidthMm();
        double length = side % 2 == 0 ? fixture.getWidthMm() : fixture.getDepthMm();
        double x = fixture.getXMm() - origin.x;
        double y = fixture.getYMm() - origin.y;
        double front = x * out[0] + y * out[1] + across / 2;
        double middle = y * out[0] - x * out[1];
        double hundredths = Math.rint((angle % FULL_DEG + 2 * FULL_DEG - FIRST_DEG) * 100) % (FULL_DEG * 100);
        return new RackRun(origin, hundredths / 100, out, front, middle - length / 2, middle + length / 2, List.of(fixture));
    }

    private boolean isInLineWith(RackRun next) {
        return (next.angleDeg - angleDeg + FULL_DEG) % FULL_DEG <= PARALLEL_DEG && Math.abs(next.frontMm - frontMm) <= LINE_MM;
    }

    /** Joins what lies in one line wherever the gap is too narrow to walk through. */
    private static List<RackRun> joined(List<RackRun> line, double gapMm) {
        List<RackRun> runs = new ArrayList<>();
        for (RackRun side : line.stream().sorted(Comparator.comparingDouble(RackRun::fromMm)).toList()) {
            if (!runs.isEmpty() && side.fromMm - runs.getLast().toMm < gapMm) {
                runs.add(runs.removeLast().with(side));
            } else {
                runs.add(side);
            }
        }
        return runs;
    }

    private RackRun with(RackRun side) {
        List<Fixture> all = new ArrayList<>(fixtures);
        all.addAll(side.fixtures);
        return new RackRun(origin, angleDeg, out, Math.max(frontMm, side.frontMm), fromMm, Math.max(toMm, side.toMm), all);
    }

    double lengthMm() {
        return toMm - fromMm;
    }

    boolean isOppositeOf(RackRun other) {
        return -(out[0] * other.out[0] + out[1] * other.out[1]) > OPPOSITE;
    }

    /** How far the fronts of two opposite runs are apart halfway between; negative where they look away. */
    double widthMm(RackRun other) {
        Coordinate half = halfway(other);
        return -(other.frontMm - other.outMm(half)) - (frontMm - outMm(half));
    }

    /** What the width may be off where two runs are not exactly parallel. */
    double doubtMm(RackRun other) {
        double off = Math.hypot(out[0] + other.out[0], out[1] + other.out[1]);
        return off < 1e-9 ? 0 : 1 + off * LINE_MM;
    }

    /** The stretch of the line that both take, in the frame of this run; its end may lie before its start. */
    double[] common(RackRun other) {
        Coordinate half = halfway(other);
        double sum = alongMm(half) + other.alongMm(half);
        return new double[] {Math.max(fromMm, sum - other.toMm), Math.min(toMm, sum - other.fromMm)};
    }

    private Coordinate halfway(RackRun other) {
        Coordinate one = at(frontMm, (fromMm + toMm) / 2);
        Coordinate two = other.at(other.frontMm, (other.fromMm + other.toMm) / 2);
        return new Coordinate((one.x + two.x) / 2, (one.y + two.y) / 2);
    }

    private double outMm(Coordinate place) {
        return place.x * out[0] + place.y * out[1];
    }

    private double alongMm(Coordinate place) {
        return place.y * out[0] - place.x * out[1];
    }

    /** A place in the frame of the run as seen from the origin along the axes of the plan. */
    private Coordinate at(double outMm, double alongMm) {
        return new Coordinate(out[0] * outMm - out[1] * alongMm, out[1] * outMm + out[0] * alongMm);
    }

    /** A place in the frame of the run, in the plan, rounded to the mm. */
    Coordinate inPlan(double outMm, double alongMm) {
        Coordinate at = at(outMm, alongMm);
        return Shapes.rounded(origin.x + at.x, origin.y + at.y);
    }
}
