package org.sceneplan.editor.part;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.ui.views.properties.IPropertySource;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;

/** One drawn element; can be selected when the plan tree knows it and it is the element itself, not its label. */
public final class ElementEditPart extends AbstractGraphicalEditPart {
    private static final double ZONE_NAME_PIXELS = 11;

    private final LevelContent content;
    private final PlanNode node;

    ElementEditPart(DrawnElement element, LevelContent content) {
        this.content = content;
        this.node = node(element, content);
        setModel(element);
    }

    private DrawnElement element() {
        return (DrawnElement) getModel();
    }

    /** The tree node of the element, or null for labels, decoration and what has no area to click. */
    public PlanNode node() {
        return node;
    }

    private static PlanNode node(DrawnElement element, LevelContent content) {
        boolean isAnnotation = switch (element.layer()) {
            case LABELS, DIMENSIONS, CLEARANCES, SHEET -> true;
            case ZONES, AISLES, OBSTACLES, FIXTURES, PRODUCTS, SHELL, OPENINGS, SERVICES -> false;
        };
        PlanNode found = isAnnotation ? null : content.tree().node(element.elementId());
        return found == null || found.outline() == null ? null : found;
    }

    /** Takes the current scale into figure and selection frame. */
    void rescale() {
        ((DrawnFigure) getFigure()).updateBounds();
        if (getEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE) instanceof OutlineSelectionEditPolicy policy) {
            policy.rescale();
        }
    }

    @Override
    protected IFigure createFigure() {
        DrawnFigure figure = new DrawnFigure(element(), node == null ? null : node.outline(), content.pen(),
                content.scale(), content.drawing().scaleDenominator());
        if (node != null) {
            figure.setToolTip(toolTip(node.label()));
        } else if (isNameOfZone()) {
            figure.keepNameReadable(ZONE_NAME_PIXELS);
        }
        return figure;
    }

    private boolean isNameOfZone() {
        PlanNode named = element().layer() == DrawingLayer.LABELS ? content.tree().node(element().elementId()) : null;
        return named != null && named.kind() == PlanNodeKind.ZONE;
    }

    private static Label toolTip(String text) {
        Label label = new Label(text);
        label.setOpaque(true);
        label.setForegroundColor(ColorConstants.tooltipForeground);
        label.setBackgroundColor(ColorConstants.tooltipBackground);
        label.setBorder(new MarginBorder(3, 6, 3, 6));
        return label;
    }

    @Override
    public boolean isSelectable() {
        return node != null;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }

    @Override
    protected void createEditPolicies() {
        if (node != null) {
            installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE,
                    new OutlineSelectionEditPolicy(node.outline(), content.scale()));
        }
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        return key == IPropertySource.class && node != null ? node.getAdapter(key) : super.getAdapter(key);
    }
}
