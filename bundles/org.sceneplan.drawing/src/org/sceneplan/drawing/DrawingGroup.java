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
}
