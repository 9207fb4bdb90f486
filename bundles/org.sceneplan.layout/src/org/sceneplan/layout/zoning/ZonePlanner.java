package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.ZoneTarget;

/** Proposes zones and main aisle for one level. */
public final class ZonePlanner {
    private static final String GENERATOR = "L64X128MixRandom";
    private static final double SAME_COST = 1e-9;

    private final LevelSite site;
    private final List<ZoneDemand> demands;
    private final ZoneDemand entry;
    private final AreaRange aisleArea;
    private final List<AdjacencyWish> wishes;

    /**
     * A planner for one level.
     *
     * @param demands zones to house, without entry and main aisle
     * @param entry the entry zone, or null when the level has none
     * @param aisleArea area the main aisle of this level may take
     */
    public ZonePlanner(LevelSite site, List<ZoneDemand> demands, ZoneDemand entry, AreaRange aisleArea,
            List<AdjacencyWish> wishes) {
        this.site = site;
        this.demands = List.copyOf(demands);
        this.entry = entry;
        this.aisleArea = aisleArea;
        this.wishes = wishes;
    }

    /**
     * The best proposals, best first, at most {@code count}; empty when no aisle of these widths fits into the shell.
     *
     * @param aisleWidthsMm aisle widths to try
     */
    public List<ZonePlan> propose(List<Integer> aisleWidthsMm, int count, long seed) {
        AreaRange entryArea = entry == null ? new AreaRange(0, 0, 0) : entry.area();
        List<FloorScheme> schemes = new SchemeGenerator(site, entryArea, aisleArea).generate(aisleWidthsMm);
        ZoneCost zoneCost = new ZoneCost(site, wishes);
        List<ZoneAllotment> allotments = new ArrayList<>();
        for (int i = 0; i < schemes.size(); i++) {
            FloorScheme scheme = schemes.get(i);
            if (scheme.bands().isEmpty()) {
                continue;
            }
            RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed * 31 + i);
            ZoneAllotment found = new AllotmentSearch(scheme, demands, site.clip(), zoneCost, random).run();
            allotments.add(new ZoneAllotment(scheme, found.parts(), found.cost() + schemeCost(scheme)));
        }
        allotments.sort(Comparator.comparingDouble(ZoneAllotment::cost));
        return different(allotments, count).stream()
                .map(allotment -> ZoneShapes.realise(site, allotment, entryTarget())).toList();
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

    private static List<ZoneAllotment> different(List<ZoneAllotment> sorted, int count) {
        List<ZoneAllotment> chosen = new ArrayList<>();
        for (ZoneAllotment allotment : sorted) {
            boolean isNew = chosen.stream().noneMatch(other -> Math.abs(other.cost() - allotment.cost()) < SAME_COST);
            if (isNew && chosen.size() < count) {
                chosen.add(allotment);
            }
        }
        return chosen;
    }
}
