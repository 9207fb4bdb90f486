package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.geometry.Ring;

/**
 * What is drawn where names of zones are to be read, plan mm.
 *
 * @param standing outlines of what stands there; names keep off the hull of those that are not convex
 * @param zones outlines of the zones
 * @param lines elements whose straight lines are read, such as dimensions
 */
public record NameGround(List<Ring> standing, List<Ring> zones, List<DrawnElement> lines) {
    /** An empty floor. */
    public static final NameGround EMPTY = new NameGround(List.of(), List.of(), List.of());

    private static final double STANDING_PRICE = 2;
    private static final double EDGE_PRICE = 1.5;
    private static final double LINE_PRICE = 1;

    public NameGround {
        standing = List.copyOf(standing);
        zones = List.copyOf(zones);
        lines = List.copyOf(lines);
    }

    void crowd(LabelField field) {
        standing.forEach(ring -> field.crowd(Patch.ofPoints(ring.points()), STANDING_PRICE));
        zones.forEach(ring -> ring.edges().forEach(edge -> field.crowdLine(edge.from().xMm(), edge.from().yMm(),
                edge.to().xMm(), edge.to().yMm(), EDGE_PRICE)));
        for (DrawnElement element : lines) {
            for (Primitive primitive : element.primitives()) {
                if (primitive instanceof Primitive.Path path && path.steps().size() == 2
                        && path.steps().get(0) instanceof PathStep.MoveTo from
                        && path.steps().get(1) instanceof PathStep.LineTo to) {
                    field.crowdLine(from.x(), from.y(), to.x(), to.y(), LINE_PRICE);
                }
            }
        }
    }
}
