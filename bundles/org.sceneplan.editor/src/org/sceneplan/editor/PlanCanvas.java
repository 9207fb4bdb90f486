package org.sceneplan.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.part.LevelContent;
import org.sceneplan.editor.part.PlanEditPartFactory;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The drawing area of the editor: one level at a time, fitted into the window until the user zooms. Keys + and - zoom,
 * 0 fits; Ctrl and wheel zoom about the pointer.
 */
public final class PlanCanvas {
    private static final double ZOOM_STEP = 1.25;

    private final PlanDocument document;
    private final PlanTree tree;
    private final Consumer<String> status;
    private final EditorTexts texts;
    private final Draw2dPen pen;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final EditDomain domain = new DefaultEditDomain(null);
    private LevelSnapshot shown;
    private PlanScale scale;
    private boolean fitted = true;

    PlanCanvas(Composite parent, PlanDocument document, PlanTree tree, Consumer<String> status) {
        this.document = document;
        this.tree = tree;
        this.status = status;
        this.texts = EditorTexts.of(document.locale());
        viewer.createControl(parent);
        pen = new Draw2dPen(parent.getDisplay(), PlanDocument.SCALE_DENOMINATOR);
        viewer.getControl().setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        viewer.setRootEditPart(new FreeformGraphicalRootEditPart());
        domain.addViewer(viewer);
        control().addDisposeListener(event -> pen.dispose());
        control().addListener(SWT.Resize, event -> refit());
        control().addListener(SWT.MouseMove, this::showPosition);
        control().addListener(SWT.MouseVerticalWheel, this::wheel);
        control().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
    }

    /** The control to lay out and focus. */
    public Control control() {
        return viewer.getControl();
    }

    /** The GEF viewer. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** The level on the canvas. */
    public LevelSnapshot shownLevel() {
        return shown;
    }

    /** Scale between plan and canvas. */
    public PlanScale scale() {
        return scale;
    }

    /** Shows a level, fitted. */
    public void show(LevelSnapshot level) {
        shown = level;
        scale = new PlanScale(level.outline().box());
        fitted = true;
        LevelContent content = new LevelContent(level, document.drawingByLevel().get(level), tree, scale, pen);
        viewer.setEditPartFactory(new PlanEditPartFactory(content));
        viewer.setContents(content);
        refit();
    }

    /** The node of the selected element, or null. */
    public PlanNode selectedNode() {
        List<?> selected = viewer.getSelectedEditParts();
        return selected.size() == 1 && selected.get(0) instanceof ElementEditPart part ? part.node() : null;
    }

    /** Selects an element of the level it stands on and scrolls to it; a node that is not drawn clears the selection. */
    public void select(PlanNode node) {
        LevelSnapshot level = levelOf(node);
        if (level != null && !level.id().equals(shown.id())) {
            show(level);
        }
        for (Object child : viewer.getContents().getChildren()) {
            if (child instanceof ElementEditPart part && part.node() == node) {
                viewer.select(part);
                viewer.reveal((EditPart) part);
                return;
            }
        }
        viewer.deselectAll();
    }

    /** Zooms in by one step about the middle of the window. */
    public void zoomIn() {
        zoom(ZOOM_STEP, middle());
    }

    /** Zooms out by one step about the middle of the window. */
    public void zoomOut() {
        zoom(1 / ZOOM_STEP, middle());
    }

    /** Shows the whole level again. */
    public void fit() {
        fitted = true;
        refit();
    }

    private LevelSnapshot levelOf(PlanNode node) {
        for (PlanNode above = node; above != null; above = above.parent()) {
            LevelSnapshot level = document.plan().level(above.elementId()).orElse(null);
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    private void refit() {
        if (fitted && scale != null) {
            Rectangle area = new Rectangle(0, 0, control().getSize().x, control().getSize().y);
            scale.fit(area.width - 4, area.height - 4);
        }
    }

    private org.eclipse.swt.graphics.Point middle() {
        return new org.eclipse.swt.graphics.Point(control().getSize().x / 2, control().getSize().y / 2);
    }

    /** Zooms so that the plan point under a pixel of the window stays where it is. */
    private void zoom(double factor, org.eclipse.swt.graphics.Point at) {
        FigureCanvas canvas = (FigureCanvas) control();
        org.eclipse.draw2d.geometry.Point offset = canvas.getViewport().getViewLocation();
        Point fixed = scale.toPlan(at.x + offset.x, at.y + offset.y);
        fitted = false;
        scale.setPixelsPerMm(scale.pixelsPerMm() * factor);
        viewer.flush();
        canvas.scrollTo((int) Math.round(scale.x(fixed.xMm())) - at.x, (int) Math.round(scale.y(fixed.yMm())) - at.y);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, new org.eclipse.swt.graphics.Point(event.x, event.y));
            event.doit = false;
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.character) {
            case '+', '=' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            default -> { /* not a key of the canvas */ }
        }
    }

    private void showPosition(Event event) {
        org.eclipse.draw2d.geometry.Point offset = ((FigureCanvas) control()).getViewport().getViewLocation();
        Point point = scale.toPlan(event.x + offset.x, event.y + offset.y);
        status.accept(texts.text("editor.position", texts.number(point.xMm(), 0), texts.number(point.yMm(), 0),
                texts.number(scale.pixelsPerMm() * 1000, 1)));
    }
}
