package org.sceneplan.drafting.ground;

import java.util.List;

import org.sceneplan.drafting.Sentence;
import org.sceneplan.drafting.internal.Wording;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * One element with everything a shape may be put to.
 *
 * @param id id in the plan; {@code edge/3} for an edge of the outline
 * @param label number or name people know it by
 * @param reach area by which it is found
 * @param points corners, or the ends and the middle of an opening, or the place of a service point
 * @param clearMm depth of its free strips, whose far edges are lines of role {@link GroundLine.Role#STRIP}; 0 for none
 */
public record GroundElement(GroundKind kind, String id, String label, Ring reach, List<GroundLine> lines,
        List<Point> points, int clearMm) {

    private static final Wording WORDING = new Wording(GroundElement.class);

    public GroundElement {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }

    /** Name of the element inside a sentence. */
    public Sentence name() {
        return WORDING.text("Ground_" + kind, label);
    }
}
