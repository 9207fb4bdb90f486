package org.sceneplan.drawing;

import java.util.List;

/**
 * Elements drawn in one coordinate system: paper = origin + scale × group coordinate.
 *
 * @param scale paper mm per group mm: 0.01 for plan content at 1:100, 1 for paper content
 */
public record DrawingGroup(double originXMm, double originYMm, double scale, List<DrawnElement> elements) {

    public DrawingGroup {
        elements = List.copyOf(elements);
    }

    /**
     * Whether it is made of areas only, without lines and texts, in a measure of its own: what a pen may write in the
     * measure of the group, since nothing in it has a width or a size on paper.
     */
    public boolean isStencil() {
        return scale != 1 && elements.stream().flatMap(element -> element.primitives().stream())
                .allMatch(DrawingGroup::isArea);
    }

    private static boolean isArea(Primitive primitive) {
        return primitive instanceof Primitive.Path path && path.style().stroke().isEmpty()
                && !path.style().fill().isEmpty();
    }
}
