package org.sceneplan.ui.bench.plain;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.sceneplan.ui.bench.plain.PlainContent.PlainBox;

/** Edit parts as GEF's own examples make them. */
final class PlainParts implements EditPartFactory {

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return model instanceof PlainContent content ? new ContentPart(content) : new BoxPart((PlainBox) model);
    }

    private static final class ContentPart extends AbstractGraphicalEditPart {
        ContentPart(PlainContent content) {
            setModel(content);
        }

        @Override
        protected IFigure createFigure() {
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new FreeformLayout());
            return layer;
        }

        @Override
        protected List<?> getModelChildren() {
            return ((PlainContent) getModel()).boxes();
        }

        @Override
        protected void createEditPolicies() {
            installEditPolicy(EditPolicy.LAYOUT_ROLE, new MovePolicy());
        }
    }

    private static final class BoxPart extends AbstractGraphicalEditPart {
        BoxPart(PlainBox box) {
            setModel(box);
            box.onMove(this::refreshVisuals);
        }

        @Override
        protected IFigure createFigure() {
            return new RectangleFigure();
        }

        @Override
        protected void refreshVisuals() {
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), ((PlainBox) getModel()).bounds());
        }

        @Override
        protected void createEditPolicies() {
            // the layout of the parent moves boxes
        }
    }

    private static final class MovePolicy extends XYLayoutEditPolicy {
        @Override
        protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
            PlainBox box = (PlainBox) child.getModel();
            Rectangle before = box.bounds();
            return new Command() {
                @Override
                public void execute() {
                    box.move((Rectangle) constraint);
                }

                @Override
                public void undo() {
                    box.move(before);
                }
            };
        }

        @Override
        protected Command getCreateCommand(CreateRequest request) {
            return null;
        }
    }
}
