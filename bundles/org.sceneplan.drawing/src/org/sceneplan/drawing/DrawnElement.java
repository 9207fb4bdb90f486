package org.sceneplan.drawing;

import java.util.List;

/**
 * The primitives of one plan element on one layer.
 *
 * @param elementId id of the plan element, empty for decoration
 * @param title what the element is, for tooltips; may be empty
 */
public record DrawnElement(String elementId, String title, DrawingLayer layer, List<Primitive> primitives) {

    public DrawnElement {
        primitives = List.copyOf(primitives);
    }

    /** An element without a title. */
    public DrawnElement(String elementId, DrawingLayer layer, List<Primitive> primitives) {
        this(elementId, "", layer, primitives);
    }
}
