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
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;

/** One drawn element; can be selected when the plan tree knows it and it is the element itself, not its label. */
public final class ElementEditPart extends AbstractGraphicalEditPart {
    /** Size below which the name of a zone is shown larger than it is. */
    static final double ZONE_NAME_PIXELS = 11;

    private final LevelContent content;
    private final DrawnItem item;

    ElementEditPart(DrawnItem item, LevelContent content) {
        this.content = content;
        this.item = item;
        setModel(item);
        item.shownBy(this);
    }

    /** How the element is drawn at present. */
    public DrawnElement element() {
        return item.element();
    }

    /** Id of the element when it can be selected, else empty. */
    public String elementId() {
        return isSelectable() ? element().elementId() : "";
    }

    /** The tree node of the element, or null for labels, decoration and what has no area to click. */
    public PlanNode node() {
        PlanNode found = isAnnotation() ? null : content.node(element().elementId());
        return found == null || found.outline() == null ? null : found;
    }

    private boolean isAnnotation() {
        return switch (element().layer()) {
            case UNDERLAY, LABELS, CLEARANCES, SHEET -> true;
            case ZONES, AISLES, OBSTACLES, FIXTURES, PRODUCTS, SHELL, OPENINGS, SERVICES, DIMENSIONS -> false;
        };
    }

    /** Takes the current scale into figure and selection frame. */
    void rescale() {
        ((DrawnFigure) getFigure()).rescaled();
        selectionPolicyRescaled();
    }

    /** Shows the element as it is drawn now. */
    void redrawn(DrawnElement before) {
        ((DrawnFigure) getFigure()).settle();
        content.pen().release(before.primitives());
        takeElement((DrawnFigure) getFigure());
        selectionPolicyRescaled();
    }

    private void selectionPolicyRescaled() {
        if (getEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE) instanceof OutlineSelectionEditPolicy policy) {
            PlanNode node = node();
            policy.show(node == null ? null : node.outline());
        }
    }

    @Override
    public void deactivate() {
        ((DrawnFigure) getFigure()).settle();
        content.pen().release(element().primitives());
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        DrawnFigure figure = new DrawnFigure(content.pen(), content.scale(), content::isQuiet);
        takeElement(figure);
        return figure;
    }

    private void takeElement(DrawnFigure figure) {
        PlanNode node = node();
        figure.take(element(), node == null ? null : node.outline(), content.scaleDenominator());
        if (node != null) {
            figure.explainBy(() -> toolTip(node.label()));
        }
        if (element().layer() == DrawingLayer.DIMENSIONS) {
            figure.keepNumbersReadable(ReadableNumbers.LEAST_PIXELS);
        } else if (isNameOfZone()) {
            figure.keepNameReadable(ZONE_NAME_PIXELS);
        }
    }

    private boolean isNameOfZone() {
        PlanNode named = element().layer() == DrawingLayer.LABELS ? content.node(element().elementId()) : null;
        return named != null && named.kind() == PlanNodeKind.ZONE;
    }

    /** The area of the zone whose name this is, mm2. */
    double namedAreaMm2() {
        PlanNode named = content.node(element().elementId());
        return named == null || named.outline() == null ? 0 : named.outline().areaMm2();
    }

    /** The width of the zone whose name this is, mm. */
    double namedWidthMm() {
        PlanNode named = content.node(element().elementId());
        return named == null || named.outline() == null ? Double.POSITIVE_INFINITY : named.outline().box().widthMm();
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
        return node() != null;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }

    @Override
    protected void createEditPolicies() {
        PlanNode node = node();
        if (node != null) {
            installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE,
                    new OutlineSelectionEditPolicy(node.outline(), content.scale()));
        }
    }
}
