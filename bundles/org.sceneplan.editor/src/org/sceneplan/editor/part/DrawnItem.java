package org.sceneplan.editor.part;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.figure.DrawnFigure;

/** One drawn thing on the canvas over its life: the same item while its drawing changes. */
final class DrawnItem {
    private DrawnElement element;
    private ElementEditPart part;
    /** Made before there was a part to show it. */
    private DrawnFigure figure;

    DrawnItem(DrawnElement element) {
        this.element = element;
    }

    /** How it is drawn now. */
    DrawnElement element() {
        return element;
    }

    /** Takes a figure that its part will show. */
    void keep(DrawnFigure made) {
        figure = made;
    }

    /** The figure kept for its part, once; null when there is none. */
    DrawnFigure takeFigure() {
        DrawnFigure kept = figure;
        figure = null;
        return kept;
    }

    /** Takes the part that shows it. */
    void shownBy(ElementEditPart newPart) {
        part = newPart;
    }

    /**
     * Takes a new drawing and shows it, unless it is drawn the same. One without ink, as of an inner wall, does not tell
     * where it lies.
     */
    void redraw(DrawnElement newElement) {
        boolean hasInk = !newElement.primitives().isEmpty();
        if (!hasInk || element != newElement && !element.equals(newElement)) {
            DrawnElement before = element;
            element = newElement;
            if (part != null) {
                part.redrawn(before);
            }
        }
    }
}
