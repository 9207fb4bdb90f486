package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.internal.Sketch;

/** Draws one product; the front is at local -y. */
@FunctionalInterface
interface ProductSymbol {

    void draw(Sketch pad, double widthMm, double depthMm, SymbolInk ink);
}
