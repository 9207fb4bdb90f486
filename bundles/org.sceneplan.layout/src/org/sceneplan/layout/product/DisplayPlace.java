package org.sceneplan.layout.product;

/**
 * A free place for a product on a fixture, in the fixture's local frame.
 *
 * @param side 0 = front, 1 = back
 * @param row 1 = first row of the side
 * @param column number in the row, 1 for the first
 * @param alongMm centre of the product along the width, from the fixture's centre
 * @param inMm centre of the product towards the back, from the fixture's centre
 * @param elevationMm underside above the floor
 */
public record DisplayPlace(int side, int row, int column, int alongMm, int inMm, int elevationMm) {

    /** Number of a position there: row-column, with B before it on the back side. */
    public String number() {
        return (side == 0 ? "" : "B") + row + "-" + column;
    }
}
