package org.sceneplan.editor.part;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.sceneplan.editor.figure.PaperAhead;
import org.sceneplan.editor.figure.PaperFigure;
import org.sceneplan.editor.figure.UnderlayFigure;

/** The canvas of one level; moves all figures when the scale changes. */
public final class LevelEditPart extends AbstractGraphicalEditPart {
    private final Runnable settle = this::settle;
    private final Runnable rescale = this::rescale;
    private final ReadableNumbers numbers;

    LevelEditPart(LevelContent content) {
        setModel(content);
        numbers = new ReadableNumbers(this, content);
    }

    private LevelContent content() {
        return (LevelContent) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new PaperFigure(content().scale());
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            content().scale().addListenerBefore(settle);
            content().scale().addListener(rescale);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            content().scale().removeListenerBefore(settle);
            content().scale().removeListener(rescale);
            numbers.dispose();
            paper().dispose();
            super.deactivate();
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return content().items();
    }

    @Override
    protected void createEditPolicies() {
        // tools make edits of the plan themselves
    }

    /** Shows the drawing the content has taken. */
    public void redrawn() {
        refreshChildren();
        paper().refreshUnder();
        numbers.redrawn();
    }

    /**
     * Takes who is told when names show in other places.
     *
     * @param listener gets the boxes of the names of zones, canvas pixels
     */
    public void onNames(Consumer<List<Rectangle>> listener) {
        numbers.onNames(listener);
    }

    /** Whether what shows is painted in the present scale. */
    public boolean isSharp() {
        return paper().isSharp();
    }

    /**
     * Begins to show the level.
     *
     * @param underlay pictures under the drawing
     * @param painted told once, when the level has been painted for the first time
     * @param ahead pixels of the figures that were painted before, or null
     */
    public void begin(UnderlayFigure underlay, Runnable painted, PaperAhead ahead) {
        paper().showUnder(underlay);
        paper().onFirstPaint(painted);
        if (ahead != null) {
            paper().take(ahead);
        }
    }

    /** Begins to paint these canvas pixels before the window system asks for it the first time. */
    public void paintAhead(Rectangle shown) {
        paper().paintAhead(shown);
    }

    /** Threads that paint ahead have the texts of the scale they began with only. */
    private void settle() {
        paper().settle();
    }

    private void rescale() {
        for (Object child : getChildren()) {
            ((ElementEditPart) child).rescale();
        }
        paper().rescaled();
        numbers.changed();
    }

    private PaperFigure paper() {
        return (PaperFigure) getFigure();
    }
}
