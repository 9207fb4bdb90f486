package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;

/**
 * A walking area kept free of fixtures.
 *
 * @param designWidthMm width the aisle was designed with
 */
public record AisleSnapshot(String id, AisleKind kind, Ring outline, int designWidthMm) {
}
