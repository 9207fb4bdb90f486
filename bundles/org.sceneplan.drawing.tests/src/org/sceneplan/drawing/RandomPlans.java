package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.DesignContext;

/** Plans nobody would build, the same for the same seed: crowded, turned, on one or two levels, of 30 to 2,000 m2. */
final class RandomPlans {
    private static final CatalogueSnapshot CATALOGUE = SampleCatalogue.load();

    private final Random random;
    private int next;

    private RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    static DesignContext of(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanBuilder builder = PlanBuilder.of("SP-R-" + seed, seed % 2 == 0 ? "HOME" : "S_CLASS")
                .store(store -> store.setName("随机店 " + seed));
        int levels = seed % 3 == 0 ? 2 : 1;
        for (int i = 0; i < levels; i++) {
            plans.level(builder, i);
        }
        return SamplePlans.context(builder);
    }

    private void level(PlanBuilder builder, int index) {
        int width = 5000 + random.nextInt(45) * 1000;
        int depth = 5000 + random.nextInt(35) * 1000;
        double turn = random.nextBoolean() ? 0 : random.nextInt(90);
        Point pivot = Point.of(0, 0);
        Ring outline = Ring.rectangle(0, 0, width, depth).rotated(pivot, turn);
        builder.level(index == 0 ? "一层" : "二层", 2600 + random.nextInt(2000), outline,
                level -> fill(level, width, depth, turn, pivot));
    }

    private void fill(LevelBuilder level, int width, int depth, double turn, Point pivot) {
        String prefix = "N" + ++next + "-";
        level.opening(prefix + "D1", OpeningKind.ENTRANCE, 0, 1000, 1600);
        level.opening(prefix + "D2", OpeningKind.EXIT, 2, 1500, 1200);
        level.opening(prefix + "G1", OpeningKind.SHOP_WINDOW, 0, 2800, Math.min(6000, width - 3200));
        level.column(prefix + "C1", at(width / 2, depth / 2, turn, pivot), 500, 500);
        level.wall(prefix + "W1", new Segment(at(0, depth * 3 / 4, turn, pivot), at(width / 3, depth * 3 / 4, turn,
                pivot)), 120);
        level.obstacle(prefix + "H1", ObstacleKind.SHAFT,
                Ring.rectangle(width - 900, 1500, width, 2300).rotated(pivot, turn));
        level.aisle(prefix + "A1", AisleKind.MAIN, Ring.rectangle(width / 2 - 1000, 1000, width / 2 + 1000, depth - 500)
                .rotated(pivot, turn), 2000);
        List<String> zones = new ArrayList<>();
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i < columns; i++) {
            zones.add(prefix + "Z" + i);
            level.zone(prefix + "Z" + i, "ZONE_" + i, Ring.rectangle(width * i / columns, 0, width * (i + 1) / columns,
                    depth).rotated(pivot, turn));
        }
        int fixtures = 4 + random.nextInt(60);
        for (int i = 0; i < fixtures; i++) {
            fixture(level, prefix, zones, at(random.nextInt(width), random.nextInt(depth), turn, pivot), turn);
        }
        for (int i = 0; i < 12; i++) {
            service(level, prefix + "P" + i, at(random.nextInt(width), random.nextInt(depth), turn, pivot));
        }
    }

    private static Point at(int x, int y, double turn, Point pivot) {
        return Point.of(x, y).rotated(pivot, turn);
    }

    private void fixture(LevelBuilder level, String prefix, List<String> zones, Point at, double turn) {
        List<FixtureTypeSnapshot> types = List.copyOf(CATALOGUE.fixtureTypes());
        List<ProductTypeSnapshot> products = List.copyOf(CATALOGUE.productTypes());
        FixtureTypeSnapshot type = types.get(random.nextInt(types.size()));
        String id = prefix + "F" + ++next;
        String zone = random.nextInt(8) == 0 ? "" : zones.get(random.nextInt(zones.size()));
        level.fixture(id, type.code(), zone, new FixturePlace(at, turn + 90 * random.nextInt(4)),
                new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides()))
                .last(Fixture.class, fixture -> fixture.setNumber(id));
        int rows = 1 + random.nextInt(3);
        int places = random.nextInt(6);
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= places; column++) {
                int along = (int) ((column - 0.5) * type.widthMm() / places - type.widthMm() / 2.0);
                String number = row + "-" + column;
                int tier = row;
                int place = column;
                String product = products.get(random.nextInt(products.size())).code();
                level.position(id + "-" + number, id, product, along).last(DisplayPosition.class, position -> {
                    position.setNumber(number);
                    position.setRow(tier);
                    position.setColumn(place);
                    position.setElevationMm(300 * tier);
                    position.setHeroRank(random.nextInt(9) == 0 ? HeroRank.HERO : HeroRank.BASE);
                    position.setDisplayMode(DisplayMode.values()[random.nextInt(DisplayMode.values().length)]);
                });
            }
        }
    }

    private void service(LevelBuilder level, String id, Point at) {
        ServiceKind kind = ServiceKind.values()[random.nextInt(ServiceKind.values().length)];
        level.service(id, kind, at).last(ServicePoint.class, point -> {
            point.setHeightMm(random.nextInt(3) * 300);
            point.setStatus(random.nextBoolean() ? ServiceStatus.PLANNED : ServiceStatus.SURVEYED);
        });
    }
}
