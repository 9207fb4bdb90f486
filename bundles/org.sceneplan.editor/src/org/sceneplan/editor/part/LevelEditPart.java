package org.sceneplan.editor.part;

import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.DrawnFigure;

/** The canvas of one level; moves all figures when the scale changes. */
public final class LevelEditPart extends AbstractGraphicalEditPart {
    private final Runnable rescale = this::rescale;

    LevelEditPart(LevelContent content) {
        setModel(content);
    }

    private LevelContent content() {
        return (LevelContent) getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setOpaque(true);
        layer.setBackgroundColor(ColorConstants.white);
        resize(layer);
        return layer;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            content().scale().addListener(rescale);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            content().scale().removeListener(rescale);
            super.deactivate();
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return content().drawing();
    }

    @Override
    protected void createEditPolicies() {
        // read-only: nothing can be changed on the canvas
    }

    private void rescale() {
        for (Object child : getChildren()) {
            ((DrawnFigure) ((AbstractGraphicalEditPart) child).getFigure()).updateBounds();
        }
        resize((FreeformLayer) getFigure());
        getFigure().repaint();
    }

    private void resize(FreeformLayer layer) {
        PlanScale scale = content().scale();
        layer.setPreferredSize(new Dimension(scale.widthPixels(), scale.heightPixels()));
        layer.revalidate();
    }
}
