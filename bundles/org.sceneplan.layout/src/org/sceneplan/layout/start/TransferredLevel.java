package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.geometry.Point;

/**
 * One level with the design of another: zones and aisles are cut to the new outline, fixtures stay where they stand
 * clear of walls, columns and obstacles. Planned services are left out, because they hang on the services of the shell.
 *
 * @param level the level of the new shell with what fits
 * @param leftOut ids, in the similar store, of what did not fit
 */
record TransferredLevel(LevelSnapshot level, List<String> leftOut) {
    /** A zone or aisle of which less remains is not the same any more. */
    private static final double KEPT_SHARE = 0.4;

    /** The design laid on the shell by the south-west corner and, where both have one, by the entrance. */
    static List<TransferredLevel> candidates(LevelSnapshot shell, LevelSnapshot similar) {
        List<TransferredLevel> candidates = new ArrayList<>();
        Ring here = shell.outline();
        Ring there = similar.outline();
        candidates.add(new Transfer(shell, here.box().minXMm() - there.box().minXMm(),
                here.box().minYMm() - there.box().minYMm()).of(similar));
        Optional<Point> entranceHere = entrance(shell);
        Optional<Point> entranceThere = entrance(similar);
        if (entranceHere.isPresent() && entranceThere.isPresent()) {
            candidates.add(new Transfer(shell, entranceHere.get().xMm() - entranceThere.get().xMm(),
                    entranceHere.get().yMm() - entranceThere.get().yMm()).of(similar));
        }
        return candidates;
    }

    private static Optional<Point> entrance(LevelSnapshot level) {
        return level.openings().stream().filter(opening -> opening.kind() == OpeningKind.ENTRANCE).findFirst()
                .map(OpeningSnapshot::span).map(span -> Point.rounded((span.from().xMm() + span.to().xMm()) / 2.0,
                        (span.from().yMm() + span.to().yMm()) / 2.0));
    }

    /** One way of laying a design on a shell. */
    private static final class Transfer {
        private final LevelSnapshot shell;
        private final int dxMm;
        private final int dyMm;
        private final Region floor;
        private final List<Ring> inTheWay = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        Transfer(LevelSnapshot shell, int dxMm, int dyMm) {
            this.shell = shell;
            this.dxMm = dxMm;
            this.dyMm = dyMm;
            this.floor = Region.of(shell.outline());
            shell.walls().forEach(wall -> inTheWay.addAll(wall.pieces()));
            shell.columns().forEach(column -> inTheWay.add(column.footprint()));
            shell.obstacles().forEach(obstacle -> inTheWay.add(obstacle.outline()));
        }

        TransferredLevel of(LevelSnapshot similar) {
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
            List<FixtureSnapshot> fixtures = fixtures(similar, zoneIds);
            Set<String> fixtureIds = new HashSet<>();
            fixtures.forEach(fixture -> fixtureIds.add(fixture.id()));
            List<MaterialSnapshot> materials = similar.materials().stream()
                    .filter(material -> isThere(material.zoneId(), zoneIds)
                            && isThere(material.fixtureId(), fixtureIds))
                    .toList();
            return new TransferredLevel(shell.withDesign(shell.services(), zones, aisles, fixtures, materials),
                    List.copyOf(leftOut));
        }

        private List<FixtureSnapshot> fixtures(LevelSnapshot similar, Set<String> zoneIds) {
            List<FixtureSnapshot> fixtures = new ArrayList<>();
            for (FixtureSnapshot fixture : similar.fixtures()) {
                FixtureSnapshot moved = fixture
                        .withPlace(new FixturePlace(fixture.centre().plus(dxMm, dyMm), fixture.angleDeg()));
                if (!floor.covers(moved.footprint()) || inTheWay.stream().anyMatch(moved.footprint()::overlaps)) {
                    leftOut.add(fixture.id());
                } else {
                    fixtures.add(freed(moved, zoneIds));
                }
            }
            return fixtures;
        }

        /** The fixture without what belonged to the other store: lock, layer, dock and a zone that is not there. */
        private static FixtureSnapshot freed(FixtureSnapshot moved, Set<String> zoneIds) {
            return FixtureSnapshot.placed(moved.id(), moved.typeCode(), moved.number(),
                    zoneIds.contains(moved.zoneId()) ? moved.zoneId() : "", moved.place(), moved.size(), false)
                    .withPositions(moved.positions()).with("", DockSnapshot.NONE);
        }

        private static boolean isThere(String id, Set<String> ids) {
            return id.isEmpty() || ids.contains(id);
        }

        private Optional<Ring> cut(Ring outline) {
            Ring moved = outline.translated(dxMm, dyMm);
            return Region.of(moved).intersect(floor).largest().map(Polygon::shell)
                    .filter(ring -> ring.areaMm2() >= KEPT_SHARE * moved.areaMm2());
        }
    }
}
