package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.rules.shown.Trait;

/**
 * Furnishes a kitchen wall in columns: hood above hob above what is built in below the worktop, all on one middle line.
 * What finds no place in a column gets one of its own where the fixture is wide enough, else stands on a worktop.
 */
final class KitchenPacking {
    private static final int COUNTER_MM = 1000;
    /** Top of worktop and hob [K]. */
    private static final int WORKTOP_MM = 850;
    private static final int PLINTH_MM = 100;
    /** Middle of the range of top-type hoods, for hoods without a hob below. */
    private static final int HOOD_MM = 1550;
    private static final int GAP_MM = 10;

    private final FixtureTypeSnapshot fixture;
    private final Spacing spacing;
    private final List<Column> columns = new ArrayList<>();

    private static final class Column {
        private Sample hood;
        private Sample onTop;
        private Sample base;

        private int widthMm() {
            return Math.max(width(hood), Math.max(width(onTop), width(base)));
        }

        private static int width(Sample sample) {
            return sample == null ? 0 : sample.widthMm();
        }

        private boolean hasHob() {
            return onTop != null && onTop.is(Trait.HOB);
        }
    }

    private KitchenPacking(FixtureTypeSnapshot fixture, Spacing spacing) {
        this.fixture = fixture;
        this.spacing = spacing;
    }

    /** Whether a fixture that shows these samples is furnished as a kitchen. */
    static boolean isKitchen(FixtureTypeSnapshot fixture, List<Sample> samples) {
        return fixture.heightMm() > COUNTER_MM && samples.stream().anyMatch(sample -> sample.is(Trait.HOOD));
    }

    /** Places for as many of the samples as fit: hoods first, then hobs and worktop, then what is below. */
    static List<Slot> pack(FixtureTypeSnapshot fixture, List<Sample> samples, Spacing spacing) {
        KitchenPacking packing = new KitchenPacking(fixture, spacing);
        samples.stream().filter(sample -> sample.is(Trait.HOOD)).forEach(packing::addHood);
        samples.stream().filter(sample -> sample.is(Trait.HOB)).forEach(packing::addHob);
        samples.stream().filter(sample -> !sample.is(Trait.HOOD) && !sample.is(Trait.HOB)).forEach(packing::addOther);
        return packing.slots();
    }

    private void addHood(Sample hood) {
        Column column = new Column();
        column.hood = hood;
        addIfItFits(column);
    }

    private void addHob(Sample hob) {
        for (Column column : columns) {
            if (column.onTop == null) {
                column.onTop = hob;
                if (isInside(column)) {
                    return;
                }
                column.onTop = null;
            }
        }
        Column column = new Column();
        column.onTop = hob;
        addIfItFits(column);
    }

    private void addOther(Sample sample) {
        for (Column column : columns) {
            if (column.base == null && column.widthMm() >= sample.widthMm() && isBelow(column, sample)) {
                column.base = sample;
                return;
            }
        }
        Column own = new Column();
        own.base = sample;
        if (sample.heightMm() <= WORKTOP_MM && addIfItFits(own)) {
            return;
        }
        for (Column column : columns) {
            boolean isClear = column.hood == null || WORKTOP_MM + sample.heightMm() <= hoodMm(column);
            if (column.onTop == null && isClear && column.widthMm() >= sample.widthMm()) {
                column.onTop = sample;
                return;
            }
        }
    }

    private boolean isBelow(Column column, Sample sample) {
        int top = column.hasHob() ? WORKTOP_MM - column.onTop.heightMm() : WORKTOP_MM;
        return spacing.cabinetMm(sample) <= top;
    }

    private boolean isInside(Column column) {
        return column.hood == null || hoodMm(column) + column.hood.heightMm() <= fixture.heightMm();
    }

    private boolean addIfItFits(Column column) {
        int width = column.widthMm() + columns.stream().mapToInt(Column::widthMm).sum() + GAP_MM * columns.size();
        boolean fits = width <= fixture.widthMm() && isInside(column);
        if (fits) {
            columns.add(column);
        }
        return fits;
    }

    private int hoodMm(Column column) {
        return column.hasHob() ? WORKTOP_MM + (int) spacing.hoodAbove(column.onTop, column.hood).middleMm()
                : HOOD_MM;
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        int sum = columns.stream().mapToInt(Column::widthMm).sum();
        double gap = (double) (fixture.widthMm() - sum) / Math.max(1, columns.size());
        double at = -fixture.widthMm() / 2.0 + gap / 2;
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            int along = (int) Math.round(at + column.widthMm() / 2.0);
            at += column.widthMm() + gap;
            if (column.hood != null) {
                slots.add(slot(column.hood, 0, number, along, hoodMm(column)));
            }
            if (column.onTop != null) {
                int sunk = column.hasHob() ? column.onTop.heightMm() : 0;
                slots.add(slot(column.onTop, 1, number, along, WORKTOP_MM - sunk));
            }
            if (column.base != null) {
                int top = column.hasHob() ? WORKTOP_MM - column.onTop.heightMm() : WORKTOP_MM;
                int elevation = column.base.is(Trait.DISHWASHER) ? 0
                        : Math.max(0, Math.min(PLINTH_MM, top - column.base.heightMm()));
                slots.add(slot(column.base, 2, number, along, elevation));
            }
        }
        slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        return slots;
    }

    private Slot slot(Sample sample, int row, int column, int along, int elevation) {
        return new Slot(sample, 0, row, column, along, (fixture.depthMm() - sample.depthMm()) / 2, elevation);
    }
}
