package org.sceneplan.editor.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;

/**
 * Makes primitives ready for a draw2d canvas: the screen's pen beside those of SVG and PDF.
 *
 * <p>Shapes are made once, in plan mm with y downwards, and the canvas scales them, so that zooming makes nothing anew
 * and thin lines keep their share of a pixel. Owns paths; dispose when the canvas goes. UI thread only, but
 * for {@link #mark} of what is no text.
 */
public final class Draw2dPen {
    private static final int[] SOLID = {};

    private final Device device;
    private final Consumer<CurveShape> owner = this::own;
    private final Map<String, Color> colourByCode = new ConcurrentHashMap<>();
    private final Map<Primitive, Mark> markByText = new IdentityHashMap<>();
    /** Those that own a path, which few do; two threads may have made one each. */
    private final Map<Primitive, List<CurveShape>> curves = new IdentityHashMap<>();

    /** A pen for one canvas. */
    public Draw2dPen(Device device) {
        this.device = device;
    }

    /** Releases paths. */
    public void dispose() {
        markByText.values().forEach(mark -> mark.shape().dispose());
        markByText.clear();
        List<CurveShape> owned = new ArrayList<>();
        synchronized (curves) {
            curves.values().forEach(owned::addAll);
            curves.clear();
        }
        owned.forEach(CurveShape::dispose);
    }

    private void own(CurveShape curve) {
        synchronized (curves) {
            curves.computeIfAbsent(curve.primitive(), primitive -> new ArrayList<>(1)).add(curve);
        }
    }

    /** Takes the colours of the paper as it is now; figures made with this pen are not to be painted any more. */
    public void recolour() {
        dispose();
        colourByCode.clear();
    }

    /** Releases the paths of primitives that are no longer drawn. */
    public void release(List<Primitive> primitives) {
        for (Primitive primitive : primitives) {
            Mark mark = primitive instanceof Primitive.Text ? markByText.remove(primitive) : null;
            if (mark != null) {
                mark.shape().dispose();
            }
            takeCurves(primitive).forEach(CurveShape::dispose);
        }
    }

    private List<CurveShape> takeCurves(Primitive primitive) {
        synchronized (curves) {
            List<CurveShape> owned = curves.isEmpty() ? null : curves.remove(primitive);
            return owned == null ? List.of() : owned;
        }
    }

    /**
     * The mark of a primitive; what it owns is released with the primitive.
     *
     * @param paperToPlan plan mm of one paper mm, for example 100
     */
    Mark mark(Primitive primitive, double paperToPlan) {
        if (primitive instanceof Primitive.Path path) {
            CornerShape corners = CornerShape.of(path.steps());
            return mark(path, corners != null ? corners : new CurveShape(device, path, owner), paperToPlan);
        }
        synchronized (markByText) {
            return markByText.computeIfAbsent(primitive, text -> mark((Primitive.Text) text, paperToPlan));
        }
    }

    private Mark mark(Primitive.Path primitive, MarkShape shape, double paperToPlan) {
        Style style = primitive.style();
        int[] dashMm = style.dashMm().isEmpty() ? SOLID : style.dashMm().stream()
                .mapToInt(part -> (int) Math.max(1, Math.round(part * paperToPlan))).toArray();
        return new Mark(shape, colour(style.fill()), (int) Math.round(255 * style.fillOpacity()),
                colour(style.stroke()), style.strokeWidthMm() * paperToPlan, dashMm, false, 0);
    }

    private Mark mark(Primitive.Text text, double paperToPlan) {
        double sizeMm = text.sizeMm() * paperToPlan;
        return new Mark(new PathShape(GlyphOutlines.ofDisplay().path(text, sizeMm)), colour(text.colour()), 255, colour(text.halo()),
                PenShapes.HALO_EM * sizeMm, SOLID, true, sizeMm);
    }

    /** The colour of a code, null for an empty one. */
    private Color colour(String code) {
        if (code.isEmpty()) {
            return null;
        }
        Color known = colourByCode.get(code);
        return known != null ? known : colourByCode.computeIfAbsent(code, key -> Paper.of(PenShapes.colour(key)));
    }
}
