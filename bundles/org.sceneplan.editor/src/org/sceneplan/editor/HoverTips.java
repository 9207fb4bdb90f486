package org.sceneplan.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Passes events on as GEF does; what explains a figure goes as soon as the user does something, and stays away. */
final class HoverTips extends DomainEventDispatcher {
    private final BooleanSupplier busy;
    private boolean mayShow;

    /** @param busy whether something is dragged or drawn */
    HoverTips(EditDomain domain, EditPartViewer viewer, BooleanSupplier busy) {
        super(domain, viewer);
        this.busy = busy;
    }

    /** Takes the tip away, if one shows. */
    void hide() {
        if (mayShow) {
            mayShow = false;
            getToolTipHelper().updateToolTip(null, null, 0, 0);
        }
    }

    @Override
    public void dispatchMouseHover(MouseEvent event) {
        if (!busy.getAsBoolean()) {
            mayShow = true;
            super.dispatchMouseHover(event);
        }
    }

    @Override
    public void dispatchMousePressed(MouseEvent event) {
        hide();
        super.dispatchMousePressed(event);
    }

    @Override
    public void dispatchKeyPressed(KeyEvent event) {
        hide();
        super.dispatchKeyPressed(event);
    }
}
