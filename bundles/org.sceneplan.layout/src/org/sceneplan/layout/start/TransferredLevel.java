package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.service.ServicePlanner;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * One level with the design of another: zones and aisles are cut to the new outline, fixtures keep their size and stand
 * clear of walls, columns, obstacles and one another; those with their back to the outline do so again. Planned
 * services are led anew from the services of the shell.
 *
 * @param level the level of the new shell with what fits
 * @param leftOut ids, in the similar store, of what did not fit
 */
record TransferredLevel(LevelSnapshot level, List<String> leftOut) {
    /** A zone or aisle of which less remains is not the same any more. */
    private static final double KEPT_SHARE = 0.4;

    TransferredLevel {
        leftOut = List.copyOf(leftOut);
    }

    /** The design of a similar level on the shell of another. */
    static TransferredLevel of(DesignContext context, LevelSnapshot shell, LevelSnapshot similar, Laying laying) {
        return new Transfer(context, shell, similar, laying).result();
    }

    /** One transfer. */
    private static final class Transfer {
        private final DesignContext context;
        private final LevelSnapshot shell;
        private final LevelSnapshot similar;
        private final Laying laying;
        private final Region floor;
        private final OutlinePlaces walls;
        private final List<Ring> inTheWay = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        Transfer(DesignContext context, LevelSnapshot shell, LevelSnapshot similar, Laying laying) {
            this.context = context;
            this.shell = shell;
            this.similar = similar;
            this.laying = laying;
            this.floor = Region.of(shell.outline());
            this.walls = new OutlinePlaces(similar.outline(), shell.outline(), laying);
            shell.walls().forEach(wall -> inTheWay.addAll(wall.pieces()));
            shell.columns().forEach(column -> inTheWay.add(column.footprint()));
            shell.obstacles().forEach(obstacle -> inTheWay.add(obstacle.outline()));
        }

        TransferredLevel result() {
            List<ZoneSnapshot> zones = new ArrayList<>();
            for (ZoneSnapshot zone : similar.zones()) {
                cut(zone.outline()).ifPresentOrElse(
                        ring -> zones.add(new ZoneSnapshot(zone.id(), zone.code(), zone.name(), ring, false)),
                        () -> leftOut.add(zone.id()));
            }
            List<AisleSnapshot> aisles = new ArrayList<>();
            for (AisleSnapshot aisle : similar.aisles()) {
                cut(aisle.outline()).ifPresent(
                        ring -> aisles.add(new AisleSnapshot(aisle.id(), aisle.kind(), ring, aisle.designWidthMm())));
            }
            Set<String> zoneIds = new HashSet<>();
            zones.forEach(zone -> zoneIds.add(zone.id()));
            List<FixtureSnapshot> fixtures = fixtures(zoneIds);
            Set<String> fixtureIds = new HashSet<>();
            fixtures.forEach(fixture -> fixtureIds.add(fixture.id()));
            List<MaterialSnapshot> materials = similar.materials().stream()
                    .filter(material -> isThere(material.zoneId(), zoneIds)
                            && isThere(material.fixtureId(), fixtureIds))
                    .toList();
            return new TransferredLevel(shell.withDesign(services(zones, fixtures), zones, aisles, fixtures, materials),
                    leftOut);
        }

        private List<FixtureSnapshot> fixtures(Set<String> zoneIds) {
            List<FixtureSnapshot> fixtures = new ArrayList<>();
            for (FixtureSnapshot fixture : similar.fixtures()) {
                FixtureSnapshot freed = freed(fixture, zoneIds);
                FixtureSnapshot placed = walls.of(fixture)
                        .map(dock -> freed.with("", dock).withPlace(walls.place(dock, fixture.depthMm())))
                        .orElseGet(() -> freed.withPlace(laying.of(fixture.place())));
                if (fits(fixture, placed, fixtures)) {
                    fixtures.add(placed);
                } else {
                    leftOut.add(fixture.id());
                }
            }
            return fixtures;
        }

        private boolean fits(FixtureSnapshot before, FixtureSnapshot placed, List<FixtureSnapshot> others) {
            return floor.covers(placed.footprint())
                    && inTheWay.stream().noneMatch(placed.footprint()::overlaps)
                    && others.stream().noneMatch(other -> placed.footprint().overlaps(other.footprint())
                            && !before.footprint().overlaps(similar.fixture(other.id()).orElseThrow().footprint()));
        }

        /** The fixture without what belonged to the other store: lock, layer, dock and a zone that is not there. */
        private FixtureSnapshot freed(FixtureSnapshot fixture, Set<String> zoneIds) {
            FixtureSnapshot freed = FixtureSnapshot.placed(fixture.id(), fixture.typeCode(), fixture.number(),
                    zoneIds.contains(fixture.zoneId()) ? fixture.zoneId() : "", fixture.place(), fixture.size(), false);
            return freed.withPositions(laying.isMirrored() ? MirroredSamples.of(fixture.positions())
                    : fixture.positions()).with("", DockSnapshot.NONE);
        }

        /** What the shell has, and points led anew from there to the fixtures if the similar store had such. */
        private List<ServiceSnapshot> services(List<ZoneSnapshot> zones, List<FixtureSnapshot> fixtures) {
            List<ServiceSnapshot> services = new ArrayList<>(shell.services());
            if (similar.services().stream().anyMatch(service -> service.status() == ServiceStatus.PLANNED)) {
                ServicePlanner planner = new ServicePlanner(shell.id(), shell.outline(), shell.services(),
                        context.catalogue(), context.standard().ruleLimits());
                fixtures.forEach(planner::plan);
                planner.plan(zones, fixtures, context.standard().utilities());
                services.addAll(planner.planned());
            }
            return services;
        }

        private static boolean isThere(String id, Set<String> ids) {
            return id.isEmpty() || ids.contains(id);
        }

        private Optional<Ring> cut(Ring outline) {
            return laying.of(outline).flatMap(moved -> Region.of(moved).intersect(floor).largest().map(Polygon::shell)
                    .filter(ring -> ring.areaMm2() >= KEPT_SHARE * moved.areaMm2()));
        }
    }
}
