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
        Reach reach = new Reach();
        for (DrawnElement element : elements) {
            for (Primitive primitive : element.primitives()) {
                switch (primitive) {
                    case Primitive.Text text -> reach.add(TextBoxes.of(text, mmPerPaperMm));
                    case Primitive.Path path -> path.steps().forEach(reach::add);
                }
            }
        }
        return new Extent(reach.minX, reach.minY, reach.maxX, reach.maxY);
    }

    double width() {
        return maxX - minX;
    }

    double height() {
        return maxY - minY;
    }

    /** A box that grows. */
    private static final class Reach {
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        void add(Patch box) {
            add(box.minX(), box.minY());
            add(box.maxX(), box.maxY());
        }

        void add(PathStep step) {
            switch (step) {
                case PathStep.MoveTo to -> add(to.x(), to.y());
                case PathStep.LineTo to -> add(to.x(), to.y());
                case PathStep.CurveTo to -> add(to.x(), to.y());
                case PathStep.Close close -> {
                }
            }
        }

        private void add(double x, double y) {
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
    }
}
