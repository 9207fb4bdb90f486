package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.standard.RuleLimits;

/**
 * A main aisle between two runs of racks that look at each other: it lies in the middle between their fronts at a
 * quarter, half or three quarters of their common length, where no fixture, wall or obstacle stands between them.
 *
 * @param widthMm     distance of the foremost fronts; of runs that are not exactly parallel in the middle between them
 * @param band        0 both runs short, 1 one short, 2 none short but not both long, 3 both long
 * @param hasCounters whether glass showcases stand on the level
 */
record RackAisle(RackRow one, RackRow other, AisleSnapshot aisle, double widthMm, int band, boolean hasCounters) {

    /** Setting of the length from which a run is of middle length. */
    static final String MIDDLE_FROM = "C04-RUN";
    /** Setting of the length above which a run is long. */
    static final String LONG_ABOVE = "C07-RUN";
    /** Setting of the widest aisle; runs farther apart keep every limit. */
    static final String WIDEST = "C07";
    /** Setting of the width of a gap that ends a run. */
    static final String WAY = "REACH-01";

    private static final double PARALLEL = Math.cos(Math.toRadians(0.5));
    /** Directions that hold a run each that look at each other differ by no more than this. */
    private static final double NEARLY_PARALLEL = Math.cos(Math.toRadians(2));
    private static final int LONG = 2;
    /** No thing on the floor of a store is as thin. */
    private static final double NOTHING_BETWEEN_MM = 20;

    private record Kind(int band, boolean hasCounters, double mostMm) {
    }

    /** The aisles of all levels, and the runs of each level that has main aisles, null where it has none. */
    private record All(List<RackAisle> aisles, List<RackRows> rows) {
    }

    /** Finds the aisles of a plan, once per check; the settings named here must exist. */
    static List<RackAisle> of(CheckScope scope) {
        return scope.shared(All.class, RackAisle::find).aisles;
    }

    private static All find(CheckScope scope, All before) {
        RuleLimits limits = scope.standard().ruleLimits();
        double wayMm = Lengths.millimetres(limits.get(WAY));
        List<RackAisle> pairs = new ArrayList<>();
        List<RackRows> rowsByLevel = new ArrayList<>();
        for (LevelGround ground : scope.grounds()) {
            List<AisleSnapshot> aisles = ground.level().aisles().stream()
                    .filter(aisle -> aisle.kind() == AisleKind.MAIN).toList();
            RackRows last = before == null ? null : before.rows.get(rowsByLevel.size());
            RackRows rows = aisles.isEmpty() ? null : new RackRows(ground.level(), wayMm, last);
            rowsByLevel.add(rows);
            if (rows != null) {
                addPairs(ground, rows, aisles, limits, pairs);
            }
        }
        return new All(pairs, rowsByLevel);
    }

    private static void addPairs(LevelGround ground, RackRows rows, List<AisleSnapshot> aisles,
            RuleLimits limits, List<RackAisle> pairs) {
        double middleFromMm = Lengths.millimetres(limits.get(MIDDLE_FROM));
        double longAboveMm = Lengths.millimetres(limits.get(LONG_ABOVE));
        double widestMm = Lengths.millimetres(limits.get(WIDEST));
        boolean hasCounters = ground.level().fixtures().stream()
                .anyMatch(fixture -> fixture.typeCode().equals(FixtureCodes.COUNTER));
        List<Kind> kinds = IntStream.range(0, 4).mapToObj(band -> new Kind(band, hasCounters, widestMm)).toList();
        List<List<RackRow>> directions = directions(rows.rows());
        double sizeMm = ground.level().outline().box().widthMm() + ground.level().outline().box().depthMm();
        for (int i = 0; i < directions.size(); i++) {
            for (List<RackRow> facing : directions.subList(i + 1, directions.size())) {
                if (-directions.get(i).get(0).out().dot(facing.get(0).out()) > NEARLY_PARALLEL) {
                    double offMm = 1 + sizeMm * (spread(directions.get(i)) + spread(facing)
                            + directions.get(i).get(0).out().plus(facing.get(0).out()).length());
                    List<RackRow> byFront = new ArrayList<>(facing);
                    byFront.sort(Comparator.comparingDouble(RackRow::frontMm));
                    for (RackRow one : directions.get(i)) {
                        int length = length(one, middleFromMm, longAboveMm);
                        int next = firstNear(byFront, -one.frontMm() - widestMm - offMm);
                        for (; next < byFront.size() && byFront.get(next).frontMm() < offMm - one.frontMm(); next++) {
                            RackRow other = byFront.get(next);
                            int band = band(length, length(other, middleFromMm, longAboveMm));
                            addPair(ground, one, other, aisles, pairs, kinds.get(band));
                        }
                    }
                }
            }
        }
    }

