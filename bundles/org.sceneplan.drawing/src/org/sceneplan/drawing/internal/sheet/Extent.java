package org.sceneplan.drawing.internal.sheet;

import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.TextBoxes;

/** Box around everything drawn, in the millimetres of the group. */
record Extent(double minX, double minY, double maxX, double maxY) {

    static Extent of(List<DrawnElement> elements, double mmPerPaperMm) {
        Extent extent = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
        for (DrawnElement element : elements) {
            for (Primitive primitive : element.primitives()) {
                switch (primitive) {
                    case Primitive.Text text -> {
                        Patch box = TextBoxes.of(text, mmPerPaperMm);
                        extent = extent.with(box.minX(), box.minY()).with(box.maxX(), box.maxY());
                    }
                    case Primitive.Path path -> {
                        for (PathStep step : path.steps()) {
                            extent = extent.with(step);
                        }
                    }
                }
            }
        }
        return extent;
    }

    double width() {
        return maxX - minX;
    }

    double height() {
        return maxY - minY;
    }

    private Extent with(PathStep step) {
        return switch (step) {
            case PathStep.MoveTo to -> with(to.x(), to.y());
            case PathStep.LineTo to -> with(to.x(), to.y());
            case PathStep.CurveTo to -> with(to.x(), to.y());
            case PathStep.Close close -> this;
        };
    }

    private Extent with(double x, double y) {
        return new Extent(Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y));
    }
}
