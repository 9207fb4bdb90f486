package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;

/**
 * Furnishes a bay that is a small room: what stands on the floor and what is built in goes along the back wall, then into
 * further rows before it; what hangs flat, and hoods, go along the back wall above.
 */
final class RoomPacking {
    private static final int GAP_MM = 10;
    private static final int HANGING_MM = 1500;
    private static final int CEILING_MM = 2200;
    private static final int WORKTOP_MM = 800;
    private static final int TABLE_MM = 750;
    private static final int ROOM_DEPTH_MM = 1400;
    private static final int FLAT_MM = 350;

    private RoomPacking() {
    }

    /** Whether a fixture is deep enough to be furnished as a room. */
    static boolean isRoom(FixtureTypeSnapshot fixture) {
        return fixture.depthMm() >= ROOM_DEPTH_MM;
    }

    /** Places for as many of the products as fit; those that do not fit are left out. */
    static List<Slot> pack(FixtureTypeSnapshot fixture, List<ProductTypeSnapshot> products) {
        List<Slot> slots = new ArrayList<>();
        List<ProductTypeSnapshot> standing = products.stream().filter(type -> !hangs(type)).toList();
        List<ProductTypeSnapshot> hanging = products.stream().filter(RoomPacking::hangs).toList();
        double backMm = fixture.depthMm() / 2.0;
        int row = 0;
        int next = 0;
        while (next < standing.size()) {
            int end = rowEnd(fixture, standing, next);
            List<ProductTypeSnapshot> inRow = standing.subList(next, Math.max(end, next + 1));
            int depth = inRow.stream().mapToInt(ProductTypeSnapshot::depthMm).max().orElse(0);
            if (end == next || backMm - depth < -fixture.depthMm() / 2.0) {
                next++;
                continue;
            }
            addRow(slots, fixture, inRow, row++, backMm);
            backMm -= depth + GAP_MM;
            next = end;
        }
        int hung = rowEnd(fixture, hanging, 0);
        addRow(slots, fixture, hanging.subList(0, hung), row, fixture.depthMm() / 2.0);
        return slots;
    }

    private static boolean hangs(ProductTypeSnapshot type) {
        boolean isFlat = type.depthMm() <= FLAT_MM || type.code().startsWith("HD");
        return type.mount() == MountKind.CEILING || type.mount() == MountKind.WALL && isFlat;
    }

    /** Index behind the last product that still fits into the row beginning at {@code from}. */
    private static int rowEnd(FixtureTypeSnapshot fixture, List<ProductTypeSnapshot> types, int from) {
        int used = -GAP_MM;
        int end = from;
        while (end < types.size() && used + GAP_MM + types.get(end).widthMm() <= fixture.widthMm()) {
            used += GAP_MM + types.get(end++).widthMm();
        }
        return end;
    }

    private static void addRow(List<Slot> slots, FixtureTypeSnapshot fixture, List<ProductTypeSnapshot> types, int row,
            double backMm) {
        int sum = types.stream().mapToInt(ProductTypeSnapshot::widthMm).sum();
        double gap = (double) (fixture.widthMm() - sum) / Math.max(1, types.size());
        double at = -fixture.widthMm() / 2.0 + gap / 2;
        for (int column = 0; column < types.size(); column++) {
            ProductTypeSnapshot type = types.get(column);
            slots.add(new Slot(type, 0, row, column, (int) Math.round(at + type.widthMm() / 2.0),
                    (int) Math.round(backMm - type.depthMm() / 2.0), elevationMm(type)));
            at += type.widthMm() + gap;
        }
    }

    private static int elevationMm(ProductTypeSnapshot type) {
        return switch (type.mount()) {
            case FLOOR -> 0;
            case TABLE -> TABLE_MM;
            case BUILT_IN -> type.heightMm() < 150 ? WORKTOP_MM : 0;
            case WALL -> HANGING_MM;
            case CEILING -> CEILING_MM;
        };
    }
}
