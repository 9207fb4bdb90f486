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

    /**
     * From plan mm to pixels; y of the plan runs up, y of pixels down.
     *
     * @param x0 where x = 0 of the plan lies
     * @param y0 where y = 0 of the plan lies
     * @param pixelsPerMm pixels of one mm of the plan
     */
    record Frame(double x0, double y0, double pixelsPerMm) {
        /** Plan mm themselves, y downwards. */
        static final Frame NONE = new Frame(0, 0, 1);

        float x(double planX) {
            return (float) (x0 + planX * pixelsPerMm);
        }

        float y(double planY) {
            return (float) (y0 - planY * pixelsPerMm);
        }
    }

    /** A new path in plan mm, y downwards; the caller disposes it. */
    static Path path(Device device, Primitive.Path primitive) {
        return path(device, primitive, Frame.NONE);
    }

    /** A new path in pixels; the caller disposes it. */
    static Path path(Device device, Primitive.Path primitive, Frame frame) {
        Path path = new Path(device);
        for (PathStep step : primitive.steps()) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo(frame.x(x), frame.y(y));
                case PathStep.LineTo(double x, double y) -> path.lineTo(frame.x(x), frame.y(y));
                case PathStep.CurveTo c -> path.cubicTo(frame.x(c.x1()), frame.y(c.y1()), frame.x(c.x2()),
                        frame.y(c.y2()), frame.x(c.x()), frame.y(c.y()));
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
