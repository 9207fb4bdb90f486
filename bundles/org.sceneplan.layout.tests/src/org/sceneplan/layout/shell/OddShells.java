package org.sceneplan.layout.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.DesignContext;

/** Shells that no template foresees, each as a store of one of the formats. */
public final class OddShells {

    private static final Ring STAIR = Ring.rectangle(8000, 6000, 11_000, 9500);

    /** Shells whose store would lack a little whatever the plan, so that the engine would search long in vain. */
    private static final Set<String> UNDEMANDING = Set.of("turned by 31.5", "turned by 200", "L", "U", "triangle",
            "hexagon", "wall of many corners", "two levels");

    private final Map<String, StorePlan> planByName = new LinkedHashMap<>();

    private OddShells() {
        turned();
        letters();
        slanted();
        narrow();
        small();
        storeys();
        crowded();
        doors();
    }

    /** The plans by the name of their shell, in a fixed order; some by a standard that asks for zones only. */
    public static Map<String, DesignContext> all() {
        Map<String, DesignContext> contextByName = new LinkedHashMap<>();
        new OddShells().planByName.forEach((name, plan) -> {
            DesignContext context = Stores.context(plan);
            contextByName.put(name, UNDEMANDING.contains(name) ? Stores.undemanding(context) : context);
        });
        return contextByName;
    }

    /** A shop with a loft of 3 m2, less than any zone may have. */
    public static StorePlan withLoft() {
        return PlanBuilder.of("loft", "THREE_C").level("L1", 3500, Ring.rectangle(0, 0, 12_000, 11_000), level -> {
            level.entrance("D1", 0, 4000, 2400);
            stair(level, "ST1");
        }).level("L2", 2500, Ring.rectangle(8000, 6000, 10_000, 7500),
                level -> level.opening("D2", OpeningKind.BACK_DOOR, 3, 200, 900)).build();
    }

    private void turned() {
        planByName.put("turned by 17", TurnedPlan.of(SampleShells.threeC(), 17));
        planByName.put("turned by 31.5", TurnedPlan.of(SampleShells.threeC(), 31.5));
        planByName.put("turned by 45", TurnedPlan.of(SampleShells.smartKitchen(), 45));
        planByName.put("turned by 200", TurnedPlan.of(SampleShells.smartKitchen(), 200));
    }

    private void letters() {
        shop("L", "S_CLASS", "0,0 20000,0 20000,8000 8000,8000 8000,18000 0,18000", level -> {
            level.entrance("D1", 0, 3000, 2400);
            exit(level, 1, 3000, 1500);
            water(level, 300, 13_000);
        });
        shop("T", "SMART_KITCHEN", "8000,0 14000,0 14000,9000 22000,9000 22000,16000 0,16000 0,9000 8000,9000",
                level -> {
                    level.entrance("D1", 0, 1500, 2400);
                    exit(level, 4, 8000, 1500);
                    water(level, 300, 12_000);
                });
        shop("T lying", "THREE_C", "0,0 22000,0 22000,7000 14000,7000 14000,15000 8000,15000 8000,7000 0,7000",
                level -> {
                    level.entrance("D1", 0, 9500, 2400);
                    exit(level, 4, 2000, 1500);
                });
        shop("U", "HOME", "0,0 18000,0 18000,15000 12500,15000 12500,6000 5500,6000 5500,15000 0,15000", level -> {
            level.entrance("D1", 0, 7500, 3000);
            exit(level, 2, 2000, 1500);
            level.opening("D3", OpeningKind.EXIT, 6, 2000, 1500);
            water(level, 300, 12_000);
        });
    }

