package org.sceneplan.standard;

/**
 * The rules shared by all formats, in one version.
 *
 * @param limits settings in file order
 */
public record RuleBookSnapshot(String id, String version, String source, RuleLimits limits) {

    /** The same rule book with other settings. */
    RuleBookSnapshot withLimits(RuleLimits otherLimits) {
        return new RuleBookSnapshot(id, version, source, otherLimits);
    }
}
