package org.sceneplan.editor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sceneplan.drafting.snap.SnapEngine;
import org.sceneplan.editor.aid.CanvasAids;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.figure.UnderlayFigure;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.overlay.PlanOverlay;
import org.sceneplan.editor.part.LevelContent;
import org.sceneplan.editor.part.LevelEditPart;
import org.sceneplan.editor.part.PlanEditPartFactory;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.DrawSettings;
import org.sceneplan.editor.tool.DrawTool;
import org.sceneplan.editor.tool.DrawingTools;
import org.sceneplan.editor.tool.Grip;
import org.sceneplan.editor.tool.Grips;
import org.sceneplan.editor.tool.SelectTool;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The drawing area of the editor: one level at a time, fitted into the window until the user zooms. Keys + and - zoom,
 * 0 fits; Ctrl and wheel zoom about the pointer.
 */
public final class PlanCanvas {
    private final PlanSession session;
    private final Draw2dPen pen;
    private final UnderlayFigure underlay;
    private final PlanViewer viewer = new PlanViewer(this::arrive, () -> drawingTools().isUsed(),
            () -> session().painted());
    private final DefaultEditDomain domain = new DefaultEditDomain(null);
    private final PointerStatus status;
    private final CanvasListeners listeners = new CanvasListeners();
    private final DrawSettings drawSettings = new DrawSettings();
    private final DrawingTools drawingTools;
    private final PlanOverlay overlay;
    private final CanvasAids aids;
    private List<Grip> grips = List.of();
    private final CanvasSnapping snapping = new CanvasSnapping();
    /** Id of the level that shows as soon as it is painted or asked for; null when one shows. */
    private String coming;
    private LevelContent content;
    private PlanScale scale;
    private final CanvasWindow canvasWindow = new CanvasWindow(this);
    private final CanvasSelection selection;
    private final CanvasView view;
    private final ShownLevel shown;

