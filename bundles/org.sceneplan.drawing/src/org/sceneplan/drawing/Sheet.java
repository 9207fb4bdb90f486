package org.sceneplan.drawing;

import java.util.List;

/**
 * A finished sheet of paper: what the pens write.
 *
 * @param title title for file properties
 * @param language language of the texts, {@code zh} or {@code en}
 * @param widthMm paper width
 * @param heightMm paper height
 * @param groups painted in order
 */
public record Sheet(String title, String language, double widthMm, double heightMm, List<DrawingGroup> groups) {

    public Sheet {
        groups = List.copyOf(groups);
    }
}
