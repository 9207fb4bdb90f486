package org.sceneplan.layout.zoning;

import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.standard.ZoneTarget;

/**
 * Zones and main aisle of a level as outlines in the plan.
 *
 * @param zones zones without overlap, in walking order from the entrance
 * @param aisle outlines of the main aisle, mostly one
 * @param cost of the allotment, lower is better
 */
public record ZonePlan(String scheme, PlanFrame frame, List<ZoneShape> zones, List<Ring> aisle, int aisleWidthMm,
        double cost) {

    public ZonePlan {
        zones = List.copyOf(zones);
        aisle = List.copyOf(aisle);
    }

    /** Outline of one zone part. */
    public record ZoneShape(ZoneTarget target, Ring outline) {
    }
}
