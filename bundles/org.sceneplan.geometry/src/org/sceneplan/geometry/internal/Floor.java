package org.sceneplan.geometry.internal;

/**
 * A rastered floor: which cells are free, how far each is from the nearest wall, and the exact edges behind them.
 *
 * <p>{@link #roughClearance} differs from the true clearance of the centre of a free cell by at most half a diagonal:
 * the nearest edge point lies in a seed cell, and every seed cell holds an edge point or is not free at its centre.
 */
public final class Floor {

    /** The cells. */
    public final CellGrid grid;
    /** The exact boundary. */
    public final EdgeSet edges;

    final boolean[] free;
    private final int[] squaredCells;

    /** Derives the distances. */
    public Floor(CellGrid grid, CellMarking marking, EdgeSet edges) {
        this.grid = grid;
        this.edges = edges;
        this.free = marking.free();
        boolean[] seeds = new boolean[free.length];
        for (int c = 0; c < seeds.length; c++) {
            seeds[c] = !free[c] || marking.touched()[c];
        }
        squaredCells = DistanceTransform.squared(seeds, grid.columns);
    }

    /** Returns the distance of the centre of cell c from the nearest seed cell in mm, 0 for seeds. */
    public double roughClearance(int c) {
        return grid.cell * Math.sqrt(squaredCells[c]);
    }

    /** Returns the exact distance of a free place from the nearest edge; c is its cell. */
    public double exactClearance(double x, double y, int c, EdgeSearch search) {
        return search.clearance(x, y, roughClearance(c) + grid.diagonal() + 1);
    }

    /** Returns the cells whose centre is free and has at least the given clearance; exact. */
    boolean[] cellsWithClearance(double clearance) {
        boolean[] wide = new boolean[free.length];
        EdgeSearch search = new EdgeSearch(edges);
        double half = grid.diagonal() / 2;
        for (int c = 0; c < wide.length; c++) {
            if (free[c]) {
                double rough = roughClearance(c);
                wide[c] = rough - half >= clearance || rough + half >= clearance
                        && search.clearance(grid.centreX(c), grid.centreY(c), clearance) >= clearance;
            }
        }
        return wide;
    }
}
