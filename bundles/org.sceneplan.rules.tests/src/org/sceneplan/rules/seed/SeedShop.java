package org.sceneplan.rules.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.MovedPlan;
import org.sceneplan.rules.TestCatalogue;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.shown.Show;

/** What the shops of the seeded defects are made of. */
final class SeedShop {

    private static final int FAR_MM = 50_000;

    private SeedShop() {
    }

    /** A whole number between two, both possible. */
    static int between(Random random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A shop of one level 3 m high. */
    static PlanBuilder of(int widthMm, int depthMm, Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, widthMm, depthMm), content);
    }

    /** A fixture R, 4,000 wide and 900 deep, at the north wall of a shop with an entrance in the south. */
    static Show wall() {
        return Show.wall().size(4000, 900, 2600, 1500, 1).at(5000, 7500, 0)
                .level(level -> level.entrance("E", 0, 4000, 2000));
    }

    /** Adds a safety exit. */
    static LevelBuilder exit(LevelBuilder level, String id, int edge, int offsetMm, int widthMm) {
        return level.opening(id, OpeningKind.EXIT, edge, offsetMm, widthMm).last(Opening.class,
                door -> door.setEvacuation(true));
    }

    /** Both shops, turned by the same quarter turns and moved by the same way. */
    static ShopDefect.Seeded seeded(Random random, TestStandard standard, PlanBuilder sound, PlanBuilder broken,
            String... named) {
        int angleDeg = 90 * random.nextInt(4);
        int dxMm = between(random, -FAR_MM, FAR_MM);
        int dyMm = between(random, -FAR_MM, FAR_MM);
        return new ShopDefect.Seeded(moved(standard, sound, angleDeg, dxMm, dyMm),
                moved(standard, broken, angleDeg, dxMm, dyMm), List.of(named));
    }

    private static DesignContext moved(TestStandard standard, PlanBuilder plan, int angleDeg, int dxMm, int dyMm) {
        DesignContext context = Ask.context(MovedPlan.of(plan.build(), angleDeg, dxMm, dyMm), standard);
        return new DesignContext(context.plan(), context.standard(), catalogue());
    }

    private static CatalogueSnapshot catalogue() {
        CatalogueSnapshot small = TestCatalogue.create();
        List<FixtureTypeSnapshot> types = new ArrayList<>(small.fixtureTypes());
        types.add(new FixtureTypeSnapshot("CASH", "收银台", "Checkout", 1800, 600, 1100, 1200, 1, 1, 2, "piece", "-",
                "[K]"));
        types.add(new FixtureTypeSnapshot("RACK", "库架", "Store rack", 2000, 600, 2000, 400, 1, 1, 2, "piece", "-",
                "[K]"));
        types.add(new FixtureTypeSnapshot("KISL", "岛柜", "Island", 1500, 1000, 900, 1000, 4, 1, 2, "piece", "-",
                "[K]"));
        return new CatalogueSnapshot(small.id(), small.version(), small.productTypes(), types, small.products());
    }
}
