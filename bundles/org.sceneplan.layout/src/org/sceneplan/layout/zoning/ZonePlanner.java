package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.sceneplan.standard.ZoneTarget;

/** Proposes zones and main aisle for one level. */
public final class ZonePlanner {
    private static final String GENERATOR = "L64X128MixRandom";
    private static final int SKETCH_ROUNDS = 120;
    private static final int FINALISTS = 14;
    private static final int FINAL_ROUNDS = 2000;

    private final LevelSite site;
    private final List<ZoneDemand> demands;
    private final ZoneDemand entry;
    private final AreaRange aisleArea;
    private final NeighbourCost neighbours;

    /**
     * A planner for one level.
     *
     * @param demands zones to house, without entry and main aisle
     * @param entry the entry zone, or null when the level has none
     * @param aisleArea area the main aisle of this level may take
     */
    public ZonePlanner(LevelSite site, List<ZoneDemand> demands, ZoneDemand entry, AreaRange aisleArea,
            NeighbourCost neighbours) {
        this.site = site;
        this.demands = List.copyOf(demands);
        this.entry = entry;
        this.aisleArea = aisleArea;
        this.neighbours = neighbours;
    }

    /**
     * The best proposals, best first, at most {@code count}; empty when no aisle of these widths fits into the shell.
     *
     * @param aisleWidthsMm aisle widths to try
     */
    public List<ZonePlan> propose(List<Integer> aisleWidthsMm, int count, long seed) {
        AreaRange entryArea = entry == null ? new AreaRange(0, 0, 0) : entry.area();
        List<FloorScheme> schemes = new SchemeGenerator(site, entryArea, aisleArea).generate(aisleWidthsMm);
        ZoneCost zoneCost = new ZoneCost(site, demands, neighbours);
        List<ZoneAllotment> sketches = new ArrayList<>();
        for (FloorScheme scheme : schemes) {
            if (!scheme.bands().isEmpty()) {
                sketches.add(search(scheme, zoneCost, SKETCH_ROUNDS, seed * 31 + sketches.size()));
            }
        }
        sketches.sort(Comparator.comparingDouble(ZoneAllotment::cost));
        List<ZoneAllotment> worked = new ArrayList<>();
        for (ZoneAllotment sketch : sketches.stream().limit(FINALISTS).toList()) {
            worked.add(search(sketch.scheme(), zoneCost, FINAL_ROUNDS, seed * 37 + worked.size()));
        }
        worked.sort(Comparator.comparingDouble(ZoneAllotment::cost));
        return different(worked, count).stream()
                .map(allotment -> ZoneShapes.realise(site, allotment, entryTarget())).toList();
    }

    private ZoneAllotment search(FloorScheme scheme, ZoneCost zoneCost, int rounds, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        ZoneAllotment found = new AllotmentSearch(scheme, demands, site.clip(), zoneCost, random).run(rounds);
        return new ZoneAllotment(scheme, found.parts(), found.cost() + schemeCost(scheme));
    }

    private double schemeCost(FloorScheme scheme) {
        double aisle = scheme.aisleAreaMm2(site.clip());
        double deviation = (aisle - aisleArea.targetMm2()) / aisleArea.targetMm2();
        double violation = aisleArea.violation(aisle);
        double cost = 1.5 * deviation * deviation + (violation > 1e-3 ? 3 + 12 * violation : 0);
        if (entry != null) {
            double area = site.clip().areaMm2(scheme.entry());
            double out = entry.area().violation(area);
            cost += out > 1e-3 ? 3 + 12 * out : 0;
        }
        return cost;
    }

    private ZoneTarget entryTarget() {
        return entry == null ? null : entry.target();
    }

    /** The first of every kind: proposals with the same scheme and the same zones in the same order count as one. */
    private static List<ZoneAllotment> different(List<ZoneAllotment> sorted, int count) {
        Map<String, ZoneAllotment> firstOfKind = new LinkedHashMap<>();
        for (ZoneAllotment allotment : sorted) {
            StringBuilder kind = new StringBuilder(allotment.scheme().name());
            allotment.parts().forEach(part -> kind.append(' ').append(part.demand().target().code()));
            firstOfKind.putIfAbsent(kind.toString(), allotment);
        }
        return firstOfKind.values().stream().limit(count).toList();
    }
}
