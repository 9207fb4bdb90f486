package org.sceneplan.layout.zoning;

import org.sceneplan.standard.ZoneTarget;

/** One zone that a level has to house, with its area. */
public record ZoneDemand(ZoneTarget target, AreaRange area) {
}