    /** An empty canvas; {@link #open} or {@link #show} fills it, until then the plan may still be read. */
    public PlanCanvas(Composite parent, PlanSession session) {
        this.session = session;
        viewer.createControl(parent);
        pen = new Draw2dPen(parent.getDisplay());
        selection = new CanvasSelection(session, viewer);
        view = new CanvasView(this);
        CanvasPaper.install(this, view, pen);
        domain.addViewer(viewer);
        LayerManager layers = (LayerManager) viewer.getRootEditPart();
        overlay = new PlanOverlay(layers.getLayer(LayerConstants.FEEDBACK_LAYER), this::scale, this::window,
                parent.getFont());
        aids = new CanvasAids(this, layers.getLayer(LayerConstants.FEEDBACK_LAYER),
                layers.getLayer(LayerConstants.HANDLE_LAYER));
        viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> aids.scrolled());
        drawingTools = new DrawingTools(this, drawSettings);
        domain.setDefaultTool(new SelectTool(this));
        domain.loadDefaultTool();
        viewer.addSelectionChangedListener(event -> showGrips());
        underlay = new UnderlayFigure(parent.getDisplay(), () -> session.file().toAbsolutePath().getParent(),
                () -> session.plan().isVisible(LayerKind.UNDERLAY) ? shownLevel().underlays() : List.of());
        shown = new ShownLevel(session, parent.getDisplay(), pen, overlay::isPassing);
        control().addDisposeListener(event -> {
            shown.dispose();
            pen.dispose();
            underlay.dispose();
        });
        status = new PointerStatus(this, PackageTexts.ofEditor(session.locale()));
    }

    /** The control to lay out and focus. */
    public Control control() {
        return viewer.getControl();
    }

    /** The GEF viewer. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** The GEF edit domain, which holds the active tool. */
    public DefaultEditDomain domain() {
        return domain;
    }

    /** The open plan. */
    public PlanSession session() {
        return session;
    }

    /** Tells what happens to the plan for as long as this canvas is there, which another one may outlast. */
    public void follow(SessionListener listener) {
        session.addListener(listener);
        control().addDisposeListener(event -> session.removeListener(listener));
    }

    /** The level on the canvas, in the present plan. */
    public LevelSnapshot shownLevel() {
        arrive();
        return session.plan().level(content.levelId()).orElseGet(() -> session.plan().levels().getFirst());
    }

    /** What shows above the drawing. */
    public PlanOverlay overlay() {
        return overlay;
    }

    /** Grid, guides and signs of findings. */
    public CanvasAids aids() {
        return aids;
    }

    /** Selects elements everywhere, those without an outline on the canvas too. */
    public void pick(Collection<String> ids) {
        listeners.picked(ids);
    }

    /** Reads what is typed, in the unit of the user. */
    public TypedReading reading() {
        return new TypedReading(EditorPreferences.unit());
    }

    /** Snaps to the level as it is now; made once per state. */
    public SnapEngine snapEngine() {
        return snapping.engine(shownLevel(), session);
    }

    /** Handles of what is selected. */
    public List<Grip> grips() {
        return grips;
    }

    /** What the drawing tools draw. */
    public DrawSettings drawSettings() {
        return drawSettings;
    }

    /** The drawing tools. */
    public DrawingTools drawingTools() {
        return drawingTools;
    }

    /** Makes a drawing tool the active one; it begins with the options that are shown before. */
    public void use(DrawTool tool) {
        viewer.tips().hide();
        listeners.toolActive(tool.kind());
        domain.setActiveTool(tool);
        control().setFocus();
    }

    /** Makes the selection tool the active one. */
    public void useSelectTool() {
        viewer.tips().hide();
        domain.loadDefaultTool();
        hint("");
        listeners.toolActive(DrawKind.SELECT);
    }

    /** Shows what to do next; empty for nothing. */
    public void hint(String text) {
        listeners.hint(text);
    }

    /** Tells the user why an edit was refused; nothing when it was not. */
    public void tell(Refusal refusal) {
        if (refusal.isRefused()) {
            hint(RefusalText.of(session, refusal));
            control().getDisplay().beep();
        }
    }

    /** Opens the properties of what is selected. */
    public void openProperties() {
        listeners.openProperties();
    }

    /** Whom it tells. */
    CanvasListeners listeners() {
        return listeners;
    }

    /** The part of the canvas that shows, canvas pixels. */
    public Rectangle window() {
        return new Rectangle(viewport().getViewLocation(), viewport().getSize());
    }

    /** The live elements that are selected, in the order they were selected. */
    public List<EObject> selectedElements() {
        return selectedIds().stream().map(session::element).filter(Objects::nonNull).toList();
    }

    /** Ids of the elements inside a frame; of those it touches too when asked. */
    public Set<String> elementsIn(Box frame, boolean touched) {
        return selection.elementsIn(frame, touched);
    }

    /** Ids of the selected elements, in the order they were selected. */
    public Set<String> selectedIds() {
        return selection.ids();
    }

    /**
     * Shows elements as selected, or what they stand on when they have no outline; those of other levels are left out.
     */
    public void select(Collection<String> ids) {
        selection.show(ids);
    }

    /** Scrolls to the first element that can be shown, changing the level when it stands on another. */
    public void reveal(List<String> ids) {
        arrive();
        for (String id : ids) {
            String levelId = CanvasSelection.levelOf(session.tree().node(id));
            if (levelId != null) {
                if (!levelId.equals(content.levelId())) {
                    show(levelId);
                    selection.show(ids);
                }
                selection.scrollToFirst();
                return;
            }
        }
    }

    /** Whether a node is of the level on the canvas. */
    boolean isShown(PlanNode node) {
        arrive();
        return content.levelId().equals(CanvasSelection.levelOf(node));
    }

    /** Shows grips of what is selected, as the plan is now, and which positions are. */
    public void showGrips() {
        grips = content == null ? List.of() : Grips.of(this);
        overlay.rest(content == null ? List.of() : aids.marks(grips));
    }

    /** Scale between plan and canvas. */
    public PlanScale scale() {
        arrive();
        return scale;
    }

    /** Plan point under a pixel of the window. */
    public org.sceneplan.geometry.Point planPoint(Point pixel) {
        Point origin = windowOrigin();
        return scale().toPlan(pixel.x + origin.x, pixel.y + origin.y);
    }

    /** Top left pixel of the canvas that shows in the window. */
    public Point windowOrigin() {
        org.eclipse.draw2d.geometry.Point origin = viewport().getViewLocation();
        return new Point(origin.x, origin.y);
    }

    /** Where the pointer is and how large the plan shows. */
    PointerStatus status() {
        return status;
    }

    /** Takes who shows the status of the pointer; it is told null when the pointer leaves. */
    void onStatus(Consumer<String> listener) {
        status.onChange(listener);
    }

    /**
     * Shows a level, fitted, when it is painted or when something is asked of it. Until then it may still be drawn, while
     * the window system makes the window.
     */
    public void open(String levelId) {
        coming = levelId;
    }

    private void arrive() {
        if (coming != null) {
            show(coming);
        }
    }

    /** Whether a level shows already. */
    public boolean isShowing() {
        return content != null;
    }

    /** Shows a level, fitted. */
    public void show(String levelId) {
        coming = null;
        content = shown.of(session.drawing(levelId)
                .orElseThrow(() -> new IllegalArgumentException("no level %s in this plan".formatted(levelId))));
        scale = content.scale();
        viewer.setEditPartFactory(new PlanEditPartFactory(content));
        viewer.setContents(content);
        LevelEditPart level = (LevelEditPart) viewer.getContents();
        level.begin(underlay, viewer::painted, shown.takePaper());
        level.onNames(aids::keepOff);
        scale.addListener(overlay::refresh);
        scale.addListener(aids::viewChanged);
        fit();
        aids.refresh();
        showGrips();
        listeners.levelShown();
    }

    /** Whether the drawing is painted in the present scale; just after a zoom it is stretched. */
    public boolean isSharp() {
        return ((LevelEditPart) viewer.getContents()).isSharp();
    }

    /** Shows the drawings the session has made; points stay under the pointer, the selection stays. */
    public void redraw() {
        arrive();
        LevelDrawing drawing = session.drawing(content.levelId()).orElse(null);
        if (drawing == null) {
            show(session.plan().levels().getFirst().id());
            return;
        }
        Set<String> selected = selectedIds();
        double x = scale.x(0);
        double y = scale.y(0);
        scale.reach(drawing.drawn(), aids.room());
        overlay.followed();
        content.take(drawing);
        ((LevelEditPart) viewer.getContents()).redrawn();
        view.keep(x, y);
        if (!selected.equals(selectedIds())) {
            selection.show(selected);
        }
        aids.refresh();
        showGrips();
    }

    /** Zooms in by one step about the middle of the window. */
    public void zoomIn() {
        view.zoomIn();
    }

    /** Zooms out by one step about the middle of the window. */
    public void zoomOut() {
        view.zoomOut();
    }

    /** Shows the whole level again. */
    public void fit() {
        view.fit();
    }

    /** Zooms so that the plan point under a pixel of the window stays where it is. */
    void zoom(double factor, Point at) {
        view.zoom(factor, at);
    }

    /** Scrolls a little when a drag comes near the border of the window. */
    public void scrollTo(org.eclipse.draw2d.geometry.Point pixel) {
        view.scrollTo(pixel);
    }

    /** The part of the plan that shows. */
    public CanvasWindow canvasWindow() {
        return canvasWindow;
    }

    Viewport viewport() {
        return viewer.canvas().getViewport();
    }
}
