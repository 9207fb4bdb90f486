package org.sceneplan.layout.product;

import org.sceneplan.catalogue.FixtureTypeSnapshot;

/**
 * Rows and columns of display positions on one fixture.
 *
 * @param sides 1 or 2
 * @param rows rows one above the other
 * @param columns columns along the width, per side
 * @param pitchMm width of one column
 */
record SlotGrid(int sides, int rows, int columns, double pitchMm) {
    private static final int TALL_MM = 1300;
    private static final int MAX_ROWS = 4;

    /**
     * The grid with the fewest rows in which {@code wanted} products of the given width stand side by side; when even the
     * most rows are not enough, as many columns as fit.
     *
     * @param productWidthMm width of the narrowest product shown, with its gap
     */
    static SlotGrid of(FixtureTypeSnapshot type, int wanted, double productWidthMm) {
        int sides = type.clearSides() >= 2 ? 2 : 1;
        int maxRows = type.heightMm() >= TALL_MM ? MAX_ROWS : 1;
        int fitting = (int) Math.max(1, Math.floor(type.widthMm() / Math.max(1, productWidthMm)));
        for (int rows = 1; rows <= maxRows; rows++) {
            int columns = (wanted + sides * rows - 1) / (sides * rows);
            if (columns <= fitting || rows == maxRows) {
                int used = Math.min(columns, fitting);
                return new SlotGrid(sides, rows, used, (double) type.widthMm() / used);
            }
        }
        throw new IllegalStateException("maxRows " + maxRows + " must be 1 or more");
    }

    /** Number of positions. */
    int size() {
        return sides * rows * columns;
    }
}