    private void slanted() {
        shop("triangle", "THREE_C", "0,0 16000,0 5000,14000", level -> level.entrance("D1", 0, 5500, 2400));
        shop("hexagon", "HOME", "9000,0 4500,7794 -4500,7794 -9000,0 -4500,-7794 4500,-7794", level -> {
            level.entrance("D1", 4, 3000, 3000);
            exit(level, 1, 3500, 1800);
        });
        shop("zigzag", "SMART_KITCHEN", "0,0 14000,0 14000,4000 15000,4000 15000,9000 13000,9000 13000,15000 "
                + "16000,15000 16000,19000 0,19000 0,13000 2000,13000 2000,8000 0,8000", level -> {
                    level.entrance("D1", 0, 5000, 2400);
                    exit(level, 8, 6000, 1500);
                    water(level, 300, 3000);
                });
        shop("entrance on a slanted wall", "HOME", "0,0 14000,0 20000,6000 20000,18000 0,18000", level -> {
            level.entrance("D1", 1, 2700, 3000);
            exit(level, 3, 9000, 1800);
            water(level, 300, 9000);
        });
        shop("wall of many corners", "THREE_C", sawtooth(12, 1000, 350, 9000), level -> {
            level.entrance("D1", 0, 4800, 2400);
        });
    }

    private void narrow() {
        shop("long", "SMART_KITCHEN", rectangle(4200, 40_000), level -> {
            level.entrance("D1", 0, 1000, 2200);
            exit(level, 2, 1000, 1500);
            water(level, 200, 30_000);
        });
        shop("wide", "THREE_C", rectangle(30_000, 5000), level -> {
            level.entrance("D1", 0, 14_000, 2400);
            exit(level, 2, 2000, 1500);
        });
    }

    private void small() {
        shop("20 m2 of phones", "THREE_C", rectangle(4000, 5000), level -> swing(level.entrance("D1", 0, 1200, 1500)));
        shop("20 m2 of kitchens", "SMART_KITCHEN", rectangle(5000, 4000), level -> level.entrance("D1", 0, 1800, 1200));
        for (String format : new String[] {"S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C"}) {
            shop("6 m2 of " + format, format, rectangle(2000, 3000),
                    level -> swing(level.entrance("D1", 0, 500, 1000)));
        }
        shop("S class on 60 m2", "S_CLASS", rectangle(6000, 10_000), level -> level.entrance("D1", 0, 2000, 1800));
    }

    private void storeys() {
        planByName.put("two levels", PlanBuilder.of("two", "HOME").store(store -> store.setMeterCapacityW(60_000))
                .level("L1", 3500, Ring.rectangle(0, 0, 14_000, 16_000), level -> {
                    level.entrance("D1", 0, 5000, 2600);
                    exit(level, 2, 6000, 1600);
                    stair(level, "ST1");
                }).level("L2", 3200, Ring.rectangle(0, 0, 14_000, 16_000), level -> stair(level, "ST2").service("P2",
                        ServiceKind.WATER, Point.of(200, 12_000))).build());
        planByName.put("three levels", PlanBuilder.of("three", "S_CLASS")
                .store(store -> store.setMeterCapacityW(60_000))
                .level("L1", 3500, Ring.rectangle(0, 0, 12_000, 13_000), level -> {
                    level.entrance("D1", 0, 4000, 2600);
                    stair(level, "ST1");
                }).level("L2", 3200, Ring.rectangle(0, 0, 12_000, 13_000), level -> stair(level, "ST2"))
                .level("L3", 3200, Ring.parse("0,0 12000,0 12000,13000 6000,13000 6000,10000 0,10000"),
                        level -> stair(level, "ST3"))
                .build());
        planByName.put("entrance on the second level", PlanBuilder.of("slope", "THREE_C")
                .level("L1", 3000, Ring.rectangle(0, 0, 12_000, 10_000), level -> stair(level, "ST1"))
                .level("L2", 3000, Ring.rectangle(0, 0, 12_000, 10_000),
                        level -> stair(level, "ST2").entrance("D1", 0, 2000, 2400))
                .build());
    }

