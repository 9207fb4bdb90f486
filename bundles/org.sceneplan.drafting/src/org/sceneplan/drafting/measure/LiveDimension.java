package org.sceneplan.drafting.measure;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * One value that changes during a drag, to be drawn and typed over.
 *
 * @param kind what it measures
 * @param from where the dimension line starts; for a gap on the moving shape
 * @param to where it ends
 * @param value mm; degrees for {@link Kind#ANGLE}; mm2 for {@link Kind#AREA}
 * @param toId element at the far end; {@code edge/3} for an edge of the outline; empty for none
 * @param axis unit vector along which the value changes, for {@link Kind#GAP} from the shape to the element; zero for
 *        {@link Kind#ANGLE} and {@link Kind#AREA}
 */
public record LiveDimension(Kind kind, Point from, Point to, double value, String toId, Vector axis) {

    /** What a dimension measures. */
    public enum Kind {
        /** From a side to what stands before it. */
        GAP,
        /** From a side to the boundary of the zone it lies in. */
        ZONE_GAP,
        /** Width of the shape. */
        WIDTH,
        /** Depth of the shape. */
        DEPTH,
        /** Length of the segment being drawn. */
        LENGTH,
        /** Angle of the segment being drawn, counter-clockwise from east. */
        ANGLE,
        /** Area of an outline. */
        AREA
    }

    public LiveDimension {
        requireNonNull(kind, "kind");
        requireNonNull(toId, "toId");
    }
}
