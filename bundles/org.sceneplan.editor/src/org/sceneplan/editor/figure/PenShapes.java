package org.sceneplan.editor.figure;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;

/** What the pens of canvas, printer and picture make of primitives alike. */
final class PenShapes {
    /** Width of the halo of letters, share of their size. */
    static final double HALO_EM = 0.2;

    private PenShapes() {
    }

    /** A new path, y downwards; the caller disposes it. */
    static Path path(Device device, Primitive.Path primitive) {
        Path path = new Path(device);
        for (PathStep step : primitive.steps()) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo((float) x, (float) -y);
                case PathStep.LineTo(double x, double y) -> path.lineTo((float) x, (float) -y);
                case PathStep.CurveTo c -> path.cubicTo((float) c.x1(), (float) -c.y1(), (float) c.x2(),
                        (float) -c.y2(), (float) c.x(), (float) -c.y());
                case PathStep.Close() -> path.close();
            }
        }
        return path;
    }

    /**
     * The colour of a code.
     *
     * @param code {@code #rrggbb}
     */
    static Color colour(String code) {
        return new Color(Integer.parseInt(code.substring(1, 3), 16), Integer.parseInt(code.substring(3, 5), 16),
                Integer.parseInt(code.substring(5, 7), 16));
    }
}
