package org.sceneplan.ui.bench.plain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.ui.bench.plain.PlainContent.PlainBox;

/** The least GEF editor: a scrolling viewer with a selection tool. */
public final class PlainEditor {
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();

    /**
     * Opens the editor.
     *
     * @param boxes its rectangles, pixels
     */
    public PlainEditor(Composite parent, List<Rectangle> boxes) {
        DefaultEditDomain domain = new DefaultEditDomain(null);
        viewer.createControl(parent);
        canvas().setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        viewer.setRootEditPart(root);
        domain.addViewer(viewer);
        viewer.setEditPartFactory(new PlainParts());
        List<PlainBox> content = new ArrayList<>();
        boxes.forEach(box -> content.add(new PlainBox(box)));
        viewer.setContents(new PlainContent(content));
    }

    /** Its canvas. */
    public FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    /** Number of its edit parts beside the one of the content. */
    public int parts() {
        return viewer.getContents().getChildren().size();
    }

    /** Zooms by a factor. */
    public void zoom(double factor) {
        root.getZoomManager().setZoom(root.getZoomManager().getZoom() * factor);
    }

    /** Where the box of an index is now, pixels. */
    public Rectangle box(int index) {
        return ((PlainContent) viewer.getContents().getModel()).boxes().get(index).bounds();
    }
}
