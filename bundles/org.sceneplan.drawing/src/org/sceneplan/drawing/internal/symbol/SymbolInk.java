package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Ink;

/**
 * The styles of one product symbol.
 *
 * @param body outline and fill
 * @param detail inner lines
 * @param swing door swings and other movement
 */
record SymbolInk(Style body, Style detail, Style swing) {

    /** Products as they usually look. */
    static final SymbolInk PLAIN = new SymbolInk(Ink.PRODUCT_BODY, Ink.PRODUCT_DETAIL, Ink.SWING);

    /** Body without fill, for parts on top of a filled body. */
    Style outline() {
        return body.withFill("", 1);
    }

    /** The same ink on another paper colour. */
    SymbolInk onFill(String colour) {
        return new SymbolInk(body.withFill(colour, 1), detail, swing);
    }

    /** The same ink with a dashed outline. */
    SymbolInk dashed() {
        return new SymbolInk(body.dashed(0.8, 0.5), detail, swing);
    }
}
