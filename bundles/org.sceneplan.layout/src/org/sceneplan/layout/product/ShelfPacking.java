package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;

/**
 * Stands products side by side in the rows of a fixture: each into the first row with room for its width and the gap to
 * its neighbour; then the products of a row are spread evenly. Low fixtures have one row a side, counters of middle height
 * three, walls five.
 */
final class ShelfPacking {
    private static final int COUNTER_MM = 1000;
    private static final int MIDDLE_MM = 1600;
    private static final int PLINTH_MM = 300;
    private static final int CEILING_MM = 2200;
    private static final int WORKTOP_MM = 850;
    private static final int HOOD_MM = 1550;
    private static final int[] WALL_ROWS_MM = {1250, 750, 1750, 300, 2100};
    private static final int[] FLOOR_ROWS_MM = {0, 450, 850, 1300, 1750};
    private static final int[] MIDDLE_ROWS_MM = {850, 450, 100};

    private final FixtureTypeSnapshot fixture;
    private final int sides;
    private final List<Row> rows = new ArrayList<>();

    private record Row(int side, int number, List<ProductTypeSnapshot> products) {

        double usedMm() {
            double used = 0;
            for (int i = 0; i < products.size(); i++) {
                used += products.get(i).widthMm() + (i == 0 ? 0 : ProductGaps.afterMm(products.get(i)));
            }
            return used;
        }
    }

    private ShelfPacking(FixtureTypeSnapshot fixture) {
        this.fixture = fixture;
        this.sides = fixture.clearSides() >= 2 ? 2 : 1;
        int perSide = fixture.heightMm() <= COUNTER_MM ? 1 : fixture.heightMm() <= MIDDLE_MM ? MIDDLE_ROWS_MM.length
                : WALL_ROWS_MM.length;
        for (int number = 0; number < perSide; number++) {
            for (int side = 0; side < sides; side++) {
                rows.add(new Row(side, number, new ArrayList<>()));
            }
        }
    }

    /** Places for as many of the products as fit, in row order; those that do not fit are left out. */
    static List<Slot> pack(FixtureTypeSnapshot fixture, List<ProductTypeSnapshot> products) {
        ShelfPacking packing = new ShelfPacking(fixture);
        products.forEach(packing::add);
        return packing.slots();
    }

    private void add(ProductTypeSnapshot product) {
        for (Row row : rows) {
            double gap = row.products().isEmpty() ? 0 : ProductGaps.afterMm(product);
            if (row.usedMm() + gap + product.widthMm() <= fixture.widthMm()) {
                row.products().add(product);
                return;
            }
        }
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Row row : rows) {
            int sum = row.products().stream().mapToInt(ProductTypeSnapshot::widthMm).sum();
            double gap = (double) (fixture.widthMm() - sum) / Math.max(1, row.products().size());
            double at = -fixture.widthMm() / 2.0 + gap / 2;
            for (int column = 0; column < row.products().size(); column++) {
                ProductTypeSnapshot type = row.products().get(column);
                double along = at + type.widthMm() / 2.0;
                slots.add(new Slot(type, row.side(), row.number(), column,
                        (int) Math.round(row.side() == 0 ? along : -along), inMm(type, row.side()),
                        elevationMm(type, row.number())));
                at += type.widthMm() + gap;
            }
        }
        return slots;
    }

    /** Two-sided fixtures: middle of each half; what hangs: at the back; else the middle of the depth. */
    private int inMm(ProductTypeSnapshot type, int side) {
        if (sides == 2) {
            return (side == 0 ? -1 : 1) * fixture.depthMm() / 4;
        }
        boolean hangs = switch (type.mount()) {
            case WALL, CEILING, BUILT_IN -> true;
            case FLOOR, TABLE -> false;
        };
        return hangs && type.depthMm() < fixture.depthMm() ? (fixture.depthMm() - type.depthMm()) / 2 : 0;
    }

    private int elevationMm(ProductTypeSnapshot type, int row) {
        if (type.code().startsWith("HD")) {
            return HOOD_MM;
        }
        return switch (type.mount()) {
            case FLOOR -> fixture.heightMm() <= PLINTH_MM ? fixture.heightMm() : FLOOR_ROWS_MM[row];
            case CEILING -> CEILING_MM;
            case TABLE, BUILT_IN, WALL -> fixture.heightMm() <= COUNTER_MM ? fixture.heightMm()
                    : fixture.heightMm() <= MIDDLE_MM ? MIDDLE_ROWS_MM[row]
                            : type.heightMm() < 150 ? WORKTOP_MM : WALL_ROWS_MM[row];
        };
    }
}
