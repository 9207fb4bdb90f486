package org.sceneplan.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * Passes events on as GEF does; what explains a figure goes as soon as the user does something, and stays away. Its
 * window, which draw2d makes when the pointer is over anything, waits until the plan shows: often the pointer is there
 * when a plan is opened.
 */
final class HoverTips extends DomainEventDispatcher {
    private final BooleanSupplier busy;
    private boolean begun;
    private boolean mayShow;

    /** @param busy whether something is dragged or drawn */
    HoverTips(EditDomain domain, EditPartViewer viewer, BooleanSupplier busy) {
        super(domain, viewer);
        this.busy = busy;
    }

    /** Told when the plan shows. */
    void begin() {
        begun = true;
    }

    /** Takes the tip away, if one shows. */
    void hide() {
        if (mayShow) {
            mayShow = false;
            getToolTipHelper().updateToolTip(null, null, 0, 0);
        }
    }

    @Override
    protected void updateHoverSource(MouseEvent event) {
        if (begun) {
            super.updateHoverSource(event);
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
