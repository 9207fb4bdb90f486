package org.sceneplan.editor.aid;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.SheetPlace;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * The sheet of the level shown, around its plan. Where it falls is found beside the user's work, and only while it is
 * switched on.
 */
final class SheetFrame {
    /** What a sheet is made of: another object after every edit. */
    private record Source(DesignContext context, LevelSnapshot level) {

        boolean isOf(DesignContext other, LevelSnapshot shown) {
            return context == other && level.id().equals(shown.id());
        }
    }

    private final PlanCanvas canvas;
    private final IFigure layer;
    /** Finds the place of the source asked for last; null until it is needed. */
    private Job finder;
    /** What was asked for last; null while nothing is shown. */
    private volatile Source asked;
    private String levelId = "";
    private SheetPlace place;
    private SheetFigure figure;

    SheetFrame(PlanCanvas canvas, IFigure layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    /** What is shown; empty while it is switched off or not yet found. */
    Optional<SheetPlace> place() {
        return Optional.ofNullable(figure == null ? null : place);
    }

    /** The room that the paper takes, plan mm; null for none. */
    Box room() {
        return EditorPreferences.shows(EditorPreferences.SHOW_SHEET) && place != null
                && levelId.equals(canvas.shownLevel().id()) ? place.paper() : null;
    }

    /** Shows the sheet of the present plan as soon as its place is found, or nothing. */
    void refresh() {
        if (!EditorPreferences.shows(EditorPreferences.SHOW_SHEET)) {
            asked = null;
            forget();
            return;
        }
        LevelSnapshot level = canvas.shownLevel();
        if (!levelId.equals(level.id())) {
            forget();
        }
        DesignContext context = canvas.session().context();
        if (asked == null || !asked.isOf(context, level)) {
            asked = new Source(context, level);
            find();
        }
        placeFigure();
    }

    /** Lies where the paper falls at the present scale. */
    void placeFigure() {
        if (figure != null) {
            figure.place(canvas.scale());
        }
    }

    private void forget() {
        place = null;
        levelId = "";
        if (figure != null) {
            layer.remove(figure);
            figure = null;
        }
    }

    private void find() {
        if (finder == null) {
            Control control = canvas.control();
            Display display = control.getDisplay();
            SheetSettings settings = SheetSettings.of(canvas.session().locale());
            ICoreRunnable search = monitor -> {
                Source source = asked;
                if (source != null) {
                    SheetPlace found = FloorPlanSheet.place(source.context, source.level, settings);
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> found(control, source, found));
                    }
                }
            };
            finder = Job.createSystem("sheet frame", search);
            control.addDisposeListener(event -> finder.cancel());
        }
        finder.schedule();
    }

    private void found(Control control, Source source, SheetPlace found) {
        if (control.isDisposed() || source != asked) {
            return;
        }
        boolean moved = !found.equals(place);
        if (figure == null || moved) {
            forget();
            place = found;
            levelId = source.level.id();
            figure = new SheetFigure(found, PackageTexts.ofEditor(canvas.session().locale()).text("sheet.blocks"),
                    control.getFont());
            layer.add(figure, 0);
            placeFigure();
        }
        if (moved) {
            canvas.redraw();
        }
    }
}
