package org.sceneplan.rules.seed;

import static org.sceneplan.rules.seed.SeedShop.between;
import static org.sceneplan.rules.seed.SeedShop.exit;
import static org.sceneplan.rules.seed.SeedShop.seeded;
import static org.sceneplan.rules.seed.SeedShop.wall;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.shown.Show;

/** Defects of service points. */
enum PointDefect implements ShopDefect {

    WATER_PIPE_TOO_LONG("UTIL-02-WATER", random -> run(random, ServiceKind.WATER, 30_000)),
    DRAIN_PIPE_TOO_LONG("UTIL-02-DRAIN", random -> run(random, ServiceKind.DRAIN, 12_000)),
    FLUE_TOO_LONG("UTIL-02-FLUE", random -> run(random, ServiceKind.FLUE, 3000)),
    GAS_PIPE_TOO_LONG("UTIL-02-GAS", random -> run(random, ServiceKind.GAS, 15_000)),
    CIRCUIT_MISSING("UTIL-04", random -> {
        int apartMm = between(random, 650, 700);
        return shown(circuits(2, apartMm), circuits(1, apartMm), "R");
    }),
    TAP_OF_A_WASHER_TOO_LOW("UTIL-05", random -> heights(random, ServiceKind.WATER, 1100, 1200, 600, 1099)),
    DRAIN_OF_A_WASHER_TOO_HIGH("UTIL-06", random -> heights(random, ServiceKind.DRAIN, 500, 900, 901, 1300)),
    DUCT_OF_A_HOOD_TOO_NARROW("UTIL-07", random -> {
        IntFunction<Show> hood = diameterMm -> withSource(ServiceKind.FLUE, Point.of(5500, 7800), point -> point
                .setDiameterMm(diameterMm)).live("HDTO", 0, 0, 1500);
        return shown(hood.apply(between(random, 160, 200)), hood.apply(between(random, 80, 159)), "S", "R");
    });

    private final Kind kind;

    PointDefect(String ruleId, Function<Random, Seeded> making) {
        kind = new Kind(ruleId, Map.of(), making);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    private static Seeded run(Random random, ServiceKind kind, int limitMm) {
        return seeded(random, TestStandard.create(), planned(kind, between(random, limitMm / 2, limitMm)),
                planned(kind, between(random, limitMm + 1, limitMm + 4000)), "N", "S");
    }

    private static PlanBuilder planned(ServiceKind kind, int apartMm) {
        return SeedShop.of(40_000, 8000, level -> {
            ServicePoint[] source = new ServicePoint[1];
            exit(level.entrance("E", 0, 18_000, 3000), "X", 2, 18_000, 1500)
                    .service("S", kind, Point.of(0, 0)).last(ServicePoint.class, point -> source[0] = point)
                    .service("N", kind, Point.of(apartMm, 0)).last(ServicePoint.class, point -> {
                        point.setStatus(ServiceStatus.PLANNED);
                        point.setSource(source[0]);
                    });
        });
    }

    private static Show circuits(int count, int apartMm) {
        Show show = wall().live("WMDR", 0, 0, 150).live("WMDR", apartMm, 0, 150)
                .level(level -> level.service("W", ServiceKind.WATER, Point.of(5000, 7800)).service("D",
                        ServiceKind.DRAIN, Point.of(5100, 7800)));
        for (int i = 0; i < count; i++) {
            String id = "C" + i;
            Point at = Point.of(5200 + 100 * i, 7800);
            show.level(level -> level.service(id, ServiceKind.POWER, at));
        }
        return show;
    }

    private static Seeded heights(Random random, ServiceKind kind, int soundFrom, int soundTo, int brokenFrom,
            int brokenTo) {
        IntFunction<Show> washer = heightMm -> withSource(kind, Point.of(5500, 7800),
                point -> point.setHeightMm(heightMm)).live("WMDR", 0, 0, 150)
                .level(level -> level.service("O", kind == ServiceKind.WATER ? ServiceKind.DRAIN : ServiceKind.WATER,
                        Point.of(5100, 7800)));
        return shown(washer.apply(between(random, soundFrom, soundTo)),
                washer.apply(between(random, brokenFrom, brokenTo)), "S", "R");
    }

    /** A point S planned for the fixture and fed by a surveyed one, and power. */
    private static Show withSource(ServiceKind kind, Point at, Consumer<ServicePoint> more) {
        ServicePoint[] source = new ServicePoint[1];
        return wall().level(level -> level.service("C", ServiceKind.POWER, Point.of(5200, 7800)).service("F", kind, at)
                .last(ServicePoint.class, point -> source[0] = point)).planned(kind, point -> {
                    point.setSource(source[0]);
                    more.accept(point);
                });
    }

    private static Seeded shown(Show sound, Show broken, String... named) {
        return new Seeded(sound.context(), broken.context(), List.of(named));
    }
}
