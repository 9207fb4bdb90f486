package org.sceneplan.exchange.dxf.read;

import java.util.List;

/**
 * One copy of a block in its place.
 *
 * @param parent index of the copy it is part of, -1 for none
 * @param layer index of the layer it is seen on
 * @param placement map from coordinates with the origin in the base point of the block to mm
 */
public record PlacedBlock(int parent, DxfEntity entity, String block, int layer, Affine placement,
        List<Shape.Attribute> attributes) {

    /** Value of an attribute, empty when there is none. */
    public String attribute(String tag) {
        return attributes.stream().filter(attribute -> attribute.tag().equals(tag)).map(Shape.Attribute::value)
                .findFirst().orElse("");
    }
}
