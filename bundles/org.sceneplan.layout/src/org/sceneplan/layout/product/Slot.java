package org.sceneplan.layout.product;

/**
 * A place for one sample on a fixture, in the fixture's local frame.
 *
 * @param side 0 = front, 1 = back
 * @param row 0 = first row of the side
 * @param column 0 = leftmost of the row seen from its side
 * @param alongMm centre of the sample along the width, from the fixture's centre
 * @param inMm centre of the sample towards the back, from the fixture's centre
 * @param elevationMm underside above the floor
 */
record Slot(Sample sample, int side, int row, int column, int alongMm, int inMm, int elevationMm) {
    /** Centres are rounded to whole mm. */
    private static final double ROUNDING_MM = 1;

    /** Top above the floor. */
    int topMm() {
        return elevationMm + sample.heightMm();
    }

    /** The same place in a row with the number before. */
    Slot oneRowEarlier() {
        return new Slot(sample, side, row - 1, column, alongMm, inMm, elevationMm);
    }

    /** Whether both take the same space, by more than centres are rounded. */
    boolean overlaps(Slot other) {
        double along = (sample.widthMm() + other.sample.widthMm()) / 2.0 - Math.abs(alongMm - other.alongMm);
        double in = (sample.depthMm() + other.sample.depthMm()) / 2.0 - Math.abs(inMm - other.inMm);
        int up = Math.min(topMm(), other.topMm()) - Math.max(elevationMm, other.elevationMm);
        return along > ROUNDING_MM && in > ROUNDING_MM && up > 0;
    }
}
