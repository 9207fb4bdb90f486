package org.sceneplan.geometry.internal;

/**
 * Places sorted into the square cells of a uniform grid, row by row, so that those near a box are one run in memory for
 * each row of cells that the box meets.
 */
final class PlaceGrid {

    private static final double PLACES_PER_CELL = 1;
    private static final double MOST_CELLS_PER_SIDE = 4096;

    /** Places in the order of their cells. */
    final double[] x;
    final double[] y;
    /** Per place in that order its number as given. */
    final int[] number;
    private final double west;
    private final double south;
    private final double cellsPerMm;
    private final int columns;
    private final int rows;
    /** Per cell the first place in it or in a later one, and at the end the number of places. */
    private final int[] starts;

    /** Sorts places, at least one. */
    PlaceGrid(double[] givenX, double[] givenY) {
        int count = givenX.length;
        west = least(givenX);
        south = least(givenY);
        double width = greatest(givenX) - west;
        double depth = greatest(givenY) - south;
        double side = Math.max(Math.sqrt(width * depth * PLACES_PER_CELL / count),
                Math.max(width, depth) / Math.min(count, MOST_CELLS_PER_SIDE));
        cellsPerMm = 1 / Math.max(1, side);
        columns = (int) (width * cellsPerMm) + 1;
        rows = (int) (depth * cellsPerMm) + 1;
        starts = new int[columns * rows + 1];
        x = new double[count];
        y = new double[count];
        number = new int[count];
        sort(givenX, givenY);
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double greatest(double[] values) {
        double greatest = values[0];
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }

    private void sort(double[] givenX, double[] givenY) {
        int[] cells = new int[givenX.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = rowOf(givenY[i]) * columns + columnOf(givenX[i]);
            starts[cells[i]]++;
        }
        for (int c = 0, sum = 0; c < starts.length; c++) {
            sum += starts[c];
            starts[c] = sum;
        }
        for (int i = cells.length - 1; i >= 0; i--) {
            int at = --starts[cells[i]];
            x[at] = givenX[i];
            y[at] = givenY[i];
            number[at] = i;
        }
    }

    /** Returns the number of places. */
    int size() {
        return x.length;
    }

    /** Returns the number of rows of cells. */
    int rows() {
        return rows;
    }

    /** Returns the row of cells in which a y lies, the nearest one if it lies in none. */
    int rowOf(double placeY) {
        return cell(placeY - south, rows);
    }

    /** Returns the column of cells in which an x lies, the nearest one if it lies in none. */
    int columnOf(double placeX) {
        return cell(placeX - west, columns);
    }

    private int cell(double awayMm, int count) {
        return Math.max(0, Math.min(count - 1, (int) (awayMm * cellsPerMm)));
    }

    /** Returns the first place in a cell or in a later one. */
    int start(int row, int column) {
        return starts[row * columns + column];
    }

    /** Returns the place after the last of a cell. */
    int end(int row, int column) {
        return starts[row * columns + column + 1];
    }
}
