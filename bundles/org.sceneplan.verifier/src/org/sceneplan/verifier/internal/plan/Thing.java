package org.sceneplan.verifier.internal.plan;

import org.locationtech.jts.geom.Polygon;

/** Something that stands on a floor. */
public record Thing(String id, boolean isFixture, Polygon area) {
}
