package org.sceneplan.drawing;

import org.sceneplan.drawing.internal.sheet.SheetComposer;
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
        return new SheetComposer(context, level, settings).compose();
    }
}
