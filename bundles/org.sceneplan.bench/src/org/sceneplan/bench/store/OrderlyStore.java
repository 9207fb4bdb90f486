package org.sceneplan.bench.store;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/**
 * A storey of any number of gondolas in good order: runs of five side by side with a socket each, aisles of 2.5 m all
 * round every run, a main aisle along the entrance, columns every 9 m at the far wall.
 *
 * <p>Exits are in proportion to its size, as the code demands of any store: a door every 30 m or so along the walls and,
 * farther than 25 m from them, a stair in every 34 m, so that widths of exits and ways to them keep their limits.
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
    private static final int COLUMN_PITCH_MM = 9000;
    private static final int DOOR_MM = 4000;
    private static final int FIRST_DOOR_MM = 15_000;
    private static final int DOOR_PITCH_MM = 30_000;
    private static final int STAIR_FROM_WALL_MM = 25_000;
    private static final int STAIR_RUNS = 4;
    private static final int STAIR_ROWS = 10;
    private static final int STAIR_DEPTH_MM = 2 * DEPTH_MM + AISLE_MM;

    private final StoreFrame frame;
    private final boolean hasEnoughExits;
    private final int runsPerRow;
    private final int fixtures;
    private final int eastMm;
    private final int northMm;

    private OrderlyStore(int fixtures, StoreFrame frame, boolean hasEnoughExits) {
        this.frame = frame;
        this.hasEnoughExits = hasEnoughExits;
        this.fixtures = fixtures;
        runsPerRow = Math.max(1, (int) Math.round(Math.sqrt(fixtures / (double) RUN * ROW_PITCH_MM / RUN_PITCH_MM)));
        eastMm = 2 * MARGIN_MM + runsPerRow * RUN_PITCH_MM;
        int rows = (fixtures + runsPerRow * RUN - 1) / (runsPerRow * RUN);
        while (room(rows) < fixtures) {
            rows++;
        }
        northMm = northMm(rows);
    }

    private static int northMm(int rows) {
        return 2 * MARGIN_MM + rows * ROW_PITCH_MM;
    }

    /** How many fixtures so many rows hold. */
    private int room(int rows) {
        int room = 0;
        for (int slot = 0; slot < rows * runsPerRow; slot++) {
            room += isStair(slot, northMm(rows)) ? 0 : RUN;
        }
        return room;
    }

    /** Builds the plan. */
    public static StorePlan of(int fixtures, StoreFrame frame) {
        return new OrderlyStore(fixtures, frame, true).build();
    }

    /** Builds the plan with its entrance and one more door as only exits, however large it is. */
    public static StorePlan withTooFewExits(int fixtures, StoreFrame frame) {
        return new OrderlyStore(fixtures, frame, false).build();
    }

    private StorePlan build() {
        return PlanBuilder.of("BENCH", STANDARD).store(store -> {
            store.setMeterCapacityW(100_000_000);
            store.setSprinklers(true);
            store.setFireResistanceClass(2);
        }).level("L1", 3600, frame.rectangle(0, 0, eastMm, northMm), this::fill).build();
    }

    private void fill(LevelBuilder level) {
        level.last(Level.class, storey -> storey.setStorey(2));
        level.entrance("D1", 0, eastMm / 2 - 1500, 3000);
        if (hasEnoughExits) {
            doors(level);
        } else {
            level.opening("D2", OpeningKind.EXIT, 2, eastMm / 2 - 1000, 2000).last(Opening.class,
                    door -> door.setEvacuation(true));
        }
        int near = MARGIN_MM - AISLE_MM - 300;
        level.aisle("M1", AisleKind.MAIN, frame.rectangle(near, near, eastMm - near, near + AISLE_MM), AISLE_MM);
        level.zone("Z1", "HOMEWARE", frame.rectangle(0, MARGIN_MM, eastMm, northMm));
        int placed = 0;
        for (int slot = 0; placed < fixtures; slot++) {
            if (isStair(slot, northMm)) {
                stair(level, slot);
            } else {
                for (int i = 0; i < RUN && placed < fixtures; i++) {
                    fixture(level, placed++, slot, i);
                }
            }
        }
        for (int k = 0; k * COLUMN_PITCH_MM < eastMm - COLUMN_PITCH_MM; k++) {
            level.column("C" + k, frame.point(COLUMN_PITCH_MM * k + 700, northMm - 700), 500, 500)
                    .last(Column.class, column -> column.setAngleDeg(frame.angleDeg()));
        }
    }

    /** Beside the entrance, along the sides, and at the far wall between columns. */
    private void doors(LevelBuilder level) {
        for (int at = FIRST_DOOR_MM; at < eastMm - FIRST_DOOR_MM; at += DOOR_PITCH_MM) {
            if (Math.abs(at + DOOR_MM / 2 - eastMm / 2) > FIRST_DOOR_MM) {
                door(level, "S" + at, 0, at);
            }
        }
        for (int at = FIRST_DOOR_MM; at < northMm - FIRST_DOOR_MM / 2; at += DOOR_PITCH_MM) {
            door(level, "E" + at, 1, at);
            door(level, "W" + at, 3, at);
        }
        for (int k = 2; (k + 1) * COLUMN_PITCH_MM < eastMm; k += 4) {
            int fromWestMm = k * COLUMN_PITCH_MM + 700 + (COLUMN_PITCH_MM - DOOR_MM) / 2;
            door(level, "N" + k, 2, eastMm - fromWestMm - DOOR_MM);
        }
    }

    private static void door(LevelBuilder level, String id, int edge, int offsetMm) {
        level.opening("D" + id, OpeningKind.EXIT, edge, offsetMm, DOOR_MM).last(Opening.class,
                door -> door.setEvacuation(true));
    }

    private void fixture(LevelBuilder level, int number, int slot, int place) {
        double x = westMm(slot) + (place + 0.5) * WIDTH_MM;
        double y = southMm(slot) + DEPTH_MM / 2.0;
        Goods.put(level, "F" + number, TYPE, "Z1", frame.place(x, y, 0));
        level.service("E" + number, ServiceKind.POWER, frame.point(x, y));
    }

    /** Tells whether a stair takes the place of a run, and of that in the next row. */
    private boolean isStair(int slot, int depthMm) {
        if (!hasEnoughExits) {
            return false;
        }
        int row = slot / runsPerRow % STAIR_ROWS - STAIR_ROWS / 2;
        if (slot % runsPerRow % STAIR_RUNS != STAIR_RUNS / 2 || row != 0 && row != 1) {
            return false;
        }
        int x = westMm(slot) + RUN * WIDTH_MM / 2;
        int y = southMm(slot - row * runsPerRow) + STAIR_DEPTH_MM / 2;
        return Math.min(Math.min(x, eastMm - x), Math.min(y, depthMm - y)) > STAIR_FROM_WALL_MM;
    }

    private void stair(LevelBuilder level, int slot) {
        if (!isStair(slot - runsPerRow, northMm)) {
            level.obstacle("T" + slot, ObstacleKind.STAIR, frame.rectangle(westMm(slot), southMm(slot),
                    westMm(slot) + RUN * WIDTH_MM, southMm(slot) + STAIR_DEPTH_MM));
        }
    }

    private int westMm(int slot) {
        return MARGIN_MM + slot % runsPerRow * RUN_PITCH_MM + AISLE_MM / 2;
    }

    private int southMm(int slot) {
        return MARGIN_MM + slot / runsPerRow * ROW_PITCH_MM;
    }
}
