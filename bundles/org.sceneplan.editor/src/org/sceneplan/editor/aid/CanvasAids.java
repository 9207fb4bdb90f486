package org.sceneplan.editor.aid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.PositionOutlines;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.tool.Grip;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.edit.shell.LooseEnd;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.rules.CheckResult;

/** Grid, guides, sheet and signs of findings of one canvas; they rest while something is dragged. */
public final class CanvasAids {
    private final PlanCanvas canvas;
    private final IFigure signLayer;
    private final GuidesFigure guides = new GuidesFigure();
    private final SheetFrame sheet;
    private final UnderlayAid underlays;
    private final LooseEndsAid looseEnds;
    private final List<SignFigure> signs = new ArrayList<>();
    private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
    private List<FindingSign> shownSigns = List.of();
    private List<String> selectedIds = List.of();
    private List<Rectangle> names = List.of();

    /**
     * Aids of a canvas.
     *
     * @param guideLayer layer above the drawing; the overlay of the tools stands above grid and guides
     * @param signLayer layer whose figures show tool tips
     */
    public CanvasAids(PlanCanvas canvas, IFigure guideLayer, IFigure signLayer) {
        this.canvas = canvas;
        this.signLayer = signLayer;
        guideLayer.add(guides, 0);
        underlays = new UnderlayAid(canvas, guideLayer);
        sheet = new SheetFrame(canvas, guideLayer);
        looseEnds = new LooseEndsAid(canvas, signLayer);
        Display display = canvas.control().getDisplay();
        Control control = canvas.control();
        IPreferenceChangeListener preferences = event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> preferencesChanged(control));
            }
        };
        EditorPreferences.addListener(preferences);
        control.addDisposeListener(event -> EditorPreferences.removeListener(preferences));
        canvas.follow(new SessionListener() {
            @Override
            public void checked(CheckResult result) {
                if (canvas.session().preview() == null) {
                    showSigns();
                }
            }
        });
    }

    /** Adds who is told when the scale, the part of the plan in the window or a preference has changed. */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    /** The canvas shows another part of the plan or another scale. */
    public void viewChanged() {
        showGuides();
        sheet.placeFigure();
        names = List.of();
        placeSigns();
        looseEnds.place();
        viewListeners.forEach(Runnable::run);
    }

    /** The canvas was scrolled. */
    public void scrolled() {
        viewListeners.forEach(Runnable::run);
    }

    /** The plan may have been closed meanwhile; the canvas has no control then. */
    private void preferencesChanged(Control control) {
        if (!control.isDisposed() && canvas.isShowing()) {
            canvas.redraw();
            viewListeners.forEach(Runnable::run);
        }
    }

    /** Takes guides, grid, sheet, loose ends and signs of the present plan. */
    public void refresh() {
        showGuides();
        sheet.refresh();
        looseEnds.refresh();
        showSigns();
    }

    /** The ends of dimensions that are marked as loose. */
    public List<LooseEnd> looseEnds() {
        return looseEnds.shown();
    }

    /** What is shown of the sheet of the plan; empty while it is switched off or not yet found. */
    public Optional<SheetPlace> sheet() {
        return sheet.place();
    }

    /** The room that aids take around the drawing, plan mm; null for none. */
    public Box room() {
        return sheet.room();
    }

    private void showGuides() {
        LevelSnapshot level = canvas.shownLevel();
        guides.show(canvas.scale(), level.guides(),
                EditorPreferences.shows(EditorPreferences.SHOW_GRID) ? EditorPreferences.gridMm() : 0,
                level.outline().points().getFirst());
        guides.select(selectedIds);
        underlays.refresh();
    }

    /**
     * Marks the guides, display positions and what lies under the plan that are selected; everything else the canvas
     * marks itself.
     */
    public void select(Collection<String> ids) {
        selectedIds = List.copyOf(ids);
        guides.select(selectedIds);
        underlays.select(selectedIds);
        canvas.showGrips();
    }

    /** Marks of the display positions that are selected, and of grips. */
    public List<OverlayMark> marks(List<Grip> grips) {
        List<OverlayMark> marks = new ArrayList<>();
        if (!selectedIds.isEmpty()) {
            PositionOutlines outlines = new PositionOutlines(canvas.session().context().catalogue());
            canvas.shownLevel().fixtures().forEach(fixture -> fixture.positions().stream()
                    .filter(position -> selectedIds.contains(position.id()))
                    .forEach(position -> marks.add(new OverlayMark.Shape(outlines.of(fixture, position),
                            OverlayStyle.GHOST))));
        }
        grips.forEach(grip -> marks.add(new OverlayMark.Grip(grip.at(), grip.round())));
        return marks;
    }

    /** Id of the display position at a point of a fixture, else of the fixture; empty for other elements. */
    public Optional<String> shownOn(String fixtureId, Point at) {
        PositionOutlines outlines = new PositionOutlines(canvas.session().context().catalogue());
        return canvas.shownLevel().fixture(fixtureId)
                .map(fixture -> outlines.at(fixture, at, selectedIds).map(PositionSnapshot::id).orElse(fixtureId));
    }

    /** The display position selected alone, where it lies on a fixture at a point. */
    public Optional<PositionSnapshot> selectedPosition(String fixtureId, Point at) {
        PositionOutlines outlines = new PositionOutlines(canvas.session().context().catalogue());
        return selectedIds.size() != 1 ? Optional.empty() : canvas.shownLevel().fixture(fixtureId)
                .flatMap(fixture -> fixture.positions().stream().filter(each -> selectedIds.contains(each.id())
                        && outlines.of(fixture, each).contains(at)).findFirst());
    }

    /** The picture or drawing under the plan at a point; none that is locked. */
    public Optional<UnderlaySnapshot> underlayAt(Point at, int reachMm) {
        return underlays.at(at, reachMm);
    }

    /** Corners of what lies under the plan; empty while its file has not been read. */
    public Optional<Ring> outline(UnderlaySnapshot underlay) {
        return underlays.outline(underlay);
    }

    /** Ids of the pictures and drawings under the level shown that are selected. */
    public Set<String> selectedUnderlayIds() {
        return underlays.selectedIds();
    }

    /** Ids of the guides of the level shown that are selected. */
    public Set<String> selectedGuideIds() {
        return guides.selectedIds();
    }

    private void showSigns() {
        boolean shown = EditorPreferences.shows(EditorPreferences.SHOW_FINDINGS)
                && canvas.session().plan().isVisible(LayerKind.FINDINGS);
        List<FindingSign> next = shown ? canvas.session().result().map(result -> FindingSign.of(result,
                canvas.session().tree(), canvas.shownLevel().id(), canvas.session().locale())).orElse(List.of())
                : List.of();
        if (!next.equals(shownSigns)) {
            shownSigns = next;
            signs.forEach(signLayer::remove);
            signs.clear();
            next.forEach(sign -> signs.add(new SignFigure(sign, canvas.control().getFont())));
            signs.forEach(signLayer::add);
        }
        placeSigns();
    }

    private void placeSigns() {
        if (!signs.isEmpty()) {
            FixtureMiddles middles = new FixtureMiddles(canvas.scale(), canvas.shownLevel().fixtures());
            signs.forEach(sign -> sign.place(canvas.scale(), names, middles));
        }
    }

    /** Takes where names show, canvas pixels: signs stand beside them. */
    public void keepOff(List<Rectangle> newNames) {
        names = newNames;
        placeSigns();
    }

    /** The signs that are shown. */
    public List<FindingSign> signs() {
        return shownSigns;
    }

    /** The sign at a pixel of the canvas. */
    public Optional<FindingSign> signAt(int x, int y) {
        return signs.stream().filter(sign -> sign.containsPoint(x, y)).map(SignFigure::sign).findFirst();
    }

    /** The guide at a point, nearest first; none while guides are locked. */
    public Optional<GuideSnapshot> guideAt(Point at, double reachMm) {
        return EditorPreferences.areGuidesLocked() ? Optional.empty() : canvas.shownLevel().guides().stream()
                .filter(guide -> distanceMm(guide, at) <= reachMm)
                .min((a, b) -> Double.compare(distanceMm(a, at), distanceMm(b, at)));
    }

    private static double distanceMm(GuideSnapshot guide, Point at) {
        return Math.abs((guide.vertical() ? at.xMm() : at.yMm()) - guide.positionMm());
    }
}
