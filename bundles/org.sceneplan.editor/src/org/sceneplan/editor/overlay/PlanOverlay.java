package org.sceneplan.editor.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.sceneplan.editor.PlanScale;

/** The overlay of a canvas: the resting marks around the selection, and those of what is going on. */
public final class PlanOverlay {
    private final OverlayFigure figure = new OverlayFigure();
    private final Supplier<PlanScale> scale;
    private final Supplier<Rectangle> window;
    private List<OverlayMark> resting = List.of();
    private List<OverlayMark> passing = List.of();
    private List<OverlayMark> lingering = List.of();

    /**
     * An overlay.
     *
     * @param window the part of the canvas that shows, canvas pixels
     */
    public PlanOverlay(IFigure layer, Supplier<PlanScale> scale, Supplier<Rectangle> window, Font font) {
        this.scale = scale;
        this.window = window;
        figure.setFont(font);
        layer.add(figure);
    }

    /** Shows marks until others are set: grips, finding marks, guides. */
    public void rest(List<OverlayMark> marks) {
        resting = List.copyOf(marks);
        refresh();
    }

    /** Shows marks of what is being drawn or dragged; an empty list ends it. Resting marks hide meanwhile. */
    public void pass(List<OverlayMark> marks) {
        passing = List.copyOf(marks);
        refresh();
    }

    /** Shows marks of what was just changed until the drawing has followed. */
    public void linger(List<OverlayMark> marks) {
        lingering = List.copyOf(marks);
        refresh();
    }

    /** Ends what lingers. */
    public void followed() {
        if (!lingering.isEmpty()) {
            lingering = List.of();
            refresh();
        }
    }

    /** Whether something is being drawn or dragged. */
    public boolean isPassing() {
        return !passing.isEmpty();
    }

    /** Marks that show at present, for tests and screen readers. */
    public List<OverlayMark> marks() {
        if (!passing.isEmpty()) {
            return passing;
        }
        return lingering.isEmpty() ? resting : lingering;
    }

    /** Texts that show at present. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (OverlayMark mark : marks()) {
            if (mark instanceof OverlayMark.Tag tag) {
                texts.add(tag.text());
            } else if (mark instanceof OverlayMark.Length length) {
                texts.add(length.text());
            }
        }
        return texts;
    }

    /** Takes the present scale. */
    public void refresh() {
        if (scale.get() != null) {
            figure.show(marks(), scale.get(), window.get());
        }
    }
}
