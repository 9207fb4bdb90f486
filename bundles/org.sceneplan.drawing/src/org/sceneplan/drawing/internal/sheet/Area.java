package org.sceneplan.drawing.internal.sheet;

/** A rectangle on paper, mm from the lower left corner of the sheet. */
public record Area(double minX, double minY, double maxX, double maxY) {

    double width() {
        return maxX - minX;
    }

    double height() {
        return maxY - minY;
    }

    /** The area with every side moved inwards. */
    Area inset(double mm) {
        return new Area(minX + mm, minY + mm, maxX - mm, maxY - mm);
    }
}
