package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Identified;

/**
 * One end of a dimension.
 *
 * @param at its place
 * @param elements the element it hangs on, one or none
 * @param anchor place on that element as in {@code Dimension.fromAnchor}, empty when it hangs on none
 */
public record DimensionEnd(Point at, List<Identified> elements, String anchor) {

    public DimensionEnd {
        requireNonNull(at, "at");
        requireNonNull(anchor, "anchor");
        elements = List.copyOf(elements);
        if (elements.size() > 1 || elements.isEmpty() != anchor.isEmpty()) {
            throw new IllegalArgumentException("an end hangs on one element by an anchor, or on none without: "
                    + elements.size() + " elements, anchor '" + anchor + "'");
        }
    }

    /** An end that stays where it is. */
    public static DimensionEnd free(Point at) {
        return new DimensionEnd(at, List.of(), "");
    }

    /** An end that follows an element of the level, or the level itself for its outline. */
    public static DimensionEnd on(Identified element, String anchor, Point at) {
        return new DimensionEnd(at, List.of(element), anchor);
    }
}
