package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.aisle.EscapeWays;
import org.sceneplan.layout.fixture.LevelFurnisher;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.layout.product.PositionFiller;
import org.sceneplan.layout.service.ServicePlanner;
import org.sceneplan.layout.zoning.ZonePlan;
import org.sceneplan.layout.zoning.ZonePlan.ZoneShape;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * Puts zones, aisles, fixtures, positions and services of one level together, with ids and numbers. Zones are lettered
 * and fixtures numbered in walking order from the entrance: A01, A02, B01; on other storeys 2A01, 2A02.
 */
final class LevelAssembler {
    private final DesignContext context;
    private final LevelSnapshot level;
    private final ZonePlan zonePlan;
    private final EscapeWays.Result ways;
    private final LevelFurnisher furnisher;
    private final PositionFiller filler;
    private final ServicePlanner services;
    private final Map<String, Integer> useById = new HashMap<>();
    private final List<ZoneSnapshot> zones = new ArrayList<>();
    private final List<FixtureSnapshot> fixtures = new ArrayList<>();

    LevelAssembler(DesignContext context, LevelSnapshot level, ZonePlan zonePlan, EscapeWays.Result ways,
            LevelFurnisher furnisher) {
        this.context = context;
        this.level = level;
        this.zonePlan = zonePlan;
        this.ways = ways;
        this.furnisher = furnisher;
        this.filler = new PositionFiller(context.catalogue(), context.standard().ruleLimits());
        this.services = new ServicePlanner(level.id(), level.outline(), level.services(), context.catalogue(),
                context.standard().ruleLimits());
    }

    LevelSnapshot assemble() {
        Point here = level.openings().isEmpty() ? level.outline().points().get(0)
                : level.openings().get(0).span().midPoint();
        List<ZoneShape> open = new ArrayList<>(zonePlan.zones());
        int letter = 0;
        while (!open.isEmpty()) {
            ZoneShape next = nearestZone(open, here);
            open.remove(next);
            String zoneId = unique(level.id() + ".zone." + next.target().code());
            zones.add(new ZoneSnapshot(zoneId, next.target().code(), "", next.outline(), false));
            List<PlacedFixture> placed = furnisher.fixtures(next.outline());
            if (!placed.isEmpty()) {
                here = addFixtures(placed, next, zoneId, storeyPrefix() + prefix(letter++), here);
            }
        }
        services.plan(zones, fixtures, context.standard().utilities());
        List<ServiceSnapshot> all = new ArrayList<>(level.services().stream()
                .filter(service -> service.status() == ServiceStatus.SURVEYED).toList());
        all.addAll(services.planned());
        return level.withDesign(all, zones, aisles(), fixtures, List.of());
    }

    private Point addFixtures(List<PlacedFixture> placed, ZoneShape zone, String zoneId, String prefix, Point from) {
        List<PlacedFixture> open = new ArrayList<>(placed);
        Point here = from;
        for (int number = 1; !open.isEmpty(); number++) {
            PlacedFixture next = nearestFixture(open, here);
            open.remove(next);
            here = next.place().centre();
            String label = prefix + (number < 10 ? "0" : "") + number;
            String id = level.id() + ".fixture." + label;
            FixtureSnapshot fixture = FixtureSnapshot.placed(id, next.type().code(), label, zoneId, next.place(),
                    next.size(), false);
            fixtures.add(services.plan(fixture.withPositions(filler.fill(next, zone.target(), id))));
        }
        return here;
    }

    private List<AisleSnapshot> aisles() {
        List<AisleSnapshot> aisles = new ArrayList<>();
        for (Ring ring : zonePlan.aisle()) {
            aisles.add(new AisleSnapshot(level.id() + ".aisle.M" + (aisles.size() + 1), AisleKind.MAIN, ring,
                    zonePlan.aisleWidthMm()));
        }
        int main = aisles.size();
        for (EscapeWays.Way way : ways.ways()) {
            aisles.add(new AisleSnapshot(level.id() + ".aisle.S" + (aisles.size() - main + 1), AisleKind.SECONDARY,
                    way.outline(), way.widthMm()));
        }
        return aisles;
    }

    private static ZoneShape nearestZone(List<ZoneShape> open, Point here) {
        ZoneShape best = open.get(0);
        for (ZoneShape zone : open) {
            best = zone.outline().distanceMm(here) < best.outline().distanceMm(here) - 1 ? zone : best;
        }
        return best;
    }

    private static PlacedFixture nearestFixture(List<PlacedFixture> open, Point here) {
        PlacedFixture best = open.get(0);
        for (PlacedFixture fixture : open) {
            best = fixture.place().centre().distanceMm(here) < best.place().centre().distanceMm(here) ? fixture : best;
        }
        return best;
    }

    private String unique(String id) {
        int use = useById.merge(id, 1, Integer::sum);
        return use == 1 ? id : id + "_" + use;
    }

    /**
     * Numbers of the ground floor are plain, those of other storeys begin with the storey: 2A01, or U1A01 below ground.
     */
    private String storeyPrefix() {
        return level.storey() == 1 ? "" : level.storey() > 1 ? String.valueOf(level.storey()) : "U" + -level.storey();
    }

    /** A, B, ... Z, AA, AB, ... */
    private static String prefix(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : prefix(index / 26 - 1) + last;
    }
}
