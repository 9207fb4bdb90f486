package org.sceneplan.editor.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.ui.views.properties.IPropertySource;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.PlanDocument;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;

/** One drawn element; can be selected when the plan tree knows it and it is the element itself, not its label. */
public final class ElementEditPart extends AbstractGraphicalEditPart {
    private final LevelContent content;

    ElementEditPart(DrawnElement element, LevelContent content) {
        this.content = content;
        setModel(element);
    }

    private DrawnElement element() {
        return (DrawnElement) getModel();
    }

    /** The tree node of the element, or null for labels and decoration. */
    public PlanNode node() {
        DrawingLayer layer = element().layer();
        boolean isAnnotation = layer == DrawingLayer.LABELS || layer == DrawingLayer.DIMENSIONS
                || layer == DrawingLayer.CLEARANCES || layer == DrawingLayer.SHEET;
        return isAnnotation || element().elementId().isEmpty() ? null : content.tree().node(element().elementId());
    }

    @Override
    protected IFigure createFigure() {
        PlanNode node = node();
        DrawnFigure figure = new DrawnFigure(element().primitives(), node == null ? null : node.outline(),
                content.pen(), content.scale(), PlanDocument.SCALE_DENOMINATOR);
        if (node != null) {
            figure.setToolTip(new Label(node.label()));
        }
        return figure;
    }

    @Override
    public boolean isSelectable() {
        return node() != null;
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((DrawnFigure) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
    }

    @Override
    protected void createEditPolicies() {
        // read-only: nothing can be changed on the canvas
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        PlanNode node = node();
        return key == IPropertySource.class && node != null ? node.getAdapter(key) : super.getAdapter(key);
    }
}
