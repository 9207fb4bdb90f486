package org.sceneplan.rules.exit;

import java.util.Arrays;

/**
 * A wave over the cells of a {@link StepGrid} from some of them, all of one length at a time.
 *
 * <p>Steps lead on by less than {@value #BUCKETS}, so cells wait in as many lists, and none is added to the list that is
 * looked through. Each cell costs constant time.
 */
final class StepWave {

    /** A power of two. */
    private static final int BUCKETS = 32;

    private final int[] length;
    private final int row;
    private final int straight;
    private final int slanting;
    private final int[][] cells = new int[BUCKETS][64];
    private final int[] size = new int[BUCKETS];
    private int waiting;

    /**
     * Takes the cells.
     *
     * @param length   per cell the length of the shortest way known; below 0 where there is none, with such cells round
     *                 all others
     * @param row      number of cells in a row
     * @param straight length of a step to a side
     * @param slanting length of a step to a corner, only between two free cells
     */
    StepWave(int[] length, int row, int straight, int slanting) {
        this.length = length;
        this.row = row;
        this.straight = straight;
        this.slanting = slanting;
    }

    /** Shortens the lengths of all cells to which ways from the first so many of some cells are shorter. */
    void spread(int[] from, int count) {
        long[] first = new long[count];
        for (int i = 0; i < count; i++) {
            first[i] = CellQueue.entry(from[i], length[from[i]]);
        }
        Arrays.sort(first);
        int taken = 0;
        int now = 0;
        while (waiting > 0 || taken < count) {
            now = waiting > 0 ? now : (int) (first[taken] >> Integer.SIZE);
            for (; taken < count && first[taken] >> Integer.SIZE == now; taken++) {
                add((int) first[taken], now);
            }
            int bucket = now % BUCKETS;
            int[] list = cells[bucket];
            for (int i = 0; i < size[bucket]; i++) {
                if (length[list[i]] == now) {
                    stepFrom(list[i], now + straight, now + slanting);
                }
            }
            waiting -= size[bucket];
            size[bucket] = 0;
            now++;
        }
    }

    private void stepFrom(int cell, int side, int corner) {
        int west = length[cell - 1];
        int east = length[cell + 1];
        int south = length[cell - row];
        int north = length[cell + row];
        if (side < west) {
            offer(cell - 1, side);
        }
        if (side < east) {
            offer(cell + 1, side);
        }
        if (side < south) {
            offer(cell - row, side);
        }
        if (side < north) {
            offer(cell + row, side);
        }
        if ((south | west) >= 0 && corner < length[cell - row - 1]) {
            offer(cell - row - 1, corner);
        }
        if ((south | east) >= 0 && corner < length[cell - row + 1]) {
            offer(cell - row + 1, corner);
        }
        if ((north | west) >= 0 && corner < length[cell + row - 1]) {
            offer(cell + row - 1, corner);
        }
        if ((north | east) >= 0 && corner < length[cell + row + 1]) {
            offer(cell + row + 1, corner);
        }
    }

    private void offer(int cell, int newLength) {
        length[cell] = newLength;
        add(cell, newLength);
    }

    private void add(int cell, int itsLength) {
        int bucket = itsLength % BUCKETS;
        int at = size[bucket]++;
        if (at == cells[bucket].length) {
            cells[bucket] = Arrays.copyOf(cells[bucket], 2 * at);
        }
        cells[bucket][at] = cell;
        waiting++;
    }
}
