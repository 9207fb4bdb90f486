package org.sceneplan.plan.edit.zone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** What holds for every floor: moving shared edges leaves neither gap nor overlap. */
class SharedEdgesPropertyTest {

    private static final int MOVES = 40;
    /** Corners of turned floors are rounded to mm. */
    private static final double ROUNDING_MM = 1.6;

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,0", "1,17", "2,17", "3,17", "6,-61.3"})
    void movedSharedEdgesKeepTheFloorCovered(long seed, double angleDeg) throws Exception {
        Random random = new Random(seed);
        StorePlan plan = FloorPlans.partition(random, angleDeg);
        Level level = plan.getLevels().get(0);
        byte[] before = PlanFile.bytes(plan);
        double totalMm2 = FloorPlans.totalMm2(level);
        PlanHistory history = new PlanHistory(plan);

        int applied = 0;
        for (int i = 0; i < MOVES; i++) {
            PlanEdit edit = randomEdgeMove(level, random);
            String state = FloorAreasText.of(level);
            if (!history.execute(edit).isRefused()) {
                PlanSnapshotFactory.of(plan);
                assertFalse(++applied % 4 == 0 && FloorPlans.hasGapOrOverlap(level, angleDeg == 0 ? 0.4 : ROUNDING_MM),
                        () -> edit.label(Locale.ENGLISH) + "\n" + state + "\n" + FloorAreasText.of(level));
            }
        }

        assertTrue(applied > MOVES / 4, "enough edges moved: " + applied);
        double toleranceMm2 = angleDeg == 0 ? 0 : boundaryMm(level) * ROUNDING_MM;
        assertEquals(totalMm2, FloorPlans.totalMm2(level), toleranceMm2);
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(before, PlanFile.bytes(plan));
    }

    private static double boundaryMm(Level level) throws Exception {
        return FloorPlans.rings(level).values().stream().mapToDouble(Ring::perimeterMm).sum();
    }

    private static PlanEdit randomEdgeMove(Level level, Random random) throws Exception {
        List<Identified> areas = new ArrayList<>(level.getZones());
        areas.addAll(level.getAisles());
        Ring shell = Ring.parse(level.getOutline());
        while (true) {
            Identified area = areas.get(random.nextInt(areas.size()));
            Ring ring = FloorPlans.rings(level).get(area.getId());
            int edge = random.nextInt(ring.size());
            Segment line = ring.edge(edge);
            if (shell.boundaryDistanceMm(line.midPoint()) > 10) {
                return new MoveZoneEdgeEdit(area, edge, random.nextInt(2401) - 1200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,0", "1,17", "2,17", "3,17", "4,17"})
    void movedCornersKeepTheFloorCovered(long seed, double angleDeg) throws Exception {
        Random random = new Random(seed);
        StorePlan plan = FloorPlans.partition(random, angleDeg);
        Level level = plan.getLevels().get(0);
        byte[] before = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);

        int applied = 0;
        for (int i = 0; i < MOVES; i++) {
            List<Zone> zones = level.getZones();
            Zone zone = zones.get(random.nextInt(zones.size()));
            Ring ring = FloorPlans.rings(level).get(zone.getId());
            int corner = random.nextInt(ring.size());
            Point at = ring.points().get(corner);
            if (Ring.parse(level.getOutline()).boundaryDistanceMm(at) > 10 && !history.execute(new MoveZoneCornerEdit(
                    zone, corner, at.plus(random.nextInt(401) - 200, random.nextInt(401) - 200))).isRefused()) {
                applied++;
            }
        }

        assertTrue(applied > 5, "enough corners moved: " + applied);
        assertFalse(FloorPlans.hasGapOrOverlap(level, ROUNDING_MM));
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(before, PlanFile.bytes(plan));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,0", "4,0", "1,17", "2,17", "3,17", "4,17", "5,-61.3"})
    void splitAndMergedAgainIsTheSameZone(long seed, double angleDeg) throws Exception {
        Random random = new Random(seed);
        StorePlan plan = FloorPlans.partition(random, angleDeg);
        Level level = plan.getLevels().get(0);
        int split = 0;
        for (Zone zone : List.copyOf(level.getZones())) {
            Ring ring = FloorPlans.rings(level).get(zone.getId());
            byte[] before = PlanFile.bytes(plan);
            PlanHistory history = new PlanHistory(plan);
            Point middle = ring.centroid();
            List<Point> line = List.of(middle.plus(random.nextInt(600) - 300, -200),
                    middle.plus(random.nextInt(600) - 300, 300));

            assertFalse(history.execute(new SplitZoneEdit(zone, line, "")).isRefused());
            Zone part = level.getZones().get(level.getZones().indexOf(zone) + 1);
            double sumMm2 = FloorPlans.rings(level).get(zone.getId()).areaMm2()
                    + FloorPlans.rings(level).get(part.getId()).areaMm2();
            assertEquals(ring.areaMm2(), sumMm2, ring.perimeterMm());
            assertFalse(FloorPlans.hasGapOrOverlap(level, ROUNDING_MM));
            assertEquals(Refusal.NONE, history.execute(new MergeZonesEdit(List.of(zone, part))));

            Ring merged = FloorPlans.rings(level).get(zone.getId());
            assertEquals(new HashSet<>(ring.points()), new HashSet<>(merged.points()));
            assertEquals(ring.doubledAreaMm2(), merged.doubledAreaMm2());
            if (merged.points().get(0).equals(ring.points().get(0))) {
                assertArrayEquals(before, PlanFile.bytes(plan), "also the neighbours are as before");
                split++;
            }
        }
        assertTrue(split > 2);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,17", "4,17", "5,-61.3"})
    void movedOutlineKeepsTheFloorCovered(long seed, double angleDeg) throws Exception {
        Random random = new Random(seed);
        StorePlan plan = FloorPlans.partition(random, angleDeg);
        FloorPlans.unlockShell(plan);
        Level level = plan.getLevels().get(0);
        byte[] before = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);

        int applied = 0;
        for (int i = 0; i < MOVES; i++) {
            int size = Ring.parse(level.getOutline()).size();
            PlanEdit edit = new MoveOutlineEdgeEdit(level, random.nextInt(size), random.nextInt(1201) - 500);
            if (!history.execute(edit).isRefused()) {
                PlanSnapshotFactory.of(plan);
                assertFalse(++applied % 4 == 0 && FloorPlans.hasGapOrOverlap(level, angleDeg == 0 ? 0.4 : ROUNDING_MM));
            }
        }

        assertTrue(applied > MOVES / 4, "enough edges moved: " + applied);
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(before, PlanFile.bytes(plan));
    }
}
