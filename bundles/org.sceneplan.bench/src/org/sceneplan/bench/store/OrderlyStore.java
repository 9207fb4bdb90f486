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
 * A hall of any number of fixtures in good order: pairs of rows back to back, aisles of 2.5 m between, a main aisle of
 * 2.5 m round the block of rows, every other fixture free of overlaps, columns every 9 m, sockets along the rows.
 */
public final class OrderlyStore {

    private static final int PITCH_MM = 1900;
    private static final int ROW_PITCH_MM = 3700;
    private static final int MARGIN_MM = 4200;
    private static final int AISLE_MM = 2500;

    private final StoreFrame frame;
    private final int perRow;
    private final int rows;
    private final int fixtures;
    private final int eastMm;
    private final int northMm;

    private OrderlyStore(int fixtures, StoreFrame frame) {
        this.frame = frame;
        this.fixtures = fixtures;
        perRow = Math.max(2, (int) Math.round(Math.sqrt(fixtures * (double) ROW_PITCH_MM / 2 / PITCH_MM)));
        rows = (fixtures + perRow - 1) / perRow;
        eastMm = 2 * MARGIN_MM + perRow * PITCH_MM;
        northMm = 2 * MARGIN_MM + (rows + 1) / 2 * ROW_PITCH_MM;
    }

    /** Builds the plan of a store of format {@code THREE_C}. */
    public static StorePlan of(int fixtures, StoreFrame frame) {
        return new OrderlyStore(fixtures, frame).build();
    }

    private StorePlan build() {
        return PlanBuilder.of("BENCH", "THREE_C").store(store -> {
            store.setMeterCapacityW(10_000_000);
            store.setSprinklers(true);
            store.setFireResistanceClass(2);
        }).level("L1", 3600, frame.rectangle(0, 0, eastMm, northMm), this::fill).build();
    }

    private void fill(LevelBuilder level) {
        level.entrance("D1", 0, eastMm / 2 - 1500, 3000);
        level.opening("D2", OpeningKind.EXIT, 2, eastMm / 2 - 1000, 2000).last(Opening.class,
                door -> door.setEvacuation(true));
        int inner = MARGIN_MM - AISLE_MM - 300;
        level.aisle("M1", AisleKind.MAIN, frame.ring(inner, inner, eastMm - inner, inner, eastMm - inner,
                inner + AISLE_MM, inner, inner + AISLE_MM), AISLE_MM);
        level.zone("Z1", "APPLIANCES", frame.rectangle(0, MARGIN_MM, eastMm, northMm));
        for (int i = 0; i < fixtures; i++) {
            int row = i / perRow;
            double x = MARGIN_MM + (i % perRow + 0.5) * PITCH_MM;
            double back = MARGIN_MM + row / 2 * (double) ROW_PITCH_MM + ROW_PITCH_MM / 2.0;
            boolean southern = row % 2 == 0;
            String type = i % 7 == 3 ? "BSHF" : "KBAY";
            double depth = Goods.size(type).depthMm();
            Goods.put(level, "F" + i, type, "Z1",
                    frame.place(x, southern ? back - depth / 2 : back + depth / 2, southern ? 0 : 180));
            level.service("E" + i, ServiceKind.POWER, frame.point(x, back));
            level.service("G" + i, ServiceKind.GAS, frame.point(x, back));
            level.service("W" + i, ServiceKind.FLUE, frame.point(x, back));
        }
        for (int k = 0; k * 9000 < eastMm - 9000; k++) {
            level.column("C" + k, frame.point(9000 * k + 700, northMm - 700), 500, 500)
                    .last(Column.class, column -> column.setAngleDeg(frame.angleDeg()));
        }
    }
}
