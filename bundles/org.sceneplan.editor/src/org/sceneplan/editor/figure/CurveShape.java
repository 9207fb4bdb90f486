package org.sceneplan.editor.figure;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;

/**
 * A shape with curves or with corners between whole mm. Where it shows so small that a few corners look the same, it is
 * painted with these, which is several times faster; threads that paint share it.
 */
final class CurveShape implements MarkShape {
    /** From here on corners in whole mm could be told from a curve. */
    private static final double MOST_PIXELS_PER_MM = 0.1;
    /** One step of a zoom paints with the same corners. */
    private static final double SPARE = 1.25;

    private final Device device;
    private final Primitive.Path primitive;
    private final boolean isRound;
    /** Told when there is a path to be disposed. */
    private final Consumer<CurveShape> owner;
    private Path path;
    private CornerShape corners;
    /** Up to here the corners look like the curve. */
    private double cornersPixelsPerMm;

    CurveShape(Device device, Primitive.Path primitive, Consumer<CurveShape> owner) {
        this.owner = owner;
        this.device = device;
        this.primitive = primitive;
        this.isRound = isRound(primitive.steps());
    }

    @Override
    public void fill(Graphics graphics, double pixelsPerMm) {
        CornerShape few = corners(pixelsPerMm);
        if (few != null) {
            few.fill(graphics, pixelsPerMm);
        } else {
            graphics.fillPath(path());
        }
    }

    @Override
    public void draw(Graphics graphics, double pixelsPerMm) {
        CornerShape few = corners(pixelsPerMm);
        if (few != null) {
            few.draw(graphics, pixelsPerMm);
        } else {
            graphics.drawPath(path());
        }
    }

    Primitive.Path primitive() {
        return primitive;
    }

    /** Few corners that look like the curve, or null when it takes the curve. */
    private synchronized CornerShape corners(double pixelsPerMm) {
        if (pixelsPerMm > cornersPixelsPerMm) {
            cornersPixelsPerMm = pixelsPerMm * SPARE;
            corners = pixelsPerMm > MOST_PIXELS_PER_MM ? null : FewCorners.of(primitive.steps(), cornersPixelsPerMm);
        }
        return corners;
    }

    /**
     * The corners of a small round shape, such as a circle, that is painted as one disc on another: an area takes a third
     * of the time of a line round it.
     *
     * @return null when the shape is not round all over or not small at this scale
     */
    CornerShape round(double pixelsPerMm) {
        CornerShape few = isRound ? corners(pixelsPerMm) : null;
        return few != null && few.isConvex() ? few : null;
    }

    private static boolean isRound(List<PathStep> steps) {
        boolean round = steps.size() > 2 && steps.getFirst() instanceof PathStep.MoveTo
                && steps.getLast() instanceof PathStep.Close;
        for (int i = 1; round && i < steps.size() - 1; i++) {
            round = steps.get(i) instanceof PathStep.CurveTo;
        }
        return round;
    }

    private synchronized Path path() {
        if (path == null) {
            path = PenShapes.path(device, primitive);
            owner.accept(this);
        }
        return path;
    }

    @Override
    public synchronized void dispose() {
        if (path != null) {
            path.dispose();
            path = null;
        }
    }
}
