package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/** Floors that zones and main aisles cover without gap or overlap. */
final class FloorPlans {

    static final Point PIVOT = new Point(0, 0);
    private static final int LEAST_SIDE_MM = 1500;

    private FloorPlans() {
    }

    /**
     * A floor cut at random into rectangles that meet in T-junctions, turned as a whole.
     *
     * @param angleDeg turn about the origin; corners are rounded to mm
     */
    static StorePlan partition(Random random, double angleDeg) {
        List<Box> rooms = new ArrayList<>();
        cut(new Box(0, 0, 24000, 16000), 4, random, rooms);
        return PlanBuilder.of("SP-T-0002", "S_CLASS")
                .level("L1", 3600, turned(Ring.rectangle(0, 0, 24000, 16000), angleDeg),
                        level -> fill(level, rooms, angleDeg))
                .build();
    }

    static void unlockShell(StorePlan plan) {
        Layer layer = PlanFactory.INSTANCE.createLayer();
        layer.setId("LY-1");
        layer.setName("Shell");
        layer.setKind("SHELL");
        plan.getLayers().add(layer);
    }

    static Ring turned(Ring ring, double angleDeg) {
        return ring.rotated(PIVOT, angleDeg);
    }

    private static void fill(LevelBuilder level, List<Box> rooms, double angleDeg) {
        for (int i = 0; i < rooms.size(); i++) {
            Ring ring = turned(rooms.get(i).toRing(), angleDeg);
            if (i % 5 == 4) {
                level.aisle("A-" + i, AisleKind.MAIN, ring, 1500);
            } else {
                level.zone("Z-" + i, "CODE" + i, ring);
            }
        }
    }

    private static void cut(Box box, int depth, Random random, List<Box> rooms) {
        boolean upright = box.widthMm() > box.depthMm();
        int side = upright ? box.widthMm() : box.depthMm();
        if (depth == 0 || side < 2 * LEAST_SIDE_MM) {
            rooms.add(box);
            return;
        }
        int at = LEAST_SIDE_MM + random.nextInt(side - 2 * LEAST_SIDE_MM + 1);
        Box first = upright ? new Box(box.minXMm(), box.minYMm(), box.minXMm() + at, box.maxYMm())
                : new Box(box.minXMm(), box.minYMm(), box.maxXMm(), box.minYMm() + at);
        Box second = upright ? new Box(box.minXMm() + at, box.minYMm(), box.maxXMm(), box.maxYMm())
                : new Box(box.minXMm(), box.minYMm() + at, box.maxXMm(), box.maxYMm());
        cut(first, depth - 1, random, rooms);
        cut(second, depth - 1, random, rooms);
    }

    static Map<String, Ring> rings(Level level) throws Exception {
        return FloorAreas.of(level).rings();
    }

    /** Sum of the areas in mm2. */
    static double totalMm2(Level level) throws Exception {
        return rings(level).values().stream().mapToDouble(Ring::areaMm2).sum();
    }

    /** Greatest half width of a gap or overlap is below this. */
    static boolean hasGapOrOverlap(Level level, double halfWidthMm) throws Exception {
        Region shell = Region.of(Ring.parse(level.getOutline()));
        List<Ring> rings = List.copyOf(rings(level).values());
        Region seen = Region.EMPTY;
        boolean wrong = false;
        for (Ring ring : rings) {
            Region area = Region.of(ring);
            wrong |= !seen.intersect(area).offset(-halfWidthMm, Join.MITRE).isEmpty();
            seen = seen.union(area);
        }
        return wrong || !shell.minus(seen).offset(-halfWidthMm, Join.MITRE).isEmpty();
    }
}
