package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.aisle.EscapeWays;
import org.sceneplan.layout.fixture.AwayWishes;
import org.sceneplan.layout.fixture.FloorBook;
import org.sceneplan.layout.fixture.LevelFurnisher;
import org.sceneplan.layout.zoning.AreaRange;
import org.sceneplan.layout.zoning.LevelSite;
import org.sceneplan.layout.zoning.NeighbourCost;
import org.sceneplan.layout.zoning.ZoneDemand;
import org.sceneplan.layout.zoning.ZonePlan;
import org.sceneplan.layout.zoning.ZonePlan.ZoneShape;
import org.sceneplan.layout.zoning.ZonePlanner;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.ZoneTarget;

/** Designs one level: several zone plans are furnished, the one with the best result is kept. */
final class LevelDesigner {
    private static final int PROPOSALS = 5;
    private static final int SMALL_STORE_PROPOSALS = 12;
    private static final int LARGE_STORE_ATTEMPTS = 2;
    private static final int SMALL_STORE_ATTEMPTS = 5;
    private static final double LARGE_STORE_M2 = 500;
    private static final double MISSING_FIXTURE_COST = 6;
    private static final double UNREACHED_DOOR_COST = 5;
    private static final double SAMPLE_WEIGHT = 8;

    private final DesignContext context;
    private final LevelSite site;
    private final LevelSnapshot level;
    private final List<ZoneDemand> demands;
    private final ZoneDemand entry;
    private final AreaRange aisle;

    /**
     * A designer for one level.
     *
     * @param entry demand of the entry zone, or null where customers do not come in from outside
     */
    LevelDesigner(DesignContext context, LevelSite site, List<ZoneDemand> demands, ZoneDemand entry, AreaRange aisle) {
        this.context = context;
        this.site = site;
        this.level = site.level();
        this.demands = demands;
        this.entry = entry;
        this.aisle = aisle;
    }

    /**
     * The best design found; searches anew, with another seed, while something is lacking that another plan may have.
     * Where no plan is complete with everything as far apart as the format wishes, they are furnished as dense as it
     * goes.
     */
    LevelDesign design(long seed) {
        LevelDesign best = null;
        for (int attempt = 0; attempt < attempts() && (best == null || !best.isComplete()); attempt++) {
            List<Draft> drafts = proposals(seed + attempt).stream().map(this::draft).toList();
            for (Draft draft : drafts) {
                LevelDesign design = furnish(draft, true);
                best = best == null || design.isBetterThan(best) ? design : best;
            }
            for (Draft draft : best.isComplete() ? List.<Draft>of() : drafts) {
                LevelDesign design = furnish(draft, false);
                best = design.isBetterThan(best) ? design : best;
            }
        }
        return best;
    }

    /** A zone plan with the ways that stay free in it. */
    private record Draft(ZonePlan zonePlan, List<Ring> walkable, EscapeWays.Result ways) {
    }

    private Draft draft(ZonePlan zonePlan) {
        List<Ring> walkable = new ArrayList<>(zonePlan.aisle());
        zonePlan.zones().stream().filter(zone -> zone.target().kind() == ZoneKind.ENTRY).map(ZoneShape::outline)
                .forEach(walkable::add);
        return new Draft(zonePlan, walkable, EscapeWays.find(site, starts(walkable), wayWidths()));
    }

    private List<ZonePlan> proposals(long seed) {
        ZonePlanner planner = new ZonePlanner(site, demands, entry, aisle,
                new NeighbourCost(site, demands, context.standard()));
        for (List<Integer> widths : aisleWidths()) {
            List<ZonePlan> proposals = planner.propose(widths, isLarge() ? PROPOSALS : SMALL_STORE_PROPOSALS, seed);
            if (!proposals.isEmpty()) {
                return proposals;
            }
        }
        throw new IllegalStateException("no zone plan for level " + level.id() + ", not even a hall without an aisle");
    }

    /** Small shops are tight and quick to furnish: more plans are tried. */
    private boolean isLarge() {
        return level.areaM2() > LARGE_STORE_M2;
    }

    private int attempts() {
        return isLarge() ? LARGE_STORE_ATTEMPTS : SMALL_STORE_ATTEMPTS;
    }

