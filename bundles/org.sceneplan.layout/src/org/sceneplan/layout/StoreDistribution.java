package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.layout.zoning.AreaRange;
import org.sceneplan.layout.zoning.ZoneDemand;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/**
 * Gives the zones of the standard to the levels of a store so that each level is filled: entry, hero and service on the
 * level of the entrance, the others where there is room. Every level gets its own main aisle.
 *
 * @param demandsByLevel zones of each level, in the order of the levels, without entry and main aisle
 */
record StoreDistribution(List<List<ZoneDemand>> demandsByLevel, double totalMm2) {
    private static final int MAX_TRIALS = 60_000;
    private static final double WRONG_LEVEL_COST = 0.5;
    private static final double MOST_OF_RANGE = 0.95;

    /**
     * Distributes the zones.
     *
     * @param entranceLevel index of the level with the entrance
     */
    static StoreDistribution of(List<LevelSnapshot> levels, int entranceLevel, StandardSnapshot standard,
            CatalogueSnapshot catalogue, RandomGenerator random) {
        double total = levels.stream().mapToDouble(level -> level.outline().areaMm2()).sum();
        List<ZoneTarget> zones = standard.zones().stream()
                .filter(zone -> zone.kind() != ZoneKind.ENTRY && zone.kind() != ZoneKind.MAIN_AISLE).toList();
        double[] capacity = new double[levels.size()];
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] = levels.get(i).outline().areaMm2() * (1 - share(standard, ZoneKind.MAIN_AISLE));
        }
        capacity[entranceLevel] -= total * share(standard, ZoneKind.ENTRY);
        int[] best = assign(zones, capacity, entranceLevel, total, random);
        List<List<ZoneDemand>> demands = new ArrayList<>();
        for (int level = 0; level < capacity.length; level++) {
            demands.add(new ArrayList<>());
        }
        for (int i = 0; i < best.length; i++) {
            demands.get(best[i]).add(roomy(demand(zones.get(i), total), catalogue));
        }
        return new StoreDistribution(demands, total);
    }

    /** The demand of a zone of the whole store. */
    static ZoneDemand demand(ZoneTarget zone, double totalMm2) {
        return new ZoneDemand(zone,
                AreaRange.ofPercent(totalMm2, zone.minPercent(), zone.targetPercent(), zone.maxPercent()));
    }

    /** The demand narrowed to areas that hold the must-have fixtures, inside the range of the standard. */
    private static ZoneDemand roomy(ZoneDemand demand, CatalogueSnapshot catalogue) {
        AreaRange area = demand.area();
        double needed = Math.min(MustHaveSpace.neededMm2(demand.target(), catalogue), MOST_OF_RANGE * area.maxMm2());
        return new ZoneDemand(demand.target(), new AreaRange(Math.max(area.minMm2(), needed),
                Math.max(area.targetMm2(), needed), area.maxMm2()));
    }

    private static double share(StandardSnapshot standard, ZoneKind kind) {
        return standard.zones().stream().filter(zone -> zone.kind() == kind).mapToDouble(ZoneTarget::targetPercent)
                .sum() / 100;
    }

    private static int[] assign(List<ZoneTarget> zones, double[] capacity, int entranceLevel, double total,
            RandomGenerator random) {
        int[] best = new int[zones.size()];
        java.util.Arrays.fill(best, entranceLevel);
        if (capacity.length == 1) {
            return best;
        }
        double bestCost = cost(best, zones, capacity, entranceLevel, total);
        int[] current = best.clone();
        for (int trial = 0; trial < MAX_TRIALS; trial++) {
            int[] next = trial % 50 == 0 ? best.clone() : current.clone();
            next[random.nextInt(next.length)] = random.nextInt(capacity.length);
            if (random.nextBoolean()) {
                next[random.nextInt(next.length)] = random.nextInt(capacity.length);
            }
            double cost = cost(next, zones, capacity, entranceLevel, total);
            if (cost < bestCost) {
                best = next.clone();
                bestCost = cost;
            }
            current = next;
        }
        return best;
    }

    private static double cost(int[] levelByZone, List<ZoneTarget> zones, double[] capacity, int entranceLevel,
            double total) {
        double[] min = new double[capacity.length];
        double[] target = new double[capacity.length];
        double[] max = new double[capacity.length];
        double cost = 0;
        for (int i = 0; i < levelByZone.length; i++) {
            ZoneTarget zone = zones.get(i);
            int level = levelByZone[i];
            min[level] += total * zone.minPercent() / 100;
            target[level] += total * zone.targetPercent() / 100;
            max[level] += total * zone.maxPercent() / 100;
            boolean atEntrance = zone.kind() == ZoneKind.HERO || zone.kind() == ZoneKind.SERVICE;
            cost += atEntrance && level != entranceLevel ? WRONG_LEVEL_COST : 0;
        }
        for (int level = 0; level < capacity.length; level++) {
            double out = Math.max(0, min[level] - capacity[level]) + Math.max(0, capacity[level] - max[level]);
            double off = (target[level] - capacity[level]) / capacity[level];
            cost += 20 * out / capacity[level] + off * off;
        }
        return cost;
    }
}
