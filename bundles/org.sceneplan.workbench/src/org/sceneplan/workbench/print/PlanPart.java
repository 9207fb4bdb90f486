package org.sceneplan.workbench.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.drawing.BarePlan;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.drawing.PlanArea;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.figure.BackgroundFiles;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.exchange.picture.UnderlayReach;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * The part of a plan that a picture is asked of.
 *
 * @param selected ids of the selected elements
 * @param window what the window of the editor shows, plan mm
 * @param layers what of the drawing is left out
 */
record PlanPart(PlanSession session, LevelSnapshot level, List<String> selected, Box window, PlanArea area,
        LayerVisibility layers) implements PrintSource {

    /** The level in the editor in front with the layers it shows, or null when no plan is open. */
    static PlanPart of(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            return new PlanPart(editor.session(), editor.canvas().shownLevel(),
                    List.copyOf(editor.canvas().selectedIds()), editor.canvas().canvasWindow().shown(),
                    PlanArea.WHOLE, LayerChoice.SHOWN.hidden(editor.session()));
        }
        return null;
    }

    /** Another area of the same plan with other layers. */
    PlanPart with(AreaChoice newArea, LayerChoice newLayers) {
        PlanPart layered = new PlanPart(session, level, selected, window, area, newLayers.hidden(session));
        return new PlanPart(session, level, selected, window, newArea.of(layered), layered.layers);
    }

    /** Whether anything is drawn of what is selected. */
    boolean isSelectionDrawn() {
        return !selected.isEmpty() && !new BarePlan(session.context(), level, locale(), layers,
                new PlanArea.Only(Set.copyOf(selected))).isEmpty();
    }

    /** The scale its standard sheet has; just after opening, a large plan is drawn at a guess. */
    double scaleDenominator() {
        return session.isSettled() ? session.drawings().stream().filter(each -> each.level().id().equals(level.id()))
                .findFirst().map(LevelDrawing::scaleDenominator).orElse(100.0)
                : 1 / sheet().groups().getFirst().scale();
    }

    /** What lies under the level and is not hidden. */
    List<UnderlaySnapshot> underlays() {
        return !layers.layers().contains(DrawingLayer.UNDERLAY)
                ? level.underlays().stream().filter(UnderlaySnapshot::visible).toList() : List.of();
    }

    /** Lets a pen paint the pictures under the level too. */
    void showUnder(SheetPen pen) {
        pen.showUnder(folder(), underlays());
    }

    /** A sheet of the level with the drawings under it. */
    Sheet withBackground(Sheet sheet) {
        return BackgroundSheet.under(sheet, underlays(), this::drawing);
    }

    private Optional<DxfBackground> drawing(String name) {
        return BackgroundFiles.drawing(folder().resolve(name));
    }

    /** How far what lies under the level reaches, plan mm. */
    List<Box> underlayBoxes() {
        return underlays().stream().flatMap(each -> UnderlayReach.of(each, folder(), this::drawing).stream()).toList();
    }

    /** The pictures under the level, on a sheet of it. */
    List<SheetPicture> pictures(Sheet sheet) {
        return underlays().stream().filter(each -> !BackgroundFiles.isDrawing(each.file()))
                .flatMap(each -> SheetPicture.of(sheet, each, folder().resolve(each.file())).stream()).toList();
    }

    private Path folder() {
        return session.file().toAbsolutePath().getParent();
    }

    /** The standard sheet in its true size, of today. */
    Sheet sheet() {
        return sheet(1);
    }

    @Override
    public Sheet sheet(double printedShare) {
        return layers.shown(FloorPlanSheet.of(session.context(), level, new SheetSettings(locale(),
                LocalDate.now().toString(), EditorPreferences.designer(), ""), printedShare), level);
    }

    @Override
    public Sheet plan(double scaleDenominator) {
        return bare().at(scaleDenominator);
    }

    /** At the scale of the standard sheet. */
    Sheet plan() {
        return plan(scaleDenominator());
    }

    @Override
    public Sheet fitting(double widthMm, double heightMm) {
        return bare().fitting(widthMm, heightMm);
    }

    private BarePlan bare() {
        return new BarePlan(session.context(), level, locale(), layers, area);
    }

    Locale locale() {
        return session.locale();
    }
}
