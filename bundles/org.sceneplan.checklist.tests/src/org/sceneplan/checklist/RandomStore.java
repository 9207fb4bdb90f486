package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Random stores of one or two levels: fixtures in and outside zones, known and unknown products, running or not. */
public final class RandomStore {
    private static final String[] TYPES = {"FRCX", "TV75", "DWBI", "WMDR", "PHON", "NOTYPE"};
    private static final String[] MATERIALS = {"M-PRICE-TAG", "XX-9", "XX-10"};
    private static final List<ProductSnapshot> PRODUCTS = new ArrayList<>(SampleCatalogue.load().products());

    private RandomStore() {
    }

    /** A plan; the same for the same state of the generator. */
    public static StorePlan plan(Random random) {
        PlanBuilder plan = PlanBuilder.of("R-1", "TEST");
        int levels = 1 + random.nextInt(2);
        for (int i = 1; i <= levels; i++) {
            String id = "L" + i;
            int storey = i;
            plan = plan.level(id, 3000, Ring.rectangle(0, 0, 20_000, 15_000), level -> {
                level.level(each -> each.setStorey(storey));
                fill(level, id, random);
            });
        }
        return plan.build();
    }

    private static void fill(LevelBuilder level, String id, Random random) {
        level.entrance(id + "D", 0, 8000, 2000);
        level.zone(id + "Z1", "KITCHEN", Ring.rectangle(0, 2000, 9000, 15_000));
        level.zone(id + "Z2", "LIVING", Ring.rectangle(11_000, 2000, 20_000, 15_000));
        level.service(id + ".service.E", ServiceKind.POWER, new Point(100, 5000));
        for (int i = 0; i < random.nextInt(4); i++) {
            level.service(id + ".service.W" + i, ServiceKind.WATER, new Point(100, 6000 + 100 * i));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            level.material(id + "M" + i, MATERIALS[random.nextInt(MATERIALS.length)],
                    random.nextBoolean() ? id + "Z1" : "");
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            int x = 1500 + i % 6 * 3200;
            String zone = random.nextInt(5) == 0 ? "" : id + (x < 10_000 ? "Z1" : "Z2");
            String fixture = id + "F" + i;
            level.fixture(fixture, "FBAY", zone, new FixturePlace(new Point(x, 4000 + i / 6 * 5000),
                    90 * random.nextInt(4)), new FixtureSize(1200, 600, 2000, 900, 1));
            for (int p = random.nextInt(6); p > 0; p--) {
                int place = p;
                level.position(fixture + ".P" + p, fixture, TYPES[random.nextInt(TYPES.length)], 100 * p)
                        .last(DisplayPosition.class, position -> show(position, place, random));
            }
            for (int p = random.nextInt(4); p > 0; p--) {
                level.service(fixture + ".E" + p, ServiceKind.POWER, new Point(x + 50 * p, 4000))
                        .last(ServicePoint.class, point -> {
                            point.setStatus(ServiceStatus.PLANNED);
                            point.setServes(((Level) point.eContainer()).getFixtures().getLast());
                        });
            }
        }
    }

    private static void show(DisplayPosition position, int place, Random random) {
        position.setNumber("1-" + place);
        position.setColumn(place);
        position.setQuantity(1 + random.nextInt(2));
        if (random.nextBoolean()) {
            position.setDisplayMode(DisplayMode.LIVE_UNPOWERED);
        }
        int product = random.nextInt(4);
        if (product < 2) {
            position.setSku(product == 0 ? "GONE" : PRODUCTS.get(random.nextInt(PRODUCTS.size())).sku());
        }
    }
}
