package org.sceneplan.workbench.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.figure.BackgroundFiles;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** The level and the elements of a plan that a picture is asked of. */
record PlanPart(PlanSession session, LevelSnapshot level, List<String> selected) implements PrintSource {

    /** That of the editor in front, or null when no plan is open. */
    static PlanPart of(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            return new PlanPart(editor.session(), editor.canvas().shownLevel(),
                    List.copyOf(editor.canvas().selectedIds()));
        }
        return null;
    }

    /** The scale its standard sheet has; just after opening, a large plan is drawn at a guess. */
    double scaleDenominator() {
        return session.isSettled() ? session.drawings().stream().filter(each -> each.level().id().equals(level.id()))
                .findFirst().map(LevelDrawing::scaleDenominator).orElse(100.0)
                : 1 / sheet().groups().getFirst().scale();
    }

    /** What lies under the level, to be seen on screen. */
    List<UnderlaySnapshot> underlays() {
        return session.plan().isVisible(LayerKind.UNDERLAY)
                ? level.underlays().stream().filter(UnderlaySnapshot::visible).toList() : List.of();
    }

    /** Lets a pen paint the pictures under the level too. */
    void showUnder(SheetPen pen) {
        pen.showUnder(folder(), underlays());
    }

    /** A sheet of the level with the drawings under it. */
    Sheet withBackground(Sheet sheet) {
        return BackgroundSheet.under(sheet, underlays(), name -> BackgroundFiles.drawing(folder().resolve(name)));
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
        return FloorPlanSheet.of(session.context(), level, new SheetSettings(locale(), LocalDate.now().toString(),
                EditorPreferences.designer(), ""), printedShare);
    }

    @Override
    public Sheet plan(double scaleDenominator) {
        return PlanPictures.toScale(session.context(), level, locale(), scaleDenominator);
    }

    /** What is selected, or the level when nothing is drawn of it. */
    Sheet selection() {
        Sheet sheet = selected.isEmpty() ? null
                : PlanPictures.of(session.context(), level, locale(), scaleDenominator(), selected);
        return sheet == null ? plan(scaleDenominator()) : sheet;
    }

    @Override
    public Sheet fitting(double widthMm, double heightMm) {
        return PlanPictures.fitting(session.context(), level, locale(), widthMm, heightMm);
    }

    Locale locale() {
        return session.locale();
    }
}
