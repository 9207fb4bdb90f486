package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.drawing.internal.design.ChangeSet;
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
     * flow, brand places, display plan of each zone, services, elevations, fixtures; last the construction notes. A
     * sheet that would be empty is left out; the index says so.
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
        return of(context, settings, walk, List.of());
    }

    /**
     * As {@link #of(DesignContext, SheetSettings, List)}, with the circuits of the circuit list, so that an electrician
     * reads the same numbers on the services sheet.
     *
     * @param circuits in the order of the list; empty = each point says its own breaker
     */
    public static List<Sheet> of(DesignContext context, SheetSettings settings, List<WalkStop> walk,
            List<PowerCircuit> circuits) {
        return new SheetSet(context, settings, walk, circuits).sheets();
    }

    /**
     * Draws what changed since an earlier revision: one sheet for each storey on which a fixture, a product or a
     * connection point changed, with more sheets where the table of fixtures needs them; the first storey when nothing
     * changed that can be drawn. Numbered by themselves, so that the other sheets do not depend on an earlier revision.
     *
     * @return one or more sheets, each with an id of its own and a field for a seal; the same input gives equal sheets
     */
    public static List<Sheet> changes(DesignContext context, DesignChanges changes, SheetSettings settings) {
        return new ChangeSet(context, changes, settings).sheets();
    }
}
