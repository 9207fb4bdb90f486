package org.sceneplan.exchange.dxf.write;

/**
 * An attribute of an inserted block; it isn't shown in the drawing.
 *
 * @param tag ASCII upper case name
 * @param value any text
 */
public record AttributeValue(String tag, String value) {

    /** A whole number. */
    public AttributeValue(String tag, int value) {
        this(tag, Integer.toString(value));
    }
}
