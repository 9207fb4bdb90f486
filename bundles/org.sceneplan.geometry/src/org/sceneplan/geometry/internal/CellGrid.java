package org.sceneplan.geometry.internal;

/**
 * Square cells over a box: numbering and centres.
 *
 * <p>Integer mm. Cell (column, row) spans from {@code originX + column * cell}, inclusive, to the next, exclusive; its
 * number is {@code row * columns + column}. One ring of cells around the box is added, so no cell of interest is at
 * the rim.
 */
public final class CellGrid {

    /** Most cells of one raster; 40 million are 1,000 m by 1,000 m at 160 mm. */
    public static final long MAX_CELLS = 40_000_000;
    /** Most cells along one side; keeps squared distances within int. */
    public static final long MAX_SIDE_CELLS = 20_000;

    /** Side of a cell. */
    public final int cell;
    /** Number of columns. */
    public final int columns;
    /** Number of rows. */
    public final int rows;

    final int originX;
    final int originY;

    /**
     * Covers a box with cells.
     *
     * @throws IllegalArgumentException if that takes more than {@link #MAX_CELLS} or {@link #MAX_SIDE_CELLS}
     */
    public CellGrid(int minX, int minY, int maxX, int maxY, int cell) {
        this.cell = cell;
        originX = minX - cell;
        originY = minY - cell;
        long wide = ((long) maxX - minX) / cell + 3;
        long deep = ((long) maxY - minY) / cell + 3;
        if (wide * deep > MAX_CELLS || Math.max(wide, deep) > MAX_SIDE_CELLS) {
            throw new IllegalArgumentException("cellMm " + cell + " gives " + wide + " x " + deep + " cells, more than "
                    + MAX_CELLS + " or a side of " + MAX_SIDE_CELLS + "; choose larger cells");
        }
        columns = (int) wide;
        rows = (int) deep;
    }

    /** Returns the number of cells. */
    public int size() {
        return columns * rows;
    }

    /** Returns the diagonal of a cell. */
    public double diagonal() {
        return cell * Math.sqrt(2);
    }

    /** Returns the number of the cell that holds a point, -1 outside the grid. */
    public int at(double x, double y) {
        double column = Math.floor((x - originX) / cell);
        double row = Math.floor((y - originY) / cell);
        return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : (int) row * columns + (int) column;
    }

    /** Returns the x of the centre of cell c, rounded down for cells of odd side. */
    public int centreX(int c) {
        return originX + c % columns * cell + cell / 2;
    }

    /** Returns the y of the centre of cell c, rounded down for cells of odd side. */
    public int centreY(int c) {
        return originY + c / columns * cell + cell / 2;
    }
}
