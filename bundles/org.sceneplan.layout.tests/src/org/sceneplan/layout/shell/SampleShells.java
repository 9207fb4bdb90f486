package org.sceneplan.layout.shell;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/** The shells of the four sample surveys, one store of each format, in code. */
public final class SampleShells {

    private SampleShells() {
    }

    /** S-class store of 1,044 m2 with nine columns, stair and hydrant. */
    public static StorePlan sClass() {
        return PlanBuilder.of("S", "S_CLASS").store(store -> store.setMeterCapacityW(150_000)).level("L1", 4200,
                Ring.parse("0,0 36000,0 36000,24000 30000,24000 30000,30000 0,30000"), level -> {
                    entrance(level, 0, 15_000, 3600);
                    exit(level, "D2", 1, 18_000, 1600);
                    exit(level, "D3", 5, 20_000, 1600);
                    level.opening("D4", OpeningKind.BACK_DOOR, 4, 24_000, 1500)
                            .last(Opening.class, door -> door.setSwing(OpeningSwing.OUT));
                    window(level, "G1", 2000, 11_000);
                    window(level, "G2", 21_000, 12_000);
                    columns(level, 700, 9000, 8000, 3, 3);
                    level.obstacle("ST1", ObstacleKind.STAIR, Ring.rectangle(31_000, 18_500, 35_500, 23_500))
                            .last(Obstacle.class, stair -> stair.setClearanceMm(1200))
                            .obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(0, 15_000, 250, 15_800))
                            .last(Obstacle.class, hydrant -> hydrant.setClearanceMm(600))
                            .service("E1", ServiceKind.THREE_PHASE, Point.of(35_600, 12_000));
                    pipe(level, "DR1", ServiceKind.DRAIN, 300, 22_600, 110);
                    pipe(level, "DR2", ServiceKind.DRAIN, 300, 12_600, 75);
                    pipe(level, "F1", ServiceKind.FLUE, 300, 18_000, 300);
                    level.service("P1", ServiceKind.WATER, Point.of(300, 22_000))
                            .service("P2", ServiceKind.WATER, Point.of(300, 12_000))
                            .service("N1", ServiceKind.NETWORK, Point.of(35_600, 13_000));
                }).build();
    }

    /** Kitchen store of 260 m2 with a step in its back wall. */
    public static StorePlan smartKitchen() {
        return PlanBuilder.of("K", "SMART_KITCHEN").store(store -> store.setMeterCapacityW(60_000)).level("L1", 3400,
                Ring.parse("0,0 16000,0 16000,14500 9500,14500 9500,17500 0,17500"), level -> {
                    entrance(level, 0, 6800, 2400);
                    exit(level, "D2", 4, 4000, 1500);
                    window(level, "G1", 600, 5400);
                    window(level, "G2", 10_000, 5400);
                    level.column("C1", Point.of(8000, 7200), 500, 500).column("C2", Point.of(8000, 14_300), 500, 400)
                            .service("E1", ServiceKind.THREE_PHASE, Point.of(15_700, 8000))
                            .service("P1", ServiceKind.WATER, Point.of(300, 12_000))
                            .service("GA1", ServiceKind.GAS, Point.of(300, 13_200))
                            .service("N1", ServiceKind.NETWORK, Point.of(15_700, 9000));
                    pipe(level, "DR1", ServiceKind.DRAIN, 300, 12_400, 75);
                    pipe(level, "F1", ServiceKind.FLUE, 300, 10_500, 200);
                }).build();
    }

    /** Home store of 738 m2 with a slanted wall and an inner wall. */
    public static StorePlan home() {
        return PlanBuilder.of("H", "HOME").store(store -> store.setMeterCapacityW(90_000)).level("L1", 3800,
                Ring.parse("0,0 28000,0 28000,8000 34000,14000 34000,24000 0,24000"), level -> {
                    entrance(level, 0, 12_500, 3000);
                    exit(level, "D2", 3, 4000, 1500);
                    level.opening("D3", OpeningKind.BACK_DOOR, 5, 1500, 1400).last(Opening.class, door -> {
                        door.setSwing(OpeningSwing.OUT);
                        door.setEvacuation(true);
                    });
                    window(level, "G1", 1000, 10_000);
                    window(level, "G2", 17_000, 10_000);
                    columns(level, 600, 9000, 8000, 3, 2);
                    level.wall("W1", new Segment(Point.of(0, 20_000), Point.of(7000, 20_000)), 120)
                            .service("E1", ServiceKind.THREE_PHASE, Point.of(33_700, 20_000))
                            .service("P1", ServiceKind.WATER, Point.of(33_700, 16_000))
                            .service("N1", ServiceKind.NETWORK, Point.of(300, 18_000));
                    pipe(level, "DR1", ServiceKind.DRAIN, 33_700, 16_500, 110);
                    pipe(level, "F1", ServiceKind.FLUE, 33_700, 18_000, 200);
                }).build();
    }

    /** 3C store of 137 m2 under housing, long and narrow, with one column in the middle. */
    public static StorePlan threeC() {
        return PlanBuilder.of("C", "THREE_C").store(store -> {
            store.setMeterCapacityW(30_000);
            store.setUnderHousing(true);
        }).level("L1", 3300, Ring.rectangle(0, 0, 9000, 15_200), level -> {
            entrance(level, 0, 3300, 2400);
            exit(level, "D2", 2, 6200, 1500);
            window(level, "G1", 300, 2700);
            window(level, "G2", 6000, 2700);
            level.column("C1", Point.of(4500, 7600), 400, 400)
                    .service("E1", ServiceKind.POWER, Point.of(8800, 3000))
                    .service("N1", ServiceKind.NETWORK, Point.of(8800, 3400))
                    .service("P1", ServiceKind.WATER, Point.of(300, 14_800));
            pipe(level, "DR1", ServiceKind.DRAIN, 300, 14_500, 50);
        }).build();
    }

    private static void entrance(LevelBuilder level, int edge, int offsetMm, int widthMm) {
        level.entrance("D1", edge, offsetMm, widthMm).last(Opening.class,
                door -> door.setSwing(OpeningSwing.SLIDING));
    }

    private static void exit(LevelBuilder level, String id, int edge, int offsetMm, int widthMm) {
        level.opening(id, OpeningKind.EXIT, edge, offsetMm, widthMm).last(Opening.class, door -> {
            door.setSwing(OpeningSwing.OUT);
            door.setEvacuation(true);
        });
    }

    private static void window(LevelBuilder level, String id, int offsetMm, int widthMm) {
        level.opening(id, OpeningKind.SHOP_WINDOW, 0, offsetMm, widthMm);
    }

    private static void columns(LevelBuilder level, int sideMm, int stepXMm, int stepYMm, int acrossCount,
            int inwardsCount) {
        for (int i = 1; i <= acrossCount; i++) {
            for (int j = 1; j <= inwardsCount; j++) {
                level.column("C" + i + j, Point.of(stepXMm * i, stepYMm * j), sideMm, sideMm);
            }
        }
    }

    private static void pipe(LevelBuilder level, String id, ServiceKind kind, int xMm, int yMm, int diameterMm) {
        level.service(id, kind, Point.of(xMm, yMm)).last(ServicePoint.class,
                point -> point.setDiameterMm(diameterMm));
    }
}
