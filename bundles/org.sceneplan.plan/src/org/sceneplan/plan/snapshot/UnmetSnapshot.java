package org.sceneplan.plan.snapshot;

/**
 * A requirement the automatic layout could not fulfil.
 *
 * @param requirement key, for example {@code zone.area} or {@code sample.minimum}
 * @param subject zone code, fixture type, sample class or element id
 * @param levelId level it concerns, empty for the whole store
 * @param reason key of the reason, for example {@code no-free-place}
 */
public record UnmetSnapshot(String id, String requirement, String subject, String levelId, double wanted,
        double achieved, String unit, String reason) {
}
