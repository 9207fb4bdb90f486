package org.sceneplan.layout.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Goes over the floor of a designed level by brute force and writes down what stands wrong. */
final class FloorAudit {

    private static final double COVER_SHARE = 0.005;
    private static final int DOOR_STRIP_MM = 1400;
    private static final double ROUNDING_MM = 1.5;

    private final LevelSnapshot level;
    private final List<String> complaints = new ArrayList<>();

    private FloorAudit(LevelSnapshot level) {
        this.level = level;
    }

    /** What is wrong with fixtures and their clearances; empty when nothing is. */
    static List<String> standing(LevelSnapshot level) {
        FloorAudit audit = new FloorAudit(level);
        audit.fixturesOverlapNothing();
        audit.fixturesKeepTheShell();
        audit.clearancesAreFree();
        audit.doorsAndAislesAreFree();
        audit.fixturesStandInTheirZone();
        audit.productsStandOnTheirFixture();
        return audit.complaints;
    }

    /** What is wrong with zones and main aisle; empty when they share out the shell. */
    static List<String> sharing(LevelSnapshot level) {
        FloorAudit audit = new FloorAudit(level);
        audit.zonesShareTheShell();
        return audit.complaints;
    }

    private void fixturesOverlapNothing() {
        Map<String, Ring> solids = builtIn();
        for (FixtureSnapshot fixture : level.fixtures()) {
            solids.forEach((id, ring) -> {
                if (ExactShapes.convexOverlap(fixture.footprint(), ring)) {
                    complain("%s overlaps %s", fixture.id(), id);
                }
            });
            solids.put(fixture.id(), fixture.footprint());
        }
    }

    private void fixturesKeepTheShell() {
        for (FixtureSnapshot fixture : level.fixtures()) {
            if (!ExactShapes.holds(level.outline(), fixture.footprint())) {
                complain("%s leaves the shell: %s", fixture.id(), fixture.footprint());
            }
        }
    }

    private void clearancesAreFree() {
        Map<String, Ring> solids = builtIn();
        level.fixtures().forEach(fixture -> solids.put(fixture.id(), fixture.footprint()));
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (Ring clearance : fixture.clearances()) {
                if (!ExactShapes.holds(level.outline(), clearance)) {
                    complain("clearance of %s leaves the shell", fixture.id());
                }
                solids.forEach((id, ring) -> {
                    if (!id.equals(fixture.id()) && ExactShapes.convexOverlap(clearance, ring)) {
                        complain("clearance of %s is taken by %s", fixture.id(), id);
                    }
                });
            }
        }
    }

    private void doorsAndAislesAreFree() {
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (OpeningSnapshot opening : level.openings()) {
                if (opening.isDoor() && ExactShapes.convexOverlap(fixture.footprint(),
                        opening.approach(DOOR_STRIP_MM))) {
                    complain("%s stands before door %s", fixture.id(), opening.id());
                }
            }
            for (AisleSnapshot aisle : level.aisles()) {
                if (!Region.of(aisle.outline()).intersect(Region.of(fixture.footprint())).isEmpty()) {
                    complain("%s stands in aisle %s", fixture.id(), aisle.id());
                }
            }
            for (ObstacleSnapshot obstacle : level.obstacles()) {
                double gap = fixture.footprint().distanceMm(obstacle.outline());
                if (gap < obstacle.clearanceMm() - ROUNDING_MM) {
                    complain("%s stands %.0f mm from %s", fixture.id(), gap, obstacle.id());
                }
            }
        }
    }

    private void fixturesStandInTheirZone() {
        for (FixtureSnapshot fixture : level.fixtures()) {
            ZoneSnapshot zone = level.zone(fixture.zoneId()).orElse(null);
            if (zone == null || !ExactShapes.holds(zone.outline(), fixture.footprint())) {
                complain("%s does not stand in its zone '%s'", fixture.id(), fixture.zoneId());
            }
        }
    }

    private void productsStandOnTheirFixture() {
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (PositionSnapshot position : fixture.positions()) {
                if (fixture.footprint().distanceMm(position.at()) > ROUNDING_MM) {
                    complain("%s lies beside its fixture", position.id());
                }
            }
        }
    }

    private void zonesShareTheShell() {
        Map<String, Ring> parts = new LinkedHashMap<>();
        level.zones().forEach(zone -> parts.put(zone.id(), zone.outline()));
        level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .forEach(aisle -> parts.put(aisle.id(), aisle.outline()));
        Region shell = Region.of(level.outline());
        Map<String, Region> before = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, Ring> part : parts.entrySet()) {
            Region region = Region.of(part.getValue());
            if (!part.getValue().isSimple()) {
                complain("%s crosses itself", part.getKey());
            }
            if (isThick(region.minus(shell))) {
                complain("%s leaves the shell", part.getKey());
            }
            before.forEach((id, other) -> {
                if (isThick(region.intersect(other))) {
                    complain("%s overlaps %s", part.getKey(), id);
                }
            });
            before.put(part.getKey(), region);
            sum += part.getValue().areaMm2();
        }
        double shellMm2 = level.outline().areaMm2();
        if (Math.abs(sum - shellMm2) > COVER_SHARE * shellMm2) {
            complain("zones and aisle cover %.3f of %s", sum / shellMm2, level.id());
        }
    }

    /** Whether an area is more than a sliver of rounding, one millimetre to each side of a border. */
    private static boolean isThick(Region region) {
        return region.polygons().stream().map(Polygon::shell)
                .anyMatch(ring -> !Region.of(ring).offset(-1, Join.MITRE).isEmpty());
    }

    private Map<String, Ring> builtIn() {
        Map<String, Ring> solids = new LinkedHashMap<>();
        level.columns().forEach(column -> solids.put(column.id(), column.footprint()));
        level.walls().forEach(wall -> solids.put(wall.id(), wall.footprint()));
        level.obstacles().forEach(obstacle -> solids.put(obstacle.id(), obstacle.outline()));
        return solids;
    }

    private void complain(String format, Object... values) {
        complaints.add(format.formatted(values));
    }
}