    private void crowded() {
        shop("56 columns", "HOME", rectangle(26_000, 23_000), level -> {
            level.entrance("D1", 0, 11_300, 3000);
            exit(level, 2, 11_300, 1800);
            for (int i = 0; i < 56; i++) {
                boolean round = i % 3 == 0;
                level.column("C" + i, Point.of(2500 + i % 8 * 3000, 2500 + i / 8 * 3000), 500, 500)
                        .last(Column.class, column -> column.setRound(round));
            }
            water(level, 300, 12_000);
        });
        shop("inner walls", "SMART_KITCHEN", rectangle(15_000, 14_000), level -> {
            level.entrance("D1", 0, 6000, 2400);
            exit(level, 3, 3000, 1200);
            level.wall("W1", new Segment(Point.of(0, 9000), Point.of(6000, 9000)), 120)
                    .wall("W2", new Segment(Point.of(15_000, 10_000), Point.of(9500, 6000)), 200)
                    .wall("W3", new Segment(Point.of(4000, 0), Point.of(4000, 3500)), 100);
            water(level, 300, 12_000);
        });
        shop("things in the way", "THREE_C", rectangle(12_000, 12_000), level -> {
            level.entrance("D1", 0, 4800, 2400);
            level.obstacle("O1", ObstacleKind.SHAFT, Ring.parse("5500,5000 7000,5500 6500,7000 5200,6400"))
                    .last(Obstacle.class, riser -> riser.setClearanceMm(100))
                    .obstacle("O2", ObstacleKind.HYDRANT, Ring.rectangle(11_750, 5000, 12_000, 5800))
                    .last(Obstacle.class, hydrant -> hydrant.setClearanceMm(600))
                    .obstacle("O3", ObstacleKind.VOID, Ring.rectangle(0, 10_500, 4000, 12_000));
        });
    }

    private void doors() {
        shop("door at the corner", "THREE_C", rectangle(9000, 12_000), level -> {
            swing(level.entrance("D1", 1, 0, 1200));
            swing(level.opening("D2", OpeningKind.BACK_DOOR, 3, 0, 1000));
        });
        shop("door at the far corner", "SMART_KITCHEN", rectangle(12_000, 11_000),
                level -> level.entrance("D1", 0, 9800, 2200));
        shop("only a back door", "THREE_C", rectangle(9000, 12_000),
                level -> level.opening("D1", OpeningKind.BACK_DOOR, 2, 4000, 1000));
        shop("two entrances", "THREE_C", rectangle(14_000, 9000),
                level -> level.entrance("D1", 0, 2000, 2000).entrance("D2", 2, 2000, 2400));
    }

    private void shop(String name, String format, String outline, Consumer<LevelBuilder> content) {
        planByName.put(name, Stores.shop("shop", format, outline, content));
    }

    private static String rectangle(int widthMm, int depthMm) {
        return Ring.rectangle(0, 0, widthMm, depthMm).format();
    }

    /** A shell whose back wall goes up and down. */
    private static String sawtooth(int teeth, int stepMm, int heightMm, int depthMm) {
        StringBuilder ring = new StringBuilder("0,0 %d,0".formatted(teeth * stepMm));
        for (int i = teeth; i >= 0; i--) {
            ring.append(" %d,%d".formatted(i * stepMm, depthMm + i % 2 * heightMm));
        }
        return ring.toString();
    }

    private static LevelBuilder stair(LevelBuilder level, String id) {
        return level.obstacle(id, ObstacleKind.STAIR, STAIR).last(Obstacle.class, stair -> stair.setClearanceMm(1000));
    }

    private static void exit(LevelBuilder level, int edge, int offsetMm, int widthMm) {
        level.opening("D2", OpeningKind.EXIT, edge, offsetMm, widthMm).last(Opening.class, door -> {
            door.setSwing(OpeningSwing.OUT);
            door.setEvacuation(true);
        });
    }

    private static void swing(LevelBuilder level) {
        level.last(Opening.class, door -> door.setSwing(OpeningSwing.IN));
    }

    private static void water(LevelBuilder level, int xMm, int yMm) {
        level.service("E1", ServiceKind.POWER, Point.of(xMm, yMm)).service("P1", ServiceKind.WATER, Point.of(xMm, yMm))
                .service("DR1", ServiceKind.DRAIN, Point.of(xMm, yMm + 400));
    }
}
