package org.sceneplan.editor.tool;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.tool.gesture.GuideGesture;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.snapshot.GuideSnapshot;

/** Drags guides: new ones out of the rulers, old ones on the canvas. */
public final class GuideDrag {
    private final PlanCanvas canvas;
    private final Pencil pencil;
    /** The ruler that is dragged from has no keys; what has them is asked before. */
    private final Listener keys = this::key;

    /** Drags out of one ruler of a canvas. */
    public GuideDrag(PlanCanvas canvas) {
        this.canvas = canvas;
        this.pencil = new Pencil(canvas);
    }

    /** Starts a new guide at a pixel of the window. */
    public void begin(boolean vertical, Point pixel) {
        canvas.useSelectTool();
        pencil.begin(gesture(canvas, null, at -> vertical, "hint.guide.drag"), canvas.planPoint(pixel), 0);
        canvas.control().getDisplay().addFilter(SWT.KeyDown, keys);
    }

    /**
     * Moves the guide to a pixel of the window; does nothing when none was started.
     *
     * @param held keys held as in SWT events
     */
    public void move(Point pixel, int held) {
        if (pencil.isDrawing()) {
            pencil.move(canvas.planPoint(pixel), held);
        }
    }

    /** Leaves the guide where it is; outside the window it is forgotten, as where what is typed cannot be read. */
    public void drop() {
        end(!pencil.isStuck());
    }

    private void end(boolean made) {
        canvas.control().getDisplay().removeFilter(SWT.KeyDown, keys);
        if (pencil.isDrawing() && made) {
            pencil.finish();
        } else if (pencil.isDrawing()) {
            pencil.cancel();
        }
    }

    /** A place is typed, Enter takes it, Escape drops it and then the guide. */
    private void key(Event event) {
        boolean enter = event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && !pencil.isStuck()) {
            end(true);
        } else if (!enter && !pencil.key(event.keyCode, event.character, event.stateMask)
                && event.character == SWT.ESC) {
            end(false);
        }
        event.doit = false;
        event.type = SWT.None;
    }

    /** Moves a guide of the plan. */
    static Gesture moving(PlanCanvas canvas, GuideSnapshot guide) {
        return gesture(canvas, (Guide) canvas.session().element(guide.id()), at -> guide.vertical(),
                "hint.guide.drag");
    }

    /** Places guides by clicks: vertical left or right of the middle of the shop, horizontal above or below it. */
    static Gesture placing(PlanCanvas canvas) {
        org.sceneplan.geometry.Point middle = canvas.shownLevel().outline().box().centre();
        return new GuideGesture(level(canvas), null,
                at -> Math.abs(at.xMm() - middle.xMm()) > Math.abs(at.yMm() - middle.yMm()), at -> true,
                window(canvas), PackageTexts.ofEditor(canvas.session().locale()).text("hint.guide"));
    }

    private static Gesture gesture(PlanCanvas canvas, Guide guide, Predicate<org.sceneplan.geometry.Point> directions,
            String hint) {
        return new GuideGesture(level(canvas), guide, directions, at -> window(canvas).contains(at), window(canvas),
                PackageTexts.ofEditor(canvas.session().locale()).text(hint)).directed();
    }

    private static Level level(PlanCanvas canvas) {
        return (Level) canvas.session().element(canvas.shownLevel().id());
    }

    private static Box window(PlanCanvas canvas) {
        Rectangle shown = canvas.window();
        PlanScale scale = canvas.scale();
        return Box.of(List.of(scale.toPlan(shown.x, shown.y), scale.toPlan(shown.right(), shown.bottom())));
    }

    /** Removes all guides of the level shown, in one step. */
    public static void deleteAll(PlanCanvas canvas) {
        Level level = level(canvas);
        if (!level.getGuides().isEmpty()) {
            canvas.tell(canvas.session().execute(new RemoveElementsEdit(List.copyOf(level.getGuides()))));
        }
    }
}