    /** Widths that meet the wider aisle rule first; then what the stricter and the accessible way ask at least. */
    private List<List<Integer>> aisleWidths() {
        double area = context.plan().totalAreaM2();
        int accessible = (int) limit("A01", 1200);
        RuleLimit wide = context.standard().ruleLimits().find("C03").orElse(null);
        if (wide == null || area < wide.minAreaM2()) {
            return List.of(List.of(1800, 1500), List.of(accessible), List.of());
        }
        int good = (int) wide.limit();
        int least = (int) Math.ceil(limit("C10", 1760) / 100) * 100;
        List<Integer> first = isLarge() ? List.of(good, good + 400, good + 800) : List.of(good);
        return List.of(first, List.of(least), List.of(accessible), List.of());
    }

    /** A draft with fixtures, either apart as the format wishes or as dense as they fit. */
    private LevelDesign furnish(Draft draft, boolean isApart) {
        ZonePlan zonePlan = draft.zonePlan();
        EscapeWays.Result ways = draft.ways();
        UnmetLog unmet = new UnmetLog(level.id(), level.id());
        int doorDepth = (int) limit("F13-FREE", 1400);
        List<Ring> keptFree = new ArrayList<>(draft.walkable());
        ways.ways().forEach(way -> keptFree.add(way.outline()));
        FloorBook book = new FloorBook(level, keptFree, doorDepth);
        LevelFurnisher furnisher = new LevelFurnisher(level, zonePlan.frame(), zoneRings(zonePlan),
                keptFree, context.catalogue(), book, (int) limit("REACH-01", 900), (int) limit("A07-TURN", 1500),
                isApart ? new AwayWishes(level, allZones(zonePlan), context.standard(), context.catalogue()) : null);
        furnisher.placeMustHaves();
        furnisher.fill();
        ways.unreached().forEach(door -> unmet.add("escape.way", door, wayWidths().get(wayWidths().size() - 1), 0, "mm",
                "no-free-way"));
        double missing = missingMustHaves(furnisher);
        LevelSnapshot designed = new LevelAssembler(context, level, zonePlan, ways, furnisher).assemble();
        double lacking = lackingSamples(designed);
        double score = zonePlan.cost() + MISSING_FIXTURE_COST * missing + UNREACHED_DOOR_COST * ways.unreached().size()
                + SAMPLE_WEIGHT * lacking + PlacementFindings.cost(context, designed);
        return new LevelDesign(designed, unmet.entries(), score, missing == 0 && lacking == 0);
    }

    /**
     * Sum over the sample classes of the share that is lacking; on one of several levels its share of the store counts.
     */
    private double lackingSamples(LevelSnapshot designed) {
        double share = level.areaM2() / context.plan().totalAreaM2();
        double lacking = 0;
        for (SampleMinimum minimum : context.standard().samples()) {
            double wanted = Math.max(1, share * minimum.minCount());
            int placed = StoreTotals.samples(List.of(designed), minimum, context.catalogue());
            lacking += Math.max(0, 1 - placed / wanted);
        }
        return lacking;
    }

    /** Where ways may start: aisle and entry; in a hall without either, the floor before the arrival. */
    private List<Ring> starts(List<Ring> walkable) {
        return walkable.isEmpty() ? List.of(site.arrival().expanded(1000).toRing(site.frame())) : walkable;
    }

    private List<Integer> wayWidths() {
        Set<Integer> widths = new LinkedHashSet<>();
        widths.add((int) limit("F13", 1400));
        widths.add((int) limit("A01", 1200));
        widths.add((int) limit("REACH-01", 900));
        return List.copyOf(widths);
    }

    private static List<Map.Entry<ZoneTarget, Ring>> allZones(ZonePlan zonePlan) {
        return zonePlan.zones().stream().map(zone -> Map.entry(zone.target(), zone.outline())).toList();
    }

    private static List<Map.Entry<ZoneTarget, Ring>> zoneRings(ZonePlan zonePlan) {
        return zonePlan.zones().stream().filter(zone -> zone.target().kind() != ZoneKind.ENTRY)
                .map(zone -> Map.entry(zone.target(), zone.outline())).toList();
    }

    /** Number of must-have fixtures that do not stand, also of zones that found no floor. */
    private double missingMustHaves(LevelFurnisher furnisher) {
        double missing = 0;
        for (ZoneDemand demand : demands) {
            for (FixtureAllowance allowance : demand.target().fixtures()) {
                missing += Math.max(0, allowance.minCount() - furnisher.count(demand.target(), allowance));
            }
        }
        return missing;
    }

    private double limit(String ruleId, double otherwise) {
        return context.standard().ruleLimits().find(ruleId).map(RuleLimit::limit).orElse(otherwise);
    }
}
