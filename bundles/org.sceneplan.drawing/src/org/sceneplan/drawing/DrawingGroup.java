package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Elements drawn in one coordinate system: paper = origin + scale × group coordinate.
 *
 * @param scale paper mm per group mm: 0.01 for plan content at 1:100, 1 for paper content
 * @param window the part of the paper outside of which nothing of it is painted; empty = all of it is
 */
public record DrawingGroup(double originXMm, double originYMm, double scale, List<DrawnElement> elements,
        Optional<PaperBox> window) {

    public DrawingGroup {
        elements = List.copyOf(elements);
        requireNonNull(window, "window");
    }

    /** A group that is painted whole. */
    public DrawingGroup(double originXMm, double originYMm, double scale, List<DrawnElement> elements) {
        this(originXMm, originYMm, scale, elements, Optional.empty());
    }

    /** The same coordinate system and window with other elements. */
    public DrawingGroup with(List<DrawnElement> others) {
        return new DrawingGroup(originXMm, originYMm, scale, others, window);
    }

    /** The same at another place of the paper. */
    public DrawingGroup moved(double dxMm, double dyMm) {
        return new DrawingGroup(originXMm + dxMm, originYMm + dyMm, scale, elements,
                window.map(box -> box.moved(dxMm, dyMm)));
    }

    /**
     * Whether it is made of areas only, without lines and texts, in a measure of its own: what a pen may write in the
     * measure of the group, since nothing in it has a width or a size on paper. A group with a window is none.
     */
    public boolean isStencil() {
        return scale != 1 && window.isEmpty() && elements.stream().flatMap(element -> element.primitives().stream())
                .allMatch(DrawingGroup::isArea);
    }

    private static boolean isArea(Primitive primitive) {
        return primitive instanceof Primitive.Path path && path.style().stroke().isEmpty()
                && !path.style().fill().isEmpty();
    }
}
