package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.internal.design.SheetSet;
import org.sceneplan.rules.DesignContext;

/** The sheets of the design package of a plan. */
public final class DesignSheets {

    private DesignSheets() {
    }

    /**
     * Draws all sheets of a plan in the order of the package: index, then level by level shell, floor plan, zones, flow,
     * brand places, display plan of each zone, services, elevations, fixtures. A sheet that would be empty is left out;
     * the index says so.
     *
     * @return one or more sheets, each with an id of its own and a field for a seal; the same input gives equal sheets
     */
    public static List<Sheet> of(DesignContext context, SheetSettings settings) {
        return new SheetSet(context, settings).sheets();
    }
}
