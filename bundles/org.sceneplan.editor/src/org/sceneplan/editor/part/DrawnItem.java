package org.sceneplan.editor.part;

import org.sceneplan.drawing.DrawnElement;

/** One drawn thing on the canvas over its life: the same item while its drawing changes. */
final class DrawnItem {
    private DrawnElement element;
    private ElementEditPart part;

    DrawnItem(DrawnElement element) {
        this.element = element;
    }

    /** How it is drawn now. */
    DrawnElement element() {
        return element;
    }

    /** Takes the part that shows it. */
    void shownBy(ElementEditPart newPart) {
        part = newPart;
    }

    /** Takes a new drawing and shows it, unless it is drawn the same. */
    void redraw(DrawnElement newElement) {
        if (element != newElement && !element.equals(newElement)) {
            DrawnElement before = element;
            element = newElement;
            if (part != null) {
                part.redrawn(before);
            }
        }
    }
}
