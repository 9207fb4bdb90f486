package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.internal.floor.AreaDrawing;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.sheet.SheetComposer;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** The floor plan of one storey on a standard sheet at a standard scale. */
public final class FloorPlanSheet {

    private FloorPlanSheet() {
    }

    /**
     * Composes the sheet: smallest standard sheet and largest standard scale on which plan and dimension chains fit.
     *
     * @param level the storey, one of the plan's
     */
    public static Sheet of(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        return of(context, level, settings, 1);
    }

    /**
     * Composes the sheet for being printed reduced: title block, scale bar and heading name the scale that is then
     * measured on it.
     *
     * @param printedShare what lengths on the sheet are multiplied with when it is printed; 1 = its true size
     */
    public static Sheet of(DesignContext context, LevelSnapshot level, SheetSettings settings, double printedShare) {
        return new SheetComposer(context, level, settings).compose(printedShare);
    }

    /**
     * The plan of the sheet alone, without composing the paper around it.
     *
     * @return equal to the first group of {@link #of}
     */
    public static DrawingGroup plan(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        return new SheetComposer(context, level, settings).plan();
    }

    /**
     * Where the paper falls around the plan, without composing what stands on it; takes as long as {@link #plan}.
     *
     * @return size, scale and place of the sheet {@link #of} makes
     */
    public static SheetPlace place(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        return new SheetComposer(context, level, settings).place();
    }

    /**
     * The strips before some fixtures, as they lie on the plan of the sheet where the other fixtures are not shown.
     *
     * @return one element of the layer {@link DrawingLayer#CLEARANCES}; none when no strip is kept free
     */
    public static List<DrawnElement> freeStrips(List<FixtureSnapshot> fixtures) {
        return AreaDrawing.clearances(new FreeStrips(fixtures));
    }

    /**
     * The scale {@link #of} will most likely choose, without drawing anything; the space that dimension chains need may
     * lead to a smaller one.
     *
     * @return the denominator, 100 for 1:100
     */
    public static int likelyScale(DesignContext context, LevelSnapshot level, SheetSettings settings) {
        return new SheetComposer(context, level, settings).likelyScale();
    }
}
