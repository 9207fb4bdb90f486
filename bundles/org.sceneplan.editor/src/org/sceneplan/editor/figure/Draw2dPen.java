package org.sceneplan.editor.figure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;

/**
 * Makes primitives ready for a draw2d canvas: the screen's pen beside those of SVG and PDF.
 *
 * <p>Paths are made once, in plan mm with y downwards, and the canvas scales them, so that zooming makes nothing anew
 * and thin lines keep their share of a pixel. Owns paths and fonts; dispose when the canvas goes. UI thread only.
 */
public final class Draw2dPen {
    private static final double HALO_EM = 0.2;
    private static final int[] SOLID = {};

    private final Device device;
    private final GlyphOutlines glyphs;
    private final Map<String, Color> colourByCode = new HashMap<>();
    private final Map<Primitive, Mark> markByPrimitive = new IdentityHashMap<>();

    /** A pen for one canvas. */
    public Draw2dPen(Device device) {
        this.device = device;
        this.glyphs = new GlyphOutlines(device);
    }

    /** Releases paths and fonts. */
    public void dispose() {
        markByPrimitive.values().forEach(mark -> mark.path().dispose());
        markByPrimitive.clear();
        glyphs.dispose();
    }

    /** Releases the paths of primitives that are no longer drawn. */
    public void release(List<Primitive> primitives) {
        for (Primitive primitive : primitives) {
            Mark mark = markByPrimitive.remove(primitive);
            if (mark != null) {
                mark.path().dispose();
            }
        }
    }

    /**
     * The mark of a primitive, the same at every call.
     *
     * @param paperToPlan plan mm of one paper mm, for example 100
     */
    Mark mark(Primitive primitive, double paperToPlan) {
        return markByPrimitive.computeIfAbsent(primitive, key -> switch (key) {
            case Primitive.Path path -> mark(path, paperToPlan);
            case Primitive.Text text -> mark(text, paperToPlan);
        });
    }

    private Mark mark(Primitive.Path primitive, double paperToPlan) {
        Style style = primitive.style();
        int[] dashMm = style.dashMm().stream()
                .mapToInt(part -> (int) Math.max(1, Math.round(part * paperToPlan))).toArray();
        return new Mark(path(primitive), colour(style.fill()), (int) Math.round(255 * style.fillOpacity()),
                colour(style.stroke()), style.strokeWidthMm() * paperToPlan, dashMm, false, 0);
    }

    private Mark mark(Primitive.Text text, double paperToPlan) {
        double sizeMm = text.sizeMm() * paperToPlan;
        return new Mark(glyphs.path(text, sizeMm), colour(text.colour()), 255, colour(text.halo()), HALO_EM * sizeMm,
                SOLID, true, sizeMm);
    }

    private Path path(Primitive.Path primitive) {
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

    /** The colour of a code, null for an empty one. */
    private Color colour(String code) {
        return code.isEmpty() ? null
                : colourByCode.computeIfAbsent(code, key -> new Color(Integer.parseInt(key.substring(1, 3), 16),
                        Integer.parseInt(key.substring(3, 5), 16), Integer.parseInt(key.substring(5, 7), 16)));
    }
}
