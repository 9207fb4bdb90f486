package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.internal.design.SheetSet;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;

/** The sheets of the design package of a plan. */
public final class DesignSheets {

    private DesignSheets() {
    }

    /**
     * Draws all sheets of a plan in the order of the package: index, then level by level shell, floor plan, zones,
     * flow, brand places, display plan of each zone, services, elevations, fixtures. A sheet that would be empty is left
     * out; the index says so.
     *
     * @return one or more sheets, each with an id of its own and a field for a seal; the same input gives equal sheets
     */
    public static List<Sheet> of(DesignContext context, SheetSettings settings) {
        return of(context, settings, WalkOrder.of(context.plan()));
    }

    /**
     * As {@link #of(DesignContext, SheetSettings)}, with the walk that lists of the same plan follow, which takes
     * longer to find than to draw.
     *
     * @param walk stops of {@link org.sceneplan.plan.walk.Walk} of the plan
     */
    public static List<Sheet> of(DesignContext context, SheetSettings settings, List<WalkStop> walk) {
        return new SheetSet(context, settings, walk).sheets();
    }
}
