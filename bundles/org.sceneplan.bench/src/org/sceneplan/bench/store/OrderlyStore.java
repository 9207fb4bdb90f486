package org.sceneplan.bench.store;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/**
 * A hall of any number of gondolas in good order: runs of five side by side with a socket each, aisles of 2.5 m all
 * round every run, a main aisle along the entrance, columns every 9 m at the far wall.
 */
public final class OrderlyStore {

    /** Standard the plan is designed against. */
    public static final String STANDARD = "HOME";

    private static final String TYPE = "GOND";
    private static final int RUN = 5;
    private static final int AISLE_MM = 2500;
    private static final int WIDTH_MM = Goods.size(TYPE).widthMm();
    private static final int DEPTH_MM = Goods.size(TYPE).depthMm();
    private static final int RUN_PITCH_MM = RUN * WIDTH_MM + AISLE_MM;
    private static final int ROW_PITCH_MM = DEPTH_MM + AISLE_MM;
    private static final int MARGIN_MM = 4400;

    private final StoreFrame frame;
    private final int runsPerRow;
    private final int fixtures;
    private final int eastMm;
    private final int northMm;

    private OrderlyStore(int fixtures, StoreFrame frame) {
        this.frame = frame;
        this.fixtures = fixtures;
        runsPerRow = Math.max(1, (int) Math.round(Math.sqrt(fixtures / (double) RUN * ROW_PITCH_MM / RUN_PITCH_MM)));
        int rows = (fixtures + runsPerRow * RUN - 1) / (runsPerRow * RUN);
        eastMm = 2 * MARGIN_MM + runsPerRow * RUN_PITCH_MM;
        northMm = 2 * MARGIN_MM + rows * ROW_PITCH_MM;
    }

    /** Builds the plan. */
    public static StorePlan of(int fixtures, StoreFrame frame) {
        return new OrderlyStore(fixtures, frame).build();
    }

    private StorePlan build() {
        return PlanBuilder.of("BENCH", STANDARD).store(store -> {
            store.setMeterCapacityW(100_000_000);
            store.setSprinklers(true);
            store.setFireResistanceClass(2);
        }).level("L1", 3600, frame.rectangle(0, 0, eastMm, northMm), this::fill).build();
    }

    private void fill(LevelBuilder level) {
        level.entrance("D1", 0, eastMm / 2 - 1500, 3000);
        level.opening("D2", OpeningKind.EXIT, 2, eastMm / 2 - 1000, 2000).last(Opening.class,
                door -> door.setEvacuation(true));
        int near = MARGIN_MM - AISLE_MM - 300;
        level.aisle("M1", AisleKind.MAIN, frame.rectangle(near, near, eastMm - near, near + AISLE_MM), AISLE_MM);
        level.zone("Z1", "HOMEWARE", frame.rectangle(0, MARGIN_MM, eastMm, northMm));
        for (int i = 0; i < fixtures; i++) {
            int run = i / RUN;
            double x = MARGIN_MM + run % runsPerRow * (double) RUN_PITCH_MM + AISLE_MM / 2.0
                    + (i % RUN + 0.5) * WIDTH_MM;
            double y = MARGIN_MM + run / runsPerRow * (double) ROW_PITCH_MM + DEPTH_MM / 2.0;
            Goods.put(level, "F" + i, TYPE, "Z1", frame.place(x, y, 0));
            level.service("E" + i, ServiceKind.POWER, frame.point(x, y));
        }
        for (int k = 0; k * 9000 < eastMm - 9000; k++) {
            level.column("C" + k, frame.point(9000 * k + 700, northMm - 700), 500, 500)
                    .last(Column.class, column -> column.setAngleDeg(frame.angleDeg()));
        }
    }
}
