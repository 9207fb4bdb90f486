package org.sceneplan.editor.part;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.NameRoom;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;

/** One drawn element; can be selected when the plan tree knows it and it is the element itself, not its label. */
public final class ElementEditPart extends AbstractGraphicalEditPart {
    /** Longest line of a note that is shown larger than it is. */
    private static final double NOTE_PIXELS = 240;
    private static final double HALF_RIGHT_DEG = 45;

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
        return content.nodeOf(element());
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
        content.draw(element(), (DrawnFigure) getFigure());
        selectionPolicyRescaled();
    }

    private void selectionPolicyRescaled() {
        if (getEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE) instanceof OutlineSelectionEditPolicy policy) {
            policy.refresh();
        }
    }

    @Override
    public void deactivate() {
        ((DrawnFigure) getFigure()).settle();
        ((DrawnFigure) getFigure()).forgetName();
        content.pen().release(element().primitives());
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        return content.figure(item);
    }

    /** Where the element lies, plan mm. */
    Optional<Ring> outline() {
        return Optional.ofNullable(content.node(element().elementId())).map(PlanNode::outline);
    }

    /** The area of the zone whose name this is, mm2. */
    double namedAreaMm2() {
        return outline().map(Ring::areaMm2).orElse(0.0);
    }

    /** How far the zone whose name this is reaches along its text, and how far a note may. */
    NameRoom nameRoom(Primitive.Text text) {
        if (isNote()) {
            double mm = NOTE_PIXELS / 2 / content.scale().pixelsPerMm();
            return new NameRoom(mm, mm);
        }
        return outline().map(zone -> room(text, zone)).orElse(NameRoom.ENDLESS);
    }

    private static NameRoom room(Primitive.Text text, Ring zone) {
        Box box = zone.box();
        boolean upright = Math.abs(text.angleDeg()) > HALF_RIGHT_DEG;
        double at = upright ? text.at().y() : text.at().x();
        double lowMm = at - (upright ? box.minYMm() : box.minXMm());
        double highMm = (upright ? box.maxYMm() : box.maxXMm()) - at;
        return upright && text.angleDeg() < 0 ? new NameRoom(highMm, lowMm, zone)
                : new NameRoom(lowMm, highMm, zone);
    }

    /** Whether it is the label of a note, which is the note itself. */
    boolean isNote() {
        return element().layer() == DrawingLayer.LABELS && node() != null;
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
        if (!ElementFigures.isAnnotation(element().layer()) || isNote()) {
            installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE,
                    new OutlineSelectionEditPolicy(this, content.scale()));
        }
    }
}
