package org.sceneplan.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/**
 * A shop of 12 m x 10 m with a kitchen west, a living zone east and a checkout by the door in the south. The walk goes
 * from the checkout through the living zone and the kitchen back to the door.
 */
public final class TestStore {
    public static final FixtureSize BAY = new FixtureSize(1000, 600, 2400, 1200, 1);

    private TestStore() {
    }

    /** The shop with the sample catalogue and the given materials. */
    public static DesignContext context(MaterialRule... materials) {
        return context(level -> { }, materials);
    }

    /** The shop with more on its level. */
    public static DesignContext context(Consumer<LevelBuilder> more, MaterialRule... materials) {
        var plan = PlanBuilder.of("TEST-1", "TEST").plan(p -> p.setName("测试店"))
                .store(s -> {
                    s.setName("测试店");
                    s.setRegion("安徽省芜湖市");
                    s.setAddress("安徽省芜湖市和平路 8 号");
                    s.setFranchisee("王五");
                    s.setPhone("0553-1234567");
                    s.setMeterCapacityW(20_000);
                    s.setBudgetCny(50_000);
                })
                .level("L1", 3200, Ring.rectangle(0, 0, 12_000, 10_000), level -> {
                    shell(level);
                    design(level);
                    more.accept(level);
                }).build();
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan), standard(materials), SampleCatalogue.load());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any plan with the standard and catalogue of the shop. */
    public static DesignContext contextOf(PlanSnapshot plan) {
        return new DesignContext(plan, standard(), SampleCatalogue.load());
    }

    /** A material with spare share 0.05 that costs 10 CNY a piece. */
    public static MaterialRule material(String code, CountBasis basis, String appliesTo, double quantity) {
        return new MaterialRule(code, "物料" + code, "Material " + code, "dangler", "300×500 mm", "350 g", "2.2–2.5 m",
                basis, appliesTo, quantity, 0.05, 10, "headquarters", "[S25]");
    }

    private static void shell(LevelBuilder level) {
        level.entrance("D1", 0, 5000, 2000);
        level.service("L1.service.E1", ServiceKind.THREE_PHASE, new Point(11_900, 5000))
                .last(ServicePoint.class, point -> point.setCapacityW(20_000));
        level.service("L1.service.W1", ServiceKind.WATER, new Point(100, 9000));
    }

    private static void design(LevelBuilder level) {
        level.zone("Z-KIT", "KITCHEN", Ring.rectangle(0, 3000, 5000, 10_000));
        level.zone("Z-LIV", "LIVING", Ring.rectangle(7000, 3000, 12_000, 10_000));
        level.zone("Z-SRV", "SERVICE", Ring.rectangle(7000, 0, 12_000, 3000));
        level.fixture("K2", "FBAY", "Z-KIT", new FixturePlace(new Point(2500, 9700), 0), BAY);
        level.fixture("K1", "FBAY", "Z-KIT", new FixturePlace(new Point(2500, 4500), 0), BAY);
        level.fixture("T1", "TVWA", "Z-LIV", new FixturePlace(new Point(9500, 9700), 0),
                new FixtureSize(4800, 300, 2600, 2000, 1));
        level.fixture("C1", "CASH", "Z-SRV", new FixturePlace(new Point(9500, 1500), 0),
                new FixtureSize(1800, 600, 1100, 1200, 2));
        level.position("P-K1", "K1", "FRCX", 0).last(DisplayPosition.class, TestStore::unpowered);
        level.position("P-K2", "K2", "DWBI", 0);
        level.position("P-T1", "T1", "TV75", -1000).last(DisplayPosition.class, TestStore::unpowered);
        level.position("P-T2", "T1", "TV75", 1000).last(DisplayPosition.class, p -> p.setQuantity(2));
        level.service("L1.planned.P1", ServiceKind.POWER, new Point(2500, 9900)).last(ServicePoint.class,
                point -> point.setStatus(ServiceStatus.PLANNED));
    }

    private static void unpowered(DisplayPosition position) {
        position.setDisplayMode(DisplayMode.LIVE_UNPOWERED);
    }

    private static StandardSnapshot standard(MaterialRule... materials) {
        return new StandardSnapshot("TEST", "1", "测试标准", "Test standard", 50, 500, "[K]",
                List.of(zone("KITCHEN", "厨房", "Kitchen", ZoneKind.SCENE), zone("LIVING", "客厅", "Living",
                        ZoneKind.SCENE),
                        zone("SERVICE", "服务", "Service", ZoneKind.SERVICE)),
                List.of(), List.of(), List.of(), List.of(materials), List.of(), limits());
    }

    private static ZoneTarget zone(String code, String zh, String en, ZoneKind kind) {
        return new ZoneTarget(code, zh, en, kind, 1, 2, 3, true, "#AABBCC", false, List.of(), List.of(), "[K]");
    }

    private static RuleLimits limits() {
        Map<String, RuleLimit> limits = new LinkedHashMap<>();
        for (Map.Entry<String, Double> entry : Map.of(LoadCalculation.LIGHTING_DENSITY, 10.0,
                LoadCalculation.LIGHTING_DEMAND, 0.9, "DF-TV", 0.8, "DF-FRIDGE", 0.4, "DF-LIVEKITCHEN", 0.5,
                "DF-3C", 0.7)
                        .entrySet()) {
            limits.put(entry.getKey(), new RuleLimit(entry.getKey(), "", "", entry.getValue(), "1", Severity.I, true,
                    RuleScope.EVERYWHERE,
                    "", "[K]", "K"));
        }
        return new RuleLimits(limits);
    }
}
