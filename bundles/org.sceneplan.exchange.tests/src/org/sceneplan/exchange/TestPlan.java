package org.sceneplan.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.UnmetRequirement;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** A small plan with one of everything, on a shell of 12 m x 10 m. */
public final class TestPlan {

    private TestPlan() {
    }

    /** The live plan. */
    public static StorePlan plan() {
        return PlanBuilder.of("TEST-1", "TEST").plan(plan -> {
            plan.setName("=测试\"店\"");
            plan.setStandardVersion("1");
            plan.getUnmetRequirements().add(unmet());
        }).store(store -> {
            store.setName("测试, 店");
            store.setMeterCapacityW(20_000);
        }).level("L1", 3200, Ring.rectangle(0, 0, 12_000, 10_000), TestPlan::level).build();
    }

    /** The plan with a standard of three zones and the sample catalogue. */
    public static DesignContext context() {
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan()), standard(), SampleCatalogue.load());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void level(LevelBuilder level) {
        level.entrance("D1", 0, 5000, 2000);
        level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 500, 3000);
        level.wall("W1", new Segment(new Point(0, 8000), new Point(2000, 8000)), 120);
        level.column("C1", new Point(6000, 6000), 400, 400);
        level.obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(11_700, 9000, 12_000, 9500));
        level.service("L1.service.E1", ServiceKind.THREE_PHASE, new Point(11_900, 5000));
        level.service("L1.service.W1", ServiceKind.WATER, new Point(100, 7000));
        level.zone("Z-KIT", "KITCHEN", Ring.rectangle(0, 3000, 5000, 8000));
        level.zone("Z-LIV", "LIVING", Ring.rectangle(7000, 3000, 12_000, 9000));
        level.aisle("A1", AisleKind.MAIN, Ring.rectangle(5000, 0, 7000, 5000), 2000);
        level.fixture("K1", "KBAY", "Z-KIT", new FixturePlace(new Point(300, 5000), 90), new FixtureSize(900, 600, 2400, 1200, 1));
        level.fixture("T1", "TVIS", "Z-LIV", new FixturePlace(new Point(9500, 6000), 0),
                new FixtureSize(2400, 900, 1500, 1800, 2));
        level.fixture("B1", "LBOX", "Z-LIV", new FixturePlace(new Point(9500, 8900), 0), new FixtureSize(1200, 100, 2000, 0, 0));
        level.position("P1", "K1", "DWBI", 0);
        level.position("P2", "T1", "TV75", -500).last(DisplayPosition.class, position -> position.setSku("=HYPERLINK(1)"));
        level.position("P3", "T1", "TV75", 500);
        level.material("M1", "PM-1", "Z-KIT");
    }

    private static UnmetRequirement unmet() {
        UnmetRequirement unmet = PlanFactory.INSTANCE.createUnmetRequirement();
        unmet.setId("U1");
        unmet.setRequirement("sample.minimum");
        unmet.setSubject("TV");
        unmet.setWanted(4);
        unmet.setAchieved(2.5);
        unmet.setUnit("1");
        unmet.setReason("no-free-place");
        return unmet;
    }

    private static StandardSnapshot standard() {
        return new StandardSnapshot("TEST", "1", "测试标准", "Test standard", 50, 500, "[K]",
                List.of(zone("KITCHEN", "厨房", "Kitchen", "#FFDDAA"), zone("LIVING", "客厅", "Living", "#AADDFF")), List.of(),
                List.of(), List.of(), List.of(new MaterialRule("PM-1", "吊旗", "Dangler", "dangler", "300×500 mm", "350 g",
                        "2.2 m", CountBasis.ZONE, "scene", 4, 0.05, 6.5, "headquarters", "[S25]")), List.of(), limits());
    }

    private static ZoneTarget zone(String code, String zh, String en, String tint) {
        return new ZoneTarget(code, zh, en, ZoneKind.SCENE, 1, 2, 3, true, tint, false, List.of(), List.of(), "[K]");
    }

    private static RuleLimits limits() {
        Map<String, RuleLimit> limits = new LinkedHashMap<>();
        for (String id : List.of(LoadCalculation.LIGHTING_DENSITY, LoadCalculation.LIGHTING_DEMAND, "DF-TV", "DF-LIVEKITCHEN")) {
            limits.put(id, new RuleLimit(id, "", "", 0.5, "1", Severity.I, true,
                    RuleScope.EVERYWHERE, "", "[K]", "K"));
        }
        return new RuleLimits(limits);
    }
}
