package org.sceneplan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import org.sceneplan.drawing.FloorPlanDrawing;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * The drawing of a plan that has just been opened, in two steps. Large levels are there at once without texts and
 * dimensions, which take most of the time and stand above all else; levels of usual size are drawn whole. One thread at
 * a time.
 */
public final class FirstDrawing {
    /** A level as it shows first; {@code begun} is null where that is all of it. */
    private record Begun(LevelDrawing shown, FloorPlanDrawing begun) {
    }

    private final DesignContext context;
    private final LayerVisibility layers;
    private final List<Begun> levels = new ArrayList<>();

    /**
     * Draws what shows first.
     *
     * @param helper runs a part of the work beside the calling thread, unless that comes to it first
     */
    public FirstDrawing(DesignContext context, Locale locale, Executor helper) {
        this.context = context;
        this.layers = LayerVisibility.of(context.plan());
        for (LevelSnapshot level : context.plan().levels()) {
            if (LevelDrawing.isLarge(level)) {
                FloorPlanDrawing begun = FloorPlanDrawing.begin(context, level, SheetSettings.of(locale), helper);
                levels.add(new Begun(LevelDrawing.shapes(level, begun).without(layers), begun));
            } else {
                levels.add(new Begun(LevelDrawing.of(context, level, locale).without(layers), null));
            }
        }
    }

    /** What shows first, in plan order. */
    public List<LevelDrawing> shown() {
        return levels.stream().map(Begun::shown).toList();
    }

    /** Whether this is the drawing of a state. */
    public boolean isOf(DesignContext state) {
        return state == context;
    }

    /** All levels with their texts and dimensions, as {@link LevelDrawing#all} draws them. */
    public List<LevelDrawing> whole() {
        return levels.stream().map(level -> level.begun == null ? level.shown
                : LevelDrawing.of(level.shown.level(), level.begun.whole()).without(layers)).toList();
    }
}