    /** How far directions are off the first at most. */
    private static double spread(List<RackRow> rows) {
        double spread = 0;
        for (RackRow row : rows) {
            spread = Math.max(spread, row.out().plus(rows.get(0).out().times(-1)).length());
        }
        return spread;
    }

    /** Index of the first run whose front lies at a place or beyond; the runs stand in this order. */
    private static int firstNear(List<RackRow> byFront, double frontMm) {
        int low = 0;
        int high = byFront.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byFront.get(middle).frontMm() < frontMm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Runs that look the same way stand together in their list. */
    private static List<List<RackRow>> directions(List<RackRow> rows) {
        List<List<RackRow>> directions = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).out().dot(rows.get(start).out()) < PARALLEL) {
                directions.add(rows.subList(start, i));
                start = i;
            }
        }
        return directions;
    }

    /** 0 short, 1 middle, 2 long. */
    private static int length(RackRow row, double middleFromMm, double longAboveMm) {
        return row.lengthMm() < middleFromMm ? 0 : row.lengthMm() <= longAboveMm ? 1 : LONG;
    }

    private static int band(int one, int other) {
        if (one == 0 || other == 0) {
            return one + other == 0 ? 0 : 1;
        }
        return one + other == 2 * LONG ? 3 : 2;
    }

    private static void addPair(LevelGround ground, RackRow one, RackRow other, List<AisleSnapshot> aisles,
            List<RackAisle> pairs, Kind kind) {
        double offX = one.out().x() + other.out().x();
        double offY = one.out().y() + other.out().y();
        double middleX = (one.middleX() + other.middleX()) / 2;
        double middleY = (one.middleY() + other.middleY()) / 2;
        double widthMm = -other.frontMm() - one.frontMm() + middleX * offX + middleY * offY;
        double shiftMm = middleY * offX - middleX * offY;
        double fromMm = Math.max(one.fromMm(), shiftMm - other.toMm());
        double toMm = Math.min(one.toMm(), shiftMm - other.fromMm());
        if (widthMm <= 0 || widthMm > kind.mostMm || toMm - fromMm < 1 || -one.out().dot(other.out()) <= PARALLEL) {
            return;
        }
        for (int quarter = 1; quarter < 4; quarter++) {
            double alongMm = fromMm + (toMm - fromMm) * quarter / 4;
            Point middle = one.place(one.frontMm() + widthMm / 2, alongMm);
            for (AisleSnapshot aisle : aisles) {
                if (aisle.outline().contains(middle) && isOpen(ground, one, other, widthMm, alongMm)) {
                    pairs.add(new RackAisle(one, other, aisle, widthMm, kind.band, kind.hasCounters));
                    return;
                }
            }
        }
    }

    /** Tells whether nothing but racks of the runs and columns stands on the line across the aisle. */
    private static boolean isOpen(LevelGround ground, RackRow row, RackRow other, double widthMm, double alongMm) {
        if (widthMm < NOTHING_BETWEEN_MM) {
            return true;
        }
        Ring line = Ring.ccw(List.of(row.place(row.frontMm() + 5, alongMm - 2),
                row.place(row.frontMm() + 5, alongMm + 2), row.place(row.frontMm() + widthMm - 5, alongMm + 2),
                row.place(row.frontMm() + widthMm - 5, alongMm - 2)));
        for (GroundObject object : ground.near(line.box())) {
            if (object.kind() != GroundObject.Kind.COLUMN && object.footprint().overlaps(line)
                    && !row.has(object.id()) && !other.has(object.id())) {
                return false;
            }
        }
        return true;
    }
}
