package org.sceneplan.drawing;

import java.util.List;

/**
 * The primitives of one plan element on one layer.
 *
 * @param elementId id of the plan element, empty for decoration
 */
public record DrawnElement(String elementId, DrawingLayer layer, List<Primitive> primitives) {

    public DrawnElement {
        primitives = List.copyOf(primitives);
    }
}
