package org.sceneplan.drawing;

import java.util.List;
import java.util.concurrent.Executor;

import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.StoreyDrawing;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.sheet.SheetComposer;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * The plan of a {@link FloorPlanSheet} without the paper around it, in two steps: shapes at once, for an editor to show,
 * then texts and dimensions, which take most of the time. One thread at a time.
 */
public final class FloorPlanDrawing {
    private final StoreyDrawing begun;
    private final SheetSettings settings;

    private FloorPlanDrawing(StoreyDrawing begun, SheetSettings settings) {
        this.begun = begun;
        this.settings = settings;
    }

    /**
     * Draws the shapes at the scale the sheet will most likely have.
     *
     * @param level the storey, one of the plan's
     * @param helper runs a part of the work beside the calling thread, unless that comes to it first
     */
    public static FloorPlanDrawing begin(DesignContext context, LevelSnapshot level, SheetSettings settings,
            Executor helper) {
        int scale = FloorPlanSheet.likelyScale(context, level, settings);
        PlanScene scene = new PlanScene(context, level, Texts.of(settings.locale()), scale);
        return new FloorPlanDrawing(StoreyDrawing.begin(scene, new FreeStrips(level), helper), settings);
    }

    /** Denominator of the scale of the shapes, 100 for 1:100. */
    public int scaleDenominator() {
        return (int) begun.scene().scale();
    }

    /** Everything below texts and dimensions, in painting order, plan mm. */
    public List<DrawnElement> shapes() {
        return begun.shapes();
    }

    /**
     * The whole plan, drawn around the shapes.
     *
     * @return equal to the first group of the sheet; the space that dimension chains need may have led to another scale
     */
    public DrawingGroup whole() {
        return new SheetComposer(begun, settings).plan();
    }
}
