package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.rules.shown.Trait;

/**
 * Furnishes a bay that is a small room: what stands on the floor and what is built in goes along the back wall, then
 * into further rows before it; what hangs goes along the back wall where nothing is in its way.
 */
final class RoomPacking {
    private static final int GAP_MM = 10;
    /** Lower edges: what hangs at hand, air conditioners above people, what is below the ceiling [K]. */
    private static final int HANGING_MM = 900;
    private static final int ABOVE_MM = 1900;
    private static final int CEILING_MM = 2200;
    private static final int WORKTOP_MM = 850;
    private static final int TABLE_MM = 750;
    private static final int FLAT_MM = 350;
    private static final int THIN_MM = 150;
    private static final int SEARCH_STEP_MM = 25;

    private final FixtureTypeSnapshot fixture;
    private final Spacing spacing;
    private final List<Slot> slots = new ArrayList<>();
    private double backMm;

    private RoomPacking(FixtureTypeSnapshot fixture, Spacing spacing) {
        this.fixture = fixture;
        this.spacing = spacing;
        backMm = fixture.depthMm() / 2.0;
    }

    /** Places for as many of the samples as fit; those that do not fit are left out. */
    static List<Slot> pack(FixtureTypeSnapshot fixture, List<Sample> samples, Spacing spacing) {
        RoomPacking packing = new RoomPacking(fixture, spacing);
        List<Sample> hanging = samples.stream().filter(RoomPacking::hangs).toList();
        int rows = packing.stand(samples.stream().filter(sample -> !hangs(sample)).toList(), hanging);
        int column = 0;
        for (Sample sample : hanging) {
            column += packing.hang(sample, rows, column) ? 1 : 0;
        }
        return packing.slots;
    }

    /** Stands samples in rows; returns the number of rows. */
    private int stand(List<Sample> standing, List<Sample> hanging) {
        int row = 0;
        int next = 0;
        while (next < standing.size()) {
            int end = rowEnd(standing, next);
            List<Sample> inRow = standing.subList(next, Math.max(end, next + 1));
            int depth = inRow.stream().mapToInt(Sample::depthMm).max().orElse(0);
            double back = row == 0 ? backMm : backOfView(inRow, depth, hanging);
            if (end == next || back - depth < -fixture.depthMm() / 2.0) {
                next++;
                continue;
            }
            addRow(inRow, row++, back);
            backMm = back - frontOf(inRow);
            next = end;
        }
        return row;
    }

    /** Depth that a row takes with the free space before it. */
    private double frontOf(List<Sample> row) {
        double front = 0;
        for (Sample sample : row) {
            front = Math.max(front, sample.depthMm() + Math.max(GAP_MM, spacing.beforeMm(sample)));
        }
        return front;
    }

    /**
     * Where a row before the first may begin so that televisions on the back wall are seen over it: from a bench where
     * the room is deep enough, else by those who stand.
     */
    private double backOfView(List<Sample> row, int depthMm, List<Sample> hanging) {
        double back = backMm;
        for (Sample screen : hanging) {
            boolean isHidden = screen.is(Trait.SCREEN)
                    && row.stream().anyMatch(sample -> elevationMm(sample) + sample.heightMm() > elevationMm(screen));
            if (isHidden) {
                double front = fixture.depthMm() / 2.0 - screen.depthMm();
                double bench = front - spacing.benchMm(screen);
                boolean isDeep = bench - depthMm >= -fixture.depthMm() / 2.0;
                back = Math.min(back, isDeep ? bench : front - spacing.viewMm(screen));
            }
        }
        return back;
    }

    private static boolean hangs(Sample sample) {
        boolean isFlatOrHigh = sample.depthMm() <= FLAT_MM || sample.heightMm() > WORKTOP_MM;
        return sample.type().mount() == MountKind.CEILING || sample.type().mount() == MountKind.WALL && isFlatOrHigh;
    }

    /** Index behind the last sample that still fits into the row beginning at {@code from}. */
    private int rowEnd(List<Sample> samples, int from) {
        int end = from;
        while (end < samples.size() && neededMm(samples.subList(from, end + 1)) <= fixture.widthMm()) {
            end++;
        }
        return end;
    }

    private double neededMm(List<Sample> row) {
        double needed = spacing.elbowMm(row.get(0)) + spacing.elbowMm(row.get(row.size() - 1));
        for (int i = 0; i < row.size(); i++) {
            needed += row.get(i).widthMm() + (i == 0 ? 0 : gapMm(row.get(i - 1), row.get(i)));
        }
        return needed;
    }

    private double gapMm(Sample left, Sample right) {
        return Math.max(GAP_MM, Math.max(spacing.elbowMm(left), spacing.elbowMm(right)));
    }

    /** Stands a row, what is left of the width spread evenly. */
    private void addRow(List<Sample> row, int number, double back) {
        double spare = (fixture.widthMm() - neededMm(row)) / row.size();
        double at = -fixture.widthMm() / 2.0 + spacing.elbowMm(row.get(0)) + spare / 2;
        for (int column = 0; column < row.size(); column++) {
            Sample sample = row.get(column);
            at += column == 0 ? 0 : gapMm(row.get(column - 1), sample) + spare;
            slots.add(new Slot(sample, 0, number, column, (int) Math.round(at + sample.widthMm() / 2.0),
                    (int) Math.round(back - sample.depthMm() / 2.0), elevationMm(sample)));
            at += sample.widthMm();
        }
    }

    /** Hangs one sample on the back wall; tells whether there was a free place. */
    private boolean hang(Sample sample, int row, int column) {
        int in = (fixture.depthMm() - sample.depthMm()) / 2;
        if (in < 0) {
            return false;
        }
        double half = (fixture.widthMm() - sample.widthMm()) / 2.0;
        List<Integer> places = new ArrayList<>();
        if (sample.is(Trait.SCREEN)) {
            slots.stream().filter(slot -> slot.row() == 0 && slot.topMm() <= elevationMm(sample)
                    && Math.abs(slot.alongMm()) <= half && slot.sample().widthMm() >= sample.widthMm())
                    .forEach(slot -> places.add(slot.alongMm()));
        }
        for (double along = -half; along <= half; along += SEARCH_STEP_MM) {
            places.add((int) Math.round(along));
        }
        for (int along : places) {
            Slot slot = new Slot(sample, 0, row, column, along, in, elevationMm(sample));
            if (slot.topMm() <= fixture.heightMm() && slots.stream().noneMatch(slot::overlaps)) {
                slots.add(slot);
                return true;
            }
        }
        return false;
    }

    private int elevationMm(Sample sample) {
        int highest = fixture.heightMm() - sample.heightMm();
        return switch (sample.type().mount()) {
            case FLOOR -> 0;
            case TABLE -> TABLE_MM;
            case BUILT_IN -> sample.heightMm() < THIN_MM ? WORKTOP_MM - sample.heightMm() : 0;
            case WALL -> hangs(sample) ? Math.min(highest, hangingMm(sample)) : WORKTOP_MM - sample.heightMm();
            case CEILING -> Math.min(highest, CEILING_MM);
        };
    }

    private int hangingMm(Sample sample) {
        if (sample.is(Trait.SCREEN)) {
            return (int) Math.round(spacing.seatedEyeMm(sample) - sample.heightMm() / 2.0);
        }
        return sample.is(Trait.WALL_AC) ? ABOVE_MM : HANGING_MM;
    }
}
