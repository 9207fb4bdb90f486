package org.sceneplan.layout.shell;

import java.util.List;
import java.util.function.Consumer;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** Makes what the layout engine asks for out of a live plan: snapshot, bundled standard, bundled catalogue. */
public final class Stores {

    private static final int CLEAR_HEIGHT_MM = 3300;

    private Stores() {
    }

    /** A store of one level with a meter of 40 kW. */
    public static StorePlan shop(String code, String format, String outline, Consumer<LevelBuilder> content) {
        return PlanBuilder.of(code, format).store(store -> store.setMeterCapacityW(40_000))
                .level("L1", CLEAR_HEIGHT_MM, Ring.parse(outline), content).build();
    }

    /** The plan with the standard it names. */
    public static DesignContext context(StorePlan plan) {
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan), standard(plan.getStandardId()),
                    SampleCatalogue.load());
        } catch (InvalidPlanException refused) {
            throw new AssertionError(refused);
        }
    }

    /** The same plan by a standard that asks for zones only: neither must-have fixtures nor samples. */
    public static DesignContext undemanding(DesignContext context) {
        StandardSnapshot s = context.standard();
        return new DesignContext(context.plan(),
                new StandardSnapshot(s.id(), s.version(), s.nameZh(), s.nameEn(), s.minAreaM2(), s.maxAreaM2(),
                        s.source(), s.zones().stream().map(Stores::withoutMusts).toList(), s.utilities(), List.of(),
                        s.adjacencies(), s.materials(), s.checks(), s.ruleLimits()),
                context.catalogue());
    }

    private static ZoneTarget withoutMusts(ZoneTarget zone) {
        List<FixtureAllowance> fixtures = zone.fixtures().stream().map(a -> new FixtureAllowance(a.fixtureTypeCode(), 0,
                a.maxCount(), a.priority(), a.placing(), a.live(), a.productTypeCodes(), a.samplesPerFixture(),
                a.source())).toList();
        return new ZoneTarget(zone.code(), zone.nameZh(), zone.nameEn(), zone.kind(), zone.minPercent(),
                zone.targetPercent(), zone.maxPercent(), zone.mandatory(), zone.tint(), zone.needsWall(),
                zone.utilities(), fixtures, zone.source());
    }

    /** A bundled standard. */
    public static StandardSnapshot standard(String id) {
        try {
            return StandardLibrary.bundled().standard(id);
        } catch (StandardReadException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The first level of a one-level shop without format needs, for tests of one step. */
    public static LevelSnapshot level(String outline, Consumer<LevelBuilder> content) {
        return context(shop("LEVEL", "THREE_C", outline, content)).plan().levels().get(0);
    }
}
