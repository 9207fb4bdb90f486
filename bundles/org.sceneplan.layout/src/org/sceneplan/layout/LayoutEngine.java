package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.sceneplan.geometry.Box;
import org.sceneplan.layout.service.MeterLimit;
import org.sceneplan.layout.zoning.AreaRange;
import org.sceneplan.layout.zoning.LevelSite;
import org.sceneplan.layout.zoning.ZoneDemand;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.ZoneTarget;

/** Lays out a whole store. */
public final class LayoutEngine {
    /** Box around a level that the grid of ways still holds in 200 MB; the largest stores have a tenth of it. */
    private static final double MAX_FLOOR_MM2 = 40_000e6;
    private static final String GENERATOR = "L64X128MixRandom";

    private final DesignContext context;
    private final long seed;

    private LayoutEngine(DesignContext context, long seed) {
        this.context = context;
        this.seed = seed;
    }

    /**
     * Designs every level anew; an earlier design of the plan is not looked at. Deterministic in context and seed.
     *
     * @param context the plan with its shell, the standard and the catalogue
     * @param seed seed of the search; another seed may give another design
     * @return a design or a refusal with its reason
     */
    public static LayoutResult layout(DesignContext context, long seed) {
        return new LayoutEngine(context, seed).layout();
    }

    private LayoutResult layout() {
        List<LevelSite> sites = new ArrayList<>();
        for (LevelSnapshot level : context.plan().levels()) {
            Box box = level.outline().box();
            if ((double) box.widthMm() * box.depthMm() > MAX_FLOOR_MM2) {
                return tooLarge(level.id(), box);
            }
            LevelSite site = LevelSite.of(level);
            if (site == null) {
                return noArrival(level.id());
            }
            sites.add(site);
        }
        int entranceLevel = entranceLevel(sites);
        RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        StoreDistribution distribution = StoreDistribution.of(context.plan().levels(), entranceLevel,
                context.standard(), context.catalogue(), random);
        List<LevelSnapshot> levels = new ArrayList<>();
        List<UnmetSnapshot> unmet = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            LevelDesign design = designer(sites, i, entranceLevel, distribution).design(seed * 1_000_003 + i);
            levels.add(design.level());
            unmet.addAll(design.unmet());
        }
        return finished(levels, unmet);
    }

    private static LayoutResult.Refused noArrival(String levelId) {
        return new LayoutResult.Refused("no-arrival", levelId,
                "楼层 %s 没有出入口也没有楼梯，顾客无法到达；请在测量数据中补充入口后重试。".formatted(levelId),
                "Level %s has neither a door nor a stair, so nobody can get there; add its entrance to the survey and "
                        .formatted(levelId) + "try again.");
    }

    private static LayoutResult.Refused tooLarge(String levelId, Box box) {
        int widthM = box.widthMm() / 1000;
        int depthM = box.depthMm() / 1000;
        return new LayoutResult.Refused("too-large", levelId,
                String.format(Locale.ROOT, "楼层 %s 外包尺寸 %d × %d 米，超出自动布局的上限 40000 平方米；请检查测量数据的单位是否为毫米。",
                        levelId, widthM, depthM),
                String.format(Locale.ROOT, "Level %s measures %d by %d m, more than the 40,000 m2 that can be laid "
                        + "out; check that the lengths of the survey are millimetres.", levelId, widthM, depthM));
    }

    private LevelDesigner designer(List<LevelSite> sites, int index, int entranceLevel,
            StoreDistribution distribution) {
        double levelMm2 = sites.get(index).level().outline().areaMm2();
        ZoneTarget aisle = context.standard().zones().stream().filter(zone -> zone.kind() == ZoneKind.MAIN_AISLE)
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "standard %s has no zone of kind mainAisle".formatted(context.standard().id())));
        ZoneDemand entry = index != entranceLevel || !sites.get(index).hasEntrance() ? null
                : context.standard().zones().stream().filter(zone -> zone.kind() == ZoneKind.ENTRY).findFirst()
                        .map(zone -> StoreDistribution.demand(zone, distribution.totalMm2())).orElse(null);
        return new LevelDesigner(context, sites.get(index), distribution.demandsByLevel().get(index), entry,
                AreaRange.ofPercent(levelMm2, aisle.minPercent(), aisle.targetPercent(), aisle.maxPercent()));
    }

    private static int entranceLevel(List<LevelSite> sites) {
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).hasEntrance()) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Removes what breaks a blocking rule, keeps the load under the meter and notes what the store as a whole lacks.
     */
    private LayoutResult finished(List<LevelSnapshot> levels, List<UnmetSnapshot> unmet) {
        PlanSnapshot plan = context.plan().withDesign(levels, unmet, seed);
        plan = BlockingFixtures.removed(context.withPlan(plan));
        plan = MeterLimit.kept(context.withPlan(plan));
        List<UnmetSnapshot> all = new ArrayList<>(unmet);
        all.addAll(StoreTotals.unmet(context.withPlan(plan)));
        return new LayoutResult.Designed(plan.levels(), all);
    }
}
