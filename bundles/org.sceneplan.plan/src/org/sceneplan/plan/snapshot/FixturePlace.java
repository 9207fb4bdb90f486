package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;

/** Centre and turn of a fixture: 0 degrees = front looks south, counter-clockwise about the centre. */
public record FixturePlace(Point centre, double angleDeg) {
}
