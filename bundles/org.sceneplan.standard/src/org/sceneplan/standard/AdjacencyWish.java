package org.sceneplan.standard;

import org.sceneplan.model.standard.AdjacencyRelation;

/**
 * Two things that want to be near or apart.
 *
 * @param subject zone code, product group or the element {@code checkout}
 * @param other zone code, product group or element: entrance, window, checkout, wall, column, waterPoint, flue,
 *         sideDoor
 * @param weight 0 or more; 1 is usual
 */
public record AdjacencyWish(String subject, String other, AdjacencyRelation relation, double weight, String reasonZh,
        String reasonEn, String source) {
}
