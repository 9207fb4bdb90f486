package org.sceneplan.plan.snapshot;

/**
 * A promotional material in its place.
 *
 * @param zoneId zone, empty when it belongs to the store
 * @param fixtureId fixture, empty when it belongs to a zone or the store
 * @param rule rule of the standard that asked for it
 */
public record MaterialSnapshot(String id, String materialCode, String zoneId, String fixtureId, int quantity,
        int mountingHeightMm, String rule) {
}
