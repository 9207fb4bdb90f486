package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Ring;

/**
 * A scene zone.
 *
 * @param code code of the zone in the format standard
 * @param name own name of this zone; empty = the standard's name
 */
public record ZoneSnapshot(String id, String code, String name, Ring outline, boolean locked) {
}
