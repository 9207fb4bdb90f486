package org.sceneplan.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A scrolling GEF viewer that paints when the window system asks. The one of GEF paints through an image, which is
 * blurred on screens with more than 96 dots per inch.
 */
final class PlanViewer extends GraphicalViewerImpl {
    private final Runnable arrival;
    private final BooleanSupplier busy;
    private final Runnable onPainted;
    private RedrawRequest requests;
    private HoverTips tips;

    /**
     * A viewer without a control yet.
     *
     * @param arrival run before the viewer paints and when its contents are asked for; brings them when they are missing
     * @param busy whether something is dragged or drawn, so that nothing else is to be explained
     * @param onPainted run when the plan shows for the first time
     */
    PlanViewer(Runnable arrival, BooleanSupplier busy, Runnable onPainted) {
        this.arrival = arrival;
        this.busy = busy;
        this.onPainted = onPainted;
    }

    /** The root of GEF's own brings a manager for its zoom, and with that all of a library for numbers. */
    @Override
    protected void createDefaultRoot() {
        setRootEditPart(new FreeformGraphicalRootEditPart());
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new LightweightSystem() {
            @Override
            public void paint(GC gc) {
                boolean empty = PlanViewer.super.getContents() == null;
                arrival.run();
                if (empty && PlanViewer.super.getContents() != null) {
                    // all of it is painted now
                    requests.drop(getUpdateManager());
                }
                super.paint(gc);
            }
        };
    }

    @Override
    public EditPart getContents() {
        if (arrival != null) {
            arrival.run();
        }
        return super.getContents();
    }

    @Override
    public Control createControl(Composite parent) {
        FigureCanvas canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED, getLightweightSystem());
        setControl(canvas);
        requests = new RedrawRequest(canvas);
        getLightweightSystem().getUpdateManager().setGraphicsSource(requests);
        showRootFigure();
        return canvas;
    }

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        tips = new HoverTips(domain, this, busy);
        getLightweightSystem().setEventDispatcher(tips);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return tips;
    }

    /** What explains figures when the pointer rests on them. */
    HoverTips tips() {
        return tips;
    }

    /** Told when the plan has been painted for the first time. */
    void painted() {
        tips.begin();
        // not before the frame has been brought to the screen
        getControl().getDisplay().asyncExec(onPainted);
    }

    /** The control. */
    FigureCanvas canvas() {
        return (FigureCanvas) getControl();
    }

    @Override
    public void setRootEditPart(RootEditPart root) {
        super.setRootEditPart(root);
        showRootFigure();
    }

    /** Moves the window so that an element lies in its middle, unless all of it shows already. */
    @Override
    public void reveal(EditPart part) {
        super.reveal(part);
        if (part instanceof GraphicalEditPart graphical && part != getContents()) {
            Viewport viewport = canvas().getViewport();
            Rectangle shown = new Rectangle(viewport.getViewLocation(), viewport.getSize());
            Rectangle wanted = graphical.getFigure().getBounds();
            if (!shown.contains(wanted)) {
                Point centre = wanted.getCenter();
                Dimension size = shown.getSize();
                viewport.setViewLocation(centre.x - size.width / 2, centre.y - size.height / 2);
            }
        }
    }

    private void showRootFigure() {
        if (canvas() != null && getRootEditPart() instanceof GraphicalEditPart root
                && root.getFigure() instanceof Viewport viewport) {
            canvas().setViewport(viewport);
        }
    }

    /** Asks the window system to paint when it next does; several requests become one paint. */
    private static final class RedrawRequest implements GraphicsSource {
        private final FigureCanvas canvas;
        private boolean dropping;

        RedrawRequest(FigureCanvas canvas) {
            this.canvas = canvas;
        }

        /** Drops what figures have asked for until now. */
        void drop(UpdateManager figures) {
            dropping = true;
            try {
                figures.performUpdate();
            } finally {
                dropping = false;
            }
        }

        @Override
        public Graphics getGraphics(Rectangle region) {
            if (!dropping) {
                canvas.redraw(region.x, region.y, region.width, region.height, false);
            }
            return null;
        }

        @Override
        public void flushGraphics(Rectangle region) {
            // painted later
        }
    }
}
