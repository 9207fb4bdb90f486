package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.rules.shown.Trait;

/**
 * Stands samples side by side in the rows of a fixture: each into the first row with room for its width, its height and
 * the gaps that the rules ask for; then the samples of a row are spread. Low fixtures have one row a side, counters of
 * middle height up to three, walls up to five; what is tall and stands on the floor has a row of its own below them.
 */
final class ShelfPacking {
    private static final int COUNTER_MM = 1000;
    private static final int MIDDLE_MM = 1600;
    private static final int TALL_MM = 700;
    private static final int[] WALL_ROWS_MM = {1250, 750, 1750, 300, 2100};
    private static final int[] MIDDLE_ROWS_MM = {850, 450, 100};

    private final FixtureTypeSnapshot fixture;
    private final Spacing spacing;
    private final int sides;
    private final boolean isLow;
    private final List<ShelfRow> rows = new ArrayList<>();
    private final List<ShelfRow> bases = new ArrayList<>();

    private ShelfPacking(FixtureTypeSnapshot fixture, Spacing spacing) {
        this.fixture = fixture;
        this.spacing = spacing;
        this.sides = fixture.clearSides() >= 2 ? 2 : 1;
        this.isLow = fixture.heightMm() <= COUNTER_MM;
        int[] preferred = isLow ? new int[] {fixture.heightMm()}
                : fixture.heightMm() <= MIDDLE_MM ? MIDDLE_ROWS_MM : WALL_ROWS_MM;
        for (int preferredMm : preferred) {
            for (int side = 0; side < sides; side++) {
                rows.add(new ShelfRow(fixture, side, preferredMm, spacing));
            }
        }
        for (int side = 0; side < sides && !isLow; side++) {
            bases.add(new ShelfRow(fixture, side, 0, spacing));
        }
    }

    /** Places for as many of the samples as fit, in row order; those that do not fit are left out. */
    static List<Slot> pack(FixtureTypeSnapshot fixture, List<Sample> samples, Spacing spacing) {
        ShelfPacking packing = new ShelfPacking(fixture, spacing);
        samples.forEach(packing::add);
        return packing.slots();
    }

    /** Share of the width of all used rows that samples take, percent; 100 without samples. */
    static double fillPercent(FixtureTypeSnapshot fixture, List<Slot> slots) {
        long used = slots.stream().mapToLong(slot -> slot.sample().widthMm()).sum();
        long length = slots.stream().map(slot -> slot.side() + 2 * slot.row()).distinct().count() * fixture.widthMm();
        return length == 0 ? 100 : 100.0 * used / length;
    }

    private void add(Sample sample) {
        boolean isTall = !isLow && sample.type().mount() == MountKind.FLOOR && sample.heightMm() > TALL_MM;
        for (ShelfRow row : isTall ? bases : rows) {
            if (row.hasRoom(sample)) {
                row.samples().add(sample);
                if (isLow || elevationsMm(stacked(row.side())) != null) {
                    return;
                }
                row.samples().remove(row.samples().size() - 1);
            }
        }
    }

    /** Rows of one side that hold something, from the lowest to the highest by their usual heights. */
    private List<ShelfRow> stacked(int side) {
        List<ShelfRow> stacked = new ArrayList<>(bases);
        stacked.addAll(rows);
        stacked.removeIf(row -> row.side() != side || row.samples().isEmpty());
        stacked.sort(Comparator.comparingInt(ShelfRow::preferredMm));
        return stacked;
    }

    private double[] elevationsMm(List<ShelfRow> stacked) {
        ShelfRow eye = rows.stream().filter(stacked::contains).findFirst().orElse(stacked.get(0));
        return new RowStack(fixture, stacked, eye, spacing).elevationsMm();
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        List<ShelfRow> ordered = new ArrayList<>(rows);
        ordered.addAll(bases);
        int[] numbers = new int[sides];
        Map<ShelfRow, Double> elevations = elevationsMm();
        for (ShelfRow row : ordered) {
            if (!row.samples().isEmpty()) {
                addSlots(row, numbers[row.side()]++, elevations.getOrDefault(row, (double) fixture.heightMm()), slots);
            }
        }
        return slots;
    }

    private Map<ShelfRow, Double> elevationsMm() {
        Map<ShelfRow, Double> byRow = new IdentityHashMap<>();
        for (int side = 0; side < sides && !isLow; side++) {
            List<ShelfRow> stacked = stacked(side);
            double[] elevations = stacked.isEmpty() ? new double[0] : elevationsMm(stacked);
            for (int i = 0; i < elevations.length; i++) {
                byRow.put(stacked.get(i), elevations[i]);
            }
        }
        return byRow;
    }

    private void addSlots(ShelfRow row, int number, double elevation, List<Slot> slots) {
        double[] centres = row.centresMm();
        for (int column = 0; column < centres.length; column++) {
            Sample sample = row.samples().get(column);
            double along = centres[column] - fixture.widthMm() / 2.0;
            slots.add(new Slot(sample, row.side(), number, column,
                    (int) Math.round(row.side() == 0 ? along : -along), inMm(sample, row.side()),
                    (int) Math.round(elevation)));
        }
    }

    /**
     * Two-sided fixtures: middle of each half; what hangs: at the back; else the middle of the depth, or farther in
     * front where air is wanted behind.
     */
    private int inMm(Sample sample, int side) {
        if (sides == 2) {
            return (side == 0 ? -1 : 1) * fixture.depthMm() / 4;
        }
        boolean hangs = switch (sample.type().mount()) {
            case WALL, CEILING, BUILT_IN -> true;
            case FLOOR, TABLE -> false;
        };
        double backmost = (fixture.depthMm() - sample.depthMm()) / 2.0 - spacing.behindMm(sample);
        return hangs && backmost > 0 ? (int) backmost : (int) Math.floor(Math.min(0, backmost));
    }

    /** Whether one sample fits on an empty fixture, without standing out at its front. */
    static boolean holds(FixtureTypeSnapshot fixture, Sample sample, Spacing spacing) {
        boolean isShallow = sample.is(Trait.FRIDGE)
                && sample.depthMm() + spacing.behindMm(sample) > fixture.depthMm();
        return !isShallow && new ShelfRow(fixture, 0, 0, spacing).hasRoom(sample);
    }
}
