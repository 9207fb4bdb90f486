package org.sceneplan.layout.product;

import org.sceneplan.catalogue.ProductTypeSnapshot;

/**
 * A place for one product on a fixture, in the fixture's local frame.
 *
 * @param side 0 = front, 1 = back
 * @param row 0 = first row of the side
 * @param column 0 = leftmost of the row seen from its side
 * @param alongMm centre of the product along the width, from the fixture's centre
 * @param inMm centre of the product towards the back, from the fixture's centre
 * @param elevationMm underside above the floor
 */
record Slot(ProductTypeSnapshot type, int side, int row, int column, int alongMm, int inMm, int elevationMm) {
}
