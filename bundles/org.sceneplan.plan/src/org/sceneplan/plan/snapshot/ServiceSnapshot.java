package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;

/**
 * A connection for power, water, drain, gas, exhaust or network.
 *
 * @param capacityW electrical capacity in W; 0 when not stated
 * @param diameterMm nominal diameter of pipe or duct; 0 when not stated
 * @param sourceId for a planned point the surveyed point that feeds it, else empty
 * @param servesFixtureId for a planned point the fixture it was planned for, else empty
 */
public record ServiceSnapshot(String id, ServiceKind kind, ServiceStatus status, Point at, int heightMm, int capacityW,
        int diameterMm, String sourceId, String servesFixtureId) {
}
