package org.sceneplan.editor;

import java.util.function.Consumer;
import java.util.List;

import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.part.LevelContent;
import org.sceneplan.editor.part.PlanEditPartFactory;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The drawing area of the editor: one level at a time, fitted into the window until the user zooms. Keys + and - zoom,
 * 0 fits; Ctrl and wheel zoom about the pointer.
 */
public final class PlanCanvas {
    private static final double ZOOM_STEP = 1.25;
    private static final double MM_PER_INCH = 25.4;

    private final PlanDocument document;
    private final PlanTree tree;
    private final EditorTexts texts;
    private final Draw2dPen pen;
    private final PlanViewer viewer = new PlanViewer();
    private final EditDomain domain = new DefaultEditDomain(null);
    private final double pixelsPerScreenMm;
    private Consumer<String> statusListener = text -> { };
    private Runnable levelListener = () -> { };
    private LevelSnapshot shown;
    private PlanScale scale;
    private boolean fitted = true;

    PlanCanvas(Composite parent, PlanDocument document, PlanTree tree) {
        this.document = document;
        this.tree = tree;
        this.texts = EditorTexts.of(document.locale());
        this.pixelsPerScreenMm = parent.getDisplay().getDPI().x / MM_PER_INCH;
        viewer.createControl(parent);
        pen = new Draw2dPen(parent.getDisplay());
        control().setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        viewer.setRootEditPart(new FreeformGraphicalRootEditPart());
        domain.addViewer(viewer);
        control().addDisposeListener(event -> pen.dispose());
        control().addListener(SWT.Resize, event -> refit());
        control().addListener(SWT.MouseMove, this::showPosition);
        control().addListener(SWT.MouseExit, event -> statusListener.accept(null));
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

    /** Top left pixel of the canvas that shows in the window. */
    public Point windowOrigin() {
        org.eclipse.draw2d.geometry.Point origin = viewport().getViewLocation();
        return new Point(origin.x, origin.y);
    }

    /** Takes who shows the status of the pointer; it is told null when the pointer leaves. */
    void onStatus(Consumer<String> listener) {
        statusListener = listener;
    }

    /** Takes who is told after another level is shown. */
    void onLevelShown(Runnable listener) {
        levelListener = listener;
    }

    /** Shows a level, fitted. */
    public void show(LevelSnapshot level) {
        LevelDrawing drawing = document.drawings().stream().filter(each -> each.level() == level).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("level %s is not of this plan".formatted(level.id())));
        shown = level;
        scale = new PlanScale(drawing.drawn());
        LevelContent content = new LevelContent(drawing, tree, scale, pen);
        viewer.setEditPartFactory(new PlanEditPartFactory(content));
        viewer.setContents(content);
        fit();
        levelListener.run();
    }

    /** The node of the selected element, or null. */
    public PlanNode selectedNode() {
        List<?> selected = viewer.getSelectedEditParts();
        return selected.size() == 1 && selected.get(0) instanceof ElementEditPart part ? part.node() : null;
    }

    /** Selects an element, or what it stands on when it has no outline, on its level and scrolls to it; null clears. */
    public void select(PlanNode node) {
        PlanNode drawn = node;
        while (drawn != null && drawn.outline() == null) {
            drawn = drawn.parent();
        }
        LevelSnapshot level = levelOf(node);
        if (level != null && level != shown) {
            show(level);
        }
        for (Object child : viewer.getContents().getChildren()) {
            if (drawn != null && child instanceof ElementEditPart part && part.node() == drawn) {
                viewer.select(part);
                viewer.reveal(part);
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

    private Viewport viewport() {
        return viewer.canvas().getViewport();
    }

    private void refit() {
        Point size = control().getSize();
        if (fitted && scale != null && size.x > 0 && size.y > 0) {
            scale.fit(size.x, size.y);
            viewport().validate();
            viewport().setViewLocation(0, 0);
        }
    }

    private Point middle() {
        return new Point(control().getSize().x / 2, control().getSize().y / 2);
    }

    /** Zooms so that the plan point under a pixel of the window stays where it is. */
    private void zoom(double factor, Point at) {
        Point origin = windowOrigin();
        double oldFactor = scale.pixelsPerMm();
        double x0 = scale.x(0);
        double y0 = scale.y(0);
        fitted = false;
        scale.zoom(oldFactor * factor, control().getSize().x, control().getSize().y);
        double grown = scale.pixelsPerMm() / oldFactor;
        viewport().validate();
        viewport().setViewLocation((int) Math.round(scale.x(0) + (origin.x + at.x - x0) * grown - at.x),
                (int) Math.round(scale.y(0) + (origin.y + at.y - y0) * grown - at.y));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, new Point(event.x, event.y));
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
        Point origin = windowOrigin();
        org.sceneplan.geometry.Point point = scale.toPlan(event.x + origin.x, event.y + origin.y);
        statusListener.accept(texts.text("editor.position", texts.number(point.xMm(), 0), texts.number(point.yMm(), 0),
                texts.number(pixelsPerScreenMm / scale.pixelsPerMm(), 0)));
    }
}
